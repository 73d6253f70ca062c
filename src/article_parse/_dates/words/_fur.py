"""
DO NOT EDIT: date words of fur, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("fur", {
    "ago": "indaûr",
    "ahead": "ca di",
    "am": "a|a m|am",
    "day.-2": "îr l altri",
    "day.-1": "îr",
    "fill": "ce|dal|ddc|di",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "zen|zenâr",
    "month.2": "fev|fevrâr",
    "month.3": "mar|març",
    "month.4": "avr|avrîl",
    "month.5": "mai",
    "month.6": "jug|jugn",
    "month.7": "lui",
    "month.8": "avo|avost",
    "month.9": "set|setembar",
    "month.10": "otu|otubar",
    "month.11": "nov|novembar",
    "month.12": "dic|dicembar",
    "now.just now": "now",
    "pm": "p|p m|pm",
    "u.second": "s|secont|seconts",
    "u.minute": "min|minût|minûts",
    "u.hour": "h|ore|oris",
    "u.day": "d|zornade|zornadis",
    "u.week": "setemane|setemanis|w",
    "u.month": "m|mês",
    "u.quarter": "q",
    "u.year": "agns|an|y",
    "weekday.0": "lun|lunis",
    "weekday.1": "mar|martars",
    "weekday.2": "mie|miercus",
    "weekday.3": "joi|joibe",
    "weekday.4": "vin|vinars",
    "weekday.5": "sab|sabide",
    "weekday.6": "dom|domenie",
    "zone.0": "gmt|utc",
}, order="dmy")
