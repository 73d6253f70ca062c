"""
DO NOT EDIT: date words of bew, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("bew", {
    "ago": "nyang liwat",
    "ahead": "lagi",
    "am": "a m|am|pagi / siang|pg / sg",
    "fill": "ce|m|masèhi",
    "month.1": "jan|januari",
    "month.2": "pèb|pèbruari",
    "month.3": "mar|maret",
    "month.4": "apr|april",
    "month.5": "méi",
    "month.6": "jun|juni",
    "month.7": "jul|juli",
    "month.8": "ags|agustus",
    "month.9": "sèp|sèptèmber",
    "month.10": "okt|oktober",
    "month.11": "nop|nopèmber",
    "month.12": "dés|désèmber",
    "pm": "p m|pm|soré / malem|sr / mlm",
    "u.second": "s|sek|sekon",
    "u.minute": "m|menit|mnt",
    "u.hour": "j|jem",
    "u.day": "ari",
    "u.week": "mgg|minggu",
    "u.month": "bln|bulan",
    "u.quarter": "krtl|kuartal",
    "u.year": "tahon|thn",
    "weekday.0": "sen|senèn",
    "weekday.1": "sel|selasa",
    "weekday.2": "reb|rebo",
    "weekday.3": "kem|kemis",
    "weekday.4": "jum|juma at",
    "weekday.5": "sap|saptu",
    "weekday.6": "min|minggu",
    "zone.0": "gmt|utc|waktu kabèhan ragem",
}, order="dmy")
