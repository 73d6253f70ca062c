"""
DO NOT EDIT: date words of eo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("eo", {
    "about": "proksimume",
    "ago": "antaŭ",
    "ahead": "post",
    "almost": "preskaŭ",
    "am": "a|a m|am|atm",
    "at": "je",
    "day.-1": "hier|hieraŭ",
    "day.0": "hodiaŭ",
    "fill": "a|ce|de|de nia erao|la|n e|semajno",
    "half": "duonminuto",
    "last": "pasintan lundon|pasintan mardon|pasintan vendredon|pasintan ĵaŭdon",
    "last unit.week": "pasinta sem|pasinta semajno",
    "last unit.month": "pasinta mon|pasinta monato",
    "last unit.year": "pasinta j|pasinta jaro",
    "less": "malpli ol",
    "month.1": "jan|januaro",
    "month.2": "feb|februaro",
    "month.3": "mar|marto",
    "month.4": "apr|aprilo",
    "month.5": "maj|majo",
    "month.6": "jun|junio",
    "month.7": "jul|julio",
    "month.8": "aŭg|aŭgusto",
    "month.9": "sep|septembro",
    "month.10": "okt|oktobro",
    "month.11": "nov|novembro",
    "month.12": "dec|decembro",
    "now.just now": "nun",
    "number.1": "un|unu",
    "one of.minute": "duonminuto",
    "over": "pli ol",
    "pass": "kelkaj",
    "pm": "p|p m|pm|ptm",
    "u.second": "s|sek|sekundo|sekundoj",
    "u.minute": "m|min|minuto|minutoj",
    "u.hour": "h|horo|horoj",
    "u.day": "t|tago|tagoj",
    "u.week": "sem|semajno|semajnoj|w",
    "u.month": "mon|monato|monatoj",
    "u.quarter": "jarkvarono|jarkvaronoj|jk|q",
    "u.year": "a|j|jaro|jaroj",
    "weekday.0": "lu|lundo|pasintan lundon",
    "weekday.1": "ma|mardo|pasintan mardon",
    "weekday.2": "me|merkredo",
    "weekday.3": "pasintan ĵaŭdon|ĵa|ĵaŭdo",
    "weekday.4": "pasintan vendredon|ve|vendredo",
    "weekday.5": "sa|sabato",
    "weekday.6": "di|dimanĉo",
    "zone.0": "gmt|universala tempo kunordigita|utc",
}, order="ymd")
