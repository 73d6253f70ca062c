"""
DO NOT EDIT: date words of agq, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("agq", {
    "ahead": "+",
    "am": "a g|a m|am",
    "day.-1": "ā zūɛɛ",
    "fill": "bk|bǎa kɨ̀lesto|ce",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "ndzɔ̀ŋɔ̀nùm|nùm",
    "month.2": "kɨz|ndzɔ̀ŋɔ̀kɨ̀zùʔ",
    "month.3": "ndzɔ̀ŋɔ̀tɨ̀dʉ̀ghà|tɨd",
    "month.4": "ndzɔ̀ŋɔ̀tǎafʉ̄ghā|taa",
    "month.5": "ndzɔ̀ŋèsèe|see",
    "month.6": "ndzɔ̀ŋɔ̀nzùghò|nzu",
    "month.7": "dum|ndzɔ̀ŋɔ̀dùmlo",
    "month.8": "fɔe|ndzɔ̀ŋɔ̀kwîfɔ̀e",
    "month.9": "dzu|ndzɔ̀ŋɔ̀tɨ̀fʉ̀ghàdzughù",
    "month.10": "lɔm|ndzɔ̀ŋɔ̀ghǔuwelɔ̀m",
    "month.11": "kaa|ndzɔ̀ŋɔ̀chwaʔàkaa wo",
    "month.12": "fwo|ndzɔ̀ŋèfwòo",
    "now.just now": "now",
    "pm": "a k|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "kpa|tsuʔukpà",
    "weekday.1": "ghɔ|tsuʔughɔe",
    "weekday.2": "tsuʔutɔ̀mlò|tɔm",
    "weekday.3": "tsuʔumè|ume",
    "weekday.4": "ghɨ|tsuʔughɨ̂m",
    "weekday.5": "dzk|tsuʔndzɨkɔʔɔ",
    "weekday.6": "nts|tsuʔntsɨ",
    "zone.0": "gmt|utc",
}, order="dmy")
