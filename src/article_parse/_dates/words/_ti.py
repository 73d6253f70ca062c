"""
DO NOT EDIT: date words of ti, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ti", {
    "ago": "ቅድሚ|ኣብ",
    "am": "a m|am|ቅ ቀ",
    "day.-1": "ትማሊ",
    "fill": "ce|ዓ / ም|ዓመተ ምሕረት|ድሕሪ ልደተ ክርስቶስ",
    "last unit.week": "ዝሓለፈ ሰሙን",
    "last unit.month": "ዝሓለፈ ወርሒ",
    "last unit.year": "ዝሓለፈ ዓመት",
    "month.1": "ጥሪ",
    "month.2": "ለካ|ለካቲት",
    "month.3": "መጋ|መጋቢት",
    "month.4": "ሚያ|ሚያዝያ",
    "month.5": "ጉንበት|ግን",
    "month.6": "ሰነ",
    "month.7": "ሓም|ሓምለ",
    "month.8": "ነሓ|ነሓሰ",
    "month.9": "መስ|መስከረም",
    "month.10": "ጥቅ|ጥቅምቲ",
    "month.11": "ሕዳ|ሕዳር",
    "month.12": "ታሕ|ታሕሳስ",
    "now.just now": "ሕጂ",
    "pm": "p m|pm|ድ ቀ",
    "u.second": "ሴ|ሴኮንድ|ካልኢት",
    "u.minute": "ደ|ደቒቓ|ደቒቓታት|ደቒቕ",
    "u.hour": "ሰ|ሰዓ|ሰዓታት|ሰዓት",
    "u.week": "ሰ|ሰሙ|ሰሙናት|ሰሙን",
    "u.day": "መ|መዓልቲ|መዓልታት",
    "u.month": "/ ኣዋርሕ|/ ወ|/ ወርሒ|ወርሒ",
    "u.quarter": "/ ርብዒ|ርብዒ",
    "u.year": "ዓ|ዓመታት|ዓመት",
    "weekday.0": "ሰኑ|ሰኑይ",
    "weekday.1": "ሰሉ|ሰሉስ",
    "weekday.2": "ረቡ|ረቡዕ",
    "weekday.3": "ሓሙ|ሓሙስ",
    "weekday.4": "ዓር|ዓርቢ",
    "weekday.5": "ቀዳ|ቀዳም",
    "weekday.6": "ሰን|ሰንበት",
    "zone.0": "gmt|utc|ዝተሳነየ ኣድማሳዊ ግዜ",
}, order="mdy")
