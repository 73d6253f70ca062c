"""
DO NOT EDIT: date words of mni, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mni", {
    "ahead": "+",
    "am": "a m|am|এ এম|নুমাং",
    "day.-1": "ঙরাং",
    "fill": "ce|খৃ : মতুং",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "হাকুম / মমাংগী চহি",
    "month.1": "জন|জনুৱারী|জানু|জানুৱারি",
    "month.2": "ফেব্রু|ফেব্রুৱারি",
    "month.3": "মার|মার্চ",
    "month.4": "এপ্রি|এপ্রিল",
    "month.5": "মে",
    "month.6": "জুন",
    "month.7": "জুলা|জুলাই",
    "month.8": "আগ|ওগ|ওগষ্ট",
    "month.9": "সেপ্ট|সেপ্টেম্বর",
    "month.10": "ওক্টো|ওক্টোবর",
    "month.11": "নবেম্বর|নভে|নভেম্বর",
    "month.12": "ডিসে|ডিসেম্বর",
    "now.just now": "now",
    "pm": "p m|pm|পি এম",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "নিংথৌকাবা",
    "weekday.1": "লৈবাকপোকপা",
    "weekday.2": "য়ুমশকৈশা",
    "weekday.3": "শগোলশেন",
    "weekday.4": "ইরাই",
    "weekday.5": "থাংজ",
    "weekday.6": "নোংমাইজিং",
    "zone.0": "gmt|utc|কোওর্দিনেটেদ য়ুনিভর্সেল টাইম|জি এম টি",
}, order="dmy")
