"""
DO NOT EDIT: date words of ga, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ga", {
    "ago": "ó shin",
    "ahead": "+|i gceann",
    "am": "a m|am|r n",
    "at": "ag",
    "day.-2": "arú inné",
    "day.-1": "inné",
    "day.0": "inniu",
    "few": "cúpla",
    "fill": "ad|anno domini|ce",
    "last": "seo caite",
    "last unit.week": "an tscht seo caite|an tseachtain seo caite",
    "last unit.month": "an mhí seo caite",
    "last unit.year": "anuraidh",
    "month.1": "ean|eanáir",
    "month.2": "feabh|feabhra",
    "month.3": "márta",
    "month.4": "aib|aibreán",
    "month.5": "beal|bealtaine",
    "month.6": "meith|meitheamh",
    "month.7": "iúil",
    "month.8": "lún|lúnasa",
    "month.9": "meán fómhair|mfómh",
    "month.10": "deireadh fómhair|dfómh",
    "month.11": "samh|samhain",
    "month.12": "noll|nollaig",
    "now.just now": "anois",
    "one of.minute": "nóiméad",
    "one of.hour": "uair an chloig",
    "one of.day": "lá",
    "one of.month": "mí",
    "one of.year": "bliain",
    "pass": "uaire",
    "pm": "i n|p m|pm",
    "u.second": "s|shoic|shoicind|soic|soicind",
    "u.minute": "n|nóim",
    "u.hour": "huaire|u|uair",
    "u.week": "scht|seachtain|seachtaine|shcht|sheachtain",
    "u.month": "m|mhí|míonna|míosa",
    "u.quarter": "ceathrú|ceathrúna|cna|ctú|r|ráithe",
    "u.year": "bhl|bhliain|bl|bliana|mbl|mbliana",
    "weekday.0": "dé luain|luan",
    "weekday.1": "dé máirt|máirt",
    "weekday.2": "céad|dé céadaoin",
    "weekday.3": "déar|déardaoin",
    "weekday.4": "aoine|dé haoine",
    "weekday.5": "dé sathairn|sath",
    "weekday.6": "domh|dé domhnaigh",
    "zone.0": "am uilíoch lárnach|mag|utc",
}, order="dmy")
