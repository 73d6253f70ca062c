"""
DO NOT EDIT: date words of ia, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ia", {
    "ago": "retro",
    "ahead": "in",
    "am": "a m|am",
    "day.-1": "heri",
    "fill": "ce|de|le|p chr|post christo|septimana",
    "last unit.week": "le septimana passate|sept pass",
    "last unit.month": "le mense passate|mns pass",
    "last unit.year": "an pass|le anno passate",
    "month.1": "jan|januario",
    "month.2": "feb|februario",
    "month.3": "mar|martio",
    "month.4": "apr|april",
    "month.5": "mai|maio",
    "month.6": "jun|junio",
    "month.7": "jul|julio",
    "month.8": "aug|augusto",
    "month.9": "sep|septembre",
    "month.10": "oct|octobre",
    "month.11": "nov|novembre",
    "month.12": "dec|decembre",
    "now.just now": "ora",
    "pm": "p m|pm",
    "u.second": "s|sec|secunda|secundas",
    "u.minute": "m|min|minuta|minutas",
    "u.month": "m|mense|menses|mns",
    "u.hour": "h|hora|horas|hr",
    "u.day": "d|die|dies",
    "u.week": "sept|septimana|septimanas",
    "u.quarter": "q|trim|trimestre|trimestres",
    "u.year": "an|anno|annos",
    "weekday.0": "lun|lunedi",
    "weekday.1": "mar|martedi",
    "weekday.2": "mer|mercuridi",
    "weekday.3": "jov|jovedi",
    "weekday.4": "ven|venerdi",
    "weekday.5": "sab|sabbato",
    "weekday.6": "dom|dominica",
    "zone.0": "gmt|universal tempore coordinate|utc",
}, order="dmy")
