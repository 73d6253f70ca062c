"""
DO NOT EDIT: date words of dyo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("dyo", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "fucen",
    "fill": "atooŋe yeesu|aty|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "sa|sanvie",
    "month.2": "fe|fébirie",
    "month.3": "ma|mars",
    "month.4": "ab|aburil",
    "month.5": "me|mee",
    "month.6": "su|sueŋ",
    "month.7": "sú|súuyee",
    "month.8": "ut",
    "month.9": "se|settembar",
    "month.10": "ok|oktobar",
    "month.11": "no|novembar",
    "month.12": "de|disambar",
    "now.just now": "now",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ten|teneŋ",
    "weekday.1": "tal|talata",
    "weekday.2": "ala|alarbay",
    "weekday.3": "ara|aramisay",
    "weekday.4": "arj|arjuma",
    "weekday.5": "sib|sibiti",
    "weekday.6": "dim|dimas",
    "zone.0": "gmt|utc",
}, order="dmy")
