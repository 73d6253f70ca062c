"""
DO NOT EDIT: date words of oc, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("oc", {
    "about": "de|environ",
    "ago": "fa",
    "ahead": "+",
    "almost": "gaireben",
    "am": "a m|am",
    "at": "a|passat a",
    "day.-1": "ièr a|yesterday",
    "day.0": "uèi a",
    "few": "unas",
    "fill": "ce|d c|de|de j c|dempús de crist|despús jèsus crist|setmana",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "less": "mens|una",
    "mark.H": "h",
    "month.1": "de genièr|gen|genièr|gèr",
    "month.2": "de febrièr|feb|febrièr|her|hereuèr",
    "month.3": "de març|mar|març",
    "month.4": "abr|abril|abriu|d abril",
    "month.5": "de mai|mai",
    "month.6": "de junh|jun|junh",
    "month.7": "de julhet|jul|julhet|jur|juriòl",
    "month.8": "ago|agost|d agost",
    "month.9": "de setembre|set|setembre|seteme",
    "month.10": "d octòbre|oct|octobre|octòbre",
    "month.11": "de novembre|nov|novembre|noveme",
    "month.12": "de decembre|dec|decembre|deseme",
    "now.just now": "now",
    "one of.minute": "minuta",
    "one of.hour": "ora",
    "one of.day": "jorn",
    "one of.month": "mes",
    "one of.year": "an",
    "over": "mai|un",
    "pm": "p m|pm",
    "u.second": "s|segondas",
    "u.minute": "min|minutas",
    "u.hour": "h|oras",
    "u.day": "d|j|jorns",
    "u.week": "setm|setmanas|w",
    "u.month": "m|mese|meses",
    "u.quarter": "q",
    "u.year": "annadas|ans|y",
    "weekday.0": "del|deluns|diluns",
    "weekday.1": "dimars|dma",
    "weekday.2": "dimècres|dimèrcles|dmè",
    "weekday.3": "dij|dijaus|dijòus",
    "weekday.4": "diu|diuendres|divendres",
    "weekday.5": "dis|dissabte",
    "weekday.6": "dim|dimenge",
    "zone.0": "gmt|ora coordonada universala|ora universau coordinada|utc",
}, order="dmy")
