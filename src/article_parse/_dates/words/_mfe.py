"""
DO NOT EDIT: date words of mfe, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mfe", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "yer",
    "fill": "ap z k|apre zezi krist|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "zan|zanvie",
    "month.2": "fev|fevriye",
    "month.3": "mar|mars",
    "month.4": "avr|avril",
    "month.5": "me",
    "month.6": "zin",
    "month.7": "zil|zilye",
    "month.8": "out",
    "month.9": "sep|septam",
    "month.10": "okt|oktob",
    "month.11": "nov|novam",
    "month.12": "des|desam",
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
    "weekday.0": "lin|lindi",
    "weekday.1": "mar|mardi",
    "weekday.2": "mer|merkredi",
    "weekday.3": "ze|zedi",
    "weekday.4": "van|vandredi",
    "weekday.5": "sam|samdi",
    "weekday.6": "dim|dimans",
    "zone.0": "gmt|utc",
}, order="dmy")
