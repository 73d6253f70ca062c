"""
DO NOT EDIT: date words of pap, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("pap", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce|d k|despues di kristu|di|siman",
    "month.1": "yan|yanüari",
    "month.2": "feb|febrüari",
    "month.3": "mar|mart",
    "month.4": "apr|aprel",
    "month.5": "mei",
    "month.6": "yün|yüni",
    "month.7": "yül|yüli",
    "month.8": "oug|ougùstùs",
    "month.9": "sèp|sèptèmber",
    "month.10": "òkt|òktober",
    "month.11": "nov|novèmber",
    "month.12": "des|desèmber",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "djaluna",
    "weekday.1": "djamars",
    "weekday.2": "djarason",
    "weekday.3": "djaweps",
    "weekday.4": "djabièrnè",
    "weekday.5": "djasabra",
    "weekday.6": "djadumingu",
    "zone.0": "gmt|utc",
}, order="dmy")
