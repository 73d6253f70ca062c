"""
DO NOT EDIT: date words of tpi, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("tpi", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "jan|janueri",
    "month.2": "feb|februeri",
    "month.3": "mas",
    "month.4": "epr|epril",
    "month.5": "me",
    "month.6": "jun",
    "month.7": "jul|julai",
    "month.8": "oga|ogas",
    "month.9": "sep|septemba",
    "month.10": "okt|oktoba",
    "month.11": "nov|novemba",
    "month.12": "des|desemba",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "man|mande",
    "weekday.1": "tun|tunde",
    "weekday.2": "tri|trinde",
    "weekday.3": "fon|fonde",
    "weekday.4": "fra|fraide",
    "weekday.5": "sar|sarere",
    "weekday.6": "san|sande",
    "zone.0": "gmt|utc",
}, order="dmy")
