"""
DO NOT EDIT: date words of frr, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("frr", {
    "ago": "föör",
    "ahead": "efter",
    "am": "a m|am|i|i / m|iarmade",
    "fill": "ad|ce",
    "month.1": "jan|janewoore",
    "month.2": "feb|febrewoore",
    "month.3": "maarts|mar",
    "month.4": "apr|april",
    "month.5": "mei",
    "month.6": "jün|jüüne",
    "month.7": "jül|jüüle",
    "month.8": "aug|august",
    "month.9": "sep|september",
    "month.10": "okt|oktuuber",
    "month.11": "nof|nofember",
    "month.12": "det|detsember",
    "pm": "e|e / m|eftermade|p m|pm",
    "u.second": "s|sek|sekunden",
    "u.minute": "min|minüten|minüüten",
    "u.hour": "h|st|stünj|stünjen",
    "u.day": "d|daar",
    "u.week": "w|wegen|wgn",
    "u.month": "m|mnr|muuner",
    "u.quarter": "kw|kwartaalen|kwrtn",
    "u.year": "j|jrn|juar|juaren",
    "weekday.0": "mun|mundai",
    "weekday.1": "tei|teisdai",
    "weekday.2": "weedensdai",
    "weekday.3": "tür|tüürsdai",
    "weekday.4": "fre|freidai",
    "weekday.5": "san|saninj",
    "weekday.6": "sön|söndai",
    "zone.0": "gmt|ufstemet wäälttidj|utc",
}, order="dmy")
