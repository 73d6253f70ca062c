"""
DO NOT EDIT: date words of tt, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("tt", {
    "ago": "элек",
    "am": "a m|am",
    "day.-1": "кичә",
    "fill": "ce|безнең эра|ел|милади",
    "last unit.week": "узган атнада",
    "last unit.month": "узган айда",
    "last unit.year": "узган ел",
    "month.1": "гыйн|гыйнвар",
    "month.2": "фев|февраль",
    "month.3": "мар|март",
    "month.4": "апр|апрель",
    "month.5": "май",
    "month.6": "июнь",
    "month.7": "июль",
    "month.8": "авг|август",
    "month.9": "сент|сентябрь",
    "month.10": "окт|октябрь",
    "month.11": "нояб|ноябрь",
    "month.12": "дек|декабрь",
    "now.just now": "хәзер",
    "pm": "p m|pm",
    "u.second": "s|с|секунд|секундтан",
    "u.minute": "min|мин|минут|минуттан",
    "u.hour": "h|сәг|сәгать|сәгатьтән",
    "u.day": "d|көн|көннән",
    "u.week": "w|атна|атнадан",
    "u.month": "m|ай|айдан",
    "u.quarter": "q|кв|квартал|кварталдан",
    "u.year": "y|ел|елдан",
    "weekday.0": "дүш|дүшәмбе",
    "weekday.1": "сиш|сишәмбе",
    "weekday.2": "чәр|чәршәмбе",
    "weekday.3": "пәнҗ|пәнҗешәмбе",
    "weekday.4": "җом|җомга",
    "weekday.5": "шим|шимбә",
    "weekday.6": "якш|якшәмбе",
    "zone.0": "gmt|utc|бөтендөнья килештерелгән вакыты",
}, order="dmy")
