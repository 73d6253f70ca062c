"""
DO NOT EDIT: date words of kl, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kl", {
    "ago": "siden",
    "ahead": "om",
    "am": "a m|am|u t|ulloqeqqata tungaa",
    "day.-1": "yesterday",
    "fill": "kr in king|kr k|kristusip inunngornerata kingornagut",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jan|januaari|januaarip",
    "month.2": "febr|februaari|februaarip",
    "month.3": "mar|marsi|marsip",
    "month.4": "apr|apriili|apriilip",
    "month.5": "maaji|maajip|maj",
    "month.6": "jun|juuni|juunip",
    "month.7": "jul|juuli|juulip",
    "month.8": "aggusti|aggustip|aug",
    "month.9": "sept|septembari|septembarip",
    "month.10": "okt|oktobari|oktobarip",
    "month.11": "nov|novembari|novembarip",
    "month.12": "dec|decembari|decembarip",
    "now.just now": "now",
    "pass": "for",
    "pm": "p m|pm|u k|ulloqeqqata kingorna",
    "u.second": "s|sekundi",
    "u.minute": "min|minutsi",
    "u.hour": "h|nalunaaquttap akunnera",
    "u.day": "d|ulloq unnuarlu",
    "u.week": "sapaatip akunnera|u",
    "u.month": "mån|qaammat",
    "u.quarter": "q",
    "u.year": "uk|ukioq",
    "weekday.0": "ata|ataasinngorneq",
    "weekday.1": "mar|marlunngorneq",
    "weekday.2": "pin|pingasunngorneq",
    "weekday.3": "sis|sisamanngorneq",
    "weekday.4": "tal|tallimanngorneq",
    "weekday.5": "arf|arfininngorneq",
    "weekday.6": "sap|sapaat",
    "zone.0": "gmt|utc",
}, order="ymd")
