"""
DO NOT EDIT: date words of sn, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sn", {
    "ahead": "+",
    "am": "a|a m|am",
    "day.-1": "nezuro",
    "fill": "ad|ce|mugore ramambo vedu",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "ndi|ndira",
    "month.2": "kuk|kukadzi",
    "month.3": "kur|kurume",
    "month.4": "kub|kubvumbi",
    "month.5": "chivabvu|chv",
    "month.6": "chikumi|chk",
    "month.7": "chg|chikunguru",
    "month.8": "nya|nyamavhuvhu",
    "month.9": "gun|gunyana",
    "month.10": "gum|gumiguru",
    "month.11": "mbu|mbudzi",
    "month.12": "zvi|zvita",
    "now.just now": "now",
    "pm": "p|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "muv|muvhuro",
    "weekday.1": "chipiri|chp",
    "weekday.2": "chitatu|cht",
    "weekday.3": "china|chn",
    "weekday.4": "chishanu|chs",
    "weekday.5": "mug|mugovera",
    "weekday.6": "svo|svondo",
    "zone.0": "gmt|utc",
}, order="ymd")
