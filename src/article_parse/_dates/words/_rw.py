"""
DO NOT EDIT: date words of rw, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("rw", {
    "ahead": "+",
    "am": "a m|am",
    "day.-1": "ejo",
    "fill": "ce",
    "last unit.week": "icyumweru gishize",
    "last unit.month": "ukwezi gushize",
    "last unit.year": "umwaka ushize",
    "month.1": "mut|mutarama",
    "month.2": "gas|gashyantare",
    "month.3": "wer|werurwe",
    "month.4": "mat|mata",
    "month.5": "gic|gicurasi",
    "month.6": "kam|kamena",
    "month.7": "nya|nyakanga",
    "month.8": "kan|kanama",
    "month.9": "nze|nzeri",
    "month.10": "ukw|ukwakira",
    "month.11": "ugu|ugushyingo",
    "month.12": "uku|ukuboza",
    "now.just now": "now",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "kuwa mbere|mbe",
    "weekday.1": "kab|kuwa kabiri",
    "weekday.2": "gtu|kuwa gatatu",
    "weekday.3": "kan|kuwa kane",
    "weekday.4": "gnu|kuwa gatanu",
    "weekday.5": "gnd|kuwa gatandatu",
    "weekday.6": "cyu|ku cyumweru",
    "zone.0": "gmt|utc",
}, order="ymd")
