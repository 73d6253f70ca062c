"""
DO NOT EDIT: date words of khq, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("khq", {
    "ahead": "+",
    "am": "a m|adduha|am",
    "day.-1": "bi",
    "fill": "ce|isaa jamanoo|iz",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "žan|žanwiye",
    "month.2": "fee|feewiriye",
    "month.3": "mar|marsi",
    "month.4": "awi|awiril",
    "month.5": "me",
    "month.6": "žuw|žuweŋ",
    "month.7": "žuy|žuyye",
    "month.8": "ut",
    "month.9": "sek|sektanbur",
    "month.10": "okt|oktoobur",
    "month.11": "noo|noowanbur",
    "month.12": "dee|deesanbur",
    "now.just now": "now",
    "pm": "aluula|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ati|atini",
    "weekday.1": "ata|atalata",
    "weekday.2": "ala|alarba",
    "weekday.3": "alhamiisa|alm",
    "weekday.4": "alj|aljuma",
    "weekday.5": "ass|assabdu",
    "weekday.6": "alh|alhadi",
    "zone.0": "gmt|utc",
}, order="dmy")
