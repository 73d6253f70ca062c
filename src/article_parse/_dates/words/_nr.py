"""
DO NOT EDIT: date words of nr, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("nr", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ad|ce",
    "month.1": "jan|janabari",
    "month.2": "feb|ufeberbari",
    "month.3": "mat|umatjhi",
    "month.4": "apr|u apreli",
    "month.5": "mey|meyi",
    "month.6": "jun|juni",
    "month.7": "jul|julayi",
    "month.8": "arh|arhostosi",
    "month.9": "sep|septemba",
    "month.10": "okt|oktoba",
    "month.11": "usi|usinyikhaba",
    "month.12": "dis|disemba",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mvu|umvulo",
    "weekday.1": "bil|ulesibili",
    "weekday.2": "lesithathu|tha",
    "weekday.3": "ne|ulesine",
    "weekday.4": "hla|ngolesihlanu",
    "weekday.5": "gqi|umgqibelo",
    "weekday.6": "son|usonto",
    "zone.0": "gmt|utc",
}, order="ymd")
