"""
DO NOT EDIT: date words of nus, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("nus", {
    "ahead": "+",
    "am": "a m|am|rw",
    "day.-1": "pan",
    "fill": "ce|ɛ ca yecu dap|ɛy",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "tiop|tiop thar pɛt",
    "month.2": "pɛt",
    "month.3": "duɔ̱ɔ̱|duɔ̱ɔ̱ŋ",
    "month.4": "guak",
    "month.5": "duä|duät",
    "month.6": "kor|kornyoot",
    "month.7": "pay|pay yie̱tni",
    "month.8": "thoo|tho̱o̱r",
    "month.9": "tɛɛ|tɛɛr",
    "month.10": "laa|laath",
    "month.11": "kur",
    "month.12": "tid|tio̱p in di̱i̱t",
    "now.just now": "now",
    "pm": "p m|pm|tŋ",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "jiec|jiec la̱t",
    "weekday.1": "rɛw|rɛw lätni",
    "weekday.2": "diɔ̱k|diɔ̱k lätni",
    "weekday.3": "ŋuaan|ŋuaan lätni",
    "weekday.4": "dhieec|dhieec lätni",
    "weekday.5": "bäkɛl|bäkɛl lätni",
    "weekday.6": "cäŋ|cäŋ kuɔth",
    "zone.0": "gmt|utc",
}, order="dmy")
