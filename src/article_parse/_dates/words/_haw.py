"""
DO NOT EDIT: date words of haw, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("haw", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "yesterday",
    "fill": "ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "ian|ianuali",
    "month.2": "pep|pepeluali",
    "month.3": "mal|malaki",
    "month.4": "ʻap|ʻapelila",
    "month.5": "mei",
    "month.6": "iun|iune",
    "month.7": "iul|iulai",
    "month.8": "ʻau|ʻaukake",
    "month.9": "kep|kepakemapa",
    "month.10": "ʻok|ʻokakopa",
    "month.11": "now|nowemapa",
    "month.12": "kek|kekemapa",
    "now.just now": "now",
    "pm": "p m|pm",
    "u.second": "kekona|s",
    "u.minute": "min|minuke",
    "u.hour": "h|hola",
    "u.day": "d|lā",
    "u.week": "pule|w",
    "u.month": "m|mahina",
    "u.quarter": "q",
    "u.year": "makahiki|y",
    "weekday.0": "p 1|poʻakahi",
    "weekday.1": "p 2|poʻalua",
    "weekday.2": "p 3|poʻakolu",
    "weekday.3": "p 4|poʻahā",
    "weekday.4": "p 5|poʻalima",
    "weekday.5": "p 6|poʻaono",
    "weekday.6": "lp|lāpule",
    "zone.0": "gmt|utc",
}, order="dmy")
