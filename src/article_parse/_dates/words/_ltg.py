"""
DO NOT EDIT: date words of ltg, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ltg", {
    "ahead": "+",
    "am": "a m|am|prīškpušdīnē",
    "fill": "ce|g|m e|myusu erā",
    "month.1": "janvars",
    "month.2": "februars",
    "month.3": "marts",
    "month.4": "apreļs",
    "month.5": "majs",
    "month.6": "juņs",
    "month.7": "juļs",
    "month.8": "augusts",
    "month.9": "septembris",
    "month.10": "oktobris",
    "month.11": "novembris",
    "month.12": "decembris",
    "pm": "p m|piecpušdīnē|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "pyrmūdīne",
    "weekday.1": "ūtardīne",
    "weekday.2": "trešdīne",
    "weekday.3": "catūrtdīne",
    "weekday.4": "pīktdīne",
    "weekday.5": "sastdīne",
    "weekday.6": "svātdīne",
    "zone.0": "gmt|utc",
}, order="ymd")
