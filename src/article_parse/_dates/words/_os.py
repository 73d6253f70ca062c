"""
DO NOT EDIT: date words of os, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("os", {
    "ago": "бон раздӕр|боны размӕ|раздӕр|размӕ|сахаты размӕ",
    "ahead": "+",
    "am": "a m|am|ӕмбисбоны размӕ",
    "day.-2": "ӕндӕрӕбон",
    "day.-1": "знон",
    "fill": "ce|аз|н д",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "янв|январы|январь",
    "month.2": "фев|февр|февралы|февраль",
    "month.3": "мар|март|мартъи|мартъийы",
    "month.4": "апр|апрелы|апрель",
    "month.5": "май|майы",
    "month.6": "июны|июнь",
    "month.7": "июлы|июль",
    "month.8": "авг|август|августы",
    "month.9": "сен|сент|сентябры|сентябрь",
    "month.10": "окт|октябры|октябрь",
    "month.11": "ноя|нояб|ноябры|ноябрь",
    "month.12": "дек|декабры|декабрь",
    "now.just now": "now",
    "pm": "p m|pm|ӕмбисбоны фӕстӕ",
    "u.second": "s|секунд|секунды",
    "u.minute": "min|мин|минут|минуты",
    "u.hour": "с|сахат|сахаты",
    "u.day": "бон|боны",
    "u.week": "w|къуыри|къуырийы",
    "u.month": "m|мӕй|мӕйы",
    "u.quarter": "q",
    "u.year": "y|аз|азы",
    "weekday.0": "крс|къуырисӕр",
    "weekday.1": "дцг|дыццӕг",
    "weekday.2": "ӕрт|ӕртыццӕг",
    "weekday.3": "цпр|цыппӕрӕм",
    "weekday.4": "майрӕмбон|мрб",
    "weekday.5": "сабат|сбт",
    "weekday.6": "хуыцаубон|хцб",
    "zone.0": "gmt|utc",
}, order="dmy")
