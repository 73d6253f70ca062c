"""
DO NOT EDIT: date words of su, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("su", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "kamari",
    "fill": "ce|m",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "taun kamari",
    "month.1": "jan|januari",
    "month.2": "péb|pébruari",
    "month.3": "mar|maret",
    "month.4": "apr|april",
    "month.5": "méi",
    "month.6": "jun|juni",
    "month.7": "jul|juli",
    "month.8": "ags|agustus",
    "month.9": "sép|séptémber",
    "month.10": "okt|oktober",
    "month.11": "nop|nopémber",
    "month.12": "dés|désémber",
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
    "weekday.0": "sen|senén",
    "weekday.1": "sal|salasa",
    "weekday.2": "reb|rebo",
    "weekday.3": "kem|kemis",
    "weekday.4": "jum|jumaah",
    "weekday.5": "sap|saptu",
    "weekday.6": "minggu|mng",
    "zone.0": "gmt|utc|waktu universal terkoordinasi",
}, order="dmy")
