"""
DO NOT EDIT: date words of sa, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sa", {
    "ahead": "+",
    "am": "a m|am|पूर्वाह्न",
    "day.-1": "गतदिनम्|ह्यः",
    "fill": "ce|संवत्",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "जनवरी :|जनवरीमासः",
    "month.2": "फरवरी :|फरवरीमासः",
    "month.3": "मार्च :|मार्चमासः",
    "month.4": "अप्रैल :|अप्रैलमासः",
    "month.5": "मई|मईमासः",
    "month.6": "जून :|जूनमासः",
    "month.7": "जुलाई :|जुलाईमासः",
    "month.8": "अगस्त :|अगस्तमासः",
    "month.9": "सितंबर :|सितंबरमासः",
    "month.10": "अक्तूबर :|अक्तूबरमासः",
    "month.11": "नवंबर :|नवंबरमासः",
    "month.12": "दिसंबर :|दिसंबरमासः",
    "now.just now": "now",
    "pm": "p m|pm|अपराह्न",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "सोम|सोमवासरः",
    "weekday.1": "मंगल|मंगलवासरः",
    "weekday.2": "बुध|बुधवासरः",
    "weekday.3": "गुरु|गुरुवासर :",
    "weekday.4": "शुक्र|शुक्रवासरः",
    "weekday.5": "शनि|शनिवासरः",
    "weekday.6": "रवि|रविवासरः",
    "zone.0": "utc|जी एम टी|समन्वितः वैश्विक समय :",
}, order="dmy")
