"""
DO NOT EDIT: date words of ks, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ks", {
    "ahead": "+",
    "am": "a|a m|am|ای ایم|दुपहर ब्रोंठ|ये एम",
    "day.-1": "راته|राथ",
    "fill": "ad|ce|ای ڈی|اینو ڈومنی|ईस्वी",
    "last unit.week": "last week|پتم ہفتہ",
    "last unit.month": "last month|پتم ریتهؠ",
    "last unit.year": "last year|پتم ؤری",
    "month.1": "جنؤری|जनवरी",
    "month.2": "فرؤری|फ़रवरी",
    "month.3": "مارچ|मार्च",
    "month.4": "اپریل|अप्रैल",
    "month.5": "میی|मई",
    "month.6": "جون|जून",
    "month.7": "جلی|جولایی|जुलाई",
    "month.8": "اگست|अगस्त",
    "month.9": "ستمبر|सतमबर|सतुंबर",
    "month.10": "اکتوبر|अकतुम्बर|अक्तूबर",
    "month.11": "نومبر|नवमबर|नवूमबर",
    "month.12": "دسمبر|दसमबर|दसूमबर",
    "now.just now": "now",
    "pm": "p|p m|pm|پی ایم|दुपहरपतॖ|पी एम",
    "u.second": "s|سیکنڈ",
    "u.minute": "min|منٹ",
    "u.hour": "h|گنٹہ|گٲنٹہ",
    "u.day": "d|دۄہ",
    "u.week": "w|ہفتہ",
    "u.month": "m|ریته",
    "u.quarter": "q",
    "u.year": "y|ؤری",
    "weekday.0": "ژندرروار|ژندروار|चंदिरवार|च़ंदिरवार",
    "weekday.1": "بۆموار|बुवार|बोमवार",
    "weekday.2": "بودوار|बोदवार",
    "weekday.3": "برؠسوار|ब्रेसवार",
    "weekday.4": "جمہ|जुमा|जुम्मा",
    "weekday.5": "بٹوار|बटवार",
    "weekday.6": "اتهوار|आथवार",
    "zone.0": "gmt|utc|کوارڈنیٹڈ یونیورسل وکه|कोऑर्डनैटिड यूनवर्सल वख|जी एम टी",
}, order="mdy")
