"""
DO NOT EDIT: date words of za, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("za", {
    "ahead": "+",
    "am": "a m|am|banhaet",
    "day.-1": "yesterday",
    "fill": "bi|ce|ndwen|ngoenz",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "ndwenit",
    "month.2": "ndwenngeih",
    "month.3": "ndwensam",
    "month.4": "ndwenseiq",
    "month.5": "ndwenngux",
    "month.6": "ndwenloeg",
    "month.7": "ndwencaet",
    "month.8": "ndwenbet",
    "month.9": "ndwengouj",
    "month.10": "ndwencib",
    "month.11": "ndwencib it",
    "month.12": "ndwencibngeih",
    "now.just now": "now",
    "pm": "banringzgvaq|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "singhgizit",
    "weekday.1": "singhgizngeih",
    "weekday.2": "singhgizsam",
    "weekday.3": "singhgizseiq",
    "weekday.4": "singhgizhaj",
    "weekday.5": "singhgizroek",
    "weekday.6": "ngoenzsinghgiz",
    "zone.0": "gmt|utc",
}, order="ymd")
