"""
DO NOT EDIT: date words of ki, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ki", {
    "ahead": "+",
    "am": "a m|am|kiroko",
    "day.-1": "ira",
    "fill": "ce|thutha wa kristo|tk",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jen|njenuarĩ",
    "month.2": "mwere wa kerĩ|wkr",
    "month.3": "mwere wa gatatũ|wgt",
    "month.4": "mwere wa kana|wkn",
    "month.5": "mwere wa gatano|wtn",
    "month.6": "mwere wa gatandatũ|wtd",
    "month.7": "mwere wa mũgwanja|wmj",
    "month.8": "mwere wa kanana|wnn",
    "month.9": "mwere wa kenda|wkd",
    "month.10": "mwere wa ikũmi|wik",
    "month.11": "mwere wa ikũmi na ũmwe|wmw",
    "month.12": "dit|ndithemba",
    "now.just now": "now",
    "pm": "hwaĩ inĩ|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "njumatatũ|ntt",
    "weekday.1": "njumaine|nmn",
    "weekday.2": "njumatana|nmt",
    "weekday.3": "aramithi|art",
    "weekday.4": "njumaa|nma",
    "weekday.5": "njumamothi|nmm",
    "weekday.6": "kiumia|kma",
    "zone.0": "gmt|utc",
}, order="dmy")
