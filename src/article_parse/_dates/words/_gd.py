"""
DO NOT EDIT: date words of gd, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("gd", {
    "about": "de thìde|mu",
    "ago": "air ais|bho chionn|o|o chionn",
    "ahead": "+|an|an ceann",
    "almost": "cha mhòr",
    "am": "a m|am|m",
    "at": "aig",
    "day.-2": "a bhòin dè",
    "day.-1": "an dè",
    "day.0": "an diugh",
    "few": "beagan",
    "fill": "a|ad|an dèidh chrìosta|mh|seachdain",
    "half": "leth",
    "last": "seo chaidh",
    "last but one.year": "a bh uir|a bhòn uiridh",
    "last unit.week": "an t seachdain seo chaidh|seachd sa chaidh|sn ch",
    "last unit.month": "am mìos sa chaidh|am mìos seo chaidh|mì ch",
    "last unit.year": "an uir|an uiridh",
    "less": "nas lugha na",
    "month.1": "am faoilleach|dhen fhaoilleach|faoi",
    "month.2": "an gearran|dhen ghearran|gearr",
    "month.3": "am màrt|dhen mhàrt|màrt",
    "month.4": "an giblean|dhen ghiblean|gibl",
    "month.5": "an cèitean|cèit|dhen chèitean",
    "month.6": "an t ògmhios|dhen ògmhios|ògmh",
    "month.7": "an t iuchar|dhen iuchar|iuch",
    "month.8": "an lùnastal|dhen lùnastal|lùna",
    "month.9": "an t sultain|dhen t sultain|sult",
    "month.10": "an dàmhair|dhen dàmhair|dàmh",
    "month.11": "an t samhain|dhen t samhain|samh",
    "month.12": "an dùbhlachd|dhen dùbhlachd|dùbh",
    "now.just now": "an dràsta",
    "one of.minute": "mionaid",
    "one of.hour": "uair",
    "one of.day": "latha",
    "one of.month": "mìos",
    "one of.year": "bliadhna",
    "over": "còrr is",
    "pm": "f|p m|pm",
    "u.second": "d|dhiog|diog|diogan",
    "u.minute": "m|mhion|mhionaid|mion|mionaidean",
    "u.month": "m|mhì|mhìos|mhìosa|mì|mìosa|mìosan",
    "u.hour": "u|uair a thìde|uairean|uairean a thìde|uairean de thìde",
    "u.day": "là|làithean",
    "u.week": "s|seachd|seachdain|seachdainean|sheachd|sheachdain|shn|sn",
    "u.quarter": "c|cairt|cairteal|cairtealan|cairteil|chairt|chairteal|chairteil",
    "u.year": "bhl|bhlia|bhliadhna|bhliadhnaichean|bl|blia|bliadhnaichean",
    "weekday.0": "dil|diluain",
    "weekday.1": "dim|dimàirt",
    "weekday.2": "dic|diciadain",
    "weekday.3": "dia|diardaoin",
    "weekday.4": "dih|dihaoine",
    "weekday.5": "dis|disathairne",
    "weekday.6": "did|didòmhnaich",
    "zone.0": "gmt|utc|àm uile choitcheann co òrdanaichte",
}, order="dmy")
