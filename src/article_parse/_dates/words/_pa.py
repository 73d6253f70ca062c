"""
DO NOT EDIT: date words of pa, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("pa", {
    "ago": "ਪਹਿਲਾਂ|ਪਿਛਲੇ",
    "ahead": "+|ਵਿੱਚ",
    "am": "a m|am|ਅੱਧੀ ਰਾਤ|ਪੂ ਦੁ|ਸ|ਸਵੇਰੇ",
    "day.-1": "yesterday|ਕਲ|ਕਲ ਦੁਪਹਿਰ|ਕਲ ਸਵੇਰ|ਬੀਤਿਆ ਕੱਲ੍ਹ",
    "day.0": "ਅਜ|ਅਜ ਦੁਪਹਿਰ|ਅਜ ਸਵੇਰ",
    "few": "ਕੁਝ",
    "fill": "ce|سں|ਈ ਸੰ|ਈਸਵੀ ਸੰਨ|ਸੰਨ",
    "last": "ਪਿਛਲੇ",
    "last unit.week": "last week|ਪਿਛਲਾ ਹਫ਼ਤਾ",
    "last unit.month": "last month|ਪਿਛਲਾ ਮਹੀਨਾ",
    "last unit.year": "last year|ਪਿਛਲਾ ਸਾਲ",
    "mark.T": "ਵਜੇ",
    "month.1": "جنوری|ਜਨ|ਜਨਵਰੀ",
    "month.2": "فروری|ਫ਼ਰ|ਫ਼ਰਵਰੀ",
    "month.3": "مارچ|ਮਾਰਚ",
    "month.4": "اپریل|ਅਪ੍ਰੈ|ਅਪ੍ਰੈਲ",
    "month.5": "می|ਮਈ",
    "month.6": "جون|ਜੂਨ",
    "month.7": "جولایی|ਜੁਲਾ|ਜੁਲਾਈ",
    "month.8": "اگست|ਅਗ|ਅਗਸਤ",
    "month.9": "ستمبر|ਸਤੰ|ਸਤੰਬਰ",
    "month.10": "اکتوبر|ਅਕਤੂ|ਅਕਤੂਬਰ",
    "month.11": "نومبر|ਨਵੰ|ਨਵੰਬਰ",
    "month.12": "دسمبر|ਦਸੰ|ਦਸੰਬਰ",
    "night": "ਰਾਤ|ਰਾਤੀਂ",
    "now.just now": "now|ਹੁਣ",
    "number.1": "ਇਕ|ਇੱਕ",
    "pm": "p m|pm|ਦੁਪਹਿਰੇ|ਬਾ ਦੁ|ਸ਼|ਸ਼ਾਮ|ਸ਼ਾਮੀਂ",
    "u.second": "s|ਸਕਿੰਟ|ਸਕਿੰਟਾਂ",
    "u.minute": "min|ਮਿੰਟ|ਮਿੰਟਾਂ",
    "u.hour": "h|ਘੰਟਾ|ਘੰਟਿਆਂ|ਘੰਟੇ",
    "u.day": "d|ਦਿਨ|ਦਿਨਾਂ",
    "u.week": "w|ਹਫ਼ਤਾ|ਹਫ਼ਤਿਆਂ|ਹਫ਼ਤੇ",
    "u.month": "m|ਮਹੀਨਾ|ਮਹੀਨਿਆਂ|ਮਹੀਨੇ",
    "u.quarter": "q|ਤਿਮਾਹੀ|ਤਿਮਾਹੀਆਂ",
    "u.year": "y|ਸਾਲ|ਸਾਲਾਂ",
    "weekday.0": "پیر|ਸੋਮ|ਸੋਮਵਾਰ",
    "weekday.1": "منگل|ਮੰਗਲ|ਮੰਗਲਵਾਰ",
    "weekday.2": "بده|ਬੁੱਧ|ਬੁੱਧਵਾਰ",
    "weekday.3": "جمعرات|ਵੀਰ|ਵੀਰਵਾਰ",
    "weekday.4": "جمعہ|ਸ਼ੁੱਕਰ|ਸ਼ੁੱਕਰਵਾਰ",
    "weekday.5": "ہفتہ|ਸ਼ਨਿੱਚਰ|ਸ਼ਨਿੱਚਰਵਾਰ",
    "weekday.6": "اتوار|ਐਤ|ਐਤਵਾਰ",
    "zone.0": "gmt|utc|ਕੋਔਰਡੀਨੇਟੇਡ ਵਿਆਪਕ ਵੇਲਾ",
}, order="dmy")
