"""
DO NOT EDIT: date words of kkj, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kkj", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "kwey",
    "fill": "ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "pamba",
    "month.2": "wanja",
    "month.3": "mbiyɔ mɛndoŋgɔ",
    "month.4": "nyɔlɔmbɔŋgɔ",
    "month.5": "mɔnɔ ŋgbanja",
    "month.6": "nyaŋgwɛ ŋgbanja",
    "month.7": "kuŋgwɛ",
    "month.8": "fɛ",
    "month.9": "njapi",
    "month.10": "nyukul",
    "month.11": "m 11",
    "month.12": "ɓulɓusɛ",
    "now.just now": "now",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "lundi",
    "weekday.1": "mardi",
    "weekday.2": "mɛrkɛrɛdi",
    "weekday.3": "yedi",
    "weekday.4": "vaŋdɛrɛdi",
    "weekday.5": "mɔnɔ sɔndi",
    "weekday.6": "sɔndi",
    "zone.0": "gmt|utc",
}, order="dmy")
