"""
DO NOT EDIT: date words of bm, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("bm", {
    "ago": "bɔ",
    "ahead": "+",
    "am": "a m|am",
    "at": "lɛrɛ",
    "day.-1": "kunu",
    "day.0": "bi",
    "fill": "ce|jezu krisiti minkɛ|ni j c",
    "last": "ntɛnɛn tɛmɛnen|tɛmɛnen",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "zan|zanwuye",
    "month.2": "feb|feburuye",
    "month.3": "mar|marisi",
    "month.4": "awi|awirili",
    "month.5": "mɛ",
    "month.6": "zuw|zuwɛn",
    "month.7": "zul|zuluye",
    "month.8": "uti",
    "month.9": "sɛt|sɛtanburu",
    "month.10": "ɔku|ɔkutɔburu",
    "month.11": "now|nowanburu",
    "month.12": "des|desanburu",
    "now.just now": "a bɛ sanga dama dama bɔ|now",
    "number.1": "kelen",
    "pass": "a bɛ",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min|miniti",
    "u.hour": "h|lɛrɛ",
    "u.day": "d|tile",
    "u.week": "w",
    "u.month": "kalo|m",
    "u.quarter": "q",
    "u.year": "san|y",
    "weekday.0": "ntɛ|ntɛnɛ|ntɛnɛn tɛmɛnen",
    "weekday.1": "tar|tarata",
    "weekday.2": "ara|araba",
    "weekday.3": "ala|alamisa",
    "weekday.4": "jum|juma",
    "weekday.5": "sib|sibiri",
    "weekday.6": "kar|kari",
    "zone.0": "gmt|utc",
}, order="dmy")
