"""
DO NOT EDIT: date words of ve, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ve", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "pha|phando",
    "month.2": "luh|luhuhi",
    "month.3": "ṱhafamuhwe|ṱhf",
    "month.4": "lam|lambamai",
    "month.5": "shu|shundunthule",
    "month.6": "fulwi|lwi",
    "month.7": "fulwana|lwa",
    "month.8": "ṱha|ṱhangule",
    "month.9": "khu|khubvumedzi",
    "month.10": "tsh|tshimedzi",
    "month.11": "ḽar|ḽara",
    "month.12": "nye|nyendavhusiku",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mus|musumbuluwo",
    "weekday.1": "vhi|ḽavhuvhili",
    "weekday.2": "rar|ḽavhuraru",
    "weekday.3": "ḽavhuṋa|ṋa",
    "weekday.4": "ḽavhuṱanu|ṱan",
    "weekday.5": "mug|mugivhela",
    "weekday.6": "swo|swondaha",
    "zone.0": "gmt|utc",
}, order="ymd")
