"""
DO NOT EDIT: date words of dav, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("dav", {
    "ahead": "+",
    "am": "a m|am|luma lwa k",
    "day.-1": "iguo",
    "fill": "baada ya kristo|bk|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "imb|mori ghwa imbiri",
    "month.2": "kaw|mori ghwa kawi",
    "month.3": "kad|mori ghwa kadadu",
    "month.4": "kan|mori ghwa kana",
    "month.5": "kas|mori ghwa kasanu",
    "month.6": "kar|mori ghwa karandadu",
    "month.7": "mfu|mori ghwa mfungade",
    "month.8": "mori ghwa wunyanya|wun",
    "month.9": "ike|mori ghwa ikenda",
    "month.10": "iku|mori ghwa ikumi",
    "month.11": "imw|mori ghwa ikumi na imweri",
    "month.12": "iwi|mori ghwa ikumi na iwi",
    "now.just now": "now",
    "pm": "luma lwa p|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "jim|kuramuka jimweri",
    "weekday.1": "kaw|kuramuka kawi",
    "weekday.2": "kad|kuramuka kadadu",
    "weekday.3": "kan|kuramuka kana",
    "weekday.4": "kas|kuramuka kasanu",
    "weekday.5": "kifula nguwo|ngu",
    "weekday.6": "ituku ja jumwa|jum",
    "zone.0": "gmt|utc",
}, order="dmy")
