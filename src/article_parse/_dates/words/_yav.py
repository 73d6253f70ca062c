"""
DO NOT EDIT: date words of yav, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("yav", {
    "ahead": "+",
    "am": "a m|am|kiɛmɛ́ɛm",
    "day.-1": "púyoó",
    "fill": "ce|j c|ékélémkúnupíén n",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "o 1|pikítíkítie , oólí ú kutúan",
    "month.2": "o 2|siɛyɛ́ , oóli ú kándíɛ",
    "month.3": "o 3|ɔnsúmbɔl , oóli ú kátátúɛ",
    "month.4": "mesiŋ , oóli ú kénie|o 4",
    "month.5": "ensil , oóli ú kátánuɛ|o 5",
    "month.6": "o 6|ɔsɔn",
    "month.7": "efute|o 7",
    "month.8": "o 8|pisuyú",
    "month.9": "imɛŋ i puɔs|o 9",
    "month.10": "imɛŋ i putúk , oóli ú kátíɛ|o 10",
    "month.11": "makandikɛ|o 11",
    "month.12": "o 12|pilɔndɔ́",
    "now.just now": "now",
    "pm": "kisɛ́ndɛ|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "md|móndie",
    "weekday.1": "muányáŋmóndie|mw",
    "weekday.2": "et|metúkpíápɛ",
    "weekday.3": "kl|kúpélimetúkpiapɛ",
    "weekday.4": "feléte|fl",
    "weekday.5": "ss|séselé",
    "weekday.6": "sd|sɔ́ndiɛ",
    "zone.0": "gmt|utc",
}, order="dmy")
