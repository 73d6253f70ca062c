"""
DO NOT EDIT: date words of lv, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("lv", {
    "about": "apmēram|vairāk nekā",
    "ago": "pirms",
    "ahead": "pēc",
    "am": "a m|am|no rīta|priekšp|priekšpusdiena|priekšpusdienā|pusnakts|pusnaktī|rīts",
    "at": "pulksten",
    "day.-2": "aizvakar",
    "day.-1": "vakar",
    "day.0": "šodien",
    "few": "dažām",
    "fill": "g|gada|m ē|mē|mūsu ērā|nedēļa",
    "half": "pusminūtes",
    "last": "pagājušā",
    "last unit.week": "pag ned|pagājušajā nedēļā",
    "last unit.month": "pag mēn|pagājušajā mēnesī",
    "last unit.year": "pag gadā|pagājušajā gadā",
    "less": "mazāk nekā|mazāk par",
    "month.1": "janv|janvāris",
    "month.2": "febr|februāris",
    "month.3": "marts",
    "month.4": "apr|aprīlis",
    "month.5": "maijs",
    "month.6": "jūn|jūnijs",
    "month.7": "jūl|jūlijs",
    "month.8": "aug|augusts",
    "month.9": "sept|septembris",
    "month.10": "okt|oktobris",
    "month.11": "nov|novembris",
    "month.12": "dec|decembris",
    "night": "nakts|naktī",
    "now.just now": "tagad",
    "one of.minute": "minūtes|pusminūtes",
    "one of.hour": "stundas",
    "one of.day": "dienas",
    "one of.week": "nedēļas",
    "one of.month": "mēneša",
    "one of.year": "gada",
    "over": "ilgāk par",
    "pm": "p m|pm|pusd|pusdienlaiks|pusdienlaikā|pēcp|pēcpusd|pēcpusdiena|pēcpusdienā|vakars|vakarā",
    "u.second": "s|sek|sekunde|sekundes|sekundēm|sekunžu",
    "u.minute": "min|minūte|minūti|minūtēm|minūšu",
    "u.hour": "h|st|stunda|stundu|stundām",
    "u.day": "d|diena|dienu|dienām",
    "u.week": "n|ned|nedēļa|nedēļu|nedēļām",
    "u.month": "m|mēn|mēnesis|mēneši|mēnešiem|mēnešu",
    "u.quarter": "c|cet|ceturksnis|ceturkšņa|ceturkšņi|ceturkšņiem",
    "u.year": "g|gadi|gadiem|gads|gadu",
    "weekday.0": "pirmd|pirmdiena",
    "weekday.1": "otrd|otrdiena",
    "weekday.2": "trešd|trešdiena",
    "weekday.3": "ceturtd|ceturtdiena",
    "weekday.4": "piektd|piektdiena",
    "weekday.5": "sestd|sestdiena",
    "weekday.6": "svētd|svētdiena",
    "zone.0": "gmt|universālais koordinētais laiks|utc",
}, order="dmy")
