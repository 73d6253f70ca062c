"""
DO NOT EDIT: date words of iu, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("iu", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "ᔭᓐᓄᐊᓕ",
    "month.2": "ᕕᕝᕗᐊᓕ",
    "month.3": "ᒫᑦᓯ",
    "month.4": "ᐊᐃᑉᐳᓗ",
    "month.5": "ᒪᐃ",
    "month.6": "ᔫᓂ",
    "month.7": "ᔪᓚᐃ",
    "month.8": "ᐊᐅᒡᒍᓯ",
    "month.9": "ᓯᑎᐱᕆ",
    "month.10": "ᐆᑦᑑᕝᕙ",
    "month.11": "ᓄᕕᐱᕆ",
    "month.12": "ᑎᓯᐱᕆ",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "ᓇᒡᒐᔾᔭᐅ",
    "weekday.1": "ᓇᒡᒐᔾᔭᐅᓕᖅᑭ",
    "weekday.2": "ᐱᖓᑦᓯᖅ",
    "weekday.3": "ᓯᑕᒻᒥᖅ",
    "weekday.4": "ᑕᓪᓕᒻᒥᐅᑦ",
    "weekday.5": "ᓈᑦᓰᖑᔭᓛᕐᓂᐊᖅ",
    "weekday.6": "ᓈᑦᑏᖑᔭᖅ",
    "zone.0": "gmt|utc",
}, order="mdy")
