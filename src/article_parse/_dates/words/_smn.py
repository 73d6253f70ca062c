"""
DO NOT EDIT: date words of smn, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("smn", {
    "ahead": "+",
    "am": "a m|am|ip",
    "day.-1": "yesterday",
    "fill": "ce|maŋa kristus šoddâm|mkr",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "uđiv|uđđâivemáánu",
    "month.2": "kuovâ|kuovâmáánu",
    "month.3": "njuhčâ|njuhčâmáánu",
    "month.4": "cuáŋui|cuáŋuimáánu",
    "month.5": "vyesi|vyesimáánu",
    "month.6": "kesi|kesimáánu",
    "month.7": "syeini|syeinimáánu",
    "month.8": "porge|porgemáánu",
    "month.9": "čohčâ|čohčâmáánu",
    "month.10": "roovvâd|roovvâdmáánu",
    "month.11": "skammâ|skammâmáánu",
    "month.12": "juovlâ|juovlâmáánu",
    "now.just now": "now",
    "pm": "ep|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "vuo|vuossaargâ|vuossargâ",
    "weekday.1": "maj|majebaargâ|majebargâ",
    "weekday.2": "kos|koskoho|koskokko",
    "weekday.3": "tuo|tuorâstuv|tuorâstâh",
    "weekday.4": "vás|vástuppeeivi|vástuppeivi",
    "weekday.5": "láv|lávurduv|lávurdâh",
    "weekday.6": "pas|pasepeeivi|pasepeivi",
    "zone.0": "gmt|utc",
}, order="dmy")
