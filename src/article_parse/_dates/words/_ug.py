"""
DO NOT EDIT: date words of ug, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ug", {
    "about": "بیر|تەخمینەن",
    "ago": "بولدی|بۇرۇن|ییلگیری",
    "ahead": "کییین",
    "almost": "یاساسەن",
    "am": "a m|am|ب|چ ب|چۈشتین بۇرۇن",
    "at": "سایەت",
    "day.-1": "تۆنۈگۈن|تۈنۈگۈن",
    "day.0": "بۈگۈن",
    "fill": "ce|میلادییە",
    "half": "ییریم",
    "last": "یالدینقی",
    "last unit.week": "یۆتکەن هەپتە",
    "last unit.month": "یۆتکەن یای",
    "last unit.year": "یۆتکەن ییل",
    "less": "ییچیدە",
    "month.1": "یانۋار",
    "month.2": "فیۋرال",
    "month.3": "مارت",
    "month.4": "یاپریل",
    "month.5": "مای",
    "month.6": "یییۇن",
    "month.7": "یییۇل",
    "month.8": "یاۋغۇست",
    "month.9": "سینتەبیر",
    "month.10": "یۆکتەبیر",
    "month.11": "نویابیر",
    "month.12": "دیکابیر",
    "now.just now": "now|نەچچە سیکونت بۇرۇن",
    "one of.minute": "مینۇت",
    "one of.day": "کۈن",
    "one of.hour": "سایەت",
    "one of.month": "یای",
    "one of.year": "ییل",
    "over": "یارتۇق",
    "pm": "p m|pm|چ ک|چۈشتین کییین|ک",
    "u.second": "s|سیکۇنت|سیکۇنتتین",
    "u.minute": "m|مینۇتتین",
    "u.hour": "h|سایەتتین",
    "u.day": "کۈندین",
    "u.week": "هەپتیدین|هەپتە",
    "u.month": "یایدین",
    "u.quarter": "q",
    "u.year": "ییلدین",
    "weekday.0": "دۈ|دۈشەنبە",
    "weekday.1": "سە|سەیشەنبە",
    "weekday.2": "چا|چارشەنبە",
    "weekday.3": "پە|پەیشەنبە",
    "weekday.4": "جۈ|جۈمە",
    "weekday.5": "شە|شەنبە",
    "weekday.6": "یە|یەکشەنبە",
    "zone.0": "gmt|utc",
}, order="ymd")
