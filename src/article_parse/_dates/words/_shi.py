"""
DO NOT EDIT: date words of shi, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("shi", {
    "ahead": "+",
    "am": "a m|am|tifawt|ⵜⵉⴼⴰⵡⵜ",
    "day.-1": "iḍlli|ⵉⴹⵍⵍⵉ",
    "fill": "ce|dffir n ɛisa|dfɛ|ⴷⴼⴼⵉⵔ ⵏ ⵄⵉⵙⴰ|ⴷⴼⵄ",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "inn|innayr|ⵉⵏⵏ|ⵉⵏⵏⴰⵢⵔ",
    "month.2": "bṛa|bṛayṛ|ⴱⵕⴰ|ⴱⵕⴰⵢⵕ",
    "month.3": "maṛ|maṛṣ|ⵎⴰⵕ|ⵎⴰⵕⵚ",
    "month.4": "ibr|ibrir|ⵉⴱⵔ|ⵉⴱⵔⵉⵔ",
    "month.5": "may|mayyu|ⵎⴰⵢ|ⵎⴰⵢⵢⵓ",
    "month.6": "yun|yunyu|ⵢⵓⵏ|ⵢⵓⵏⵢⵓ",
    "month.7": "yul|yulyuz|ⵢⵓⵍ|ⵢⵓⵍⵢⵓⵣ",
    "month.8": "ɣuc|ɣuct|ⵖⵓⵛ|ⵖⵓⵛⵜ",
    "month.9": "cut|cutanbir|ⵛⵓⵜ|ⵛⵓⵜⴰⵏⴱⵉⵔ",
    "month.10": "ktu|ktubr|ⴽⵜⵓ|ⴽⵜⵓⴱⵔ",
    "month.11": "nuw|nuwanbir|ⵏⵓⵡ|ⵏⵓⵡⴰⵏⴱⵉⵔ",
    "month.12": "duj|dujanbir|ⴷⵓⵊ|ⴷⵓⵊⴰⵏⴱⵉⵔ",
    "now.just now": "now",
    "pm": "p m|pm|tadggʷat|ⵜⴰⴷⴳⴳⵯⴰⵜ",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ayn|aynas|ⴰⵢⵏ|ⴰⵢⵏⴰⵙ",
    "weekday.1": "asi|asinas|ⴰⵙⵉ|ⴰⵙⵉⵏⴰⵙ",
    "weekday.2": "akṛ|akṛas|ⴰⴽⵕ|ⴰⴽⵕⴰⵙ",
    "weekday.3": "akw|akwas|ⴰⴽⵡ|ⴰⴽⵡⴰⵙ",
    "weekday.4": "asim|asimwas|ⴰⵙⵉⵎ|ⵙⵉⵎⵡⴰⵙ",
    "weekday.5": "asiḍ|asiḍyas|ⴰⵙⵉⴹ|ⴰⵙⵉⴹⵢⴰⵙ",
    "weekday.6": "asa|asamas|ⴰⵙⴰ|ⴰⵙⴰⵎⴰⵙ",
    "zone.0": "gmt|utc",
}, order="dmy")
