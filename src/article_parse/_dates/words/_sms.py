"""
DO NOT EDIT: date words of sms, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sms", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "m 01",
    "month.2": "m 02",
    "month.3": "m 03",
    "month.4": "m 04",
    "month.5": "m 05",
    "month.6": "m 06",
    "month.7": "m 07",
    "month.8": "m 08",
    "month.9": "m 09",
    "month.10": "m 10",
    "month.11": "m 11",
    "month.12": "m 12",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mon",
    "weekday.1": "tue",
    "weekday.2": "wed",
    "weekday.3": "thu",
    "weekday.4": "fri",
    "weekday.5": "sat",
    "weekday.6": "sun",
    "zone.0": "gmt|utc",
}, order="ymd")
