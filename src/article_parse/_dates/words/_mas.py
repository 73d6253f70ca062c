"""
DO NOT EDIT: date words of mas, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mas", {
    "ahead": "+",
    "am": "a m|am|ɛnkakɛnyá",
    "day.-1": "ŋolé",
    "fill": "ce|ey|eínō yɛ́sʉ",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "dal|oladalʉ́",
    "month.2": "ará|arát",
    "month.3": "ɔɛn|ɔɛnɨ́ɔɨŋɔk",
    "month.4": "doy|olodoyíóríê inkókúâ",
    "month.5": "lép|oloilépūnyīē inkókúâ",
    "month.6": "kújúɔrɔk|rok",
    "month.7": "mórusásin|sás",
    "month.8": "bɔ́r|ɔlɔ́ɨ́bɔ́rárɛ",
    "month.9": "kús|kúshîn",
    "month.10": "gís|olgísan",
    "month.11": "pʉshʉ́ka|shʉ́",
    "month.12": "ntʉ́|ntʉ́ŋʉ́s",
    "now.just now": "now",
    "pm": "p m|pm|ɛndámâ",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "jtt|jumatátu",
    "weekday.1": "jnn|jumane",
    "weekday.2": "jtn|jumatánɔ",
    "weekday.3": "alaámisi|alh",
    "weekday.4": "iju|jumáa",
    "weekday.5": "jmo|jumamósi",
    "weekday.6": "jpi|jumapílí",
    "zone.0": "gmt|utc",
}, order="dmy")
