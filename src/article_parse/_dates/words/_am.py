"""
DO NOT EDIT: date words of am, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("am", {
    "ago": "በፊት",
    "ahead": "ውስጥ",
    "am": "a m|am|እኩለ ሌሊት|ጠ|ጥዋት",
    "at": "በ",
    "day.-2": "ከትናንት ወዲያ",
    "day.-1": "ትላንትና|ትናንት|ትናንትና",
    "day.0": "ዛሬ",
    "few": "ጥቂት",
    "fill": "ce|ዓ / ም|ዓመተ ምሕረት",
    "last": "ያለፈው ሳምንት|ያለፈው ሳምንት ሀሙስ",
    "last unit.week": "ባለፈው ሳምንት|ያለፈው ሳምንት",
    "last unit.month": "ያለፈው ወር",
    "last unit.year": "ያለፈው ዓመት",
    "month.1": "ጃን|ጃንዋሪ",
    "month.2": "ፌብ|ፌብሩዋሪ",
    "month.3": "ማርች",
    "month.4": "ኤፕሪ|ኤፕሪል",
    "month.5": "ሜይ",
    "month.6": "ጁን",
    "month.7": "ጁላይ",
    "month.8": "ኦገስ|ኦገስት",
    "month.9": "ሴፕቴ|ሴፕቴምበር",
    "month.10": "ኦክቶ|ኦክቶበር",
    "month.11": "ኖቬም|ኖቬምበር",
    "month.12": "ዲሴም|ዲሴምበር",
    "night": "ሌሊት|በሌሊት",
    "now.just now": "አሁን",
    "number.1": "አንድ|ከአንድ",
    "one of.year": "አመት",
    "one of.hour": "ሰአት",
    "pass": "በ|ከ",
    "pm": "p m|pm|ምሽት|ቀትር|በምሽት|ከ|ከሰዓት",
    "u.second": "ሰ|ሰከ|ሰከንድ|ሰከንዶች",
    "u.hour": "ሰ|ሰአታት|ሰዓ|ሰዓታት|ሰዓት|ሰዓቶች",
    "u.minute": "ደ|ደቂ|ደቂቃ|ደቂቃዎች",
    "u.day": "ቀ|ቀናት|ቀን|ቀኖች",
    "u.week": "ሳምንታት|ሳምንት",
    "u.month": "ወራት|ወር",
    "u.quarter": "ሩ|ሩብ",
    "u.year": "ዓ|ዓመታት|ዓመት",
    "weekday.0": "ሰኞ",
    "weekday.1": "ማክሰ|ማክሰኞ",
    "weekday.2": "ረቡዕ",
    "weekday.3": "ሐሙስ|ያለፈው ሳምንት ሀሙስ",
    "weekday.4": "ዓርብ",
    "weekday.5": "ቅዳሜ",
    "weekday.6": "እሑድ",
    "zone.0": "utc|የተቀነባበረ ሁለገብ ሰዓት|ጂ ኤም ቲ",
}, order="dmy")
