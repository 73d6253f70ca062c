"""
DO NOT EDIT: date words of mzn, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mzn", {
    "ago": "پیش",
    "ahead": "دله",
    "am": "a m|am",
    "day.-1": "دیروز",
    "fill": "ce|بعد میلاد|م",
    "last unit.week": "قبلی هفته",
    "last unit.month": "ماه قبل",
    "last unit.year": "پارسال",
    "month.1": "ژانویه",
    "month.2": "فوریه",
    "month.3": "مارس",
    "month.4": "اوریل",
    "month.5": "مه",
    "month.6": "ژوین",
    "month.7": "ژوییه",
    "month.8": "اوت",
    "month.9": "سپتامبر",
    "month.10": "اکتبر",
    "month.11": "نوامبر",
    "month.12": "دسامبر",
    "now.just now": "now",
    "pm": "p m|pm",
    "u.second": "ثانیه",
    "u.minute": "دقه|دقیقه",
    "u.hour": "h|ساعت",
    "u.day": "روز",
    "u.week": "هفته",
    "u.month": "ماه",
    "u.quarter": "q|ربع",
    "u.year": "سال",
    "weekday.0": "mon",
    "weekday.1": "tue",
    "weekday.2": "wed",
    "weekday.3": "thu",
    "weekday.4": "fri",
    "weekday.5": "sat",
    "weekday.6": "sun",
    "zone.0": "gmt|utc",
}, order="ymd")
