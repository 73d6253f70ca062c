"""
DO NOT EDIT: date words of mg, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mg", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "omaly",
    "fill": "ad|aorian i jk|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jan|janoary",
    "month.2": "feb|febroary",
    "month.3": "mar|martsa",
    "month.4": "apr|aprily",
    "month.5": "mey",
    "month.6": "jon|jona",
    "month.7": "jol|jolay",
    "month.8": "aog|aogositra",
    "month.9": "sep|septambra",
    "month.10": "okt|oktobra",
    "month.11": "nov|novambra",
    "month.12": "des|desambra",
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
    "weekday.0": "alats|alatsinainy",
    "weekday.1": "tal|talata",
    "weekday.2": "alar|alarobia",
    "weekday.3": "alak|alakamisy",
    "weekday.4": "zom|zoma",
    "weekday.5": "asab|asabotsy",
    "weekday.6": "alah|alahady",
    "zone.0": "gmt|utc",
}, order="ymd")
