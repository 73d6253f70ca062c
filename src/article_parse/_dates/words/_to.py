"""
DO NOT EDIT: date words of to, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("to", {
    "ago": "kuoʻosi",
    "ahead": "ʻi he",
    "am": "a m|am|hengihengi|hh",
    "day.-2": "ʻahn|ʻaneheafi",
    "day.-1": "ʻane|ʻaneafi",
    "fill": "ce|taʻu ʻo sīsū|ts",
    "last unit.week": "ui ʻosi|uike kuoʻosi",
    "last unit.month": "mh ʻosi|māhina kuoʻosi",
    "last unit.year": "t ʻosi|taʻu kuoʻosi",
    "month.1": "sān|sānuali",
    "month.2": "fēp|fēpueli",
    "month.3": "maʻa|maʻasi",
    "month.4": "ʻepe|ʻepeleli",
    "month.5": "mē",
    "month.6": "sune",
    "month.7": "siu|siulai",
    "month.8": "ʻaok|ʻaokosi",
    "month.9": "sepitema|sēp|sēpitema",
    "month.10": "ʻoka|ʻokatopa",
    "month.11": "nōv|nōvema",
    "month.12": "tīs|tīsema",
    "now.just now": "taimí ni",
    "pm": "ea|efiafi|p m|pm",
    "u.second": "s|s ʻe|sekoni ʻe",
    "u.minute": "m|m ʻe|miniti ʻe",
    "u.month": "m|mā ʻe|māhina ʻe",
    "u.hour": "h|h ʻe|houa ʻe",
    "u.day": "ʻa|ʻa ʻe|ʻaho ʻe",
    "u.week": "u|u ʻe|uike ʻe",
    "u.quarter": "kt|kuata ʻe",
    "u.year": "t|taʻu ʻe",
    "weekday.0": "mōn|mōnite",
    "weekday.1": "tūs|tūsite",
    "weekday.2": "pul|pulelulu",
    "weekday.3": "tuʻa|tuʻapulelulu",
    "weekday.4": "fal|falaite",
    "weekday.5": "tok|tokonaki",
    "weekday.6": "sāp|sāpate",
    "zone.0": "gmt|taimi fakaemāmani|tmt",
}, order="dmy")
