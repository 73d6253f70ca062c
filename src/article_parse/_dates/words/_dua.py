"""
DO NOT EDIT: date words of dua, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("dua", {
    "ahead": "+",
    "am": "a m|am|idiɓa",
    "day.-1": "kíɛlɛ nítómb́í",
    "fill": "ce|mb ys|mbúsa kwédi a yés",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "di|dimɔ́di",
    "month.2": "ŋgɔn|ŋgɔndɛ",
    "month.3": "sɔŋ|sɔŋɛ",
    "month.4": "diɓ|diɓáɓá",
    "month.5": "emi|emiasele",
    "month.6": "esɔ|esɔpɛsɔpɛ",
    "month.7": "mad|madiɓɛ́díɓɛ́",
    "month.8": "diŋ|diŋgindi",
    "month.9": "nyɛt|nyɛtɛki",
    "month.10": "may|mayésɛ́",
    "month.11": "tin|tiníní",
    "month.12": "elá|eláŋgɛ́",
    "now.just now": "now",
    "pm": "ebyámu|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mɔ́s|mɔ́sú",
    "weekday.1": "kwa|kwasú",
    "weekday.2": "muk|mukɔ́sú",
    "weekday.3": "ŋgi|ŋgisú",
    "weekday.4": "ɗón|ɗónɛsú",
    "weekday.5": "esa|esaɓasú",
    "weekday.6": "ét|éti",
    "zone.0": "gmt|utc",
}, order="dmy")
