"""
DO NOT EDIT: date words of kln, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kln", {
    "ahead": "+",
    "am": "a m|am|karoon|krn",
    "day.-1": "amut",
    "fill": "ce|ko|kokakesich jesu",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "mul|mulgul",
    "month.2": "ng atyaato|ngat",
    "month.3": "kiptaamo|taa",
    "month.4": "iwo|iwootkuut",
    "month.5": "mam|mamuut",
    "month.6": "paa|paagi",
    "month.7": "ng eiyeet|nge",
    "month.8": "roo|rooptui",
    "month.9": "bur|bureet",
    "month.10": "epe|epeeso",
    "month.11": "kipsuunde ne taai|kpt",
    "month.12": "kipsuunde nebo aeng|kpa",
    "now.just now": "now",
    "pm": "koosk|kooskoliny|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "kot|kotaai",
    "weekday.1": "koaeng|koo",
    "weekday.2": "kos|kosomok",
    "weekday.3": "koa|koang wan",
    "weekday.4": "kom|komuut",
    "weekday.5": "kol|kolo",
    "weekday.6": "kotisap|kts",
    "zone.0": "gmt|utc",
}, order="dmy")
