"""
DO NOT EDIT: date words of br, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("br", {
    "ago": "zo|ʼzo",
    "ahead": "+|a benn",
    "am": "a m|am",
    "at": "da",
    "day.-2": "dercʼhent decʼh",
    "day.-1": "decʼh",
    "day.0": "hiziv",
    "fill": "ce|goude j k|goude jezuz krist",
    "last": "paset",
    "last unit.week": "ar sizh diaraok|ar sizhun diaraok",
    "last unit.month": "ar m diaraok|ar miz diaraok",
    "last unit.year": "warlene",
    "month.1": "gen|genver",
    "month.2": "cʼhwe|cʼhwevrer",
    "month.3": "meur|meurzh",
    "month.4": "ebr|ebrel",
    "month.5": "mae",
    "month.6": "mezh|mezheven",
    "month.7": "goue|gouere",
    "month.8": "eost",
    "month.9": "gwen|gwengolo",
    "month.10": "here",
    "month.11": "du",
    "month.12": "kerzu|kzu",
    "now.just now": "brem|bremañ|un nebeud segondennoù ʼzo",
    "number.1": "un|ur",
    "pm": "g m|gm|p m|pm",
    "u.second": "a eilennoù|eilenn|s",
    "u.minute": "a vunutoù|min|munut|munutenn|vunut|vunutenn",
    "u.hour": "a eurioù|e|eur|h",
    "u.day": "a zeizioù|d|deiz|devezh|zeiz|zevezh",
    "u.week": "a sizhunioù|sizh|sizhun",
    "u.month": "a vizioù|m|miz|viz",
    "u.quarter": "a drimiziadoù|a zrimiziadoù|drimiziad|t|trim|trimiziad|zrimiziad",
    "u.year": "a vloazioù|b|bl|bloaz|vloaz",
    "weekday.0": "lun",
    "weekday.1": "meu|meurzh",
    "weekday.2": "mer|mercʼher",
    "weekday.3": "yaou",
    "weekday.4": "gwe|gwener",
    "weekday.5": "sad|sadorn",
    "weekday.6": "sul",
    "zone.0": "amzer hollvedel kenurzhiet|gmt|utc",
}, order="dmy")
