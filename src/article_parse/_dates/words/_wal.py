"""
DO NOT EDIT: date words of wal, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("wal", {
    "ahead": "+",
    "am": "a m|am|ማለዶ",
    "fill": "ce|ጋላሳ|ግሮተታ ላይታ",
    "month.1": "ጃንዩ|ጃንዩወሪ",
    "month.2": "ፌብሩ|ፌብሩወሪ",
    "month.3": "ማርች",
    "month.4": "ኤፕረ|ኤፕረል",
    "month.5": "ሜይ",
    "month.6": "ጁን",
    "month.7": "ጁላይ",
    "month.8": "ኦገስ|ኦገስት",
    "month.9": "ሴፕቴ|ሴፕቴምበር",
    "month.10": "ኦክተ|ኦክተውበር",
    "month.11": "ኖቬም|ኖቬምበር",
    "month.12": "ዲሴም|ዲሴምበር",
    "pm": "p m|pm|ቃማ",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ሳይኖ",
    "weekday.1": "ማቆሳኛ",
    "weekday.2": "አሩዋ",
    "weekday.3": "ሃሙሳ",
    "weekday.4": "አርባ",
    "weekday.5": "ቄራ",
    "weekday.6": "ወጋ",
    "zone.0": "gmt|utc",
}, order="dmy")
