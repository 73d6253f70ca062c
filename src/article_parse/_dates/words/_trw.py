"""
DO NOT EDIT: date words of trw, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("trw", {
    "ago": "دییموش|موش",
    "ahead": "میں",
    "am": "a|a m|am",
    "fill": "ce|ع|عیسوی",
    "month.1": "جنوری",
    "month.2": "فروری",
    "month.3": "مارچ",
    "month.4": "اپریل",
    "month.5": "می",
    "month.6": "جون",
    "month.7": "جولایی",
    "month.8": "اگست",
    "month.9": "ستمبر",
    "month.10": "اکتوبر",
    "month.11": "نومبر",
    "month.12": "دسمبر",
    "pm": "p|p m|pm",
    "u.second": "سیکنڈ|سیکنڑا|سیکنڑی",
    "u.minute": "میلٹ|میلڑا|میلڑی",
    "u.hour": "گینٹایی|گینٹہ",
    "u.day": "دی|دیا|دییموش",
    "u.week": "ہفتایی|ہفتہ",
    "u.month": "ما|مایی",
    "u.quarter": "q",
    "u.year": "کال|کالا",
    "weekday.0": "دوشیمی",
    "weekday.1": "گهن انگا",
    "weekday.2": "چارشیمی",
    "weekday.3": "پی شیمی",
    "weekday.4": "شوگار",
    "weekday.5": "لو انگا",
    "weekday.6": "ایکشیمی",
    "zone.0": "gmt|utc|کوارڈینیٹڈ یونیورسل ٹایم",
}, order="dmy")
