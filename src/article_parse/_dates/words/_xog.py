"""
DO NOT EDIT: date words of xog, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("xog", {
    "ahead": "+",
    "am": "a m|am|munkyo",
    "day.-1": "edho",
    "fill": "af|ce|kulisto nga affile",
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
    "pm": "eigulo|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "bala|balaza",
    "weekday.1": "kubi|owokubili",
    "weekday.2": "kusa|owokusatu",
    "weekday.3": "kuna|olokuna",
    "weekday.4": "kuta|olokutaanu",
    "weekday.5": "muka|olomukaaga",
    "weekday.6": "sabi|sabiiti",
    "zone.0": "gmt|utc",
}, order="dmy")
