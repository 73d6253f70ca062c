"""
DO NOT EDIT: date words of ckb, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ckb", {
    "about": "داوروبەری|دەوروبەری",
    "ago": "یێستا",
    "ahead": "+",
    "almost": "بەنزیکەیی",
    "am": "a m|am|ب ن",
    "day.-1": "yesterday",
    "fill": "ce|ز|زایینی|ی",
    "half": "نیو",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "less": "کەمتر لە|کەمتر لە یەک",
    "month.1": "m 01 ی|کانوونی دووەم|کانوونی دووەمی",
    "month.2": "m 02 ی|شوبات|شوباتی",
    "month.3": "m 03 ی|یازار|یازاری",
    "month.4": "m 04 ی|نیسان|نیسانی",
    "month.5": "m 05 ی|یایار|یایاری",
    "month.6": "m 06 ی|حوزەیران|حوزەیرانی",
    "month.7": "m 07 ی|تەمووز|تەمووزی",
    "month.8": "m 08 ی|یاب|یابی",
    "month.9": "m 09 ی|یەیلوول|یەیلوولی",
    "month.10": "m 10 ی|تشرینی یەکەم|تشرینی یەکەمی",
    "month.11": "m 11 ی|تشرینی دووەم|تشرینی دووەمی",
    "month.12": "m 12 ی|کانونی یەکەم|کانونی یەکەمی",
    "now.just now": "now",
    "over": "زیاتر لە",
    "pm": "p m|pm|د ن",
    "u.second": "s|چرکەپێش",
    "u.minute": "min|خولەکپێش",
    "u.hour": "h|کاتژمێرپێش",
    "u.day": "d|ڕۆژپێش|ژۆژپێش",
    "u.week": "w",
    "u.month": "m|مانگپێش",
    "u.quarter": "q",
    "u.year": "y|ساڵپێش",
    "weekday.0": "دووشەممە",
    "weekday.1": "سێشەممە",
    "weekday.2": "چوارشەممە",
    "weekday.3": "پێنجشەممە",
    "weekday.4": "هەینی",
    "weekday.5": "شەممە",
    "weekday.6": "یەکشەممە",
    "zone.0": "utc|گرینیچ",
}, order="ymd")
