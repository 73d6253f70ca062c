"""
DO NOT EDIT: date words of jv, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("jv", {
    "ago": "ingkang kepengker|kepungkur",
    "ahead": "ing",
    "am": "a m|am|isuk",
    "at": "pukul",
    "day.-1": "wingi",
    "day.0": "dinten puniko",
    "few": "sawetawis",
    "fill": "ce|m|masehi",
    "last": "jemuwah kepengker|kemis kepengker|seloso kepengker|senen kepengker",
    "last unit.week": "pekan wingi|pkn wingi",
    "last unit.month": "sasi wingi",
    "last unit.year": "taun wingi",
    "month.1": "jan|januari",
    "month.2": "feb|februari",
    "month.3": "mar|maret",
    "month.4": "apr|april",
    "month.5": "mei",
    "month.6": "jun|juni",
    "month.7": "jul|juli",
    "month.8": "agt|agustus",
    "month.9": "sep|september",
    "month.10": "okt|oktober",
    "month.11": "nov|november",
    "month.12": "des|desember",
    "now.just now": "saiki",
    "number.1": "setunggal",
    "one of.day": "sedinten",
    "one of.month": "sewulan",
    "one of.year": "setaun",
    "pm": "p m|pm|wengi",
    "u.second": "detik|dtk",
    "u.minute": "menit|mnt",
    "u.hour": "j|jam",
    "u.day": "d|dina|dino|dinten",
    "u.week": "pekan|peken",
    "u.month": "sasi|wulan",
    "u.quarter": "seprapat|triwulan",
    "u.year": "taun",
    "weekday.0": "sen|senen kepengker|senin",
    "weekday.1": "sel|selasa|seloso kepengker",
    "weekday.2": "rab|rabu",
    "weekday.3": "kam|kamis|kemis kepengker",
    "weekday.4": "jemuwah kepengker|jum|jumat",
    "weekday.5": "sab|sabtu",
    "weekday.6": "ahad",
    "zone.0": "gmt|utc|wektu universal kakoordhinasi",
}, order="dmy")
