"""
DO NOT EDIT: date words of teo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("teo", {
    "ahead": "+",
    "am": "a m|am|taparachu",
    "day.-1": "jaan",
    "fill": "baada ya christo|bk|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "orara|rar",
    "month.2": "muk|omuk",
    "month.3": "kwa|okwamg",
    "month.4": "dun|odung el",
    "month.5": "mar|omaruk",
    "month.6": "mod|omodok king ol",
    "month.7": "jol|ojola",
    "month.8": "opedel|ped",
    "month.9": "osokosokoma|sok",
    "month.10": "otibar|tib",
    "month.11": "lab|olabor",
    "month.12": "opoo|poo",
    "now.just now": "now",
    "pm": "ebongi|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "bar|nakaebarasa",
    "weekday.1": "aar|nakaare",
    "weekday.2": "nakauni|uni",
    "weekday.3": "nakaung on|ung",
    "weekday.4": "kan|nakakany",
    "weekday.5": "nakasabiti|sab",
    "weekday.6": "jum|nakaejuma",
    "zone.0": "gmt|utc",
}, order="dmy")
