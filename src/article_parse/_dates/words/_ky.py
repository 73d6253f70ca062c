"""
DO NOT EDIT: date words of ky, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ky", {
    "ago": "мурн|мурун",
    "ahead": "кийин|кийн",
    "am": "a m|am|таңкы|тң|түн ортосу|эртең менен",
    "at": "саат",
    "day.-2": "мурдагы күнү",
    "day.-1": "кечээ",
    "day.0": "бүгүн",
    "few": "бирнече",
    "fill": "ce|б з|биздин заман|ж",
    "last": "күнү|өткөн аптанын",
    "last unit.week": "өткөн апт|өткөн аптада",
    "last unit.month": "өткөн айда",
    "last unit.year": "былтыр",
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
    "night": "түн|түн ичинде",
    "now.just now": "азыр",
    "number.1": "бир",
    "pm": "p m|pm|кечинде|кечкурун|тк|түштөн кийин|түштөн кийинки|чак түш",
    "u.second": "сек|секунд|секунддан",
    "u.minute": "мүн|мүнөт|мүнөттөн",
    "u.hour": "с|саат|сааттан|ст",
    "u.day": "кн|күн|күндөн|күнү",
    "u.week": "ап|апт|апта|аптадан",
    "u.month": "ай|айд|айдан",
    "u.quarter": "/ ч|/ чейрек|/ чрк|чейр|чейрек|чейректен",
    "u.year": "ж|жыл|жылдан",
    "weekday.0": "дүй|дүйшөмбү",
    "weekday.1": "шейш|шейшемби",
    "weekday.2": "шарш|шаршемби",
    "weekday.3": "бейш|бейшемби",
    "weekday.4": "жума",
    "weekday.5": "ишемби|ишм",
    "weekday.6": "жек|жекшемби",
    "zone.0": "gmt|utc|бирдиктүү дүйнөлүк убакыт",
}, order="dmy")
