"""
DO NOT EDIT: date words of bez, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("bez", {
    "ahead": "+",
    "am": "a m|am|pamilau",
    "day.-1": "igolo",
    "fill": "baada ya mtwaa|bm|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "hut|pa mwedzi gwa hutala",
    "month.2": "pa mwedzi gwa wuvili|vil",
    "month.3": "dat|pa mwedzi gwa wudatu",
    "month.4": "pa mwedzi gwa wutai|tai",
    "month.5": "han|pa mwedzi gwa wuhanu",
    "month.6": "pa mwedzi gwa sita|sit",
    "month.7": "pa mwedzi gwa saba|sab",
    "month.8": "nan|pa mwedzi gwa nane",
    "month.9": "pa mwedzi gwa tisa|tis",
    "month.10": "kum|pa mwedzi gwa kumi",
    "month.11": "kmj|pa mwedzi gwa kumi na moja",
    "month.12": "kmb|pa mwedzi gwa kumi na mbili",
    "now.just now": "now",
    "pm": "p m|pamunyi|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "pa shahuviluha|vil",
    "weekday.1": "hiv|pa hivili",
    "weekday.2": "hid|pa hidatu",
    "weekday.3": "hit|pa hitayi",
    "weekday.4": "hih|pa hihanu",
    "weekday.5": "lem|pa shahulembela",
    "weekday.6": "mul|pa mulungu",
    "zone.0": "gmt|utc",
}, order="dmy")
