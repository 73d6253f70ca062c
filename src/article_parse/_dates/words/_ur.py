"""
DO NOT EDIT: date words of ur, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ur", {
    "ago": "قبل|پہلی",
    "ahead": "میں",
    "am": "a|a m|am|ادهی رات|صبح|صبح میں",
    "at": "بوقت",
    "day.-2": "گزشتہ پرسوں",
    "day.-1": "گذشتہ روز|گزشتہ کل",
    "day.0": "اج",
    "few": "چند",
    "fill": "ce|عام دور|عیسوی",
    "last": "گذشتہ",
    "last unit.week": "پچهلی ہفتہ|گزشتہ ہفتہ|گزشتہ ہفتی",
    "last unit.month": "پچهلی مہینہ|گزشتہ ماہ",
    "last unit.year": "گزشتہ سال",
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
    "night": "رات|رات میں",
    "now.just now": "اب|ابهی",
    "number.1": "ایک",
    "pm": "p|p m|pm|دوپہر|دوپہر میں|سہ پہر|شام|شام میں",
    "u.second": "سیکنڈ",
    "u.minute": "منٹ",
    "u.hour": "گهنٹوں|گهنٹہ|گهنٹی",
    "u.day": "دن|دنوں",
    "u.week": "ہفتوں|ہفتہ|ہفتی",
    "u.month": "ماہ|مہینہ|مہینی",
    "u.quarter": "q|سہ ماہی|کوارٹر|کوارٹرز",
    "u.year": "سال|سالوں",
    "weekday.0": "پیر",
    "weekday.1": "منگل",
    "weekday.2": "بده",
    "weekday.3": "جمعرات",
    "weekday.4": "جمعہ",
    "weekday.5": "ہفتہ",
    "weekday.6": "اتوار",
    "zone.0": "gmt|utc|کوارڈینیٹڈ یونیورسل ٹایم",
}, order="dmy")
