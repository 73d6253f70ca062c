"""
DO NOT EDIT: date words of seh, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("seh", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "zuro",
    "fill": "ad|anno domini|ce|de",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jan|janeiro",
    "month.2": "fev|fevreiro",
    "month.3": "mar|marco",
    "month.4": "abr|abril",
    "month.5": "mai|maio",
    "month.6": "jun|junho",
    "month.7": "jul|julho",
    "month.8": "aug|augusto",
    "month.9": "set|setembro",
    "month.10": "otu|otubro",
    "month.11": "nov|novembro",
    "month.12": "dec|decembro",
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
    "weekday.0": "chiposi|pos",
    "weekday.1": "chipiri|pir",
    "weekday.2": "chitatu|tat",
    "weekday.3": "chinai|nai",
    "weekday.4": "chishanu|sha",
    "weekday.5": "sab|sabudu",
    "weekday.6": "dim|dimingu",
    "zone.0": "gmt|utc",
}, order="dmy")
