"""
DO NOT EDIT: date words of ii, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ii", {
    "ahead": "+",
    "am": "a m|am|ꎸꄑ",
    "day.-2": "ꎴꂿꋍꑍ",
    "day.-1": "ꀋꅔꉇ",
    "fill": "ce|ꃅꋊꊂ|ꆪ|ꈎ|ꑍ",
    "last unit.week": "ꆏꊂꂴꂶꌠ",
    "last unit.month": "ꂴꁮꆪ",
    "last unit.year": "ꀋꉊꄹꈎ",
    "month.1": "ꋍꆪ",
    "month.2": "ꑍꆪ",
    "month.3": "ꌕꆪ",
    "month.4": "ꇖꆪ",
    "month.5": "ꉬꆪ",
    "month.6": "ꃘꆪ",
    "month.7": "ꏃꆪ",
    "month.8": "ꉆꆪ",
    "month.9": "ꈬꆪ",
    "month.10": "ꊰꆪ",
    "month.11": "ꊯꊪꆪ",
    "month.12": "ꊰꑋꆪ",
    "now.just now": "now",
    "pm": "p m|pm|ꁯꋒ",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ꆏꊂꋍ|ꆏꋍ",
    "weekday.1": "ꆏꊂꑍ|ꆏꑍ",
    "weekday.2": "ꆏꊂꌕ|ꆏꌕ",
    "weekday.3": "ꆏꇖ|ꆏꊂꇖ",
    "weekday.4": "ꆏꉬ|ꆏꊂꉬ",
    "weekday.5": "ꆏꃘ|ꆏꊂꃘ",
    "weekday.6": "ꑬꆏ|ꑬꆏꑍ",
    "zone.0": "utc|ꋧꃅꎕꏦꄮꈉ",
}, order="ymd", splits=True)
