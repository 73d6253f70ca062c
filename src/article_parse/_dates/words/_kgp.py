"""
DO NOT EDIT: date words of kgp, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kgp", {
    "ago": "si ser",
    "ahead": "kar kỹ",
    "am": "a m|am|kusãg ki|kuty si",
    "day.-2": "rãké ũn tá",
    "day.-1": "rãketá",
    "fill": "c kk|ce|cristo kar kỹ|ne",
    "last unit.week": "simỹnỹ tĩ mũn kã",
    "last unit.month": "kysã tĩ mũn kã",
    "last unit.year": "prỹg tĩ mũnh kã",
    "mark.O": "ky|kysã",
    "month.1": "1 ky|1 kysã",
    "month.2": "2 ky|2 kysã",
    "month.3": "3 ky|3 kysã",
    "month.4": "4 ky|4 kysã",
    "month.5": "5 ky|5 kysã",
    "month.6": "6 ky|6 kysã",
    "month.7": "7 ky|7 kysã",
    "month.8": "8 ky|8 kysã",
    "month.9": "9 ky|9 kysã",
    "month.10": "10 ky|10 kysã",
    "month.11": "11 ky|11 kysã",
    "month.12": "12 ky|12 kysã",
    "night": "kurã ge",
    "now.just now": "ha",
    "pm": "kurã kuju|kuty kỹ|p m|pm|rãkãnh kỹ",
    "u.second": "s|seg|segũno|sig|sigũnu",
    "u.minute": "min|mĩn|mĩnũtu",
    "u.hour": "h|óra|óra ag",
    "u.day": "kurã|kurã ag",
    "u.week": "sim|sim ag|simỹnỹ|simỹnỹ ag",
    "u.month": "kysã|kysã ag",
    "u.quarter": "q",
    "u.year": "prỹg|prỹg ag",
    "weekday.0": "pir|pir kurã há",
    "weekday.1": "rég|régre kurã há",
    "weekday.2": "tẽg|tẽgtũ kurã há",
    "weekday.3": "vẽn|vẽnhkãgra kurã há",
    "weekday.4": "pén|pénkar kurã há",
    "weekday.5": "sav|savnu",
    "weekday.6": "num|numĩggu",
    "zone.0": "ga kar óra vẽnh krén ja|gmt|utc",
}, order="dmy")
