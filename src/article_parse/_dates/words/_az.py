"""
DO NOT EDIT: date words of az, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("az", {
    "about": "təxminən",
    "ago": "öncə|əvvəl",
    "ahead": "+|ərzində",
    "almost": "demək olar ki",
    "am": "a|a m|am|gecəyari|sübh|səhər|а|ам|сүбһ|сәһәр|ҝеҹәјары",
    "at": "saat",
    "day.-1": "dünən|yesterday",
    "day.0": "bugün",
    "few": "neçə",
    "fill": "ce|y e|yeni era|ј е|јени ера",
    "half": "yarim",
    "last": "keçən həftə",
    "last unit.week": "keçən həftə|last week",
    "last unit.month": "keçən ay|last month",
    "last unit.year": "keçən il|last year",
    "less": "az",
    "month.1": "yan|yanvar|јан|јанвар",
    "month.2": "fev|fevral|фев|феврал",
    "month.3": "mar|mart|мар|март",
    "month.4": "apr|aprel|апр|апрел",
    "month.5": "may|май",
    "month.6": "iyn|iyun|ијн|ијун",
    "month.7": "iyl|iyul|ијл|ијул",
    "month.8": "avq|avqust|авг|август",
    "month.9": "sen|sentyabr|сен|сентјабр",
    "month.10": "okt|oktyabr|окт|октјабр",
    "month.11": "noy|noyabr|ној|нојабр",
    "month.12": "dek|dekabr|дек|декабр",
    "night": "axșam|gecə|ахшам|ҝеҹә",
    "now.just now": "indi|now",
    "number.1": "bir",
    "pm": "axșamüstü|gündüz|günorta|p|p m|pm|ахшамүстү|п|пм|ҝүндүз|ҝүнорта",
    "u.second": "s|san|saniyə|saniyədən",
    "u.minute": "dəq|dəqiqə|dəqiqədən|min",
    "u.hour": "h|saat",
    "u.day": "d|gün",
    "u.week": "hft|həftə|w",
    "u.month": "ay|m",
    "u.quarter": "q|r|rüb",
    "u.year": "il|y",
    "weekday.0": "b e|bazar ertəsi|б е|базар ертәси",
    "weekday.1": "ç a|çərșənbə axșami|ч а|чәршәнбә ахшамы",
    "weekday.2": "ç|çərșənbə|ч|чәршәнбә",
    "weekday.3": "c a|cümə axșami|ҹ а|ҹүмә ахшамы",
    "weekday.4": "c|cümə|ҹ|ҹүмә",
    "weekday.5": "ș|șənbə|ш|шәнбә",
    "weekday.6": "b|bazar|б|базар",
    "zone.0": "gmt|koordinasiya edilmiș ümumdünya vaxti|utc",
}, order="dmy")
