"""
DO NOT EDIT: date words of naq, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("naq", {
    "ahead": "+",
    "am": "a m|am|ǁgoagas",
    "day.-1": "yesterday",
    "fill": "ad|ce|xristub khaoǃgâ",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jan|ǃkhanni",
    "month.2": "feb|ǃkhanǀgôab",
    "month.3": "mar|ǀkhuuǁkhâb",
    "month.4": "apr|ǃhôaǂkhaib",
    "month.5": "may|ǃkhaitsâb",
    "month.6": "gamaǀaeb|jun",
    "month.7": "jul|ǂkhoesaob",
    "month.8": "aoǁkhuumûǁkhâb|aug",
    "month.9": "sep|taraǀkhuumûǁkhâb",
    "month.10": "oct|ǂnûǁnâiseb",
    "month.11": "nov|ǀhooǂgaeb",
    "month.12": "dec|hôasoreǁkhâb",
    "now.just now": "now",
    "pm": "p m|pm|ǃuias",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ma|mantaxtsees",
    "weekday.1": "de|denstaxtsees",
    "weekday.2": "wu|wunstaxtsees",
    "weekday.3": "do|dondertaxtsees",
    "weekday.4": "fr|fraitaxtsees",
    "weekday.5": "satertaxtsees",
    "weekday.6": "son|sontaxtsees",
    "zone.0": "gmt|utc",
}, order="dmy")
