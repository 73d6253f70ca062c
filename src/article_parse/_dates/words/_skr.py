"""
DO NOT EDIT: date words of skr, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("skr", {
    "ahead": "+",
    "am": "a m|am|ای ایم",
    "fill": "ce",
    "month.1": "جنوری",
    "month.2": "فروری",
    "month.3": "مارچ",
    "month.4": "اپریل",
    "month.5": "میی",
    "month.6": "جون",
    "month.7": "جولایی",
    "month.8": "اگست",
    "month.9": "ستمبر",
    "month.10": "اکتوبر",
    "month.11": "نومبر",
    "month.12": "دسمبر",
    "pm": "p m|pm|پی ایم",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "سوموار",
    "weekday.1": "منگل",
    "weekday.2": "ٻده",
    "weekday.3": "خمیس",
    "weekday.4": "جمعہ",
    "weekday.5": "چهݨ چهݨ",
    "weekday.6": "اتوار",
    "zone.0": "gmt|utc",
}, order="ymd")
