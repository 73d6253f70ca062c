"""
DO NOT EDIT: date words of kaj, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kaj", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce|m|miladi",
    "month.1": "a̱yr|hywan a̱yrnig",
    "month.2": "a̱hw|hywan a̱hwa",
    "month.3": "a̱ta|hywan a̱tat",
    "month.4": "a̱na|hywan a̱naai",
    "month.5": "a̱pf|hywan a̱pfwon",
    "month.6": "a̱ki|hywan a̱kitat",
    "month.7": "a̱ty|hywan a̱tyirin",
    "month.8": "a̱ni|hywan a̱ninai",
    "month.9": "a̱ku|hywan a̱kumviriyin",
    "month.10": "hywan swak|swa",
    "month.11": "hywan swak b a̱yrnig|sby",
    "month.12": "hywan swak b a̱hwa|sbh",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "lin|lintani",
    "weekday.1": "tal|talata",
    "weekday.2": "lar|larba",
    "weekday.3": "lam|lamit",
    "weekday.4": "jum|juma",
    "weekday.5": "asa|asabar",
    "weekday.6": "lad|ladi",
    "zone.0": "gmt|utc",
}, order="ymd")
