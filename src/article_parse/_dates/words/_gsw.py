"""
DO NOT EDIT: date words of gsw, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("gsw", {
    "ahead": "+",
    "am": "a m|am|am morge|am vormittag|mitternacht|morge|vorm|vormittag",
    "day.-2": "vorgeschter",
    "day.-1": "geschter",
    "fill": "der gewöhnlichen zeitrechnung|dz|n chr",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jan|januar",
    "month.2": "feb|februar",
    "month.3": "mär|märz",
    "month.4": "apr|april",
    "month.5": "mai",
    "month.6": "jun|juni",
    "month.7": "jul|juli",
    "month.8": "aug|auguscht",
    "month.9": "sep|septämber",
    "month.10": "okt|oktoober",
    "month.11": "nov|novämber",
    "month.12": "dez|dezämber",
    "night": "nacht|znacht",
    "now.just now": "now",
    "pm": "aabig|am namittag|mittag|nam|namittag|p m|pm|zaabig|zmittag",
    "u.second": "s|sekunde",
    "u.minute": "min|minuute",
    "u.month": "m|monet|mönet",
    "u.hour": "h|schtund|schtunde",
    "u.day": "d|taag|tääg",
    "u.week": "w|wuche",
    "u.quarter": "q",
    "u.year": "jahr|y",
    "weekday.0": "mä|määntig",
    "weekday.1": "zi|ziischtig",
    "weekday.2": "mi|mittwuch",
    "weekday.3": "du|dunschtig",
    "weekday.4": "fr|friitig",
    "weekday.5": "sa|samschtig",
    "weekday.6": "su|sunntig",
    "zone.0": "gmt|utc",
}, order="dmy")
