"""
DO NOT EDIT: date words of hr, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("hr", {
    "about": "oko",
    "ago": "prije",
    "ahead": "za",
    "almost": "gotovo",
    "am": "a m|am|ponoć|ujutro",
    "at": "u",
    "day.-2": "prekjučer",
    "day.-1": "jučer",
    "day.0": "danas",
    "few": "par",
    "fill": "ad|po kr|poslije krista|tjedan",
    "half": "pola",
    "last": "prošli",
    "last unit.week": "prošli tj|prošli tjedan",
    "last unit.month": "prošli mj|prošli mjesec",
    "last unit.year": "prošle g|prošle god|prošle godine",
    "less": "manje od",
    "month.1": "sij|siječanj|siječnja",
    "month.2": "velj|veljača|veljače",
    "month.3": "ožu|ožujak|ožujka",
    "month.4": "tra|travanj|travnja",
    "month.5": "svi|svibanj|svibnja",
    "month.6": "lip|lipanj|lipnja",
    "month.7": "srp|srpanj|srpnja",
    "month.8": "kol|kolovoz|kolovoza",
    "month.9": "ruj|rujan|rujna",
    "month.10": "lis|listopad|listopada",
    "month.11": "stu|studeni|studenoga",
    "month.12": "pro|prosinac|prosinca",
    "night": "noću",
    "now.just now": "sad|upravo sad",
    "number.1": "jedan|jedne|jednog",
    "one of.minute": "minutu",
    "one of.hour": "sat",
    "one of.week": "tjedan",
    "one of.month": "mjesec",
    "one of.year": "godinu",
    "one of.day": "dan",
    "over": "preko",
    "pm": "navečer|p m|pm|podne|popodne|poslije podne",
    "u.second": "s|sekunda|sekunde|sekundi|sekundu",
    "u.minute": "m|min|minuta|minute",
    "u.hour": "h|sata|sati",
    "u.day": "d|dana",
    "u.week": "tj|tjedana|tjedna",
    "u.month": "mj|mjeseca|mjeseci",
    "u.quarter": "kv|kvartal|kvartala|čet|četvrtina|četvrtine",
    "u.year": "g|godina|godine",
    "weekday.0": "pon|ponedjeljak",
    "weekday.1": "uto|utorak",
    "weekday.2": "sri|srijeda",
    "weekday.3": "čet|četvrtak",
    "weekday.4": "pet|petak",
    "weekday.5": "sub|subota",
    "weekday.6": "ned|nedjelja",
    "zone.0": "gmt|koordinirano svjetsko vrijeme|utc",
}, order="dmy")
