"""
DO NOT EDIT: date words of nnh, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("nnh", {
    "ahead": "+",
    "am": "a m|am|mbaʼámbaʼ",
    "day.-1": "jǔɔ gẅie à ka tɔ̌g",
    "fill": "ce|lyɛ|m g n y|mé gÿo ńzyé yěsô|na|̌ʼ",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "saŋ tsetsɛ̀ɛ lùm",
    "month.2": "saŋ kàg ngwóŋ",
    "month.3": "saŋ lepyè shúm",
    "month.4": "saŋ cÿó",
    "month.5": "saŋ tsɛ̀ɛ cÿó",
    "month.6": "saŋ njÿoláʼ",
    "month.7": "saŋ tyɛ̀b tyɛ̀b mbʉ̀ŋ",
    "month.8": "saŋ mbʉ̀ŋ",
    "month.9": "saŋ ngwɔ̀ʼ mbÿɛ",
    "month.10": "saŋ tàŋa tsetsáʼ",
    "month.11": "saŋ mejwoŋó",
    "month.12": "saŋ lùm",
    "now.just now": "now",
    "pm": "ncwònzém|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mvfò lyɛ̌ʼ",
    "weekday.1": "mbɔ́ɔntè mvfò lyɛ̌ʼ",
    "weekday.2": "tsètsɛ̀ɛ lyɛ̌ʼ",
    "weekday.3": "mbɔ́ɔntè tsetsɛ̀ɛ lyɛ̌ʼ",
    "weekday.4": "mvfò màga lyɛ̌ʼ",
    "weekday.5": "màga lyɛ̌ʼ",
    "weekday.6": "lyɛʼɛ́ sẅíŋtè",
    "zone.0": "gmt|utc",
}, order="dmy")
