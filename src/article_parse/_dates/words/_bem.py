"""
DO NOT EDIT: date words of bem, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("bem", {
    "ahead": "+",
    "am": "a m|am|uluchelo",
    "day.-1": "yesterday",
    "fill": "ad|after yesu|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jan|januari",
    "month.2": "feb|februari",
    "month.3": "mac|machi",
    "month.4": "epr|epreo",
    "month.5": "mei",
    "month.6": "jun|juni",
    "month.7": "jul|julai",
    "month.8": "oga|ogasti",
    "month.9": "sep|septemba",
    "month.10": "okt|oktoba",
    "month.11": "nov|novemba",
    "month.12": "dis|disemba",
    "now.just now": "now",
    "pm": "akasuba|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "palichimo",
    "weekday.1": "palichibuli",
    "weekday.2": "palichitatu",
    "weekday.3": "palichine",
    "weekday.4": "palichisano",
    "weekday.5": "pachibelushi",
    "weekday.6": "pa mulungu",
    "zone.0": "gmt|utc",
}, order="dmy")
