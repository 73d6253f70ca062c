"""
DO NOT EDIT: date words of an, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("an", {
    "ahead": "+",
    "am": "a m|am",
    "at": "a|las",
    "fill": "ce|d c|de|semana",
    "month.1": "chi|chinero|de chinero",
    "month.2": "de febrero|feb|febrero",
    "month.3": "de marzo|mar|marzo",
    "month.4": "abr|abril|d abril",
    "month.5": "de mayo|may|mayo",
    "month.6": "chn|chunyo|de chunyo",
    "month.7": "chl|chuliol|de chuliol",
    "month.8": "ago|agosto|d agosto",
    "month.9": "de setiembre|set|setiembre",
    "month.10": "d octubre|oct|octubre",
    "month.11": "de noviembre|nov|noviembre",
    "month.12": "avi|aviento|d aviento",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "lun|luns",
    "weekday.1": "mar|martz",
    "weekday.2": "mie|miercres",
    "weekday.3": "chu|chueves",
    "weekday.4": "vie|viernes",
    "weekday.5": "sab|sabado",
    "weekday.6": "dom|dominche",
    "zone.0": "gmt|tiempo universal coordenado|utc",
}, order="dmy")
