"""
DO NOT EDIT: date words of kw, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kw", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "yesterday",
    "fill": "ad|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "gen|mis genver",
    "month.2": "hwe|mis hwevrer",
    "month.3": "meu|mis meurth",
    "month.4": "ebr|mis ebrel",
    "month.5": "me|mis me",
    "month.6": "met|mis metheven",
    "month.7": "gor|mis gortheren",
    "month.8": "est|mis est",
    "month.9": "gwn|mis gwynngala",
    "month.10": "hed|mis hedra",
    "month.11": "du|mis du",
    "month.12": "kev|mis kevardhu",
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
    "weekday.0": "dy lun|lun",
    "weekday.1": "dy meurth|mth",
    "weekday.2": "dy merher|mhr",
    "weekday.3": "dy yow|yow",
    "weekday.4": "dy gwener|gwe",
    "weekday.5": "dy sadorn|sad",
    "weekday.6": "dy sul|sul",
    "zone.0": "gmt|utc",
}, order="dmy")
