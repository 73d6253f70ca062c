"""
DO NOT EDIT: date words of st, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("st", {
    "ahead": "+",
    "am": "a m|am|hoseng",
    "day.-1": "yesterday",
    "fill": "ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "phe|pherekgong",
    "month.2": "hlakola|kol",
    "month.3": "hlakubele|ube",
    "month.4": "mme|mmesa",
    "month.5": "mot|motsheanong",
    "month.6": "jan|phupjane",
    "month.7": "phupu|upu",
    "month.8": "pha|phato",
    "month.9": "leo|lwetse",
    "month.10": "mph|mphalane",
    "month.11": "pudungwana|pun",
    "month.12": "tsh|tshitwe",
    "now.just now": "now",
    "pm": "p m|pm|thapama",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mantaha|mma",
    "weekday.1": "bed|labobedi",
    "weekday.2": "laboraro|rar",
    "weekday.3": "labone|ne",
    "weekday.4": "hla|labohlano",
    "weekday.5": "moq|moqebelo",
    "weekday.6": "son|sontaha",
    "zone.0": "gmt|utc",
}, order="ymd")
