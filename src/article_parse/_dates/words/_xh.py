"""
DO NOT EDIT: date words of xh, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("xh", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "izolo",
    "fill": "ad|ce|ixesha eliqhelekileyo",
    "last unit.week": "kwiveki ephelileyo|vek ephel|veki ephel",
    "last unit.month": "inya ephel|inyanga ephel|inyanga ephelileyo",
    "last unit.year": "unyaka ophel|unyaka ophelileyo",
    "month.1": "jan|janyuwari",
    "month.2": "feb|februwari",
    "month.3": "mat|matshi",
    "month.4": "epr|epreli",
    "month.5": "mey|meyi",
    "month.6": "jun|juni",
    "month.7": "jul|julayi",
    "month.8": "aga|agasti",
    "month.9": "sep|sept|septemba",
    "month.10": "okt|okthoba|okthobha",
    "month.11": "nov|novemba",
    "month.12": "dis|disemba",
    "now.just now": "ngoku",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mvu|mvulo",
    "weekday.1": "bin|lwesb|lwesibini",
    "weekday.2": "lwesithathu|tha",
    "weekday.3": "lwesine|sin",
    "weekday.4": "hla|lwesihlanu",
    "weekday.5": "mgq|mgqibelo",
    "weekday.6": "caw|cawe",
    "zone.0": "coordinated universal time|gmt|utc",
}, order="mdy")
