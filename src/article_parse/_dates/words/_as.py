"""
DO NOT EDIT: date words of as, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("as", {
    "ago": "পূৰ্বে",
    "am": "a m|am",
    "day.-2": "পৰহি",
    "day.-1": "কালি",
    "fill": "ce|খ্ৰীঃ|খ্ৰীষ্টাব্দ",
    "last unit.week": "যোৱা সপ্তাহ",
    "last unit.month": "যোৱা মা|যোৱা মাহ",
    "last unit.year": "যোৱা বছৰ",
    "month.1": "জানু|জানুৱাৰী",
    "month.2": "ফেব্ৰু|ফেব্ৰুৱাৰী",
    "month.3": "মাৰ্চ",
    "month.4": "এপ্ৰিল",
    "month.5": "মে",
    "month.6": "জুন",
    "month.7": "জুলাই",
    "month.8": "আগ|আগষ্ট",
    "month.9": "ছেপ্তে|ছেপ্তেম্বৰ",
    "month.10": "অক্টো|অক্টোবৰ",
    "month.11": "নৱে|নৱেম্বৰ",
    "month.12": "ডিচে|ডিচেম্বৰ",
    "now.just now": "এতিয়া",
    "pm": "p m|pm",
    "u.second": "ছেকেণ্ড|ছেকেণ্ডত",
    "u.minute": "মিনিট|মিনিটত",
    "u.hour": "ঘণ্টা|ঘণ্টাত",
    "u.day": "দিন|দিনত",
    "u.week": "সপ্তাহ|সপ্তাহত",
    "u.month": "মাহ|মাহত",
    "u.quarter": "কো|কোৱাৰ্টাৰ",
    "u.year": "বছৰ|বছৰত|বছৰৰ",
    "weekday.0": "সোম|সোমবাৰ",
    "weekday.1": "মঙ্গল|মঙ্গলবাৰ",
    "weekday.2": "বুধ|বুধবাৰ",
    "weekday.3": "বৃহ|বৃহস্পতিবাৰ",
    "weekday.4": "শুক্ৰ|শুক্ৰবাৰ",
    "weekday.5": "শনি|শনিবাৰ",
    "weekday.6": "দেও|দেওবাৰ",
    "zone.0": "gmt|utc|সমন্বিত সাৰ্বজনীন সময়",
}, order="dmy")
