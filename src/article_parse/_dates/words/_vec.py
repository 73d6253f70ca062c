"""
DO NOT EDIT: date words of vec, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("vec", {
    "ago": "che i ze|che l ze|che la ze|che le ze",
    "ahead": "tenpo",
    "am": "a m|am",
    "day.-1": "jeri",
    "fill": "ce|d c|daspò cristo|de|setemana|ª",
    "last unit.week": "la set pasada|la setemana pasada|set pasada",
    "last unit.month": "el meze pasà|meze pasà",
    "last unit.year": "ano pasà|l ano pasà",
    "month.1": "jen|jenaro",
    "month.2": "feb|febraro",
    "month.3": "mar|marso",
    "month.4": "apr|aprile",
    "month.5": "maj|majo",
    "month.6": "jug|jugno",
    "month.7": "luj|lujo",
    "month.8": "ago|agosto",
    "month.9": "set|setenbre",
    "month.10": "oto|otobre",
    "month.11": "nov|novenbre",
    "month.12": "dez|dezenbre",
    "now.just now": "deso",
    "pm": "p m|pm",
    "u.second": "s|seg|segondi|segondo",
    "u.minute": "m|men|menuti|menuto",
    "u.hour": "o|ora|ore",
    "u.day": "dì",
    "u.week": "set|setemana|setemane",
    "u.month": "meze|mezi",
    "u.quarter": "trim|trimestre|trimestri",
    "u.year": "ani|ano",
    "weekday.0": "lun|luni",
    "weekday.1": "mar|marti",
    "weekday.2": "mer|mèrcore",
    "weekday.3": "zob|zoba",
    "weekday.4": "vèn|vènare",
    "weekday.5": "sab|sabo",
    "weekday.6": "dom|doménega",
    "zone.0": "ora universale coordenada|utc",
}, order="dmy")
