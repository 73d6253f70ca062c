"""
DO NOT EDIT: date words of cv, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("cv", {
    "ago": "каялла",
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "ӗнер",
    "day.0": "паян",
    "few": "пӗр ик",
    "fill": "ce|х э|христос ҫуралнӑ кунран|ҫ",
    "last": "иртнӗ",
    "last unit.week": "иртнӗ эрн|иртнӗ эрнере",
    "last unit.month": "иртнӗ уйӑхра",
    "last unit.year": "пӗлтӗр",
    "mark.T": "сехетре",
    "month.1": "кӑр|кӑрлач",
    "month.2": "нар|нарӑс",
    "month.3": "пуш",
    "month.4": "ака",
    "month.5": "ҫу",
    "month.6": "ҫӗр|ҫӗртме",
    "month.7": "утӑ",
    "month.8": "ҫур|ҫурла",
    "month.9": "авӑн",
    "month.10": "юпа",
    "month.11": "чӳк",
    "month.12": "раш|раштав",
    "now.just now": "халь",
    "number.1": "пӗр",
    "pm": "p m|pm",
    "u.second": "ҫ|ҫек|ҫеккунт|ҫекундран",
    "u.year": "ҫ|ҫул|ҫулсем|ҫулталӑксем|ҫултан",
    "u.minute": "мин|минут|минутран",
    "u.hour": "сех|сехет|сехетрен|схт",
    "u.day": "к|кун|кунтан",
    "u.week": "эр|эрн|эрне|эрнерен",
    "u.month": "уй|уйӑх|уйӑхран|уйӑхсем",
    "u.quarter": "кв|квартал|кварталтан|чрк|чӗрӗк",
    "weekday.0": "тун|тунтикун",
    "weekday.1": "ытл|ытларикун",
    "weekday.2": "юн|юнкун",
    "weekday.3": "кӗҫ|кӗҫнерникун",
    "weekday.4": "эр|эрнекун",
    "weekday.5": "шӑм|шӑматкун",
    "weekday.6": "выр|вырсарникун",
    "zone.0": "gmt|пткв ( utc )|пӗтӗм тӗнчери координацилене вӑхӑчӗ",
}, order="dmy")
