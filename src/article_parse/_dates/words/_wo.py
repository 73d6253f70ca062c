"""
DO NOT EDIT: date words of wo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("wo", {
    "ago": "ci ginaaw",
    "ahead": "fileek",
    "am": "a m|am|sub",
    "day.-1": "démb",
    "fill": "ad|ce",
    "last unit.week": "ayu b bi wees|ayu bis bi weesu",
    "last unit.month": "we wi wees|weer wi weesu",
    "last unit.year": "daaw",
    "month.1": "sam|samwiyee",
    "month.2": "few|fewriyee",
    "month.3": "mar|mars",
    "month.4": "awr|awril",
    "month.5": "mee",
    "month.6": "suw|suwe",
    "month.7": "sul|sulet",
    "month.8": "ut",
    "month.9": "sàt|sàttumbar",
    "month.10": "okt|oktoobar",
    "month.11": "now|nowàmbar",
    "month.12": "des|desàmbar",
    "now.just now": "leegi",
    "pm": "ngo|p m|pm",
    "u.second": "s|saa",
    "u.minute": "min|sim|simili",
    "u.hour": "h|wax|waxtu",
    "u.day": "d|fan",
    "u.week": "ayi b|ayi bis|w",
    "u.month": "m|we|weer",
    "u.quarter": "q|trim|trimestre",
    "u.year": "at|y",
    "weekday.0": "alt|altine",
    "weekday.1": "tal|talaata",
    "weekday.2": "àla|àlarba",
    "weekday.3": "alx|alxamis",
    "weekday.4": "àjj|àjjuma",
    "weekday.5": "ase|aseer",
    "weekday.6": "dib|dibéer",
    "zone.0": "cut ( waxtu iniwelsel yuñ boole )|gmt|utc",
}, order="dmy")
