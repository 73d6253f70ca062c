"""
DO NOT EDIT: date words of ln, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ln", {
    "ahead": "+",
    "am": "a m|am|ntɔ́ngɔ́",
    "day.-1": "lóbi elékí",
    "fill": "ce|nsima ya y|nsima ya yézu krís",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "sánzá ya yambo|yan",
    "month.2": "fbl|sánzá ya míbalé",
    "month.3": "msi|sánzá ya mísáto",
    "month.4": "apl|sánzá ya mínei",
    "month.5": "mai|sánzá ya mítáno",
    "month.6": "sánzá ya motóbá|yun",
    "month.7": "sánzá ya nsambo|yul",
    "month.8": "agt|sánzá ya mwambe",
    "month.9": "stb|sánzá ya libwa",
    "month.10": "sánzá ya zómi|ɔtb",
    "month.11": "nvb|sánzá ya zómi na mɔ̌kɔ́",
    "month.12": "dsb|sánzá ya zómi na míbalé",
    "now.just now": "now",
    "pm": "mpókwa|p m|pm",
    "u.second": "s|sekundí",
    "u.minute": "min|minúti|monúti",
    "u.hour": "h|ngonga",
    "u.day": "d|mikɔlɔ|mokɔlɔ",
    "u.week": "mps|mpɔ́sɔ|w",
    "u.month": "m|sán|sánzá",
    "u.quarter": "q",
    "u.year": "mibú|mobú|y",
    "weekday.0": "mokɔlɔ mwa yambo|ybo",
    "weekday.1": "mbl|mokɔlɔ mwa míbalé",
    "weekday.2": "mokɔlɔ mwa mísáto|mst",
    "weekday.3": "min|mokɔlɔ ya mínéi",
    "weekday.4": "mokɔlɔ ya mítáno|mtn",
    "weekday.5": "mps|mpɔ́sɔ",
    "weekday.6": "eye|eyenga",
    "zone.0": "gmt|utc",
}, order="dmy")
