"""
DO NOT EDIT: date words of sg, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sg", {
    "ahead": "+",
    "am": "a m|am|nd",
    "day.-1": "bîrï",
    "fill": "ce|na pekô tî krîstu|npk",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "nye|nyenye",
    "month.2": "ful|fulundïgi",
    "month.3": "mbä|mbängü",
    "month.4": "ngu|ngubùe",
    "month.5": "bêl|bêläwü",
    "month.6": "fön|föndo",
    "month.7": "len|lengua",
    "month.8": "kük|kükürü",
    "month.9": "mvu|mvuka",
    "month.10": "ngb|ngberere",
    "month.11": "nab|nabändüru",
    "month.12": "kak|kakauka",
    "now.just now": "now",
    "pm": "lk|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "bk 2|bïkua ûse",
    "weekday.1": "bk 3|bïkua ptâ",
    "weekday.2": "bk 4|bïkua usïö",
    "weekday.3": "bk 5|bïkua okü",
    "weekday.4": "lâp|lâpôsö",
    "weekday.5": "lây|lâyenga",
    "weekday.6": "bikua ôko|bk 1",
    "zone.0": "gmt|utc",
}, order="dmy")
