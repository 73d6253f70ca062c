"""
DO NOT EDIT: date words of mai, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mai", {
    "ago": "पहिले|मे",
    "am": "a m|am|पूर्वाह्न|भोर",
    "day.-1": "काल्हिक दिन|बीतल काल्हि",
    "fill": "ce|ईसवी",
    "last unit.week": "बीतल सप्ताह",
    "last unit.month": "बीतल माह",
    "last unit.year": "बीतल बरख",
    "month.1": "जनवरी|जन॰",
    "month.2": "फरवरी|फर॰|फ़र॰",
    "month.3": "मार्च",
    "month.4": "अप्रैल",
    "month.5": "मई",
    "month.6": "जून",
    "month.7": "जुलाई|जुल॰",
    "month.8": "अगस्त|अग॰",
    "month.9": "सितंबर|सित॰",
    "month.10": "अक्टूबर|अक्तूबर|अक्तू॰",
    "month.11": "नवंबर|नव॰",
    "month.12": "दिसंबर|दिस॰",
    "now.just now": "एहि समय",
    "pm": "p m|pm|अपराह्न|सांझ",
    "u.second": "s|सेकेंड",
    "u.minute": "min|मिनट",
    "u.hour": "h|घंटा",
    "u.day": "d|दिन",
    "u.week": "w|सप्ताह",
    "u.month": "m|माह",
    "u.quarter": "q|तिमाही",
    "u.year": "y|बरख",
    "weekday.0": "सोम|सोम दिन",
    "weekday.1": "मंगल|मंगल दिन",
    "weekday.2": "बुध|बुध दिन",
    "weekday.3": "गुरु|बृहस्पति दिन",
    "weekday.4": "शुक्र|शुक्र दिन",
    "weekday.5": "शनि|शनि दिन",
    "weekday.6": "रवि|रवि दिन",
    "zone.0": "utc|जीएमटी|समन्वित वैश्विक समय",
}, order="dmy")
