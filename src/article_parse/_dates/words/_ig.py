"""
DO NOT EDIT: date words of ig, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ig", {
    "ago": "gara aga",
    "ahead": "+",
    "am": "a m|am|n ụtụtụ",
    "day.-1": "ụnyaahụ",
    "fill": "ad|afọ kraịst|ce",
    "last unit.week": "izu gara aga",
    "last unit.month": "ọnwa gara aga",
    "last unit.year": "afọ gara aga",
    "month.1": "jen|jenụwarị",
    "month.2": "feb|febrụwarị",
    "month.3": "maa|maachị",
    "month.4": "epr|epreel",
    "month.5": "mee",
    "month.6": "jun|juu",
    "month.7": "jul|julaị",
    "month.8": "ọgọ|ọgọọst",
    "month.9": "sep|septemba",
    "month.10": "ọkt|ọktoba",
    "month.11": "nov|novemba",
    "month.12": "dis|disemba",
    "now.just now": "ụgbụa",
    "pm": "n abali|n abalị|p m|pm",
    "u.second": "s|sekọnd",
    "u.minute": "min|nkeji",
    "u.hour": "awa|h|ọtụtụ awa",
    "u.day": "d|n ụbọchị|ọtụtụ ubochi",
    "u.week": "w|wks|ọtụtụ izu",
    "u.month": "m|mths|ọnwa",
    "u.quarter": "/ q|nkejị keanọ|q|qtrs",
    "u.year": "afọ|y|ọtụtụ afọ",
    "weekday.0": "mọn|mọnde",
    "weekday.1": "tiu|tiuzdee",
    "weekday.2": "wen|wenezdee",
    "weekday.3": "tọọ|tọọzdee",
    "weekday.4": "fraị|fraịdee",
    "weekday.5": "satọdee",
    "weekday.6": "sọn|sọndee",
    "zone.0": "gmt|nhazi oge ụwa niile|utc",
}, order="dmy")
