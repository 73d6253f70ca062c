"""
DO NOT EDIT: date words of ee, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ee", {
    "ago": "si wo va yi|tagasi",
    "ahead": "si gbɔna me|wo me",
    "am": "a m|am|fɔŋli|ŋ|ŋdi",
    "day.-2": "nyitsɔ si va yi",
    "day.-1": "etsɔ si va yi",
    "fill": "ce|ga|lia|yesu ŋɔli|yŋ",
    "last unit.week": "kɔsiɖa si va yi",
    "last unit.month": "ɣleti si va yi",
    "last unit.year": "ƒe si va yi",
    "month.1": "dzove|dzv",
    "month.2": "dzd|dzodze",
    "month.3": "ted|tedoxe",
    "month.4": "afɔ|afɔfĩe",
    "month.5": "dam|dame",
    "month.6": "mas|masa",
    "month.7": "sia|siamlɔm",
    "month.8": "dea|deasiamime",
    "month.9": "any|anyɔnyɔ",
    "month.10": "kel|kele",
    "month.11": "ade|adeɛmekpɔxe",
    "month.12": "dzm|dzome",
    "night": "zã",
    "now.just now": "fifi|just nüüd",
    "one of.minute": "minut|üks",
    "one of.hour": "aega|tund",
    "one of.day": "päev",
    "one of.month": "kuu",
    "one of.year": "aasta",
    "pass": "le|me|si gbɔ na me|si va yi|si va yi me|wo",
    "pm": "fiẽ|p m|pm|ŋdɔ|ɣ|ɣetrɔ",
    "u.second": "s|sekend|sekundit",
    "u.minute": "a|aɖabaƒoƒo|minutit",
    "u.hour": "gaƒoƒo|tundi",
    "u.day": "päeva|ŋkeke",
    "u.week": "kɔsiɖa",
    "u.month": "kuud|ɣleti",
    "u.quarter": "kɔta|q",
    "u.year": "aastat|ƒe",
    "weekday.0": "dzo|dzoɖa",
    "weekday.1": "bla|blaɖa",
    "weekday.2": "kuɖ|kuɖa",
    "weekday.3": "yaw|yawoɖa",
    "weekday.4": "fiɖ|fiɖa",
    "weekday.5": "mem|memleɖa",
    "weekday.6": "kɔs|kɔsiɖa",
    "zone.0": "gmt|utc|xexeme gaƒoƒoɖoanyi me",
}, order="mdy")
