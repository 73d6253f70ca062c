"""
DO NOT EDIT: date words of byn, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("byn", {
    "ahead": "+",
    "am": "a m|am|ፋዱስ ጃብ",
    "fill": "ce|ኣድ|ግርጋ",
    "month.1": "ልደት|ልደትሪ",
    "month.2": "ካብኽ|ካብኽብቲ",
    "month.3": "ክብላ",
    "month.4": "ፋጅኺ|ፋጅኺሪ",
    "month.5": "ክቢቅ|ክቢቅሪ",
    "month.6": "ም / ት|ምኪኤል ትጟኒሪ",
    "month.7": "ኰር|ኰርኩ",
    "month.8": "ማርያ|ማርያም ትሪ",
    "month.9": "ያኸኒ|ያኸኒ መሳቅለሪ",
    "month.10": "መተሉ",
    "month.11": "ም / ም|ምኪኤል መሽወሪ",
    "month.12": "ተሕሳ|ተሕሳስሪ",
    "pm": "p m|pm|ፋዱስ ደምቢ",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ሰኑ",
    "weekday.1": "ሰሊጝ",
    "weekday.2": "ለጓ|ለጓ ወሪ ለብዋ",
    "weekday.3": "ኣምድ",
    "weekday.4": "ኣርብ",
    "weekday.5": "ሰ / ሽ|ሰንበር ሽጓዅ",
    "weekday.6": "ሰ / ቅ|ሰንበር ቅዳዅ",
    "zone.0": "gmt|utc",
}, order="dmy")
