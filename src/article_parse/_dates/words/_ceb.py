"""
DO NOT EDIT: date words of ceb, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ceb", {
    "ahead": "+",
    "am": "a|a m|am",
    "day.-1": "gahapon",
    "fill": "ad|anno domini|ce",
    "last unit.week": "miaging semana",
    "last unit.month": "miaging buwan",
    "last unit.year": "miaging tuig",
    "month.1": "ene|enero",
    "month.2": "peb|pebrero",
    "month.3": "mar|marso",
    "month.4": "abr|abril",
    "month.5": "may|mayo",
    "month.6": "hun|hunyo",
    "month.7": "hul|hulyo",
    "month.8": "ago|agosto",
    "month.9": "sep|septyembre",
    "month.10": "okt|oktubre",
    "month.11": "nob|nobyembre",
    "month.12": "dis|disyembre",
    "now.just now": "now",
    "pm": "p|p m|pm",
    "u.second": "ka mga segundo|ka segundo|s|segundo",
    "u.minute": "ka mga minuto|ka minuto|min|minuto",
    "u.hour": "h|ka mga oras|ka oras",
    "u.day": "adlaw|d|ka adlaw|ka mga adlaw",
    "u.week": "ka mga semana|ka semana|semana|w",
    "u.month": "buwan|ka buwan|ka mga buwan|m",
    "u.quarter": "q",
    "u.year": "ka mga tuig|ka tuig|y",
    "weekday.0": "lun|lunes",
    "weekday.1": "mar|martes",
    "weekday.2": "miy|miyerkules",
    "weekday.3": "huw|huwebes",
    "weekday.4": "biy|biyernes",
    "weekday.5": "sab|sabado",
    "weekday.6": "dom|domingo",
    "zone.0": "coordinated universal time|gmt|utc",
}, order="mdy")
