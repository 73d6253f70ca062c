"""
DO NOT EDIT: date words of rif, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("rif", {
    "ahead": "+",
    "am": "a|a m|am",
    "fill": "ad|awarni yeccu|ce",
    "month.1": "yen|yennayer",
    "month.2": "feb|febrayer",
    "month.3": "mar|mars",
    "month.4": "yeb|yebril",
    "month.5": "may|mayyu",
    "month.6": "yun|yunyu",
    "month.7": "yul|yulyuz",
    "month.8": "ɣuc|ɣucct",
    "month.9": "cut|cutenber",
    "month.10": "kṭu|kṭuber",
    "month.11": "nuw|nuwember",
    "month.12": "duj|dujember",
    "pm": "p|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "let|letnayen",
    "weekday.1": "ttl|ttlat",
    "weekday.2": "lar|larbeɛ",
    "weekday.3": "lex|lexmis",
    "weekday.4": "jje|jjemɛa",
    "weekday.5": "sse|ssebt",
    "weekday.6": "lḥe|lḥed",
    "zone.0": "akud agraɣlan amezday|gmt|utc",
}, order="dmy")
