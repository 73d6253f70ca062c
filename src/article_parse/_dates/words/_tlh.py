"""
DO NOT EDIT: date words of tlh, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("tlh", {
    "am": "a m|am",
    "day.-1": "wa hu",
    "day.0": "dahjaj",
    "now.just now": "pus lup ret",
    "pm": "p m|pm",
})
