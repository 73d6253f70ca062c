"""
DO NOT EDIT: date words of mua, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mua", {
    "ahead": "+",
    "am": "a m|am|comme",
    "day.-1": "tǝsoo",
    "fill": "ce|pel kristu|pk",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "flo|fĩi loo",
    "month.2": "cla|cokcwaklaŋne",
    "month.3": "cki|cokcwaklii",
    "month.4": "fmf|fĩi marfoo",
    "month.5": "mad|madǝǝuutǝbijaŋ",
    "month.6": "mamǝŋgwãafahbii|mbi",
    "month.7": "mamǝŋgwãalii|mli",
    "month.8": "madǝmbii|mam",
    "month.9": "fde|fĩi dǝɓlii",
    "month.10": "fmu|fĩi mundaŋ",
    "month.11": "fgw|fĩi gwahlle",
    "month.12": "fyu|fĩi yuru",
    "now.just now": "now",
    "pm": "lilli|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "cla|comlaaɗii",
    "weekday.1": "comzyiiɗii|czi",
    "weekday.2": "cko|comkolle",
    "weekday.3": "cka|comkaldǝɓlii",
    "weekday.4": "cga|comgaisuu",
    "weekday.5": "comzyeɓsuu|cze",
    "weekday.6": "com yakke|cya",
    "zone.0": "gmt|utc",
}, order="dmy")
