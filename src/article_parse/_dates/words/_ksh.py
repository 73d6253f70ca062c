"""
DO NOT EDIT: date words of ksh, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ksh", {
    "ago": "vör",
    "ahead": "+",
    "am": "a m|am|uhr vörmiddaachs|v m|vörmeddaach",
    "day.-2": "vörjestere",
    "day.-1": "jestere",
    "fill": "dä|n chr|nc|noh krestos",
    "last unit.week": "läz woch",
    "last unit.month": "lätzde mohnd",
    "last unit.year": "läz johr",
    "month.1": "jan|jannewa",
    "month.2": "fäb|fäbrowa",
    "month.3": "mäz|määz",
    "month.4": "apr|aprell",
    "month.5": "mai",
    "month.6": "jun|juuni",
    "month.7": "jul|juuli",
    "month.8": "ouj|oujoß",
    "month.9": "septämber|säp",
    "month.10": "okt|oktohber",
    "month.11": "nov|novämber",
    "month.12": "dez|dezämber",
    "now.just now": "now",
    "one of.year": "keinem johr",
    "pm": "n m|nommendaach|p m|pm|uhr nommendaachs",
    "u.second": "s|sekunde",
    "u.minute": "menutte|min",
    "u.month": "m|mohn|mohnde",
    "u.hour": "h|schtunde",
    "u.day": "d|dääsch",
    "u.week": "w|woche",
    "u.quarter": "q",
    "u.year": "johr|johre|jr",
    "weekday.0": "mo|mohndaach",
    "weekday.1": "di|dinnsdaach",
    "weekday.2": "me|metwoch",
    "weekday.3": "du|dunnersdaach",
    "weekday.4": "fr|friidaach",
    "weekday.5": "sa|samsdaach",
    "weekday.6": "su|sunndaach",
    "zone.0": "gmt|utc",
}, order="dmy")
