"""
DO NOT EDIT: date words of se, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("se", {
    "about": "sullii|sullii ovtta",
    "ago": "dassái|dás ovdal|maŋit|áigi|árat",
    "ahead": "geahčen|maŋŋilit|siste",
    "almost": "measta",
    "am": "a m|am|i|i b|ib|iđitbeaivet|iđitbeaivi",
    "at": "ti",
    "day.-2": "oovdebpeivvi|ovddet beaivvi",
    "day.-1": "ikte",
    "day.0": "otne",
    "few": "moadde",
    "fill": "m kr|maŋŋel kristtusa|maŋŋel kristusa|mkr|oá",
    "half": "bealle",
    "last": "ovddit",
    "last but one.year": "ovddet jagi",
    "last unit.week": "last week|mannan vahku",
    "last unit.month": "last month|mannan mánu",
    "last unit.year": "diibmá|last year",
    "less": "unnit go|unnit go bealle",
    "month.1": "ođđajagemánnu|ođđj",
    "month.2": "guov|guovvamánnu",
    "month.3": "njuk|njukčamánnu",
    "month.4": "cuo|cuoŋ|cuoŋománnu",
    "month.5": "mies|miessemánnu",
    "month.6": "geas|geassemánnu",
    "month.7": "suoi|suoidnemánnu",
    "month.8": "borg|borgemánnu",
    "month.9": "čakč|čakčamánnu",
    "month.10": "golg|golggotmánnu",
    "month.11": "skáb|skábmamánnu",
    "month.12": "juov|juovlamánnu",
    "now.just now": "dál|now",
    "number.1": "okta",
    "number.2": "ovddet",
    "one of.day": "beaivvi|ikte",
    "one of.year": "diibmá|jagi",
    "one of.minute": "minuhta",
    "one of.hour": "diimmu",
    "one of.week": "vahku",
    "one of.month": "mánu",
    "over": "guhkit go",
    "pass": "k",
    "pm": "e|e b|eahketbeaivet|eahketbeaivi|eb|p m|pm",
    "u.second": "s|sek|sekunda|sekundda|sekunddat",
    "u.minute": "m|min|minuhtat|minuhtta",
    "u.month": "m|mán|mánnu|mánotbadji|mánotbaji|mánut",
    "u.hour": "diibmu|diibmur|diimmur|diimmut|dmu|h",
    "u.day": "beaivi|beaivve|beaivvit|d|jándor|jándora",
    "u.week": "v|vahkku|váhkku|váhku",
    "u.quarter": "njealjádasjagi|q",
    "u.year": "j|jagit|jah|jahki|jahkki",
    "weekday.0": "má|mánnodat|vuos|vuossárga",
    "weekday.1": "di|disdat|maŋ|maŋŋebárga",
    "weekday.2": "ga|gask|gaskavahkku",
    "weekday.3": "du|duor|duorasdat|duorastat",
    "weekday.4": "be|bear|bearjadat",
    "weekday.5": "lá|láv|lávvardat|lávvordat",
    "weekday.6": "so|sotn|sotnabeaivi",
    "zone.0": "gmt|koordinerejuvvon oktasaš áigi|utc",
}, order="ymd")
