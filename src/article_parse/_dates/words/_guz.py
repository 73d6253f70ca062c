"""
DO NOT EDIT: date words of guz, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("guz", {
    "ahead": "+",
    "am": "a m|am|ma|mambia",
    "day.-1": "igoro",
    "fill": "ce|yeso kaiboirwe|yk",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "can|chanuari",
    "month.2": "feb|feburari",
    "month.3": "mac|machi",
    "month.4": "apiriri|apr",
    "month.5": "mei",
    "month.6": "jun|juni",
    "month.7": "chulai|cul",
    "month.8": "agosti|agt",
    "month.9": "sep|septemba",
    "month.10": "okitoba|okt",
    "month.11": "nob|nobemba",
    "month.12": "dis|disemba",
    "now.just now": "now",
    "pm": "mo|mog|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "chumatato|ctt",
    "weekday.1": "chumaine|cmn",
    "weekday.2": "chumatano|cmt",
    "weekday.3": "aramisi|ars",
    "weekday.4": "ichuma|icm",
    "weekday.5": "esabato|est",
    "weekday.6": "chumapiri|cpr",
    "zone.0": "gmt|utc",
}, order="dmy")
