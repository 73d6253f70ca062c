"""
DO NOT EDIT: date words of cic, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("cic", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "hashiʼ ammoʼnaʼ",
    "month.2": "hashiʼ atokloʼ",
    "month.3": "hashiʼ atochchíʼnaʼ",
    "month.4": "iiplal",
    "month.5": "mih",
    "month.6": "choon",
    "month.7": "choola",
    "month.8": "akaas",
    "month.9": "siptimpaʼ",
    "month.10": "aaktopaʼ",
    "month.11": "nofimpaʼ",
    "month.12": "tiisimpaʼ",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "hashiʼ kanallloshiʼ|min",
    "u.hour": "h|hashiʼ kanalli chaffaʼ",
    "u.day": "d|nittak",
    "u.week": "nittak hollo ittataklaʼ|w",
    "u.month": "hashiʼ alhpisaʼ|m",
    "u.quarter": "q",
    "u.year": "afammi|y",
    "weekday.0": "mantiʼ",
    "weekday.1": "chostiʼ",
    "weekday.2": "winstiʼ",
    "weekday.3": "soistiʼ",
    "weekday.4": "nannalhchifaʼ nittak",
    "weekday.5": "nittak holloʼ nakfish",
    "weekday.6": "nittak holloʼ",
    "zone.0": "gmt|utc",
}, order="mdy")
