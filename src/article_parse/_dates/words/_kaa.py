"""
DO NOT EDIT: date words of kaa, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kaa", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce|б э|бизиӊ эрамыздыӊ",
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
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "дүй|дүйшемби",
    "weekday.1": "сий|сийшемби",
    "weekday.2": "сәр|сәршемби",
    "weekday.3": "пий|пийшемби",
    "weekday.4": "жум|жума",
    "weekday.5": "шем|шемби",
    "weekday.6": "екш|екшемби",
    "zone.0": "gmt|utc",
}, order="ymd")
