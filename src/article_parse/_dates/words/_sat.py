"""
DO NOT EDIT: date words of sat, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sat", {
    "ahead": "+",
    "am": "a m|am|ᱥᱮᱛᱟᱜ",
    "day.-1": "ᱦᱚᱞᱟ",
    "fill": "ce|ᱤᱥᱣᱤ|ᱥᱮ|ᱥᱮᱨᱢᱟ ᱥᱚᱱ",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "ᱡᱟᱱ|ᱡᱟᱱᱣᱟᱨᱤ",
    "month.2": "ᱯᱷᱟ|ᱯᱷᱟᱨᱣᱟᱨᱤ",
    "month.3": "ᱢᱟᱨ|ᱢᱟᱨᱪ",
    "month.4": "ᱟᱯᱨ|ᱟᱯᱨᱮᱞ",
    "month.5": "ᱢᱮ",
    "month.6": "ᱡᱩᱱ",
    "month.7": "ᱡᱩᱞ|ᱡᱩᱞᱟᱭ",
    "month.8": "ᱟᱜᱟ|ᱟᱜᱟᱥᱛ",
    "month.9": "ᱥᱮᱯ|ᱥᱮᱯᱴᱮᱢᱵᱟᱨ",
    "month.10": "ᱚᱠᱴ|ᱚᱠᱴᱚᱵᱟᱨ",
    "month.11": "ᱱᱟᱣ|ᱱᱟᱣᱟᱢᱵᱟᱨ",
    "month.12": "ᱫᱤᱥ|ᱫᱤᱥᱟᱢᱵᱟᱨ",
    "now.just now": "now",
    "pm": "p m|pm|ᱧᱤᱫᱟᱹ",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ᱚᱛ|ᱚᱛᱮ",
    "weekday.1": "ᱵᱟ|ᱵᱟᱞᱮ",
    "weekday.2": "ᱥᱟᱹ|ᱥᱟᱹᱜᱩᱱ",
    "weekday.3": "ᱥᱟᱹᱨ|ᱥᱟᱹᱨᱫᱤ",
    "weekday.4": "ᱡᱟᱹ|ᱡᱟᱹᱨᱩᱢ",
    "weekday.5": "ᱧᱩ|ᱧᱩᱦᱩᱢ",
    "weekday.6": "ᱥᱤᱸ|ᱥᱤᱸᱜᱮ",
    "zone.0": "gmt|utc|ᱠᱚᱨᱰᱤᱱᱮᱴᱮᱰ ᱭᱩᱱᱤᱣᱟᱨᱥᱟᱞ ᱚᱠᱛᱚ|ᱡᱤᱮᱢᱴᱤ",
}, order="dmy")
