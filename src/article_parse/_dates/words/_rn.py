"""
DO NOT EDIT: date words of rn, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("rn", {
    "ahead": "+",
    "am": "a m|am|z mu",
    "day.-1": "ejo haheze",
    "fill": "ce|ny y|nyuma ya yezu",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "mut|nzero",
    "month.2": "gas|ruhuhuma",
    "month.3": "ntwarante|wer",
    "month.4": "mat|ndamukiza",
    "month.5": "gic|rusama",
    "month.6": "kam|ruheshi",
    "month.7": "mukakaro|nya",
    "month.8": "kan|nyandagaro",
    "month.9": "nyakanga|nze",
    "month.10": "gitugutu|ukw",
    "month.11": "munyonyo|ugu",
    "month.12": "kigarama|uku",
    "now.just now": "now",
    "pm": "p m|pm|z mw",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ku wa mbere|mbe",
    "weekday.1": "kab|ku wa kabiri",
    "weekday.2": "gtu|ku wa gatatu",
    "weekday.3": "kan|ku wa kane",
    "weekday.4": "gnu|ku wa gatanu",
    "weekday.5": "gnd|ku wa gatandatu",
    "weekday.6": "cu|ku w indwi",
    "zone.0": "gmt|utc",
}, order="dmy")
