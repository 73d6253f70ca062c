"""
DO NOT EDIT: date words of gez, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("gez", {
    "ahead": "+",
    "am": "a m|am|ጽባሕ",
    "fill": "ce|መዓልት|ዓ / ም",
    "month.1": "ጠሐረ",
    "month.2": "ከተተ",
    "month.3": "መገበ",
    "month.4": "አኀዘ",
    "month.5": "ግንባት",
    "month.6": "ሠንየ",
    "month.7": "ሐመለ",
    "month.8": "ነሐሰ",
    "month.9": "ከረመ",
    "month.10": "ጠቀመ",
    "month.11": "ኀደረ",
    "month.12": "ኀሠሠ",
    "pm": "p m|pm|ምሴት",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ሰኑይ",
    "weekday.1": "ሠሉስ",
    "weekday.2": "ራብዕ",
    "weekday.3": "ሐሙስ",
    "weekday.4": "ዓርበ",
    "weekday.5": "ቀዳሚት",
    "weekday.6": "እኁድ",
    "zone.0": "gmt|utc",
}, order="dmy")
