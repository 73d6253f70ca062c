"""
DO NOT EDIT: date words of mus, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mus", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "rvfo cuse",
    "month.2": "hotvle hvse",
    "month.3": "tasahcuce",
    "month.4": "tasahce rakko",
    "month.5": "ke hvse",
    "month.6": "kvco hvse",
    "month.7": "hiyuce",
    "month.8": "hiyo rakko",
    "month.9": "otowoskuce",
    "month.10": "otowoskv rakko",
    "month.11": "ehole",
    "month.12": "rvfo rakko",
    "pm": "p m|pm",
    "u.second": "lvplvpkuce|s",
    "u.minute": "min",
    "u.hour": "h|hvse vkērkv",
    "u.day": "d|nettv",
    "u.week": "nettv cako|w",
    "u.month": "hvse|m",
    "u.quarter": "q",
    "u.year": "ohrolopē|y",
    "weekday.0": "enhvteceskv",
    "weekday.1": "enhvteceskv enhvyvtke",
    "weekday.2": "ennvrkvpv",
    "weekday.3": "ennvrkvpv enhvyvtke",
    "weekday.4": "nak okkoskv nettv",
    "weekday.5": "nettv cakʼcuse",
    "weekday.6": "nettvʼcako",
    "zone.0": "gmt|utc",
}, order="mdy")
