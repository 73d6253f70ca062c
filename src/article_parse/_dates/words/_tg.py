"""
DO NOT EDIT: date words of tg, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("tg", {
    "ago": "пеш",
    "ahead": "пас аз",
    "am": "a m|am",
    "at": "соати",
    "day.-1": "дирӯз",
    "day.0": "имрӯз",
    "few": "якчанд",
    "fill": "ce|пам|пас аз милод",
    "last": "душанбеи ҳафтаи гузашта|панҷшанбеи ҳафтаи гузашта|сешанбеи ҳафтаи гузашта|ҷумъаи ҳафтаи гузашта",
    "last unit.week": "ҳафтаи г|ҳафтаи гузашта",
    "last unit.month": "моҳи г|моҳи гузашта",
    "last unit.year": "соли г|соли гузашта",
    "month.1": "янв|январ",
    "month.2": "фев|феврал",
    "month.3": "мар|март",
    "month.4": "апр|апрел",
    "month.5": "май",
    "month.6": "июн",
    "month.7": "июл",
    "month.8": "авг|август",
    "month.9": "сен|сентябр",
    "month.10": "окт|октябр",
    "month.11": "ноя|ноябр",
    "month.12": "дек|декабр",
    "now.just now": "ҳозир",
    "number.1": "як",
    "pm": "p m|pm",
    "u.second": "s|сон|сония",
    "u.minute": "min|дақ|дақиқа",
    "u.hour": "h|соат|ст",
    "u.day": "d|рӯз",
    "u.week": "w|ҳ|ҳафта",
    "u.month": "m|м|моҳ",
    "u.quarter": "q|чоряк|чр",
    "u.year": "y|с|сол",
    "weekday.0": "душанбе|душанбеи ҳафтаи гузашта|дшб",
    "weekday.1": "сешанбе|сешанбеи ҳафтаи гузашта|сшб",
    "weekday.2": "чоршанбе|чшб",
    "weekday.3": "панҷшанбе|панҷшанбеи ҳафтаи гузашта|пшб",
    "weekday.4": "ҷмъ|ҷумъа|ҷумъаи ҳафтаи гузашта",
    "weekday.5": "шанбе|шнб",
    "weekday.6": "якшанбе|яшб",
    "zone.0": "gmt|utc|вақти ҷаҳонии ҳамоҳангсозӣ",
}, order="dmy")
