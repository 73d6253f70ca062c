"""
DO NOT EDIT: date words of cch, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("cch", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce|m|miladi",
    "month.1": "dyon|pen dyon",
    "month.2": "baa|pen baʼa",
    "month.3": "atat|pen atat",
    "month.4": "anas|pen anas",
    "month.5": "atyo|pen atyon",
    "month.6": "achi|pen achirim",
    "month.7": "atar|pen atariba",
    "month.8": "awur|pen awurr",
    "month.9": "pen shadon|shad",
    "month.10": "pen shakur|shak",
    "month.11": "naba|pen kur naba",
    "month.12": "nata|pen kur natat",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "tung|wai tunga",
    "weekday.1": "gitung|toki gitung",
    "weekday.2": "tsam kasuwa|tsan",
    "weekday.3": "nas|wai na nas",
    "weekday.4": "nat|wai na tiyon",
    "weekday.5": "chir|wai na chirim",
    "weekday.6": "wai yoka bawai|yok",
    "zone.0": "gmt|utc",
}, order="ymd")
