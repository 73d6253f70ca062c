"""
DO NOT EDIT: date words of tn, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("tn", {
    "ahead": "+",
    "am": "a|a m|am",
    "at": "ka",
    "day.-1": "maabane",
    "fill": "ad|ce|morago ga leso la morena jeso",
    "last unit.week": "beke e fetileng",
    "last unit.month": "kgwedi e fetileng",
    "last unit.year": "ngogola",
    "month.1": "fer|ferikgong",
    "month.2": "tlh|tlhakole",
    "month.3": "mop|mopitlo",
    "month.4": "mor|moranang",
    "month.5": "mot|motsheganang",
    "month.6": "see|seetebosigo",
    "month.7": "phu|phukwi",
    "month.8": "pha|phatwe",
    "month.9": "lwe|lwetse",
    "month.10": "dip|diphalane",
    "month.11": "ngw|ngwanatsele",
    "month.12": "sed|sedimonthole",
    "now.just now": "now",
    "pm": "p|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mos|mosupologo",
    "weekday.1": "labb|labobedi",
    "weekday.2": "laboraro|labr",
    "weekday.3": "labn|labone",
    "weekday.4": "labotlhano|labt",
    "weekday.5": "mat|matlhatso",
    "weekday.6": "tsh|tshipi",
    "zone.0": "gmt|utc",
}, order="ymd")
