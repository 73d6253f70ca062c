"""
DO NOT EDIT: date words of sw, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sw", {
    "ago": "iliyopita|zilizopita",
    "ahead": "baada ya",
    "am": "a m|alfajiri|am|asubuhi|saa sita za usiku",
    "at": "iliyopita saa",
    "day.-2": "juzi",
    "day.-1": "jana",
    "day.0": "leo saa",
    "fill": "baada ya kristo|bk|ce",
    "last unit.week": "wiki iliyopita",
    "last unit.month": "mwezi uliopita",
    "last unit.year": "mwaka uliopita",
    "month.1": "jan|januari",
    "month.2": "feb|februari",
    "month.3": "mac|machi",
    "month.4": "apr|aprili",
    "month.5": "mei",
    "month.6": "jun|juni",
    "month.7": "jul|julai",
    "month.8": "ago|agosti",
    "month.9": "sep|septemba",
    "month.10": "okt|oktoba",
    "month.11": "nov|novemba",
    "month.12": "des|desemba",
    "night": "usiku",
    "now.just now": "sasa hivi|tokea hivi punde",
    "number.1": "mmoja|moja",
    "pass": "uliopita",
    "pm": "adhuhuri|alasiri|jioni|mchana|p m|pm|saa sita za mchana",
    "u.second": "sek|sekunde",
    "u.minute": "dak|dakika",
    "u.hour": "saa",
    "u.day": "siku",
    "u.week": "wiki",
    "u.month": "miezi|mwezi",
    "u.quarter": "robo",
    "u.year": "miaka|mwaka",
    "weekday.0": "jumatatu",
    "weekday.1": "jumanne",
    "weekday.2": "jumatano",
    "weekday.3": "alhamisi",
    "weekday.4": "ijumaa",
    "weekday.5": "jumamosi",
    "weekday.6": "jumapili",
    "zone.0": "gmt|mfumo wa kuratibu saa ulimwenguni|saa ya dunia|utc",
}, order="dmy")
