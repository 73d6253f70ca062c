"""
DO NOT EDIT: date words of pis, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("pis", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "januare",
    "month.2": "febuare",
    "month.3": "mas",
    "month.4": "eprel",
    "month.5": "mei",
    "month.6": "jun",
    "month.7": "julae",
    "month.8": "ogus",
    "month.9": "septemba",
    "month.10": "oktoba",
    "month.11": "novemba",
    "month.12": "disemba",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mande",
    "weekday.1": "tiusde",
    "weekday.2": "wenesde",
    "weekday.3": "tosde",
    "weekday.4": "fraede",
    "weekday.5": "satade",
    "weekday.6": "sande",
    "zone.0": "gmt|utc",
}, order="ymd")
