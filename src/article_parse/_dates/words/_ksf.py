"""
DO NOT EDIT: date words of ksf, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ksf", {
    "ahead": "+",
    "am": "a m|am|sárúwá",
    "day.-1": "rinkɔɔ́",
    "fill": "ce|cámɛɛn kǝ kǝbɔpka y|k y",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "ŋ 1|ŋwíí a ntɔ́ntɔ",
    "month.2": "ŋ 2|ŋwíí akǝ bɛ́ɛ",
    "month.3": "ŋ 3|ŋwíí akǝ ráá",
    "month.4": "ŋ 4|ŋwíí akǝ nin",
    "month.5": "ŋ 5|ŋwíí akǝ táan",
    "month.6": "ŋ 6|ŋwíí akǝ táafɔk",
    "month.7": "ŋ 7|ŋwíí akǝ táabɛɛ",
    "month.8": "ŋ 8|ŋwíí akǝ táaraa",
    "month.9": "ŋ 9|ŋwíí akǝ táanin",
    "month.10": "ŋ 10|ŋwíí akǝ ntɛk",
    "month.11": "ŋ 11|ŋwíí akǝ ntɛk di bɔ́k",
    "month.12": "ŋ 12|ŋwíí akǝ ntɛk di bɛ́ɛ",
    "now.just now": "now",
    "pm": "cɛɛ́nko|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "lǝn|lǝndí",
    "weekday.1": "maa|maadí",
    "weekday.2": "mɛk|mɛkrɛdí",
    "weekday.3": "jǝǝ|jǝǝdí",
    "weekday.4": "júm|júmbá",
    "weekday.5": "sam|samdí",
    "weekday.6": "sɔ́n|sɔ́ndǝ",
    "zone.0": "gmt|utc",
}, order="dmy")
