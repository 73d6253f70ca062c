"""
DO NOT EDIT: date words of rhg, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("rhg", {
    "ago": "𐴀𐴝𐴒𐴠",
    "ahead": "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "m 01",
    "month.2": "m 02",
    "month.3": "m 03",
    "month.4": "m 04",
    "month.5": "m 05",
    "month.6": "m 06",
    "month.7": "m 07",
    "month.8": "m 08",
    "month.9": "m 09",
    "month.10": "m 10",
    "month.11": "m 11",
    "month.12": "m 12",
    "pm": "p m|pm",
    "u.second": "s|𐴏𐴠𐴑𐴤𐴠𐴕",
    "u.minute": "min|𐴔𐴞𐴕𐴥𐴡𐴄",
    "u.hour": "h|𐴒𐴤𐴡𐴕𐴄𐴤𐴝",
    "u.day": "d|𐴊𐴞𐴕",
    "u.week": "w|𐴇𐴥𐴝𐴉𐴃𐴝",
    "u.month": "m|𐴔𐴝𐴐𐴢|𐴔𐴥𐴝𐴐𐴢",
    "u.quarter": "q|𐴉𐴝𐴁𐴝",
    "u.year": "y|𐴁𐴡𐴏𐴥𐴡𐴌",
    "weekday.0": "mon",
    "weekday.1": "tue",
    "weekday.2": "wed",
    "weekday.3": "thu",
    "weekday.4": "fri",
    "weekday.5": "sat",
    "weekday.6": "sun",
    "zone.0": "gmt|utc",
}, order="ymd")
