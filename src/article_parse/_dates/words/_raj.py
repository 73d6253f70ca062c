"""
DO NOT EDIT: date words of raj, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("raj", {
    "ahead": "+",
    "am": "a m|am|सबेरे",
    "day.-1": "काल",
    "fill": "ce",
    "last unit.week": "पाछलां सप्ताह",
    "last unit.month": "पाछलो मीनो",
    "last unit.year": "गत बरस",
    "month.1": "जनवरी",
    "month.2": "फरवरी",
    "month.3": "मार्च",
    "month.4": "अप्रैल",
    "month.5": "मई",
    "month.6": "जून",
    "month.7": "जुलाई",
    "month.8": "अगस्त",
    "month.9": "सितम्बर",
    "month.10": "अक्टूबर",
    "month.11": "नवंबर",
    "month.12": "दिसंबर",
    "now.just now": "now",
    "pm": "p m|pm|सांम",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "सोमवार",
    "weekday.1": "मंगलवार",
    "weekday.2": "बुधवार",
    "weekday.3": "गुरुवार",
    "weekday.4": "शुक्रवार",
    "weekday.5": "शनिवार",
    "weekday.6": "रविवार",
    "zone.0": "gmt|utc",
}, order="ymd")
