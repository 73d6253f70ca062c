"""
DO NOT EDIT: date words of tok, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("tok", {
    "ago": "tenpo",
    "ahead": "+",
    "am": "a m|am|pi open suno",
    "day.-1": "tenpo suno pini",
    "fill": "ce|sike",
    "last unit.week": "tenpo esun pini",
    "last unit.month": "tenpo mun pini",
    "last unit.year": "tenpo sike pini",
    "month.1": "mun # 1",
    "month.2": "mun # 2",
    "month.3": "mun # 3",
    "month.4": "mun # 4",
    "month.5": "mun # 5",
    "month.6": "mun # 6",
    "month.7": "mun # 7",
    "month.8": "mun # 8",
    "month.9": "mun # 9",
    "month.10": "mun # 10",
    "month.11": "mun # 11",
    "month.12": "mun # 12",
    "now.just now": "now",
    "pm": "p m|pi pini suno|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h|ilo pini",
    "u.day": "d|suno pini",
    "u.week": "esun pini|w",
    "u.month": "m|mun pini",
    "u.quarter": "q",
    "u.year": "sike pini|y",
    "weekday.0": "suno esun # 1",
    "weekday.1": "suno esun # 2",
    "weekday.2": "suno esun # 3",
    "weekday.3": "suno esun # 4",
    "weekday.4": "suno esun # 5",
    "weekday.5": "suno esun # 6",
    "weekday.6": "suno esun # 7",
    "zone.0": "tenpo utc|utc",
}, order="ymd")
