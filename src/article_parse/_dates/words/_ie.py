"""
DO NOT EDIT: date words of ie, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ie", {
    "ago": "ante",
    "ahead": "pos",
    "am": "a|a m|am|ante midí",
    "day.-2": "anteyer",
    "day.-1": "yer",
    "fill": "ce|de|e c|era cristan|im|semane",
    "last unit.week": "last week",
    "last unit.month": "ultim mensu",
    "last unit.year": "ultim annu",
    "month.1": "jan|januar",
    "month.2": "febr|februar",
    "month.3": "mar|marte",
    "month.4": "apr|april",
    "month.5": "may",
    "month.6": "jun|junio",
    "month.7": "julí",
    "month.8": "aug|august",
    "month.9": "sept|septembre",
    "month.10": "oct|octobre",
    "month.11": "nov|novembre",
    "month.12": "dec|decembre",
    "now.just now": "now",
    "pm": "p|p m|pm|pos midí",
    "u.second": "s|sec|secondes",
    "u.minute": "min|minutes",
    "u.month": "m|mensus|mn",
    "u.hour": "h|hores",
    "u.day": "d|dies",
    "u.week": "sem|semanes|w",
    "u.quarter": "tr|trimestres",
    "u.year": "a|annus|y",
    "weekday.0": "lun|lunedí",
    "weekday.1": "mar|mardí",
    "weekday.2": "mer|mercurdí",
    "weekday.3": "jov|jovedí",
    "weekday.4": "ven|venerdí",
    "weekday.5": "saturdí",
    "weekday.6": "sol|soledí",
    "zone.0": "tmg|universal témpor coordinat|utc",
}, order="dmy")
