"""
DO NOT EDIT: date words of gl, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("gl", {
    "about": "arredor de|arredor dun|arredor dunha",
    "ago": "hai",
    "ahead": "en",
    "almost": "case",
    "am": "a m|am|da madrugada|da mañá|madrugada|mañá|medianoite",
    "at": "á",
    "day.-2": "antonte",
    "day.-1": "onte",
    "day.0": "hoxe ás",
    "few": "uns",
    "fill": "ce|d c|de|despois de cristo|semana|ª",
    "half": "medio",
    "last": "o|pasado ás",
    "last unit.week": "a sem pas|a sem pasada|a semana pasada",
    "last unit.month": "o mes pas|o mes pasado",
    "last unit.year": "o ano pas|o ano pasado",
    "less": "menos de|menos dun",
    "month.1": "xan|xaneiro",
    "month.2": "feb|febreiro",
    "month.3": "mar|marzo",
    "month.4": "abr|abril",
    "month.5": "maio",
    "month.6": "xuño",
    "month.7": "xul|xullo",
    "month.8": "ago|agosto",
    "month.9": "set|setembro",
    "month.10": "out|outubro",
    "month.11": "nov|novembro",
    "month.12": "dec|decembro",
    "night": "da noite|noite",
    "now.just now": "agora",
    "number.1": "un|unha",
    "over": "máis de|máis dun",
    "pm": "da tarde|do mediodía|mediodía|p m|pm|tarde",
    "u.second": "s|segundo|segundos",
    "u.minute": "min|minuto|minutos",
    "u.hour": "h|hora|horas",
    "u.day": "d|día|días",
    "u.week": "sem|semana|semanas",
    "u.month": "m|mes|meses",
    "u.quarter": "tr|trim|trimestre|trimestres",
    "u.year": "a|ano|anos",
    "weekday.0": "luns",
    "weekday.1": "mar|martes",
    "weekday.2": "mér|mércores",
    "weekday.3": "xov|xoves",
    "weekday.4": "ven|venres",
    "weekday.5": "sáb|sábado",
    "weekday.6": "dom|domingo",
    "zone.0": "gmt|hora universal coordinada|utc",
}, order="dmy")
