"""
DO NOT EDIT: date words of vo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("vo", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "a|ce|d|id|p t kr",
    "month.1": "m 01 a|yan|yana|yanul|yanula",
    "month.2": "feb|feba|febul|febula|m 02 a",
    "month.3": "m 03 a|mäz|mäza|mäzul|mäzula",
    "month.4": "m 04 a|prilul|prilula|prl|prla",
    "month.5": "m 05 a|may|maya|mayul|mayula",
    "month.6": "m 06 a|yun|yuna|yunul|yunula",
    "month.7": "m 07 a|yul|yula|yulul|yulula",
    "month.8": "gst|gsta|gustul|gustula|m 08 a",
    "month.9": "m 09 a|set|seta|setul|setula",
    "month.10": "m 10 a|tob|toba|tobul|tobula|ton|tona",
    "month.11": "m 11 a|nov|nova|novul|novula",
    "month.12": "dek|deka|dekul|dekula|m 12 a",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m|mul|muls",
    "u.quarter": "q",
    "u.year": "y|yel|yels",
    "weekday.0": "mu|mudel",
    "weekday.1": "tu|tudel",
    "weekday.2": "ve|vedel",
    "weekday.3": "dö|dödel",
    "weekday.4": "fr|fridel",
    "weekday.5": "zä|zädel",
    "weekday.6": "su|sudel",
    "zone.0": "gmt|utc",
}, order="ymd")
