"""
DO NOT EDIT: date words of prg, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("prg", {
    "ahead": "+",
    "am": "a m|am|ankstāinan",
    "day.-1": "yesterday",
    "fill": "ad|ce|mettas|st",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "rag|rags",
    "month.2": "was|wassarins",
    "month.3": "pūl|pūlis",
    "month.4": "sak|sakkis",
    "month.5": "zal|zallaws",
    "month.6": "sīm|sīmenis",
    "month.7": "līp|līpa",
    "month.8": "dag|daggis",
    "month.9": "sil|sillins",
    "month.10": "spa|spallins",
    "month.11": "lap|lapkrūtis",
    "month.12": "sal|sallaws",
    "now.just now": "now",
    "pm": "p m|pa pussideinan|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "pan|panadīli",
    "weekday.1": "wis|wisasīdis",
    "weekday.2": "pus|pussisawaiti",
    "weekday.3": "ket|ketwirtiks",
    "weekday.4": "pēn|pēntniks",
    "weekday.5": "sab|sabattika",
    "weekday.6": "nad|nadīli",
    "zone.0": "gmt|utc",
}, order="dmy")
