"""
DO NOT EDIT: date words of tet, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("tet", {
    "ago": "liuba",
    "am": "a m|am",
    "day.-1": "horiseik iha",
    "day.0": "ohin iha",
    "last": "kinta semana kotuk iha|segunda semana kotuk iha|sesta semana kotuk iha|tersa semana kotuk iha",
    "now.just now": "segundu balun liuba",
    "number.1": "ida",
    "pm": "p m|pm",
    "u.minute": "minutu",
    "u.hour": "oras",
    "u.day": "loron",
    "u.month": "fulan",
    "u.year": "tinan",
    "weekday.0": "segunda semana kotuk iha",
    "weekday.1": "tersa semana kotuk iha",
    "weekday.3": "kinta semana kotuk iha",
    "weekday.4": "sesta semana kotuk iha",
})
