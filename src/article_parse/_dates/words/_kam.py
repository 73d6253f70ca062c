"""
DO NOT EDIT: date words of kam, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kam", {
    "ahead": "+",
    "am": "a m|am|ĩyakwakya",
    "day.-1": "ĩyoo",
    "fill": "ce|iy|ĩtina wa yesũ",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "mbe|mwai wa mbee",
    "month.2": "kel|mwai wa kelĩ",
    "month.3": "ktũ|mwai wa katatũ",
    "month.4": "kan|mwai wa kana",
    "month.5": "ktn|mwai wa katano",
    "month.6": "mwai wa thanthatũ|tha",
    "month.7": "moo|mwai wa muonza",
    "month.8": "mwai wa nyaanya|nya",
    "month.9": "knd|mwai wa kenda",
    "month.10": "mwai wa ĩkumi|ĩku",
    "month.11": "mwai wa ĩkumi na ĩmwe|ĩkm",
    "month.12": "mwai wa ĩkumi na ilĩ|ĩkl",
    "now.just now": "now",
    "pm": "p m|pm|ĩyawĩoo",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "wa kwambĩlĩlya|wkw",
    "weekday.1": "wa kelĩ|wkl",
    "weekday.2": "wa katatũ|wtũ",
    "weekday.3": "wa kana|wkn",
    "weekday.4": "wa katano|wtn",
    "weekday.5": "wa thanthatũ|wth",
    "weekday.6": "wa kyumwa|wky",
    "zone.0": "gmt|utc",
}, order="dmy")
