"""
DO NOT EDIT: date words of mi, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mi", {
    "ago": "i mua",
    "ahead": "+",
    "am": "a m|am",
    "at": "i",
    "day.-1": "inanahi",
    "day.0": "i teie mahana",
    "few": "ruarua|te",
    "fill": "ce",
    "last": "whakamutunga",
    "last unit.week": "i tērā w|i tērā wiki",
    "last unit.month": "i tērā m|i tērā marama",
    "last unit.year": "i tērā tau",
    "month.1": "hān|hānuere",
    "month.2": "pēp|pēpuere",
    "month.3": "māe|māehe",
    "month.4": "āpe|āpereira|āperira",
    "month.5": "mei",
    "month.6": "hun|hune",
    "month.7": "hūr|hūrae",
    "month.8": "āku|ākuhata",
    "month.9": "hep|hepetema",
    "month.10": "oke|oketopa",
    "month.11": "noe|noema",
    "month.12": "tīh|tīhema",
    "now.just now": "ināianei",
    "number.1": "he",
    "one of.hour": "haora",
    "pass": "i te",
    "pm": "p m|pm",
    "u.second": "h|hēk|hēkona",
    "u.hour": "h",
    "u.minute": "men|meneti",
    "u.day": "r|ra|rā",
    "u.week": "w|wiki",
    "u.month": "m|marama",
    "u.quarter": "hauwhā|hwh",
    "u.year": "t|tau",
    "weekday.0": "man|mane",
    "weekday.1": "tūr|tūrei",
    "weekday.2": "wen|wenerei",
    "weekday.3": "tāi|tāite",
    "weekday.4": "par|paraire",
    "weekday.5": "rāh|rāhoroi",
    "weekday.6": "rāt|rātapu",
    "zone.0": "gmt|utc|wā aonui kōtuitui",
}, order="dmy")
