"""
DO NOT EDIT: date words of et, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("et", {
    "about": "umbes",
    "ago": "eest|tagasi",
    "ahead": "pärast",
    "almost": "peaaegu",
    "am": "a m|am|hommik|hommikul|kesköö|keskööl",
    "day.-2": "üleeile",
    "day.-1": "eile",
    "day.0": "täna",
    "few": "mõni",
    "fill": "ce|nädal|pkr|pärast kristust",
    "half": "poole",
    "last": "eelmine",
    "last unit.week": "eelm n|eelm näd|eelmine nädal",
    "last unit.month": "eelm k|eelm kuu|eelmine kuu",
    "last unit.year": "eelm a|eelmine a|eelmine aasta",
    "less": "vähem kui|vähem kui ühe",
    "month.1": "jaan|jaanuar",
    "month.2": "veebr|veebruar",
    "month.3": "märts",
    "month.4": "apr|aprill",
    "month.5": "mai",
    "month.6": "juuni",
    "month.7": "juuli",
    "month.8": "aug|august",
    "month.9": "sept|september",
    "month.10": "okt|oktoober",
    "month.11": "nov|november",
    "month.12": "dets|detsember",
    "night": "öö|öösel",
    "now.just now": "just nüüd|nüüd",
    "number.1": "aega|ühe|üks",
    "one of.year": "aasta",
    "over": "rohkem kui",
    "pm": "keskpäev|keskpäeval|p m|pm|pärastlõuna|pärastlõunal|õhtu|õhtul",
    "u.second": "s|sek|sekund|sekundi|sekundit",
    "u.minute": "min|minut|minuti|minutit",
    "u.hour": "t|tund|tundi|tunni",
    "u.day": "p|päev|päeva|ööpäev|ööpäeva",
    "u.week": "n|näd|nädal|nädala|nädalat",
    "u.month": "k|kuu|kuud",
    "u.quarter": "kv|kvartal|kvartali|kvartalit",
    "u.year": "a|aastat",
    "weekday.0": "e|esmaspäev",
    "weekday.1": "t|teisipäev",
    "weekday.2": "k|kolmapäev",
    "weekday.3": "n|neljapäev",
    "weekday.4": "r|reede",
    "weekday.5": "l|laupäev",
    "weekday.6": "p|pühapäev",
    "zone.0": "gmt|koordineeritud maailmaaeg|utc",
}, order="dmy")
