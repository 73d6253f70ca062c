"""
DO NOT EDIT: date words of mgh, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mgh", {
    "ahead": "+",
    "am": "a m|am|wichishu",
    "day.-1": "n chana",
    "fill": "ce|yopia yesu|yy",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "kwa|mweri wo kwanza",
    "month.2": "mweri wo unayeli|una",
    "month.3": "mweri wo uneraru|rar",
    "month.4": "che|mweri wo unecheshe",
    "month.5": "mweri wo unethanu|tha",
    "month.6": "moc|mweri wo thanu na mocha",
    "month.7": "mweri wo saba|sab",
    "month.8": "mweri wo nane|nan",
    "month.9": "mweri wo tisa|tis",
    "month.10": "kum|mweri wo kumi",
    "month.11": "moj|mweri wo kumi na moja",
    "month.12": "mweri wo kumi na yel li|yel",
    "now.just now": "now",
    "pm": "mchochil l|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "jtt|jumatatu",
    "weekday.1": "jnn|jumanne",
    "weekday.2": "jtn|jumatano",
    "weekday.3": "ara|arahamisi",
    "weekday.4": "iju|ijumaa",
    "weekday.5": "jmo|jumamosi",
    "weekday.6": "sab|sabato",
    "zone.0": "gmt|utc",
}, order="dmy")
