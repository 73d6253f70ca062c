"""
DO NOT EDIT: date words of pcm, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("pcm", {
    "ago": "wé de kọm|wé dọ́n pas",
    "am": "a m|am|fm|fọ mọ́nin",
    "day.-1": "yẹ́stadè",
    "fill": "ce|kiy|kraist im yiẹ",
    "last unit.week": "lást wik",
    "last unit.month": "lást mọnt",
    "last unit.year": "lást yiẹ",
    "month.1": "jén|jénúári",
    "month.2": "fẹ́b|fẹ́búári",
    "month.3": "mach",
    "month.4": "épr|éprel",
    "month.5": "mee",
    "month.6": "jun",
    "month.7": "jul|julai",
    "month.8": "ọgọ|ọgọst|ọ́gọ",
    "month.9": "sẹp|sẹptẹ́mba",
    "month.10": "ọkt|ọktóba",
    "month.11": "nọv|nọvẹ́mba",
    "month.12": "dis|disẹ́mba",
    "now.just now": "nau",
    "pass": "fọ",
    "pm": "fi|fọ ívnin|p m|pm",
    "u.second": "sẹ́kọn",
    "u.minute": "mínit",
    "u.hour": "áwa",
    "u.day": "dez|dè",
    "u.week": "wik",
    "u.month": "mọnt",
    "u.quarter": "kwt|kwtd|kwọ́ta",
    "u.year": "yiẹ",
    "weekday.0": "mọ́n|mọ́ndè",
    "weekday.1": "tiú|tiúzdè",
    "weekday.2": "wẹ́n|wẹ́nẹ́zdè",
    "weekday.3": "tọ́z|tọ́zdè",
    "weekday.4": "fraí|fraídè",
    "weekday.5": "sát|sátọdè",
    "weekday.6": "sọ́n|sọ́ndè",
    "zone.0": "arénjmẹnt ọf di hól wọld taim|gmt|utc",
}, order="dmy")
