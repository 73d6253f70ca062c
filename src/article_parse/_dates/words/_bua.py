"""
DO NOT EDIT: date words of bua, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("bua", {
    "am": "a m|am",
    "day.-1": "үсэгэлдэр",
    "last unit.week": "үнгэрэгшэ долоон хоног",
    "last unit.month": "үнгэрэгшэ һара",
    "last unit.year": "үнгэрэгшэ жэл",
    "now.just now": "now",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.year": "y",
})
