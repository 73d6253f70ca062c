"""
DO NOT EDIT: date words of lu, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("lu", {
    "ahead": "+",
    "am": "a m|am|dinda",
    "day.-1": "makelela",
    "fill": "ce|kny y k|kunyima kwa yezu kli",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "cio|ciongo",
    "month.2": "lui|lùishi",
    "month.3": "lus|lusòlo",
    "month.4": "muu|mùuyà",
    "month.5": "lum|lumùngùlù",
    "month.6": "luf|lufuimi",
    "month.7": "kab|kabàlàshìpù",
    "month.8": "lush|lùshìkà",
    "month.9": "lut|lutongolo",
    "month.10": "lun|lungùdi",
    "month.11": "kas|kaswèkèsè",
    "month.12": "cis|ciswà",
    "now.just now": "now",
    "pm": "dilolo|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "nko|nkodya",
    "weekday.1": "ndy|ndàayà",
    "weekday.2": "ndangù|ndg",
    "weekday.3": "njw|njòwa",
    "weekday.4": "ngv|ngòvya",
    "weekday.5": "lub|lubingu",
    "weekday.6": "lum|lumingu",
    "zone.0": "gmt|utc",
}, order="dmy")
