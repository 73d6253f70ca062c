"""
DO NOT EDIT: date words of brx, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("brx", {
    "ago": "सिगां",
    "am": "a m|am|फुं",
    "day.-1": "मैया",
    "fill": "ce|आन्न दामिनि|ए दि|नि",
    "last unit.week": "थांनाय सप्थाह",
    "last unit.month": "थांनाय दान",
    "last unit.year": "थांनाय बोसोर",
    "month.1": "जान|जानुवारी",
    "month.2": "फेब|फेब्रूवारी",
    "month.3": "मार्च",
    "month.4": "एप्रि|एप्रिल",
    "month.5": "मे",
    "month.6": "जुन",
    "month.7": "जुल|जुलाई",
    "month.8": "आग|आगष्ट",
    "month.9": "सेप|सेप्थेम्बर",
    "month.10": "अक्ट|अक्ट बर",
    "month.11": "नवे|नवेम्बर",
    "month.12": "डिसे|डिसेम्बर",
    "now.just now": "दा",
    "pm": "p m|pm|बे|बेलासे",
    "u.second": "s|सेकं|सेकेण्ड|सेकेण्डआव",
    "u.minute": "min|मिन|मिनिट|मिनिटआव",
    "u.hour": "h|घंटे|घन्टा|घन्टायाव|रिंगा",
    "u.day": "d|सान|सानाव",
    "u.week": "w|सप्ताह|सप्थाह|सप्थाहयाव",
    "u.month": "m|दान|दानाव|महीना|महीने",
    "u.quarter": "q|खोन्दोसे|खोन्दोसेआव",
    "u.year": "y|बोसोर|बोसोरआव|साल",
    "weekday.0": "सम|समबार",
    "weekday.1": "मंगल|मंगलबार",
    "weekday.2": "बुध|बुधबार",
    "weekday.3": "बिस्थि|बिस्थिबार",
    "weekday.4": "सुखुर|सुखुरबार|सुुखुरबार",
    "weekday.5": "सनि|सनिबार",
    "weekday.6": "रबि|रबिबार",
    "zone.0": "utc|गोरोबहोनाय मुलुगनां सम|जि एम ति",
}, order="dmy")
