"""
DO NOT EDIT: date words of tk, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("tk", {
    "ago": "öň",
    "ahead": "dan|den",
    "am": "a m|am|g öň|go öň|günortadan öň|öň",
    "at": "sagat",
    "day.-1": "düýn",
    "day.0": "bugün",
    "few": "birnäçe",
    "fill": "b e|ce|hepde|isadan soň",
    "last": "geçen",
    "last unit.week": "geçen hepde",
    "last unit.month": "geçen aý",
    "last unit.year": "geçen ýyl",
    "month.1": "ýan|ýanwar",
    "month.2": "few|fewral",
    "month.3": "mar|mart",
    "month.4": "apr|aprel",
    "month.5": "maý",
    "month.6": "iýun",
    "month.7": "iýul",
    "month.8": "awg|awgust",
    "month.9": "sen|sentýabr",
    "month.10": "okt|oktýabr",
    "month.11": "noý|noýabr",
    "month.12": "dek|dekabr",
    "now.just now": "häzir",
    "number.1": "bir",
    "pm": "g soň|go soň|günortadan soň|p m|pm|soň",
    "u.second": "se|sek|sekunt|sekuntdan",
    "u.minute": "m|min|minut|minutdan",
    "u.hour": "sag|sagat|sagatdan|sg",
    "u.day": "g|gün|günden",
    "u.week": "h|hep|hepde|hepdeden",
    "u.month": "a|aý|aýdan",
    "u.quarter": "ç|çär|çärýek|çärýekden",
    "u.year": "ý|ýyl|ýyldan",
    "weekday.0": "duș|dușenbe",
    "weekday.1": "siș|sișenbe",
    "weekday.2": "çar|çarșenbe",
    "weekday.3": "pen|penșenbe",
    "weekday.4": "ann|anna",
    "weekday.5": "șen|șenbe",
    "weekday.6": "ýek|ýekșenbe",
    "zone.0": "gmt|utc|utgașdyrylýan ähliumumy wagt",
}, order="dmy")
