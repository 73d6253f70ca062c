"""
DO NOT EDIT: date words of fy, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("fy", {
    "about": "sawat",
    "ago": "lyn",
    "ahead": "oer",
    "almost": "hast",
    "am": "a m|am",
    "at": "om",
    "day.-2": "eergisteren",
    "day.-1": "gisteren|juster",
    "day.0": "hjoed",
    "few": "in pear",
    "fill": "n k|n kr|nei kristus",
    "half": "oardel",
    "last": "ôfrûne",
    "last unit.week": "foarige wike",
    "last unit.month": "foarige moanne",
    "last unit.year": "foarich jier",
    "less": "minder as",
    "month.1": "jan|jannewaris",
    "month.2": "feb|febrewaris",
    "month.3": "maart|mrt",
    "month.4": "apr|april",
    "month.5": "maaie|mai",
    "month.6": "jun|juny",
    "month.7": "jul|july",
    "month.8": "aug|augustus",
    "month.9": "sep|septimber",
    "month.10": "okt|oktober",
    "month.11": "nov|novimber",
    "month.12": "des|desimber",
    "now.just now": "nu",
    "number.1": "ien",
    "over": "mear as",
    "pm": "p m|pm",
    "u.second": "s|sek|sekonde|sekonden",
    "u.minute": "m|min|minuten|minút",
    "u.month": "m|mn|moanne|moanneen|moannen",
    "u.hour": "oere|oeren|u",
    "u.day": "d|dagen|dei|deien",
    "u.week": "w|wike|wiken|wk|wkn",
    "u.quarter": "fearnsjier|q",
    "u.year": "jier|jierren|jr",
    "weekday.0": "mo|moandei",
    "weekday.1": "ti|tiisdei",
    "weekday.2": "wo|woansdei",
    "weekday.3": "to|tongersdei",
    "weekday.4": "fr|freed",
    "weekday.5": "sneon|so",
    "weekday.6": "si|snein",
    "zone.0": "gmt|koördinearre wrâldtiid|utc",
}, order="dmy")
