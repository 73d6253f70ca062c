"""
DO NOT EDIT: date words of sah, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sah", {
    "ago": "анараа өттүгэр|ынараа өттүгэр",
    "am": "a m|am|эи",
    "day.-2": "иллэрээ күн",
    "day.-1": "бэҕэһээ",
    "fill": "ce|б э|биһиги ээрэбит|күнэ|сыл",
    "last unit.week": "ааспыт нэдиэлэ",
    "last unit.month": "ааспыт ый",
    "last unit.year": "былырыын",
    "month.1": "тохс|тохсунньу",
    "month.2": "олун|олунньу",
    "month.3": "клн|кулун тутар",
    "month.4": "мсу|муус устар",
    "month.5": "ыам|ыам ыйа|ыам ыйын",
    "month.6": "бэс|бэс ыйа|бэс ыйын",
    "month.7": "от ыйа|от ыйын|отй",
    "month.8": "атр|атырдьых ыйа|атырдьых ыйын",
    "month.9": "балаҕан ыйа|балаҕан ыйын|блҕ",
    "month.10": "алт|алтынньы",
    "month.11": "сэт|сэтинньи",
    "month.12": "ахс|ахсынньы",
    "now.just now": "билигин",
    "pm": "p m|pm|эк",
    "u.second": "с|сөк|сөкүүндэ|сөкүүндэннэн",
    "u.year": "с|сыл|сылынан",
    "u.minute": "мүн|мүнүүтэ|мүнүүтэннэн",
    "u.hour": "ч|чаас|чааһынан",
    "u.day": "к|күн|күнүнэн",
    "u.week": "н|нэд|нэдиэлэ|нэдиэлэннэн",
    "u.month": "ый|ыйынан",
    "u.quarter": "q|кыб|кыбаартал|кыбаарталынан",
    "weekday.0": "бн|бэнидиэнньик",
    "weekday.1": "оп|оптуорунньук",
    "weekday.2": "сэ|сэрэдэ",
    "weekday.3": "чп|чэппиэр",
    "weekday.4": "бэ|бээтиҥсэ",
    "weekday.5": "сб|субуота",
    "weekday.6": "баскыһыанньа|бс",
    "zone.0": "gmt|utc",
}, order="ymd")
