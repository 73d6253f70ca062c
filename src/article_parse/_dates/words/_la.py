"""
DO NOT EDIT: date words of la, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("la", {
    "ago": "abhinc|ante",
    "ahead": "in",
    "am": "a m|am",
    "at": "de",
    "fill": "ce|die|p c n|post christum natum",
    "month.1": "ian|ianuarii|ianuarius",
    "month.2": "feb|februarii|februarius",
    "month.3": "mar|martii|martius",
    "month.4": "apr|aprilis",
    "month.5": "mai|maii|maius",
    "month.6": "iun|iunii|iunius",
    "month.7": "iul|iulii|iulius",
    "month.8": "aug|augusti|augustus",
    "month.9": "sep|september|septembris",
    "month.10": "oct|october|octobris",
    "month.11": "nov|november|novembris",
    "month.12": "dec|december|decembris",
    "now.just now": "nunc",
    "one of.minute": "minutam",
    "one of.hour": "horam",
    "one of.day": "diem",
    "one of.week": "hebdomadem",
    "one of.month": "mensem",
    "one of.year": "annum",
    "pm": "p m|pm",
    "u.second": "s|sec|secunda|secundam|secundas|secundis",
    "u.minute": "min|minuta|minutas|minutis",
    "u.hour": "h|hora|horas|horis|hr",
    "u.day": "d|die|diebus|dies",
    "u.week": "hebd|hebdomade|hebdomades|hebdomadibus|w",
    "u.month": "m|men|mense|menses|mensibus|mensis",
    "u.quarter": "q|qrt|quarta|quartam|quartas|quartis",
    "u.year": "an|annis|anno|annos|y",
    "weekday.0": "dies lunae|lun",
    "weekday.1": "dies martis|mar",
    "weekday.2": "dies mercurii|mer",
    "weekday.3": "dies iovis|iov",
    "weekday.4": "dies veneris|ven",
    "weekday.5": "dies saturni|sabbatum",
    "weekday.6": "dies solis|dominica|sol",
    "zone.0": "gmt|utc",
}, order="dmy")
