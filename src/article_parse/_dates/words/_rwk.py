"""
DO NOT EDIT: date words of rwk, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("rwk", {
    "ahead": "+",
    "am": "a m|am|utuko",
    "day.-1": "ukou",
    "fill": "baada ya kristu|bk|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jan|januari",
    "month.2": "feb|februari",
    "month.3": "mac|machi",
    "month.4": "apr|aprilyi",
    "month.5": "mei",
    "month.6": "jun|junyi",
    "month.7": "jul|julyai",
    "month.8": "ago|agusti",
    "month.9": "sep|septemba",
    "month.10": "okt|oktoba",
    "month.11": "nov|novemba",
    "month.12": "des|desemba",
    "now.just now": "now",
    "pm": "kyiukonyi|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "jtt|jumatatuu",
    "weekday.1": "jnn|jumanne",
    "weekday.2": "jtn|jumatanu",
    "weekday.3": "alh|alhamisi",
    "weekday.4": "iju|ijumaa",
    "weekday.5": "jmo|jumamosi",
    "weekday.6": "jpi|jumapilyi",
    "zone.0": "gmt|utc",
}, order="dmy")
