"""
DO NOT EDIT: date words of apc, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("apc", {
    "ahead": "+",
    "am": "a m|am|صباحا",
    "fill": "ce",
    "month.1": "کانون التانی",
    "month.2": "شباط",
    "month.3": "اذار",
    "month.4": "نیسان",
    "month.5": "ایار",
    "month.6": "حزیران",
    "month.7": "تموز",
    "month.8": "اب",
    "month.9": "ایلول",
    "month.10": "تشرین الاول",
    "month.11": "تشرین التانی",
    "month.12": "کانون الاول",
    "pm": "p m|pm|مساء",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "التنین",
    "weekday.1": "التلاتا",
    "weekday.2": "الاربعا",
    "weekday.3": "الخمیس",
    "weekday.4": "الجمعه",
    "weekday.5": "السبت",
    "weekday.6": "الاحد",
    "zone.0": "gmt|utc",
}, order="ymd")
