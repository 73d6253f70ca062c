"""
DO NOT EDIT: date words of mer, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mer", {
    "ahead": "+",
    "am": "a m|am|rũ",
    "day.-1": "ĩgoro",
    "fill": "ce|nk|nyuma ya kristũ",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jan|januarĩ",
    "month.2": "feb|feburuarĩ",
    "month.3": "mac|machi",
    "month.4": "ĩpu|ĩpurũ",
    "month.5": "mĩĩ",
    "month.6": "nju|njuni",
    "month.7": "njr|njuraĩ",
    "month.8": "aga|agasti",
    "month.9": "septemba|spt",
    "month.10": "okt|oktũba",
    "month.11": "nov|novemba",
    "month.12": "dec|dicemba",
    "now.just now": "now",
    "pm": "p m|pm|ũg",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mra|muramuko",
    "weekday.1": "wai|wairi",
    "weekday.2": "wet|wethatu",
    "weekday.3": "wen|wena",
    "weekday.4": "wetano|wtn",
    "weekday.5": "jum|jumamosi",
    "weekday.6": "kiu|kiumia",
    "zone.0": "gmt|utc",
}, order="dmy")
