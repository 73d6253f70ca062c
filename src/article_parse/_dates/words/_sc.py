"""
DO NOT EDIT: date words of sc, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sc", {
    "ago": "a como",
    "ahead": "intro de",
    "am": "a m|am|m",
    "day.-1": "eris",
    "fill": "a pustis de cristu|ce|chida|de|p c|su",
    "last unit.week": "sa chida colada",
    "last unit.month": "su mese coladu",
    "last unit.year": "ocannu coladu",
    "month.1": "ghe|ghennàrgiu",
    "month.2": "fre|freàrgiu",
    "month.3": "mar|martzu",
    "month.4": "abr|abrile",
    "month.5": "maj|maju",
    "month.6": "làm|làmpadas",
    "month.7": "trì|trìulas",
    "month.8": "aus|austu",
    "month.9": "cab|cabudanni",
    "month.10": "santugaine|stg",
    "month.11": "santandria|sta",
    "month.12": "nad|nadale",
    "now.just now": "como",
    "pm": "b|p m|pm",
    "u.second": "s|seg|segundos|segundu",
    "u.minute": "m|min|minutos|minutu",
    "u.hour": "o|ora|oras",
    "u.day": "d|die|dies",
    "u.week": "ch|chida|chidas",
    "u.month": "me|mese|meses",
    "u.quarter": "crt|cuartos|cuartu|trim|trimestre|trimestres",
    "u.year": "an|annos|annu",
    "weekday.0": "lun|lunis",
    "weekday.1": "mar|martis",
    "weekday.2": "mèr|mèrcuris",
    "weekday.3": "giò|giòbia",
    "weekday.4": "che|chenàbura",
    "weekday.5": "sàb|sàbadu",
    "weekday.6": "dom|domìniga",
    "zone.0": "gmt|tcu|tempus coordinadu universale",
}, order="dmy")
