"""
DO NOT EDIT: date words of luy, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("luy", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "mgorova",
    "fill": "ad|ce|muhiga kuvita kuuza",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jan|januari",
    "month.2": "feb|februari",
    "month.3": "machi|mar",
    "month.4": "apr|aprili",
    "month.5": "mei",
    "month.6": "jun|juni",
    "month.7": "jul|julai",
    "month.8": "ago|agosti",
    "month.9": "sep|septemba",
    "month.10": "okt|oktoba",
    "month.11": "nov|novemba",
    "month.12": "des|desemba",
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
    "weekday.0": "j 3|jumatatu",
    "weekday.1": "j 4|jumanne",
    "weekday.2": "j 5|jumatano",
    "weekday.3": "al|murwa wa kanne",
    "weekday.4": "ij|murwa wa katano",
    "weekday.5": "j 1|jumamosi",
    "weekday.6": "j 2|jumapiri",
    "zone.0": "gmt|utc",
}, order="dmy")
