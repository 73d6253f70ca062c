"""
DO NOT EDIT: date words of yo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("yo", {
    "ago": "kọjá|ɔdún sɛ́yìn|ọdún sẹ́yìn",
    "ahead": "+",
    "am": "a m|am|àárɔ̀|àárọ̀",
    "at": "ọsẹ̀ tólọ́ ni",
    "day.-2": "íjɛta|íjẹta",
    "day.-1": "àna ni|àná",
    "day.0": "ònì ni",
    "few": "aayá die",
    "fill": "ad|ce|lehin kristi",
    "last": "ajé|ìsẹ́gun|ẹtì",
    "last unit.week": "ɔ̀sɛ̀ tó kɔjá|ọ̀sẹ̀ tó kọjá",
    "last unit.month": "óshù tó kɔjá|óṣù tó kọjá",
    "last unit.year": "èshí|èṣí|ɔdún tó kɔjá|ọdún tó kọjá",
    "month.1": "oshù shɛ́rɛ́|oṣù ṣẹ́rẹ́",
    "month.2": "oshù èrèlè|oṣù èrèlè",
    "month.3": "oshù ɛrɛ̀nà|oṣù ẹrẹ̀nà",
    "month.4": "oshù ìgbé|oṣù ìgbé",
    "month.5": "oshù ɛ̀bibi|oṣù ẹ̀bibi",
    "month.6": "oshù òkúdu|oṣù òkúdu",
    "month.7": "oshù agɛmɔ|oṣù agẹmọ",
    "month.8": "oshù ògún|oṣù ògún",
    "month.9": "oshù owewe|oṣù owewe",
    "month.10": "oshù ɔ̀wàrà|oṣù ọ̀wàrà",
    "month.11": "oshù bélú|oṣù bélú",
    "month.12": "oshù ɔ̀pɛ̀|oṣù ọ̀pẹ̀",
    "now.just now": "nísinsìyí",
    "number.1": "kan",
    "pm": "p m|pm|ɔ̀sán|ọ̀sán",
    "u.second": "s|ìsh àáy|ìṣ àáy",
    "u.minute": "/ ìsh|/ ìṣ|ìsẹjú|min|ìsh|ìṣ",
    "u.hour": "h|wákati|wkt",
    "u.day": "d|ɔj|ọj|ọjọ́",
    "u.week": "w|ɔsh|ọṣ",
    "u.month": "m|oshù|osù|oṣù",
    "u.quarter": "i|idame|idamerin|q",
    "u.year": "sɛ́yìn|sẹ́yìn|ɔd|ɔdún|ɔdún sɛ́yìn|ɔ̀dún|ọd|ọdún|ọdún|ọdún sẹ́yìn|ọ̀dún",
    "weekday.0": "ajé|ajé|ɔjɔ́ ajé|ọjọ́ ajé",
    "weekday.1": "ìsẹ́gun|ìsɛ́gun|ìsẹ́gun|ɔjɔ́ ìsɛ́gun|ọjọ́ ìsẹ́gun",
    "weekday.2": "ɔjɔ́rú|ọjọ́rú",
    "weekday.3": "ɔjɔ́bɔ|ọjọ́bọ",
    "weekday.4": "ɔjɔ́ ɛtì|ɛtì|ẹtì|ẹtì|ọjọ́ ẹtì",
    "weekday.5": "àbámɛ́ta|àbámẹ́ta|ɔjɔ́ àbámɛ́ta|ọjọ́ àbámẹ́ta",
    "weekday.6": "àìkú|ɔjɔ́ àìkú|ọjọ́ àìkú",
    "zone.0": "utc|wat|àpapɔ̀ àkókò àgbáyé|àpapọ̀ àkókò àgbáyé",
}, order="dmy")
