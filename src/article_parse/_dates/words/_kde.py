"""
DO NOT EDIT: date words of kde, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kde", {
    "ahead": "+",
    "am": "a m|am|muhi",
    "day.-1": "lido",
    "fill": "ce|nankuida yesu|ny",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jan|mwedi ntandi",
    "month.2": "feb|mwedi wa pili",
    "month.3": "mac|mwedi wa tatu",
    "month.4": "apr|mwedi wa nchechi",
    "month.5": "mei|mwedi wa nnyano",
    "month.6": "jun|mwedi wa nnyano na umo",
    "month.7": "jul|mwedi wa nnyano na mivili",
    "month.8": "ago|mwedi wa nnyano na mitatu",
    "month.9": "mwedi wa nnyano na nchechi|sep",
    "month.10": "mwedi wa nnyano na nnyano|okt",
    "month.11": "mwedi wa nnyano na nnyano na u|nov",
    "month.12": "des|mwedi wa nnyano na nnyano na m",
    "now.just now": "now",
    "pm": "chilo|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "liduva lyatatu|ll 3",
    "weekday.1": "liduva lyanchechi|ll 4",
    "weekday.2": "liduva lyannyano|ll 5",
    "weekday.3": "liduva lyannyano na linji|ll 6",
    "weekday.4": "liduva lyannyano na mavili|ll 7",
    "weekday.5": "liduva litandi|ll 1",
    "weekday.6": "liduva lyapili|ll 2",
    "zone.0": "gmt|utc",
}, order="dmy")
