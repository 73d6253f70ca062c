"""
DO NOT EDIT: date words of cgg, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("cgg", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "nyomwabazyo",
    "fill": "ad|ce|kurisito yaijire",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "kbz|okwokubanza",
    "month.2": "kbr|okwakabiri",
    "month.3": "kst|okwakashatu",
    "month.4": "kkn|okwakana",
    "month.5": "ktn|okwakataana",
    "month.6": "kmk|okwamukaaga",
    "month.7": "kms|okwamushanju",
    "month.8": "kmn|okwamunaana",
    "month.9": "kmw|okwamwenda",
    "month.10": "kkm|okwaikumi",
    "month.11": "knk|okwaikumi na kumwe",
    "month.12": "knb|okwaikumi na ibiri",
    "now.just now": "now",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ork|orwokubanza",
    "weekday.1": "okb|orwakabiri",
    "weekday.2": "oks|orwakashatu",
    "weekday.3": "okn|orwakana",
    "weekday.4": "okt|orwakataano",
    "weekday.5": "omk|orwamukaaga",
    "weekday.6": "san|sande",
    "zone.0": "gmt|utc",
}, order="dmy")
