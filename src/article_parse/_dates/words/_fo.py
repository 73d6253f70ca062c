"""
DO NOT EDIT: date words of fo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("fo", {
    "ago": "síðan|síðani",
    "ahead": "um",
    "am": "a m|am",
    "at": "kl",
    "day.-2": "fyrradagin",
    "day.-1": "í gjár",
    "day.0": "í dag",
    "few": "fá",
    "fill": "e kr|eftir krist|ekr",
    "last": "síðstu",
    "last unit.week": "seinastu v|seinastu vi|seinastu viku",
    "last unit.month": "seinasta mnð|seinasta mánað",
    "last unit.year": "í fjør",
    "month.1": "jan|januar",
    "month.2": "feb|februar",
    "month.3": "mar|mars",
    "month.4": "apr|apríl",
    "month.5": "mai",
    "month.6": "jun|juni",
    "month.7": "jul|juli",
    "month.8": "aug|august",
    "month.9": "sep|september",
    "month.10": "okt|oktober",
    "month.11": "nov|november",
    "month.12": "des|desember",
    "now.just now": "nú",
    "number.1": "ein|eitt",
    "pm": "p m|pm",
    "u.second": "s|sek|sekund|sekundir",
    "u.minute": "m|min|minutt|minuttir|minuttur",
    "u.hour": "t|tíma|tímar|tími",
    "u.day": "d|da|dag|dagar|dagur",
    "u.week": "v|vi|vika|viku|vikur",
    "u.month": "mnð|mánað|mánaðir|mánaður",
    "u.quarter": "kort|korter|ársfj|ársfjórðing|ársfjórðingar",
    "u.year": "ár",
    "weekday.0": "mán|mánadagur",
    "weekday.1": "týs|týsdagur",
    "weekday.2": "mik|mikudagur",
    "weekday.3": "hós|hósdagur",
    "weekday.4": "frí|fríggjadagur",
    "weekday.5": "ley|leygardagur",
    "weekday.6": "sunnudagur",
    "zone.0": "gmt|samskipað heimstíð|utc",
}, order="dmy")
