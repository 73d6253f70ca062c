"""
DO NOT EDIT: date words of nd, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("nd", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "izolo",
    "fill": "ad|ce|ukristo ebuyile",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "zib|zibandlela",
    "month.2": "nhlo|nhlolanja",
    "month.3": "mbi|mbimbitho",
    "month.4": "mab|mabasa",
    "month.5": "nkw|nkwenkwezi",
    "month.6": "nhla|nhlangula",
    "month.7": "ntu|ntulikazi",
    "month.8": "ncw|ncwabakazi",
    "month.9": "mpan|mpandula",
    "month.10": "mfu|mfumfu",
    "month.11": "lwe|lwezi",
    "month.12": "mpal|mpalakazi",
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
    "weekday.0": "mvu|mvulo",
    "weekday.1": "sib|sibili",
    "weekday.2": "sit|sithathu",
    "weekday.3": "sin|sine",
    "weekday.4": "sih|sihlanu",
    "weekday.5": "mgq|mgqibelo",
    "weekday.6": "son|sonto",
    "zone.0": "gmt|utc",
}, order="dmy")
