"""
DO NOT EDIT: date words of wae, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("wae", {
    "ago": "cor|vor",
    "ahead": "i",
    "am": "a m|am",
    "day.-2": "vorgešter",
    "day.-1": "gešter",
    "fill": "ce|n chr",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "jen|jenner",
    "month.2": "hor|hornig",
    "month.3": "mär|märze",
    "month.4": "abr|abrille",
    "month.5": "mei|meije",
    "month.6": "brá|bráčet",
    "month.7": "hei|heiwet",
    "month.8": "öig|öigšte",
    "month.9": "her|herbštmánet",
    "month.10": "wím|wímánet",
    "month.11": "win|wintermánet",
    "month.12": "chr|chrištmánet",
    "now.just now": "now",
    "pm": "p m|pm",
    "u.second": "s|sekund|sekunde",
    "u.minute": "min|minüta|minüte",
    "u.hour": "h|stund|stunde",
    "u.day": "d|tag|täg",
    "u.week": "w|wuča|wučä",
    "u.month": "m|mánet",
    "u.quarter": "q",
    "u.year": "jár|y",
    "weekday.0": "män|mäntag",
    "weekday.1": "ziš|zištag",
    "weekday.2": "mit|mittwuč",
    "weekday.3": "fró|fróntag",
    "weekday.4": "fritag",
    "weekday.5": "sam|samštag",
    "weekday.6": "sunntag",
    "zone.0": "gmt|utc",
}, order="ymd")
