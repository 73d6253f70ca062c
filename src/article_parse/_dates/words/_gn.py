"""
DO NOT EDIT: date words of gn, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("gn", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "jasyteĩ",
    "month.2": "jasykõi",
    "month.3": "jasyapy",
    "month.4": "jasyrundy",
    "month.5": "jasypo",
    "month.6": "jasypoteĩ",
    "month.7": "jasypokõi",
    "month.8": "jasypoapy",
    "month.9": "jasyporundy",
    "month.10": "jasypa",
    "month.11": "jasypateĩ",
    "month.12": "jasypakõi",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "arakõi",
    "weekday.1": "araapy",
    "weekday.2": "ararundy",
    "weekday.3": "arapo",
    "weekday.4": "arapoteĩ",
    "weekday.5": "arapokõi",
    "weekday.6": "arateĩ",
    "zone.0": "gmt|utc",
}, order="ymd")
