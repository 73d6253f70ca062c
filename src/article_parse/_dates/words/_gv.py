"""
DO NOT EDIT: date words of gv, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("gv", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "yesterday",
    "fill": "ad|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "j guer|jerrey geuree",
    "month.2": "t arree|toshiaght arree",
    "month.3": "mayrnt",
    "month.4": "averil|avrril",
    "month.5": "boaldyn",
    "month.6": "m souree|mean souree",
    "month.7": "j souree|jerrey souree",
    "month.8": "luanistyn",
    "month.9": "m fouyir|mean fouyir",
    "month.10": "j fouyir|jerrey fouyir",
    "month.11": "m houney|mee houney",
    "month.12": "m nollick|mee ny nollick",
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
    "weekday.0": "jel|jelhein",
    "weekday.1": "jem|jemayrt",
    "weekday.2": "jerc|jercean",
    "weekday.3": "jerd|jerdein",
    "weekday.4": "jeh|jeheiney",
    "weekday.5": "jes|jesarn",
    "weekday.6": "jed|jedoonee",
    "zone.0": "gmt|utc",
}, order="dmy")
