"""
DO NOT EDIT: date words of kea, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kea", {
    "ago": "a ten",
    "ahead": "di li",
    "am": "a m|am",
    "day.-1": "onti",
    "fill": "ce|di|dispos di kristu|dk|simana|º",
    "last unit.week": "simana pasadu",
    "last unit.month": "mes pasadu",
    "last unit.year": "anu pasadu",
    "month.1": "jan|janeru",
    "month.2": "feb|febreru",
    "month.3": "mar|marsu",
    "month.4": "abr|abril",
    "month.5": "mai|maiu",
    "month.6": "jun|junhu",
    "month.7": "jul|julhu",
    "month.8": "ago|agostu",
    "month.9": "set|setenbru",
    "month.10": "otu|otubru",
    "month.11": "nuv|nuvenbru",
    "month.12": "diz|dizenbru",
    "now.just now": "agora",
    "pm": "p m|pm",
    "u.second": "s|sig|sigundu",
    "u.minute": "m|min|minutu",
    "u.hour": "h|ora",
    "u.day": "dia",
    "u.week": "sim|simana",
    "u.month": "mes",
    "u.quarter": "q|trim|trimestri",
    "u.year": "anu",
    "weekday.0": "sig|sigunda fera",
    "weekday.1": "ter|tersa fera",
    "weekday.2": "kua|kuarta fera",
    "weekday.3": "kin|kinta fera",
    "weekday.4": "ses|sesta fera",
    "weekday.5": "sab|sábadu",
    "weekday.6": "dum|dumingu",
    "zone.0": "gmt|ora universal kordenadu|utc",
}, order="dmy")
