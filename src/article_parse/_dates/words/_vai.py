"""
DO NOT EDIT: date words of vai, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("vai", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "kunu|ꖴꖸ",
    "fill": "ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "ꖨꖕ ꕪꕴ ꔞꔀꕮꕊ|ꖨꖕꔞ",
    "month.2": "ꕒꕡ|ꕒꕡꖝꖕ",
    "month.3": "ꕾꖺ",
    "month.4": "ꖢꖕ",
    "month.5": "ꖑꕱ",
    "month.6": "ꖱꘋ",
    "month.7": "ꖱꕞ|ꖱꕞꔤ",
    "month.8": "ꗛꔕ",
    "month.9": "ꕢꕌ",
    "month.10": "ꕭꖃ",
    "month.11": "ꔞꘋ|ꔞꘋꕔꕿ ꕸꖃꗏ",
    "month.12": "ꖨꖕ ꕪꕴ ꗏꖺꕮꕊ|ꖨꖕꗏ",
    "now.just now": "now",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "tɛɛnɛɛ|ꗳꗡꘉ",
    "weekday.1": "talata|ꕚꕞꕚ",
    "weekday.2": "alaba|ꕉꕞꕒ",
    "weekday.3": "aimisa|ꕉꔤꕆꕢ",
    "weekday.4": "aijima|ꕉꔤꕀꕮ",
    "weekday.5": "siɓiti|ꔻꔬꔳ",
    "weekday.6": "lahadi|ꕞꕌꔵ",
    "zone.0": "gmt|utc",
}, order="dmy")
