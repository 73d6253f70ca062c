"""
DO NOT EDIT: date words of tzm, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("tzm", {
    "ago": "yan|ⵢⴰⵏ",
    "ahead": "+",
    "am": "a m|am|zdat azal",
    "at": "g",
    "day.-1": "assant|assenaṭ|ⴰⵚⴰⵏⵜ ⴴ",
    "day.0": "asdkh|ⴰⵙⴷⵅ ⴴ",
    "fill": "ce|ḍeffir ɛisa ( taɣ|ḍɛ",
    "last": "ⴰⴽⵡⴰⵙ ⴴ|ⴰⵙⵉⵎⵡⴰⵙ ⴴ|ⴰⵙⵉⵏⴰⵙ ⴴ|ⴰⵢⵏⴰⵙ ⴴ",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "yen|yennayer",
    "month.2": "yeb|yebrayer",
    "month.3": "mar|mars",
    "month.4": "ibr|ibrir",
    "month.5": "may|mayyu",
    "month.6": "yun|yunyu",
    "month.7": "yul|yulyuz",
    "month.8": "ɣuc|ɣuct",
    "month.9": "cut|cutanbir",
    "month.10": "kṭu|kṭuber",
    "month.11": "nwa|nwanbir",
    "month.12": "duj|dujanbir",
    "now.just now": "now|yan imik|ⵢⴰⵏ ⵉⵎⵉⴽ",
    "one of.minute": "minuḍ|ⵎⵉⵏⵓⴺ",
    "one of.hour": "saɛa|ⵙⴰⵄⴰ",
    "one of.day": "ass|ⴰⵙⵙ",
    "one of.month": "ayowr|ⴰⵢoⵓⵔ",
    "one of.year": "asgas|ⴰⵙⴳⴰⵙ",
    "pm": "p m|pm|ḍeffir aza",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h|tassaɛin|ⵜⴰⵙⵙⴰⵄⵉⵏ",
    "u.day": "d|ossan|oⵙⵙⴰⵏ",
    "u.week": "w",
    "u.month": "iyyirn|m|ⵉⵢⵢⵉⵔⵏ",
    "u.quarter": "q",
    "u.year": "isgasn|y|ⵉⵙⴳⴰⵙⵏ",
    "weekday.0": "ayn|aynas|ⴰⵢⵏⴰⵙ ⴴ",
    "weekday.1": "asinas|asn|ⴰⵙⵉⵏⴰⵙ ⴴ",
    "weekday.2": "akr|akras",
    "weekday.3": "akw|akwas|ⴰⴽⵡⴰⵙ ⴴ",
    "weekday.4": "asimwas|asm|ⴰⵙⵉⵎⵡⴰⵙ ⴴ",
    "weekday.5": "asiḍyas|asḍ",
    "weekday.6": "asa|asamas",
    "zone.0": "gmt|utc",
}, order="dmy")
