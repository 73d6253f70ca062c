"""
DO NOT EDIT: date words of lrc, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("lrc", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "دیروز",
    "fill": "ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "جانڤیە",
    "month.2": "فیڤریە",
    "month.3": "مارس",
    "month.4": "اڤریل",
    "month.5": "میی",
    "month.6": "جوان",
    "month.7": "جولا",
    "month.8": "اگوست",
    "month.9": "سیپتامر",
    "month.10": "یوکتوڤر",
    "month.11": "نوڤامر",
    "month.12": "دیسامر",
    "now.just now": "now",
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
