"""
DO NOT EDIT: date words of ab, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ab", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce|ш",
    "month.1": "ажь|ажьырныҳəа",
    "month.2": "жəаб|жəабран",
    "month.3": "хəажəкыра|хəажә",
    "month.4": "мш|мшаԥы",
    "month.5": "лаҵ|лаҵара",
    "month.6": "рашəара|рашә",
    "month.7": "ԥхынгəы|ԥхынгә",
    "month.8": "нанҳəа|нанҳә",
    "month.9": "цəыб|цəыббра",
    "month.10": "жьҭ|жьҭаара",
    "month.11": "абҵ|абҵара",
    "month.12": "ԥхынҷ|ԥхынҷкәын",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ашә|ашәахьа",
    "weekday.1": "аҩ|аҩаша",
    "weekday.2": "ах|ахаша",
    "weekday.3": "аԥ|аԥшьаша",
    "weekday.4": "ахә|ахәаша",
    "weekday.5": "ас|асабша",
    "weekday.6": "ам|амҽыша",
    "zone.0": "gmt|utc",
}, order="dmy")
