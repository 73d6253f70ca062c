"""
DO NOT EDIT: date words of ca, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ca", {
    "about": "aproximadament|de",
    "ago": "fa",
    "almost": "gairebé",
    "am": "a m|am|matinada|matí|mitjanit",
    "at": "a les",
    "day.-2": "abans d ahir",
    "day.-1": "ahir",
    "day.0": "avui",
    "few": "uns",
    "fill": "ce|dc|del|després de crist",
    "half": "mig",
    "last": "el|passat",
    "last unit.week": "la setm passada|la setmana passada",
    "last unit.month": "el mes passat",
    "last unit.year": "l any passat",
    "less": "menys",
    "month.1": "de gen|de gener|gen|gener",
    "month.2": "de febr|de febrer|febr|febrer",
    "month.3": "de març|març",
    "month.4": "abr|abril|d abr|d abril",
    "month.5": "de maig|maig",
    "month.6": "de juny|juny",
    "month.7": "de jul|de juliol|jul|juliol",
    "month.8": "ag|agost|d ag|d agost",
    "month.9": "de set|de setembre|set|setembre",
    "month.10": "d oct|d octubre|oct|octubre",
    "month.11": "de nov|de novembre|nov|novembre",
    "month.12": "de des|de desembre|des|desembre",
    "night": "nit",
    "now.just now": "ara|ara mateix",
    "number.1": "un|una",
    "over": "més",
    "pm": "migdia|p m|pm|tarda|vesprada|vespre",
    "u.second": "s|segon|segons",
    "u.minute": "min|minut|minuts",
    "u.hour": "h|hora|hores",
    "u.day": "d|dia|dies",
    "u.week": "setm|setmana|setmanes",
    "u.month": "m|mes|mesos",
    "u.quarter": "trim|trimestre|trimestres",
    "u.year": "any|anys",
    "weekday.0": "dilluns|dl",
    "weekday.1": "dimarts|dt",
    "weekday.2": "dc|dimecres",
    "weekday.3": "dijous|dj",
    "weekday.4": "divendres|dv",
    "weekday.5": "dissabte|ds",
    "weekday.6": "dg|diumenge",
    "zone.0": "gmt|temps universal coordinat|utc",
}, order="dmy")
