"""
DO NOT EDIT: date words of lg, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("lg", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "ggulo",
    "fill": "ad|bukya kulisito azaal|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jan|janwaliyo",
    "month.2": "feb|febwaliyo",
    "month.3": "mar|marisi",
    "month.4": "apu|apuli",
    "month.5": "maa|maayi",
    "month.6": "juu|juuni",
    "month.7": "jul|julaayi",
    "month.8": "agu|agusito",
    "month.9": "seb|sebuttemba",
    "month.10": "oki|okitobba",
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
    "weekday.0": "bal|balaza",
    "weekday.1": "lw 2|lwakubiri",
    "weekday.2": "lw 3|lwakusatu",
    "weekday.3": "lw 4|lwakuna",
    "weekday.4": "lw 5|lwakutaano",
    "weekday.5": "lw 6|lwamukaaga",
    "weekday.6": "sab|sabbiiti",
    "zone.0": "gmt|utc",
}, order="dmy")
