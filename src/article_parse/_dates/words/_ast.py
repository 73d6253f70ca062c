"""
DO NOT EDIT: date words of ast, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ast", {
    "ago": "hai",
    "ahead": "en",
    "am": "a|a m|am|de la mañana|mañana",
    "day.-2": "antay|antayeri",
    "day.-1": "ayeri",
    "fill": "ce|d c|de|después de cristu|selmana",
    "last unit.week": "la selmana pasada|selm pas|selm pasada",
    "last unit.month": "el mes pasáu|mes pas",
    "last unit.year": "añu pas|l añu pas|l añu pasáu",
    "month.1": "de xineru|xin|xineru",
    "month.2": "de febreru|feb|febreru",
    "month.3": "de marzu|mar|marzu",
    "month.4": "abr|abril|d abril",
    "month.5": "de mayu|may|mayu",
    "month.6": "de xunu|xun|xunu",
    "month.7": "de xunetu|xnt|xunetu",
    "month.8": "ago|agostu|d agostu",
    "month.9": "de setiembre|set|setiembre",
    "month.10": "d ochobre|och|ochobre",
    "month.11": "de payares|pay|payares",
    "month.12": "avi|avientu|d avientu",
    "now.just now": "agora",
    "pm": "de la tarde|p|p m|pm|tarde",
    "u.second": "s|seg|segs|segundos|segundu",
    "u.minute": "min|mins|minutos|minutu",
    "u.hour": "h|hora|hores|hr|hrs",
    "u.day": "d|día|díes",
    "u.week": "se|sel|selm|selmana|selmanes|sels",
    "u.month": "m|mes|meses",
    "u.quarter": "q|tr|trim|trimestre|trimestres",
    "u.year": "a|añ|años|añs|añu",
    "weekday.0": "llu|llunes",
    "weekday.1": "mar|martes",
    "weekday.2": "mié|miércoles",
    "weekday.3": "xue|xueves",
    "weekday.4": "vie|vienres",
    "weekday.5": "sáb|sábadu",
    "weekday.6": "dom|domingu",
    "zone.0": "gmt|hora coordinada universal|utc",
}, order="dmy")
