"""
DO NOT EDIT: date words of lmo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("lmo", {
    "ahead": "+",
    "am": "a m|am|del matin",
    "day.-1": "yesterday",
    "fill": "ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "sginer",
    "month.2": "fevrer",
    "month.3": "marz",
    "month.4": "avril",
    "month.5": "masg",
    "month.6": "sgiugn",
    "month.7": "luj",
    "month.8": "avost",
    "month.9": "setember",
    "month.10": "otover",
    "month.11": "november",
    "month.12": "dicember",
    "now.just now": "now",
    "pm": "de sira|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "lundì",
    "weekday.1": "mardì",
    "weekday.2": "mercoldì",
    "weekday.3": "sgiovedì",
    "weekday.4": "venerdì",
    "weekday.5": "sabet",
    "weekday.6": "domenega",
    "zone.0": "gmt|utc",
}, order="ymd")
