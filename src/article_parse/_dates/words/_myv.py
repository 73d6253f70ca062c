"""
DO NOT EDIT: date words of myv, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("myv", {
    "ahead": "+",
    "am": "a m|am|обедтэ икеле",
    "fill": "ce|христосонь чачомадо мейле",
    "month.1": "якш|якшамков",
    "month.2": "дав|даволков",
    "month.3": "эйз|эйзюрков",
    "month.4": "чад|чадыков",
    "month.5": "пан|панжиков",
    "month.6": "ашт|аштемков",
    "month.7": "мед|медьков",
    "month.8": "ума|умарьков",
    "month.9": "таш|таштамков",
    "month.10": "ожо|ожоков",
    "month.11": "сун|сундерьков",
    "month.12": "аца|ацамков",
    "pm": "p m|pm|обедтэ мейле",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "атя|атяньчи|атяньчистэ",
    "weekday.1": "вас|вастаньчи|вастаньчистэ",
    "weekday.2": "кун|куншкачи|куншкачистэ",
    "weekday.3": "кал|калоньчи|калоньчистэ",
    "weekday.4": "сюк|сюконьчи|сюконьчистэ",
    "weekday.5": "шля|шлямочи|шлямочистэ",
    "weekday.6": "тар|таргочи|таргочистэ",
    "zone.0": "gmt|utc",
}, order="ymd")
