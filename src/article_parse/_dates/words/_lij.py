"""
DO NOT EDIT: date words of lij, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("lij", {
    "ago": "l é",
    "ahead": "+|de chì à",
    "am": "a m|am|da mattin|m|mattin|mëzaneutte",
    "day.-1": "yesterday",
    "fill": "ce|dc|do|dòppo de cristo",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "de zen|de zenâ|zen|zenâ",
    "month.2": "de fre|de frevâ|fre|frevâ",
    "month.3": "de mar|de marso|mar|marso",
    "month.4": "arv|arvî|d arv|d arvî",
    "month.5": "de maz|de mazzo|maz|mazzo",
    "month.6": "de zug|de zugno|zug|zugno",
    "month.7": "de lug|de luggio|lug|luggio",
    "month.8": "ago|agosto|d ago|d agosto",
    "month.9": "de set|de settembre|set|settembre",
    "month.10": "d ott|d ottobre|ott|ottobre",
    "month.11": "de nov|de novembre|nov|novembre",
    "month.12": "de dex|de dexembre|dex|dexembre",
    "night": "da neutte|neutte",
    "now.just now": "now",
    "pm": "da seia|do poidisnâ|mëzogiorno|p|p m|pm|poidisnâ|seia",
    "u.second": "s|segondi|segondo",
    "u.minute": "men|menuti|menuto|min",
    "u.hour": "h|oa|oe",
    "u.day": "d|g|giorni|giorno",
    "u.week": "sett|settemaña|settemañe|w",
    "u.month": "m|meise|meixi",
    "u.quarter": "tr|trim|trimestre|trimestri",
    "u.year": "a|anni|anno|y",
    "weekday.0": "lun|lunesdì",
    "weekday.1": "mät|mätesdì",
    "weekday.2": "mäc|mäcordì",
    "weekday.3": "zeu|zeuggia",
    "weekday.4": "ven|venardì",
    "weekday.5": "sab|sabbo",
    "weekday.6": "dom|domenega",
    "zone.0": "gmt|tempo universale coordinou|utc",
}, order="dmy")
