"""
DO NOT EDIT: date words of nds, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("nds", {
    "ahead": "+",
    "am": "a m|am|vm",
    "day.-1": "yesterday",
    "fill": "de|kl|klock|n chr|na christus|nc",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jan|januaar",
    "month.2": "feb|februaar",
    "month.3": "märz",
    "month.4": "apr|april",
    "month.5": "mai",
    "month.6": "juni",
    "month.7": "juli",
    "month.8": "aug|august",
    "month.9": "sep|september",
    "month.10": "okt|oktover",
    "month.11": "nov|november",
    "month.12": "dez|dezember",
    "now.just now": "now",
    "pm": "nm|p m|pm",
    "u.second": "s|sek|sekunnen",
    "u.minute": "min|minuten",
    "u.hour": "h|stn|stünnen",
    "u.day": "d|daag|dg",
    "u.week": "w|weken|wk",
    "u.month": "m|maanden|mnd",
    "u.quarter": "q",
    "u.year": "a|j|johren|y",
    "weekday.0": "ma|maandag",
    "weekday.1": "di|dingsdag",
    "weekday.2": "mi|middeweken",
    "weekday.3": "du|dunnersdag",
    "weekday.4": "fr|freedag",
    "weekday.5": "sa|sünnavend",
    "weekday.6": "sü|sünndag",
    "zone.0": "gmt|utc",
}, order="dmy")
