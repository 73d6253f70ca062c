"""
DO NOT EDIT: date words of sl, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sl", {
    "about": "približno",
    "ago": "pred",
    "ahead": "čez",
    "almost": "skoraj",
    "am": "a m|am|d|dop|dopoldan|dopoldne|jut|jutro|opoln|opolnoči|poln|polnoč|zjut|zjutraj",
    "at": "ob",
    "day.-2": "predvčerajšnjim",
    "day.-1": "včeraj",
    "day.0": "danes",
    "few": "nekaj",
    "fill": "ce|po kr|po kristusu|teden",
    "half": "pol",
    "last": "prejšnji",
    "last unit.week": "prej ted|prejšnji ted|prejšnji teden",
    "last unit.month": "prej mes|prejšnji mes|prejšnji mesec",
    "last unit.year": "lani",
    "less": "manj kot",
    "month.1": "jan|januar",
    "month.2": "feb|februar",
    "month.3": "mar|marec",
    "month.4": "apr|april",
    "month.5": "maj",
    "month.6": "jun|junij",
    "month.7": "jul|julij",
    "month.8": "avg|avgust",
    "month.9": "sep|september",
    "month.10": "okt|oktober",
    "month.11": "nov|november",
    "month.12": "dec|december",
    "night": "noč|ponoči",
    "now.just now": "zdaj",
    "number.1": "enim|eno",
    "one of.minute": "minuta",
    "one of.hour": "uro",
    "one of.day": "dan",
    "one of.month": "mesec",
    "one of.year": "leto",
    "over": "več kot",
    "pm": "opold|opoldne|p|p m|pm|pold|poldne|pop|popoldan|popoldne|večer|zveč|zvečer",
    "u.second": "s|sek|sekund|sekunda|sekundama|sekundami|sekunde|sekundi|sekundo",
    "u.minute": "min|minut|minutama|minutami|minute|minuti|minuto",
    "u.hour": "h|ur|ura|urama|urami|ure|uri",
    "u.day": "d|dnem|dneva|dnevi|dnevom|dnevoma|dni",
    "u.week": "t|ted|teden|tedna|tedne|tedni|tednom|tednoma|tednov",
    "u.month": "m|mes|meseca|mesece|mesecem|mesecema|mesecev|meseci",
    "u.quarter": "četr|četrtl|četrtletij|četrtletja|četrtletje|četrtletjem|četrtletjema|četrtletji|čl",
    "u.year": "l|let|leta|leti|letom|letoma",
    "weekday.0": "pon|ponedeljek",
    "weekday.1": "tor|torek",
    "weekday.2": "sre|sreda",
    "weekday.3": "čet|četrtek",
    "weekday.4": "pet|petek",
    "weekday.5": "sob|sobota",
    "weekday.6": "ned|nedelja",
    "zone.0": "gmt|univerzalni koordinirani čas|utc",
}, order="dmy")
