"""
DO NOT EDIT: date words of saq, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("saq", {
    "ahead": "+",
    "am": "a m|am|tesiran",
    "day.-1": "ng ole",
    "fill": "baada ya christo|bk|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "lapa le obo|obo",
    "month.2": "lapa le waare|waa",
    "month.3": "lapa le okuni|oku",
    "month.4": "lapa le ong wan|ong",
    "month.5": "ime|lapa le imet",
    "month.6": "ile|lapa le ile",
    "month.7": "lapa le sapa|sap",
    "month.8": "isi|lapa le isiet",
    "month.9": "lapa le saal|saa",
    "month.10": "lapa le tomon|tom",
    "month.11": "lapa le tomon obo|tob",
    "month.12": "lapa le tomon waare|tow",
    "now.just now": "now",
    "pm": "p m|pm|teipa",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "kun|mderot ee kuni",
    "weekday.1": "mderot ee ong wan|ong",
    "weekday.2": "ine|mderot ee inet",
    "weekday.3": "ile|mderot ee ile",
    "weekday.4": "mderot ee sapa|sap",
    "weekday.5": "kwe|mderot ee kwe",
    "weekday.6": "are|mderot ee are",
    "zone.0": "gmt|utc",
}, order="dmy")
