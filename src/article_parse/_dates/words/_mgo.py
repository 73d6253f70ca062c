"""
DO NOT EDIT: date words of mgo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mgo", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "ikwiri",
    "fill": "ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "iməg mbegtug|mbegtug",
    "month.2": "imeg àbùbì",
    "month.3": "imeg mbəŋchubi",
    "month.4": "iməg ngwə̀t",
    "month.5": "iməg fog",
    "month.6": "iməg ichiibɔd",
    "month.7": "iməg àdùmbə̀ŋ",
    "month.8": "iməg ichika",
    "month.9": "iməg kud",
    "month.10": "iməg tèsiʼe",
    "month.11": "iməg zò",
    "month.12": "iməg krizmed",
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
    "weekday.0": "aneg 2",
    "weekday.1": "aneg 3",
    "weekday.2": "aneg 4",
    "weekday.3": "aneg 5",
    "weekday.4": "aneg 6",
    "weekday.5": "aneg 7",
    "weekday.6": "aneg 1",
    "zone.0": "gmt|utc",
}, order="ymd")
