"""
DO NOT EDIT: date words of szl, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("szl", {
    "ago": "tymu",
    "ahead": "za",
    "am": "a m|am|do połedniŏ",
    "at": "ô",
    "day.-1": "yesterday",
    "fill": "ce|n e|naszyj ery|tydz",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "sty|stycznia|styczyń",
    "month.2": "lut|lutego|luty",
    "month.3": "mar|marca|marzec",
    "month.4": "kwi|kwieciyń|kwietnia",
    "month.5": "moj|moja",
    "month.6": "czy|czyrwca|czyrwiec",
    "month.7": "lip|lipca|lipiec",
    "month.8": "siy|siyrpiyń|siyrpnia",
    "month.9": "wrz|wrzesiyń|września",
    "month.10": "paź|październik|października",
    "month.11": "lis|listopad|listopada",
    "month.12": "gru|grudnia|grudziyń",
    "now.just now": "now",
    "pm": "p m|pm|po połedniu",
    "u.second": "s|sek|sekundy",
    "u.minute": "min|minuty",
    "u.hour": "g|godz|godziny|h",
    "u.day": "d|dn|dnia",
    "u.week": "tyd|tydnia|w",
    "u.month": "m|mies|miesiōnca",
    "u.quarter": "szr|sztr|sztwierci roku",
    "u.year": "r|roku|y",
    "weekday.0": "pyń|pyńdziałek",
    "weekday.1": "wto|wtorek",
    "weekday.2": "str|strzoda",
    "weekday.3": "szt|sztwortek",
    "weekday.4": "piō|piōntek",
    "weekday.5": "sob|sobota",
    "weekday.6": "niy|niydziela",
    "zone.0": "gmt|uniwersalny koordynowany czas|utc",
}, order="dmy")
