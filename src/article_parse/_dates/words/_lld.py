"""
DO NOT EDIT: date words of lld, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("lld", {
    "ago": "dan da",
    "ahead": "te",
    "am": "a m|am",
    "fill": "a d|ad|ce|dl|edema",
    "month.1": "de jená|jená",
    "month.2": "de forá|forá",
    "month.3": "de merz|merz",
    "month.4": "aurí|d aurí",
    "month.5": "de ma|ma",
    "month.6": "de jügn|jügn",
    "month.7": "de messé|messé",
    "month.8": "aost|d aost",
    "month.9": "de set|de setëmber|set|setëmber",
    "month.10": "d oto|d otober|oto|otober",
    "month.11": "de nov|de novëmber|nov|novëmber",
    "month.12": "de dez|de dezëmber|dez|dezëmber",
    "pm": "p m|pm",
    "u.second": "n sec|n secunt|s|sec|secunc",
    "u.minute": "m|menüc|min|n menüt",
    "u.hour": "h|n ora|ores",
    "u.day": "d|dis|n de",
    "u.week": "ede|edemes|n ede|n edema|w",
    "u.month": "m|mëisc|n mëis",
    "u.quarter": "n trim|n trimester|q|trim|trimestri",
    "u.year": "agn|n ann|y",
    "weekday.0": "lön|lönesc",
    "weekday.1": "mert|mertesc",
    "weekday.2": "merc|mercui",
    "weekday.3": "jöb|jöbia",
    "weekday.4": "vën|vëndres",
    "weekday.5": "sab|sabeda",
    "weekday.6": "dom|domënia",
    "zone.0": "gmt|tëmp coordiné universal|utc",
}, order="dmy")
