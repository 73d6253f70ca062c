"""
DO NOT EDIT: date words of nmg, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("nmg", {
    "ahead": "+",
    "am": "a m|am|maná",
    "day.-1": "nakugú",
    "fill": "ce|pb|pfiɛ burī",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "ng 1|ngwɛn matáhra",
    "month.2": "ng 2|ngwɛn ńmba",
    "month.3": "ng 3|ngwɛn ńlal",
    "month.4": "ng 4|ngwɛn ńna",
    "month.5": "ng 5|ngwɛn ńtan",
    "month.6": "ng 6|ngwɛn ńtuó",
    "month.7": "ng 7|ngwɛn hɛmbuɛrí",
    "month.8": "ng 8|ngwɛn lɔmbi",
    "month.9": "ng 9|ngwɛn rɛbvuâ",
    "month.10": "ng 10|ngwɛn wum",
    "month.11": "ng 11|ngwɛn wum navǔr",
    "month.12": "kris|krísimin",
    "now.just now": "now",
    "pm": "kugú|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mɔ́n|mɔ́ndɔ",
    "weekday.1": "smb|sɔ́ndɔ mafú mába",
    "weekday.2": "sml|sɔ́ndɔ mafú málal",
    "weekday.3": "smn|sɔ́ndɔ mafú mána",
    "weekday.4": "mabágá má sukul|mbs",
    "weekday.5": "sas|sásadi",
    "weekday.6": "sɔ́n|sɔ́ndɔ",
    "zone.0": "gmt|utc",
}, order="dmy")
