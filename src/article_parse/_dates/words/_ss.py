"""
DO NOT EDIT: date words of ss, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ss", {
    "ago": "wenteka nga",
    "ahead": "+",
    "am": "a m|am",
    "at": "leliphelile nga",
    "day.-1": "itolo nga",
    "day.0": "namuhla nga",
    "fill": "ce",
    "mark.T": "ekuseni|emini",
    "month.1": "bhi|bhimbidvwane",
    "month.2": "indlovana|van",
    "month.3": "indlovu lenkhulu|vol",
    "month.4": "mab|mabasa",
    "month.5": "inkhwekhweti|nkh",
    "month.6": "inhlaba|nhl",
    "month.7": "kho|kholwane",
    "month.8": "ingci|ngc",
    "month.9": "inyoni|nyo",
    "month.10": "imphala|mph",
    "month.11": "lwe|lweti",
    "month.12": "ingongoni|ngo",
    "now.just now": "wenteka nga emizuzwana lomcane",
    "one of.minute": "umzuzu",
    "one of.hour": "lihora",
    "one of.day": "lilanga",
    "one of.month": "inyanga",
    "one of.year": "umnyaka",
    "pm": "ebusuku|entsambama|p m|pm",
    "u.second": "s",
    "u.minute": "emizuzu|min",
    "u.hour": "emahora|h",
    "u.day": "d|emalanga",
    "u.week": "w",
    "u.month": "m|tinyanga",
    "u.quarter": "q",
    "u.year": "iminyaka|y",
    "weekday.0": "mso|umsombuluko",
    "weekday.1": "bil|lesibili",
    "weekday.2": "lesitsatfu|tsa",
    "weekday.3": "lesine|ne",
    "weekday.4": "hla|lesihlanu",
    "weekday.5": "mgc|umgcibelo",
    "weekday.6": "lisontfo|son",
    "zone.0": "gmt|utc",
}, order="ymd")
