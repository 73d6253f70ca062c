"""
DO NOT EDIT: date words of qu, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("qu", {
    "ago": "qipa|qipa killa|qipa kimsa killa|qipa minutu|qipa punchaw|qipa segundu|qipa semana|qipa ura|qipa watapi|ñawpaq|ñawpaq watapi",
    "am": "a m|am",
    "day.-1": "qayna punchaw",
    "fill": "chanta cristu|d c|dc",
    "last unit.week": "qayna semana",
    "last unit.month": "qayna killa",
    "last unit.year": "qayna wata",
    "month.1": "ene|enero",
    "month.2": "feb|febrero",
    "month.3": "mar|marzo",
    "month.4": "abr|abril",
    "month.5": "may|mayo",
    "month.6": "jun|junio",
    "month.7": "jul|julio",
    "month.8": "ago|agosto",
    "month.9": "set|setiembre",
    "month.10": "oct|octubre",
    "month.11": "nov|noviembre",
    "month.12": "dic|diciembre",
    "now.just now": "now",
    "pm": "p m|pm",
    "u.second": "qipa segundu|s|segundo|segundupi",
    "u.week": "s|semana|semanapi|w",
    "u.minute": "min|minuto|minutupi|qipa minutu",
    "u.hour": "h|hora|qipa ura|urapi",
    "u.day": "d|p|punchaw|punchawpi",
    "u.year": "w|wata|watapi|y",
    "u.month": "k|killa|killapi|m",
    "u.quarter": "q",
    "weekday.0": "lun|lunes",
    "weekday.1": "mar|martes",
    "weekday.2": "mié|miércoles",
    "weekday.3": "jue|jueves",
    "weekday.4": "vie|viernes",
    "weekday.5": "sab|sábado",
    "weekday.6": "dom|domingo",
    "zone.0": "gmt|tiqsimuyuntin tupachisqa hora|utc",
}, order="dmy")
