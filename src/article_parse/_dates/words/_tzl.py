"""
DO NOT EDIT: date words of tzl, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("tzl", {
    "ago": "ja",
    "am": "a m|am",
    "day.-1": "ieiri à",
    "day.0": "oxhi à",
    "last": "sür el lúneçi lasteu à|sür el maitzi lasteu à|sür el viénerçi lasteu à|sür el xhúadi lasteu à",
    "now.just now": "ja iensas secunds",
    "one of.minute": "iens|míut",
    "one of.hour": "iensa|þora",
    "one of.day": "ziua",
    "one of.month": "mes",
    "one of.year": "ar",
    "pm": "p m|pm",
    "u.minute": "míuts",
    "u.hour": "þoras",
    "u.day": "ziuas",
    "u.month": "mesen",
    "u.year": "ars",
    "weekday.0": "sür el lúneçi lasteu à",
    "weekday.1": "sür el maitzi lasteu à",
    "weekday.3": "sür el xhúadi lasteu à",
    "weekday.4": "sür el viénerçi lasteu à",
})
