"""
DO NOT EDIT: date words of kcg, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kcg", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce|m|miladi",
    "month.1": "juw|zwat juwung",
    "month.2": "swi|zwat swiyang",
    "month.3": "tsa|zwat tsat",
    "month.4": "nya|zwat nyai",
    "month.5": "tsw|zwat tswon",
    "month.6": "ata|zwat ataah",
    "month.7": "ana|zwat anatat",
    "month.8": "ari|zwat arinai",
    "month.9": "aku|zwat akubunyung",
    "month.10": "swa|zwat swag",
    "month.11": "man|zwat mangjuwang",
    "month.12": "mas|zwat swag ma suyang",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "tan|tanii",
    "weekday.1": "tal|talata",
    "weekday.2": "lar|larba",
    "weekday.3": "lam|lamit",
    "weekday.4": "jum|juma",
    "weekday.5": "asa|asabat",
    "weekday.6": "lad|ladi",
    "zone.0": "gmt|utc",
}, order="ymd")
