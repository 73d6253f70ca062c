"""
DO NOT EDIT: date words of gaa, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("gaa", {
    "ahead": "+",
    "am": "a m|am|lb|leebi",
    "at": "atswa|be|ni",
    "day.-1": "yesterday",
    "fill": "ce|yesu gbele sɛɛ|ygs",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "aha|aharabata",
    "month.2": "ofl|oflɔ",
    "month.3": "ots|otsokrikri",
    "month.4": "abe|abɛibe",
    "month.5": "agb|agbiɛnaa",
    "month.6": "otu|otukwajan|otukwajaŋ",
    "month.7": "maa|maawɛ",
    "month.8": "man|manyawale",
    "month.9": "gbo",
    "month.10": "ant|antɔŋ",
    "month.11": "ale|alemle",
    "month.12": "afu|afuabe",
    "now.just now": "now",
    "pm": "p m|pm|shwane|sn",
    "u.second": "s|sɛk|sɛkɛnsii",
    "u.minute": "min|minitii",
    "u.month": "m|n|nyɔji",
    "u.hour": "h|ŋm|ŋmɛlɛtswai",
    "u.day": "d|g|gbii",
    "u.week": "o|otsii|w",
    "u.quarter": "q",
    "u.year": "a|afii|y",
    "weekday.0": "ju",
    "weekday.1": "juf|jufɔ",
    "weekday.2": "shɔ",
    "weekday.3": "soo",
    "weekday.4": "soh|sohaa",
    "weekday.5": "hɔɔ",
    "weekday.6": "hɔg|hɔgbaa",
    "zone.0": "be ni maji ni yɔɔ jeŋ fɛɛ kɛtsuɔ nii|gmt|utc",
}, order="mdy")
