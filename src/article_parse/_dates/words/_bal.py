"""
DO NOT EDIT: date words of bal, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("bal", {
    "ago": "pésar",
    "ahead": "+|rand",
    "am": "a m|am",
    "fill": "ad|annó domini|ce",
    "month.1": "jan|janwari|جن|جنوری",
    "month.2": "par|parwari|پر|پروری",
    "month.3": "már|márch|مار|مارچ",
    "month.4": "apr|aprél|اپر|اپرێل",
    "month.5": "mai|مییی",
    "month.6": "jun|جون",
    "month.7": "jól|jólái|جۆل|جۆلایی",
    "month.8": "aga|agast|اگست",
    "month.9": "satambar|ستم|ستمبر",
    "month.10": "akt|aktubar|اکت|اکتوبر",
    "month.11": "naw|nawambar|نیوم|نیومبر",
    "month.12": "das|dasambar|دسم|دسمبر",
    "one of.second": "sekendhá",
    "one of.minute": "meletthéá",
    "one of.hour": "ganthahéá",
    "one of.week": "haptag",
    "pm": "p m|pm",
    "u.second": "s|sekendh",
    "u.minute": "meletth|meletthá|min",
    "u.hour": "ganthahá|h|sáhat",
    "u.day": "d|róch|róchá",
    "u.week": "w",
    "u.month": "m|máh|máhá",
    "u.quarter": "chárek|q",
    "u.year": "sál|sálá|y",
    "weekday.0": "do|doshambeh|دو|دوشمبه",
    "weekday.1": "say|sayshambeh|سیی|سییشمبه",
    "weekday.2": "chá|chárshambeh|چار|چارشمبه",
    "weekday.3": "pan|panchshambeh|پنچ|پنچشمبه",
    "weekday.4": "jom|jomah|جمه",
    "weekday.5": "sha|shambeh|شم|شمبه",
    "weekday.6": "yak|yakshambeh|یک|یکشمبه",
    "zone.0": "gmt|hamdárén jaháni wahd|utc",
}, order="dmy")
