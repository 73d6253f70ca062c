"""
DO NOT EDIT: date words of osa, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("osa", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "𐓨𐓣͘𐓪͘𐓬𐓘 𐓬𐓘𐓡𐓛͘𐓧𐓟|𐓬𐓘𐓡𐓛͘𐓧𐓟",
    "month.2": "𐓨𐓣͘𐓪͘𐓬𐓘 𐓷𐓟𐓵𐓪͘𐓬𐓘|𐓵𐓪͘𐓬𐓘",
    "month.3": "𐓨𐓣͘𐓪͘𐓬𐓘 𐓷𐓟𐓵𐓘𐓜𐓣|𐓵𐓘𐓜𐓣",
    "month.4": "𐓨𐓣͘𐓪͘𐓬𐓘 𐓷𐓟𐓰𐓪𐓬𐓘|𐓰𐓪𐓬𐓘",
    "month.5": "𐓨𐓣͘𐓪͘𐓬𐓘 𐓷𐓟𐓮𐓘𐓰𐓘|𐓮𐓘𐓰𐓘",
    "month.6": "𐓨𐓣͘𐓪͘𐓬𐓘 𐓷𐓟𐓯𐓘𐓬𐓟|𐓯𐓘𐓬𐓟",
    "month.7": "𐓨𐓣͘𐓪͘𐓬𐓘 𐓬𐓟𐓵𐓪͘𐓬𐓘|𐓬𐓟𐓵𐓪͘𐓬𐓘",
    "month.8": "𐓤𐓣𐓟𐓰𐓪𐓬𐓘|𐓨𐓣͘𐓪͘𐓬𐓘 𐓤𐓣𐓟𐓰𐓪𐓬𐓘",
    "month.9": "𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣͘𐓤𐓟|𐓨𐓣͘𐓪͘𐓬𐓘 𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣͘𐓤𐓟",
    "month.10": "𐓧𐓟𐓜𐓛|𐓨𐓣͘𐓪͘𐓬𐓘 𐓧𐓟𐓜𐓛",
    "month.11": "𐓘𐓧𐓣 𐓷𐓣͘𐓸𐓲𐓣|𐓨𐓣͘𐓪͘𐓬𐓘 𐓘𐓧𐓣 𐓷𐓣͘𐓸𐓲𐓣",
    "month.12": "𐓘𐓧𐓣 𐓵𐓪͘𐓬𐓘|𐓨𐓣͘𐓪͘𐓬𐓘 𐓘𐓧𐓣 𐓵𐓪͘𐓬𐓘",
    "pm": "p m|pm",
    "u.second": "s|𐓰𐓘𐓲𐓟 𐓤𐓯𐓣𐓵𐓟 𐓻𐓣͘",
    "u.minute": "min|𐓰𐓘𐓲𐓟 𐓤𐓯𐓣𐓵𐓟",
    "u.hour": "h|𐓨𐓣𐓪𐓵𐓘𐓤𐓟 𐓪𐓰𐓘𐓩𐓘͘",
    "u.day": "d|𐓡𐓘͘𐓬𐓘",
    "u.week": "w|𐓡𐓘͘𐓬𐓘𐓷𐓘𐓤𐓘͘𐓰𐓛𐓤𐓣",
    "u.month": "m|𐓨𐓣͘𐓪͘𐓬𐓘",
    "u.quarter": "q",
    "u.year": "y|𐓪𐓨𐓚𐓤𐓘",
    "weekday.0": "𐓡𐓘͘𐓬𐓘 𐓬𐓘𐓡𐓛͘𐓧𐓣",
    "weekday.1": "𐓡𐓘͘𐓬𐓘 𐓷𐓟𐓵𐓪͘𐓬𐓘",
    "weekday.2": "𐓡𐓘͘𐓬𐓘 𐓷𐓟𐓵𐓘𐓜𐓣",
    "weekday.3": "𐓡𐓘͘𐓬𐓘 𐓷𐓟𐓰𐓪𐓬𐓘",
    "weekday.4": "𐓡𐓘͘𐓬𐓘 𐓰𐓘 𐓵𐓘𐓲𐓘 𐓻𐓣͘",
    "weekday.5": "𐓡𐓘͘𐓬𐓘 𐓪𐓤𐓘𐓸𐓟 𐓣͘𐓤𐓟",
    "weekday.6": "𐓡𐓘͘𐓬𐓘 𐓷𐓘𐓤𐓘͘𐓰𐓘𐓤𐓣",
    "zone.0": "gmt|utc",
}, order="mdy")
