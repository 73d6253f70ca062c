"""
DO NOT EDIT: date words of jgo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("jgo", {
    "ago": "ɛ́ gɛ|ɛ́ gɛ́|ɛ́gɛ́|ɛ́gɛ́ mɔ́ ŋguꞌ",
    "ahead": "nǔu",
    "am": "a m|am|mbaꞌmbaꞌ",
    "day.-1": "yesterday",
    "fill": "ce|tsɛttsɛt mɛŋguꞌ mi ɛ́ fúnɛ kɛlísɛtɔ tɔ́ mɔ́",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "nduŋmbi saŋ",
    "month.2": "pɛsaŋ pɛ́pá",
    "month.3": "pɛsaŋ pɛ́tát",
    "month.4": "pɛsaŋ pɛ́nɛ́kwa",
    "month.5": "pɛsaŋ pataa",
    "month.6": "pɛsaŋ pɛ́nɛ́ntúkú",
    "month.7": "pɛsaŋ saambá",
    "month.8": "pɛsaŋ pɛ́nɛ́fɔm",
    "month.9": "pɛsaŋ pɛ́nɛ́pfúꞌú",
    "month.10": "pɛsaŋ nɛgɛ́m",
    "month.11": "pɛsaŋ ntsɔ̌pmɔ́",
    "month.12": "pɛsaŋ ntsɔ̌ppá",
    "now.just now": "now",
    "pass": "mɔ|mɔ́",
    "pm": "p m|pm|ŋka mbɔ́t nji",
    "u.second": "s",
    "u.minute": "min|minút",
    "u.hour": "h|háwa",
    "u.day": "d|lɛ́ꞌ",
    "u.week": "w|ŋgap mbi",
    "u.month": "m|pɛsaŋ|saŋ",
    "u.quarter": "q",
    "u.year": "y|ŋguꞌ",
    "weekday.0": "mɔ́ndi",
    "weekday.1": "ápta mɔ́ndi",
    "weekday.2": "wɛ́nɛsɛdɛ",
    "weekday.3": "tɔ́sɛdɛ",
    "weekday.4": "fɛlâyɛdɛ",
    "weekday.5": "sásidɛ",
    "weekday.6": "sɔ́ndi",
    "zone.0": "gmt|utc",
}, order="ymd")
