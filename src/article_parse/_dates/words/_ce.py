"""
DO NOT EDIT: date words of ce, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ce", {
    "ago": "хьалха",
    "ahead": "даьлча",
    "am": "a m|am",
    "day.-1": "селхана",
    "fill": "ce|в э|ӏийса пайхамар вина дийнахь дуьйна",
    "last unit.week": "даханчу кӏирнахь",
    "last unit.month": "баханчу баттахь",
    "last unit.year": "даханчу шарахь",
    "month.1": "янв|январь",
    "month.2": "фев|февраль",
    "month.3": "мар|март",
    "month.4": "апр|апрель",
    "month.5": "май",
    "month.6": "июн|июнь",
    "month.7": "июл|июль",
    "month.8": "авг|август",
    "month.9": "сен|сентябрь",
    "month.10": "окт|октябрь",
    "month.11": "ноя|ноябрь",
    "month.12": "дек|декабрь",
    "now.just now": "хӏинца",
    "one of.day": "д|де",
    "pm": "p m|pm",
    "u.second": "с|сек|секунд",
    "u.minute": "мин|минот",
    "u.hour": "сахь|сахьт",
    "u.week": "кӏ|кӏир|кӏира",
    "u.month": "б|бут|бутт",
    "u.quarter": "q|кв|кв яьлча|квартал|квартал яьлча",
    "u.year": "ш|шо",
    "weekday.0": "ор|оршот",
    "weekday.1": "ши|шинара",
    "weekday.2": "кха|кхаара",
    "weekday.3": "еа|еара",
    "weekday.4": "пӏе|пӏераска",
    "weekday.5": "шуо|шуот",
    "weekday.6": "кӏи|кӏира",
    "zone.0": "gmt|utc",
}, order="ymd")
