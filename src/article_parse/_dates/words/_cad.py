"""
DO NOT EDIT: date words of cad, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("cad", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "cháykáhday haˀimay",
    "month.2": "tsahkápbiˀ",
    "month.3": "wánit",
    "month.4": "háshnihtiˀtiˀ",
    "month.5": "háshnih haˀimay",
    "month.6": "háshnihtsiˀ",
    "month.7": "násˀahˀatsus",
    "month.8": "dahósikah nish",
    "month.9": "híisikah nish",
    "month.10": "nípbaatiˀtiˀ",
    "month.11": "nípbaa haˀimay",
    "month.12": "cháykáhdaytiˀtiˀ",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d|kaˀisch áyˀah",
    "u.week": "w|wísts iˀ inikuˀ",
    "u.month": "m|nish",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "wísts i hayashuh",
    "weekday.1": "bít hayashuh",
    "weekday.2": "dahó hayashuh",
    "weekday.3": "hiwí hayashuh",
    "weekday.4": "dissik an hayashuh",
    "weekday.5": "inikuˀtiˀtiˀ",
    "weekday.6": "inikuˀ",
    "zone.0": "gmt|utc",
}, order="mdy")
