"""
DO NOT EDIT: date words of ny, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ny", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "jan|januwale",
    "month.2": "feb|febuluwale",
    "month.3": "mal|malichi",
    "month.4": "epu|epulo",
    "month.5": "mei",
    "month.6": "jun|juni",
    "month.7": "jul|julai",
    "month.8": "oga|ogasiti",
    "month.9": "sep|seputemba",
    "month.10": "oku|okutoba",
    "month.11": "nov|novemba",
    "month.12": "dis|disemba",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "lem|lolemba",
    "weekday.1": "lachiwiri|wir",
    "weekday.2": "lachitatu|tat",
    "weekday.3": "lachinayi|nai",
    "weekday.4": "lachisanu|san",
    "weekday.5": "loweruka|wer",
    "weekday.6": "lamulungu|mul",
    "zone.0": "gmt|utc",
}, order="ymd")
