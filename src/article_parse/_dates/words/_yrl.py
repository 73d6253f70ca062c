"""
DO NOT EDIT: date words of yrl, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("yrl", {
    "ago": "itá",
    "ahead": "itá resê|resê itá",
    "am": "a m|am|kuêma ramẽ|pituna pyterupé",
    "day.-2": "amũ kuesê",
    "day.-1": "kuesê",
    "fill": "ce|k a|kiristu ariré",
    "last unit.week": "sẽmãna kuera",
    "last unit.month": "yasí kuera",
    "last unit.year": "akayú kuera",
    "month.1": "ye|yepé",
    "month.2": "mk|mukũi",
    "month.3": "ms|musapíri",
    "month.4": "id|irũdí",
    "month.5": "pu|pú",
    "month.6": "py|pú yepé",
    "month.7": "pm|pú mukũi",
    "month.8": "ps|pú musapíri",
    "month.9": "pi|pú irũdí",
    "month.10": "yepé putimaã|yp",
    "month.11": "yepé yepé|yy",
    "month.12": "yepé mukũi|ym",
    "night": "pitunaeté ramẽ",
    "now.just now": "kuíri",
    "pass": "aikué",
    "pm": "iandé ara pyturepé|karuka ramẽ|p m|pituna ramẽ|pm",
    "u.second": "s|seg|segũdu|segũdu ita",
    "u.minute": "min|minutu|minutu ita",
    "u.hour": "h|hura|hura ita",
    "u.day": "ara|ara ita",
    "u.week": "sem|sẽm|sẽm resê|sẽmãna|sẽmãna ita",
    "u.month": "yasí|yasí ita",
    "u.quarter": "mu y|mu y resê|q",
    "u.year": "akayú|akayú ita",
    "weekday.0": "mur|murakipí",
    "weekday.1": "mmk|murakí mukũi",
    "weekday.2": "mms|murakí musapíri",
    "weekday.3": "sup|supapá",
    "weekday.4": "yuk|yukuakú",
    "weekday.5": "sau|saurú",
    "weekday.6": "mit|mituú",
    "zone.0": "gmt|hurariyu mũdi turususawa kurdenadu|utc",
}, order="dmy")
