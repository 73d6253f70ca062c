"""
DO NOT EDIT: date words of ebu, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ebu", {
    "ahead": "+",
    "am": "a m|am|ki",
    "day.-1": "ĩgoro",
    "fill": "ce|thutha wa kristo|tk",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "mbe|mweri wa mbere",
    "month.2": "kai|mweri wa kaĩri",
    "month.3": "kat|mweri wa kathatũ",
    "month.4": "kan|mweri wa kana",
    "month.5": "gat|mweri wa gatano",
    "month.6": "gan|mweri wa gatantatũ",
    "month.7": "mug|mweri wa mũgwanja",
    "month.8": "knn|mweri wa kanana",
    "month.9": "ken|mweri wa kenda",
    "month.10": "iku|mweri wa ikũmi",
    "month.11": "imw|mweri wa ikũmi na ũmwe",
    "month.12": "igi|mweri wa ikũmi na kaĩrĩ",
    "now.just now": "now",
    "pm": "p m|pm|ut",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "njumatatu|tat",
    "weekday.1": "ine|njumaine",
    "weekday.2": "njumatano|tan",
    "weekday.3": "aramithi|arm",
    "weekday.4": "maa|njumaa",
    "weekday.5": "njumamothii|nmm",
    "weekday.6": "kiumia|kma",
    "zone.0": "gmt|utc",
}, order="dmy")
