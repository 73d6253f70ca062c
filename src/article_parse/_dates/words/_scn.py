"""
DO NOT EDIT: date words of scn, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("scn", {
    "ago": "nnarrè",
    "ahead": "ntra",
    "am": "a m|am",
    "day.-1": "ajeri",
    "fill": "d c|dc|di|doppu di cristu|simana",
    "last unit.week": "a simana passata|a smn passata",
    "last unit.month": "u m passatu|u misi passatu",
    "last unit.year": "l a passatu|l annu passatu",
    "month.1": "jin|jinnaru",
    "month.2": "frivaru",
    "month.3": "mar|marzu",
    "month.4": "apr|aprili",
    "month.5": "maj|maju",
    "month.6": "giu|giugnu",
    "month.7": "giugnettu|gnt",
    "month.8": "agu|agustu",
    "month.9": "sit|sittèmmiru",
    "month.10": "utt|uttùviru",
    "month.11": "nuv|nuvèmmiru",
    "month.12": "dic|dicèmmiru",
    "now.just now": "ora",
    "number.1": "un",
    "one of.day": "un jornu",
    "one of.week": "na simana",
    "one of.quarter": "un t|un tri",
    "one of.year": "n annu",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d|jorna",
    "u.week": "simani|w",
    "u.month": "m|misi",
    "u.quarter": "q|t|tri|trimestri",
    "u.year": "anni|y",
    "weekday.0": "lun|lunnidìa",
    "weekday.1": "mar|martidìa",
    "weekday.2": "mer|mercuridìa",
    "weekday.3": "jov|jovidìa",
    "weekday.4": "ven|venniridìa",
    "weekday.5": "sab|sàbbatu",
    "weekday.6": "dum|dumìnica",
    "zone.0": "gmt|ura curdinata univirsali|utc",
}, order="dmy")
