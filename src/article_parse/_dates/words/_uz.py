"""
DO NOT EDIT: date words of uz, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("uz", {
    "about": "tahminan|тахминан",
    "ago": "avval|oldin|аввал|йил аввал|ой аввал|олдин",
    "ahead": "+|keyin|сўнг",
    "almost": "deyarli|деярли",
    "am": "a m|am|ertalab|to|yarim tun|то|эрталаб|ярим тун",
    "at": "soat|соат",
    "day.-1": "kecha|yesterday|кеча",
    "day.0": "bugun|бугун",
    "fill": "ce|milodiy|милодий|م|نچی|نچی ییل|کونی",
    "half": "yarim|ярим",
    "last": "kuni|o tgan|куни|утган",
    "last unit.week": "last week|o ‘ tgan hafta|ўтган ҳафта",
    "last unit.month": "last month|o ‘ tgan oy|ўтган ой",
    "last unit.year": "last year|o ‘ tgan yil|o ‘ ʻtgan yil|ўтган йил",
    "less": "kam|кам",
    "mark.T": "da|да",
    "month.1": "yan|yanvar|янв|январ|جنو|جنوری",
    "month.2": "fev|fevral|фев|феврал|فبر|فبروری",
    "month.3": "mar|mart|мар|март|مار|مارچ",
    "month.4": "apr|aprel|апр|апрел|اپر|اپریل",
    "month.5": "may|май|می",
    "month.6": "iyn|iyun|июн|جون",
    "month.7": "iyl|iyul|июл|جول|جولای",
    "month.8": "avg|avgust|авг|август|اگس|اگست",
    "month.9": "sen|sentabr|сен|сентябр|سپت|سپتمبر",
    "month.10": "okt|oktabr|окт|октябр|اکت|اکتوبر",
    "month.11": "noy|noyabr|ноя|ноябр|نوم|نومبر",
    "month.12": "dek|dekabr|дек|декабр|دسم|دسمبر",
    "night": "kechasi|кечаси",
    "now.just now": "hozir|now|фурсат олдин|ҳозир",
    "number.1": "bir|бир",
    "over": "ko p|кўп",
    "pm": "kechqurun|kunduzi|p m|pm|tk|tush payti|кечқурун|кундузи|тк|туш пайти",
    "u.second": "s|sekund|sekunddan|son|soniya|soniyadan|сон|сония|сониядан",
    "u.minute": "daq|daqiqa|daqiqadan|min|minut|minutdan|дакика|дақ|дақиқа|дақиқадан",
    "u.hour": "h|soat|soatdan|с|соат|соатдан",
    "u.day": "d|kun|kundan|к|кун|кундан",
    "u.week": "hafta|haftadan|w|ҳафт|ҳафта|ҳафтадан",
    "u.month": "m|oy|oydan|ой|ойдан",
    "u.quarter": "chorak|chorakdan|q",
    "u.year": "y|yil|yildan|й|йил|йилдан",
    "weekday.0": "dush|dushanba|душ|душанба|د|دوشنبه",
    "weekday.1": "sesh|seshanba|сеш|сешанба|س|سه شنبه",
    "weekday.2": "chor|chorshanba|чор|чоршанба|چ|چهارشنبه",
    "weekday.3": "pay|payshanba|пай|пайшанба|پ|پنجشنبه",
    "weekday.4": "jum|juma|жум|жума|ج|جمعه",
    "weekday.5": "shan|shanba|шан|шанба|ش|شنبه",
    "weekday.6": "yak|yakshanba|якш|якшанба|ی|یکشنبه",
    "zone.0": "gmt|koordinatali universal vaqt|utc",
}, order="dmy")
