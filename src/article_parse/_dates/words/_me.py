"""
DO NOT EDIT: date words of me, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("me", {
    "ago": "prije",
    "am": "a m|am",
    "day.-1": "juče u",
    "day.0": "danas u",
    "last": "prošlog petka u|prošlog ponedjeljka u|prošlog utorka u|prošlog četvrtka u",
    "now.just now": "prije nekoliko sekundi",
    "number.1": "jednog",
    "one of.day": "dan",
    "one of.month": "mjesec",
    "one of.year": "godinu",
    "pm": "p m|pm",
    "u.minute": "minuta",
    "u.hour": "sata|sati",
    "u.day": "dana",
    "u.month": "mjeseca|mjeseci",
    "u.year": "godina|godine",
    "weekday.0": "prošlog ponedjeljka u",
    "weekday.1": "prošlog utorka u",
    "weekday.3": "prošlog četvrtka u",
    "weekday.4": "prošlog petka u",
})
