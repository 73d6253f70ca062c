"""
DO NOT EDIT: date words of rof, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("rof", {
    "ahead": "+",
    "am": "a m|am|kang ama",
    "day.-1": "hiyo",
    "fill": "baada ya mayesu|bm|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "m 1|mweri wa kwanza",
    "month.2": "m 2|mweri wa kaili",
    "month.3": "m 3|mweri wa katatu",
    "month.4": "m 4|mweri wa kaana",
    "month.5": "m 5|mweri wa tanu",
    "month.6": "m 6|mweri wa sita",
    "month.7": "m 7|mweri wa saba",
    "month.8": "m 8|mweri wa nane",
    "month.9": "m 9|mweri wa tisa",
    "month.10": "mweri wa ikumi",
    "month.11": "mweri wa ikumi na moja",
    "month.12": "mweri wa ikumi na mbili",
    "now.just now": "now",
    "pm": "kingoto|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ijt|ijumatatu",
    "weekday.1": "ijn|ijumanne",
    "weekday.2": "ijtn|ijumatano",
    "weekday.3": "alh|alhamisi",
    "weekday.4": "iju|ijumaa",
    "weekday.5": "ijm|ijumamosi",
    "weekday.6": "ijp|ijumapili",
    "zone.0": "gmt|utc",
}, order="dmy")
