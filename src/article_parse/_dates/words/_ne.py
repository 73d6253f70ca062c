"""
DO NOT EDIT: date words of ne, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ne", {
    "ago": "अगाडि|अघि|पहिले|वर्ष अघि|सत्र अघि",
    "am": "a m|am|पूर्वाह्न|बिहान|मध्यरात",
    "at": "बिहानको",
    "day.-2": "अस्ति",
    "day.-1": "हिजो",
    "day.0": "आज|आज दिउँसोको|आज रातिको|आज साँझको",
    "fill": "ce|सन्",
    "last": "गएको|साँझको",
    "last unit.week": "गत हप्ता",
    "last unit.month": "गत महिना",
    "last unit.year": "गत वर्ष",
    "mark.T": "बजे",
    "month.1": "जनवरी",
    "month.2": "फेब्रुअरी",
    "month.3": "मार्च",
    "month.4": "अप्रिल",
    "month.5": "मे",
    "month.6": "जुन",
    "month.7": "जुलाई",
    "month.8": "अगस्ट",
    "month.9": "सेप्टेम्बर",
    "month.10": "अक्टोबर",
    "month.11": "नोभेम्बर",
    "month.12": "डिसेम्बर",
    "night": "रात",
    "now.just now": "अहिले|केही क्षण अगाडि",
    "number.1": "एक",
    "one of.minute": "मिनेट",
    "pm": "p m|pm|अपरान्ह|अपराह्न|बेलुकी|मध्यान्ह|साँझ",
    "u.second": "सेकण्ड|सेकेन्ड|सेकेन्डमा",
    "u.minute": "मिनेटमा",
    "u.hour": "घण्टा|घण्टामा",
    "u.day": "दिन|दिनमा",
    "u.week": "हप्ता|हप्तामा",
    "u.month": "महिना|महिनामा",
    "u.quarter": "q|क्वाटर|सत्र अघि|सत्रमा",
    "u.year": "बर्ष|वर्ष|वर्षमा",
    "weekday.0": "सोम|सोमबार",
    "weekday.1": "मङ्गल|मङ्गलबार",
    "weekday.2": "बुध|बुधबार",
    "weekday.3": "बिहि|बिहिबार",
    "weekday.4": "शुक्र|शुक्रबार",
    "weekday.5": "शनि|शनिबार",
    "weekday.6": "आइत|आइतबार",
    "zone.0": "gmt|utc|समन्वित विश्व समय",
}, order="ymd")
