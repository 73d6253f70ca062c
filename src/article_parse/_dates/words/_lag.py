"""
DO NOT EDIT: date words of lag, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("lag", {
    "ahead": "+",
    "am": "a m|am|too",
    "day.-1": "niijo",
    "fill": "ce|ka|kɨrɨsitʉ akavyaalwe",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "fúngatɨ|kʉfúngatɨ",
    "month.2": "kʉnaanɨ|naanɨ",
    "month.3": "keenda|kʉkeenda",
    "month.4": "ikúmi|kwiikumi",
    "month.5": "inyambala|kwiinyambála",
    "month.6": "idwaata|kwiidwaata",
    "month.7": "kʉmʉʉnchɨ|mʉʉnchɨ",
    "month.8": "kʉvɨɨrɨ|vɨɨrɨ",
    "month.9": "kʉsaatʉ|saatʉ",
    "month.10": "inyi|kwiinyi",
    "month.11": "kʉsaano|saano",
    "month.12": "kʉsasatʉ|sasatʉ",
    "now.just now": "now",
    "pm": "muu|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "jumatátu|táatu",
    "weekday.1": "jumaíne|íne",
    "weekday.2": "jumatáano|táano",
    "weekday.3": "alamíisi|alh",
    "weekday.4": "ijm|ijumáa",
    "weekday.5": "jumamóosi|móosi",
    "weekday.6": "jumapíiri|píili",
    "zone.0": "gmt|utc",
}, order="dmy")
