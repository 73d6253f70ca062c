"""
DO NOT EDIT: date words of vmw, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("vmw", {
    "ahead": "+",
    "am": "a m|am|vaasisu",
    "day.-1": "yesterday",
    "fill": "ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "janeiru",
    "month.2": "fevereiru",
    "month.3": "marsu",
    "month.4": "abril",
    "month.5": "maiu",
    "month.6": "junyu",
    "month.7": "julyu",
    "month.8": "agostu",
    "month.9": "setembru",
    "month.10": "outubru",
    "month.11": "novembru",
    "month.12": "dezembru",
    "now.just now": "now",
    "pm": "makaaripi|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "nihiku noolempwa",
    "weekday.1": "namaanli",
    "weekday.2": "namararu",
    "weekday.3": "namaxexe",
    "weekday.4": "namathanu",
    "weekday.5": "esaabadu",
    "weekday.6": "ettiminku",
    "zone.0": "gmt|utc",
}, order="ymd")
