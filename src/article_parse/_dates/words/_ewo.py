"""
DO NOT EDIT: date words of ewo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ewo", {
    "ahead": "+",
    "am": "a m|am|kíkíríg",
    "day.-1": "angogé",
    "fill": "ayk|ce|ámvus yésus kirís",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "ngo|ngɔn osú",
    "month.2": "ngb|ngɔn bɛ̌",
    "month.3": "ngl|ngɔn lála",
    "month.4": "ngn|ngɔn nyina",
    "month.5": "ngt|ngɔn tána",
    "month.6": "ngs|ngɔn saməna",
    "month.7": "ngz|ngɔn zamgbála",
    "month.8": "ngm|ngɔn mwom",
    "month.9": "nge|ngɔn ebulú",
    "month.10": "nga|ngɔn awóm",
    "month.11": "ngad|ngɔn awóm ai dziá",
    "month.12": "ngab|ngɔn awóm ai bɛ̌",
    "now.just now": "now",
    "pm": "ngəgógəle|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mɔ́n|mɔ́ndi",
    "weekday.1": "smb|sɔ́ndɔ məlú mə́bɛ̌",
    "weekday.2": "sml|sɔ́ndɔ məlú mə́lɛ́",
    "weekday.3": "smn|sɔ́ndɔ məlú mə́nyi",
    "weekday.4": "fúl|fúladé",
    "weekday.5": "sér|séradé",
    "weekday.6": "sɔ́n|sɔ́ndɔ",
    "zone.0": "gmt|utc",
}, order="dmy")
