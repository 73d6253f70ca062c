"""
DO NOT EDIT: date words of is, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("is", {
    "about": "u þ b",
    "ago": "fyrir|síðan",
    "ahead": "+|eftir",
    "almost": "næstum",
    "am": "a m|am|að morgni|f|f h|miðnætti|morgunn",
    "at": "kl",
    "day.-2": "í fyrradag",
    "day.-1": "í gær",
    "day.0": "í dag",
    "fill": "e k|e kr|eftir krist",
    "half": "hálf",
    "last": "síðasta",
    "last unit.week": "í síðustu viku",
    "last unit.month": "í síðasta mán|í síðasta mánuði",
    "last unit.year": "á síðasta ári",
    "less": "minna en",
    "month.1": "jan|janúar",
    "month.2": "feb|febrúar",
    "month.3": "mar|mars",
    "month.4": "apr|apríl",
    "month.5": "maí",
    "month.6": "jún|júní",
    "month.7": "júl|júlí",
    "month.8": "ágú|ágúst",
    "month.9": "sep|september",
    "month.10": "okt|október",
    "month.11": "nóv|nóvember",
    "month.12": "des|desember",
    "night": "að nóttu|nótt",
    "now.just now": "núna|rétt í þessu",
    "number.1": "einni|einu",
    "one of.hour": "einum|klukkustund|tíma",
    "one of.day": "degi",
    "one of.month": "mánuði",
    "one of.minute": "mínútu",
    "one of.year": "ári",
    "over": "meira en",
    "pass": "nokkrum",
    "pm": "að kvöldi|e|e h|eftir hádegi|hádegi|kvöld|p m|pm|síðdegis",
    "u.second": "sek|sekúnda|sekúndu|sekúndum|sekúndur",
    "u.minute": "mín|mínúta|mínútum|mínútur",
    "u.hour": "klst|klukkustundir|klukkustundum|tímum",
    "u.day": "d|dag|daga|dagar|dagur|dögum",
    "u.week": "v|vika|viku|vikum|vikur",
    "u.month": "mán|mánuð|mánuðir|mánuðum|mánuður",
    "u.quarter": "ársfj|ársfjórðung|ársfjórðunga|ársfjórðungar|ársfjórðungi|ársfjórðungum|ársfjórðungur",
    "u.year": "á|ár|árum",
    "weekday.0": "mán|mánudagur",
    "weekday.1": "þri|þriðjudagur",
    "weekday.2": "mið|miðvikudagur",
    "weekday.3": "fim|fimmtudagur",
    "weekday.4": "fös|föstudagur",
    "weekday.5": "lau|laugardagur",
    "weekday.6": "sunnudagur",
    "zone.0": "gmt|samræmdur alþjóðlegur tími|utc",
}, order="dmy")
