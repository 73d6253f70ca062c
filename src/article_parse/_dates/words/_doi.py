"""
DO NOT EDIT: date words of doi, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("doi", {
    "ahead": "+",
    "am": "a m|am|सवेर",
    "day.-1": "जंदा कल",
    "fill": "ce|ई सन्|ईसवी",
    "last unit.week": "पिछला हफ्ता / पिछले हफ्तै",
    "last unit.month": "पिछला म्हीना / पिछले म्हीनै",
    "last unit.year": "पिछला ब रा|पिछला ब रा / पिछले ब रै",
    "month.1": "जन|जनवरी",
    "month.2": "फर|फरवरी",
    "month.3": "मार्च",
    "month.4": "अप्रैल",
    "month.5": "मेई",
    "month.6": "जून",
    "month.7": "जुलाई",
    "month.8": "अग|अगस्त",
    "month.9": "सित|सितंबर",
    "month.10": "अक्तू|अक्तूबर",
    "month.11": "नव|नवंबर",
    "month.12": "दिस|दिसंबर",
    "now.just now": "हून / इसलै",
    "pm": "p m|pm|दपैहर बाद|स ञ",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "सोम|सोमबार",
    "weekday.1": "मंगल|मंगलबार",
    "weekday.2": "बुध|बुधबार",
    "weekday.3": "बीर|बीरबार",
    "weekday.4": "शुक्र|शुक्रबार",
    "weekday.5": "शनि|शनिबार",
    "weekday.6": "ऐत|ऐतबार",
    "zone.0": "gmt|utc|तालमेली आलमी समां",
}, order="dmy")
