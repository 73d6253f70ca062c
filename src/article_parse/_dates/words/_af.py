"""
DO NOT EDIT: date words of af, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("af", {
    "about": "ongeveer",
    "ago": "gelede",
    "ahead": "oor",
    "almost": "byna",
    "am": "a m|am|die oggend|middernag|oggend|v|vm",
    "at": "om",
    "day.-2": "eergister",
    "day.-1": "gister",
    "day.0": "vandag",
    "few": "paar",
    "fill": "gj|n c|ná christus",
    "half": "halwe",
    "last": "laas",
    "last unit.week": "verlede w|verlede week",
    "last unit.month": "verlede maand|verlede md",
    "last unit.year": "verlede j|verlede jaar",
    "less": "minder as|minder as n",
    "month.1": "jan|januarie",
    "month.2": "feb|februarie",
    "month.3": "maart|mrt",
    "month.4": "apr|april",
    "month.5": "mei",
    "month.6": "jun|junie",
    "month.7": "jul|julie",
    "month.8": "aug|augustus",
    "month.9": "sep|september",
    "month.10": "okt|oktober",
    "month.11": "nov|november",
    "month.12": "des|desember",
    "night": "die nag|nag",
    "now.just now": "nou",
    "number.1": "een|n",
    "one of.minute": "minuut",
    "one of.hour": "uur",
    "over": "meer as",
    "pm": "aand|die aand|die middag|middag|n|nm|p m|pm",
    "u.second": "s|sekonde|sekondes",
    "u.minute": "min|minute",
    "u.hour": "u|ure",
    "u.day": "d|dae|dag",
    "u.week": "w|week|weke",
    "u.month": "maand|maande|md",
    "u.quarter": "kw|kwartaal|kwartale|kwe",
    "u.year": "j|jaar",
    "weekday.0": "ma|maandag",
    "weekday.1": "di|dinsdag",
    "weekday.2": "wo|woensdag",
    "weekday.3": "do|donderdag",
    "weekday.4": "vr|vrydag",
    "weekday.5": "sa|saterdag",
    "weekday.6": "so|sondag",
    "zone.0": "gekoördineerde universele tyd|gmt|utc",
}, order="ymd")
