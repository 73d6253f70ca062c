"""
DO NOT EDIT: date words of luo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("luo", {
    "ahead": "+",
    "am": "a m|am|od",
    "day.-1": "nyoro",
    "fill": "ad|ce|ka kristo osebiro",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "dac|dwe mar achiel",
    "month.2": "dar|dwe mar ariyo",
    "month.3": "dad|dwe mar adek",
    "month.4": "dan|dwe mar ang wen",
    "month.5": "dah|dwe mar abich",
    "month.6": "dau|dwe mar auchiel",
    "month.7": "dao|dwe mar abiriyo",
    "month.8": "dab|dwe mar aboro",
    "month.9": "doc|dwe mar ochiko",
    "month.10": "dap|dwe mar apar",
    "month.11": "dgi|dwe mar gi achiel",
    "month.12": "dag|dwe mar apar gi ariyo",
    "now.just now": "now",
    "pm": "ot|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "wuok tich|wut",
    "weekday.1": "tar|tich ariyo",
    "weekday.2": "tad|tich adek",
    "weekday.3": "tan|tich ang wen",
    "weekday.4": "tab|tich abich",
    "weekday.5": "ngeso|ngs",
    "weekday.6": "jmp|jumapil",
    "zone.0": "gmt|utc",
}, order="dmy")
