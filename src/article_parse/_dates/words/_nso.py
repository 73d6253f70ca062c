"""
DO NOT EDIT: date words of nso, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("nso", {
    "ahead": "+",
    "am": "a|a m|am",
    "at": "ka",
    "day.-1": "maabane",
    "fill": "ad|anno domini|ce",
    "last unit.week": "beke ye e fetilego",
    "last unit.month": "kgwedi ye e fetilego",
    "last unit.year": "ngwaga wa go feta",
    "month.1": "janeware|phere",
    "month.2": "dibo|febereware",
    "month.3": "hlak|matšhe",
    "month.4": "aporele|mora",
    "month.5": "mei",
    "month.6": "june",
    "month.7": "julae|mose",
    "month.8": "agosetose",
    "month.9": "lewe|setemere",
    "month.10": "dipha|oktobore",
    "month.11": "diba|nofemere",
    "month.12": "disemere|manth",
    "now.just now": "now",
    "pm": "p|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mos|mošupologo",
    "weekday.1": "bed|labobedi",
    "weekday.2": "laboraro|rar",
    "weekday.3": "labone|ne",
    "weekday.4": "hla|labohlano",
    "weekday.5": "mok|mokibelo",
    "weekday.6": "lam|lamorena",
    "zone.0": "gmt|utc",
}, order="ymd")
