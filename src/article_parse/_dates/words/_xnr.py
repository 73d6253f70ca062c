"""
DO NOT EDIT: date words of xnr, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("xnr", {
    "ago": "पैले",
    "ahead": "च",
    "am": "a m|am|भ्यागा",
    "day.-1": "पिछला कल",
    "fill": "ce|ईसवी सन|ईस्वी",
    "last unit.week": "पिछले हफ्ते",
    "last unit.month": "पिछले मीन्ने",
    "last unit.year": "पिछले साल",
    "month.1": "जनवरी|जन॰",
    "month.2": "फ़रवरी|फ़र॰",
    "month.3": "मार्च",
    "month.4": "अप्रैल",
    "month.5": "मई",
    "month.6": "जून",
    "month.7": "जुलाई|जुल॰",
    "month.8": "अगस्त|अग॰",
    "month.9": "सितंबर|सित॰",
    "month.10": "अक्तूबर|अक्तू॰",
    "month.11": "नवंबर|नव॰",
    "month.12": "दिसंबर|दिस॰",
    "now.just now": "हुण",
    "pm": "p m|pm|दपेहरा / संजा",
    "u.second": "s|सकिंट|सकिंटे|स॰",
    "u.minute": "min|मिंट|मिंटे|मि॰",
    "u.hour": "h|घंटे|घं॰",
    "u.day": "d|ध्याड़े|ध्याड़ेयां",
    "u.week": "w|हफ्तेयां",
    "u.month": "m|मीन्ने|मीन्नेयां",
    "u.quarter": "q",
    "u.year": "y|साल|साल्लां",
    "weekday.0": "सोआर",
    "weekday.1": "मंगल|मंगलवार",
    "weekday.2": "बुध|बुधवार",
    "weekday.3": "वीर|वीरवार",
    "weekday.4": "शुक्कर|शुक्करवार",
    "weekday.5": "शनि|शनिच्चरवार",
    "weekday.6": "तोआर",
    "zone.0": "utc|ग्री॰ मै॰ टै॰|समन्वित दुनिया दा टैम",
}, order="dmy")
