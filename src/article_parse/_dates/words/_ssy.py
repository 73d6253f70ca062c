"""
DO NOT EDIT: date words of ssy, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ssy", {
    "ahead": "+",
    "am": "a m|am|saaku",
    "fill": "ce|yaasuusuk wadir|yw",
    "month.1": "qun|qunxa garablu",
    "month.2": "kudo|nah",
    "month.3": "cig|ciggilta kudo",
    "month.4": "agd|agda baxis",
    "month.5": "cax|caxah alsa",
    "month.6": "qas|qasa dirri",
    "month.7": "qad|qado dirri",
    "month.8": "leq|liiqen",
    "month.9": "way|waysu",
    "month.10": "dit|diteli",
    "month.11": "xim|ximoli",
    "month.12": "kax|kaxxa garablu",
    "pm": "carra|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "san|sani",
    "weekday.1": "sal|salus",
    "weekday.2": "rab|rabuq",
    "weekday.3": "cam|camus",
    "weekday.4": "jum|jumqata",
    "weekday.5": "qun|qunxa sambat",
    "weekday.6": "nab|naba sambat",
    "zone.0": "gmt|utc",
}, order="dmy")
