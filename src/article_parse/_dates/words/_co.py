"""
DO NOT EDIT: date words of co, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("co", {
    "ahead": "+",
    "am": "a m|am",
    "at": "à",
    "fill": "ce|di|dopu à cristu|dp à c|u",
    "month.1": "di ghjennaghju|ghj|ghjennaghju",
    "month.2": "di ferraghju|fer|ferraghju",
    "month.3": "di marzu|mar|marzu",
    "month.4": "apr|aprile|d aprile",
    "month.5": "di maghju|mag|maghju",
    "month.6": "di ghjugnu|ghju|ghjugnu",
    "month.7": "di lugliu|lug|lugliu",
    "month.8": "aos|aostu|d aostu",
    "month.9": "di sittembre|sit|sittembre",
    "month.10": "d ottobre|ott|ottobre",
    "month.11": "di nuvembre|nuv|nuvembre",
    "month.12": "di dicembre|dic|dicembre",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "lun|luni",
    "weekday.1": "mar|marti",
    "weekday.2": "mer|mercuri",
    "weekday.3": "ghj|ghjovi",
    "weekday.4": "ven|venneri",
    "weekday.5": "sab|sabbatu",
    "weekday.6": "dum|dumenica",
    "zone.0": "gmt|tempu universale cuurdinatu|utc",
}, order="dmy")
