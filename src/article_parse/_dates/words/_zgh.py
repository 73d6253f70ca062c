"""
DO NOT EDIT: date words of zgh, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("zgh", {
    "ahead": "+",
    "am": "a m|am|ⵜⵉⴼⴰⵡⵜ",
    "day.-1": "ⵉⴹⵍⵍⵉ",
    "fill": "ce|ⴷⴼⴼⵉⵔ ⵏ ⵄⵉⵙⴰ|ⴷⴼⵄ",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "ⵉⵏⵏ|ⵉⵏⵏⴰⵢⵔ",
    "month.2": "ⴱⵕⴰ|ⴱⵕⴰⵢⵕ",
    "month.3": "ⵎⴰⵕ|ⵎⴰⵕⵚ",
    "month.4": "ⵉⴱⵔ|ⵉⴱⵔⵉⵔ",
    "month.5": "ⵎⴰⵢ|ⵎⴰⵢⵢⵓ",
    "month.6": "ⵢⵓⵏ|ⵢⵓⵏⵢⵓ",
    "month.7": "ⵢⵓⵍ|ⵢⵓⵍⵢⵓⵣ",
    "month.8": "ⵖⵓⵛ|ⵖⵓⵛⵜ",
    "month.9": "ⵛⵓⵜ|ⵛⵓⵜⴰⵏⴱⵉⵔ",
    "month.10": "ⴽⵜⵓ|ⴽⵜⵓⴱⵔ",
    "month.11": "ⵏⵓⵡ|ⵏⵓⵡⴰⵏⴱⵉⵔ",
    "month.12": "ⴷⵓⵊ|ⴷⵓⵊⴰⵏⴱⵉⵔ",
    "now.just now": "now",
    "pm": "p m|pm|ⵜⴰⴷⴳⴳⵯⴰⵜ",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ⴰⵢⵏ|ⴰⵢⵏⴰⵙ",
    "weekday.1": "ⴰⵙⵉ|ⴰⵙⵉⵏⴰⵙ",
    "weekday.2": "ⴰⴽⵕ|ⴰⴽⵕⴰⵙ",
    "weekday.3": "ⴰⴽⵡ|ⴰⴽⵡⴰⵙ",
    "weekday.4": "ⴰⵙⵉⵎ|ⴰⵙⵉⵎⵡⴰⵙ",
    "weekday.5": "ⴰⵙⵉⴹ|ⴰⵙⵉⴹⵢⴰⵙ",
    "weekday.6": "ⴰⵙⴰ|ⴰⵙⴰⵎⴰⵙ",
    "zone.0": "gmt|utc",
}, order="dmy")
