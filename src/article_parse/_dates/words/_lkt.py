"""
DO NOT EDIT: date words of lkt, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("lkt", {
    "ago": "kʼuŋ héhaŋ",
    "ahead": "kiŋháŋ",
    "am": "a m|am",
    "day.-1": "ȟtálehaŋ",
    "fill": "ce",
    "last unit.week": "okó kʼuŋ héhaŋ",
    "last unit.month": "wí kʼuŋ héhaŋ",
    "last unit.year": "ómakȟa kʼuŋ héhaŋ",
    "month.1": "wiótheȟika wí",
    "month.2": "thiyóȟeyuŋka wí",
    "month.3": "ištáwičhayazaŋ wí",
    "month.4": "pȟežítȟo wí",
    "month.5": "čhaŋwápetȟo wí",
    "month.6": "wípazukȟa wašté wí",
    "month.7": "čhaŋpȟásapa wí",
    "month.8": "wasútȟuŋ wí",
    "month.9": "čhaŋwápeǧi wí",
    "month.10": "čhaŋwápe kasná wí",
    "month.11": "waníyetu wí",
    "month.12": "tȟahékapšuŋ wí",
    "now.just now": "now",
    "pass": "hékta|k uŋ héhaŋ|letáŋhaŋ",
    "pm": "p m|pm",
    "u.second": "okpí",
    "u.minute": "min|oȟ áŋkȟo",
    "u.hour": "owápȟe",
    "u.day": "čháŋ",
    "u.week": "okó",
    "u.month": "wí|wíyawapi",
    "u.quarter": "q",
    "u.year": "ómakȟa",
    "weekday.0": "aŋpétuwaŋži",
    "weekday.1": "aŋpétunuŋpa",
    "weekday.2": "aŋpétuyamni",
    "weekday.3": "aŋpétutopa",
    "weekday.4": "aŋpétuzaptaŋ",
    "weekday.5": "owáŋgyužažapi",
    "weekday.6": "aŋpétuwakȟaŋ",
    "zone.0": "gmt|utc",
}, order="mdy")
