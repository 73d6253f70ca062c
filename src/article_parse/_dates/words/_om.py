"""
DO NOT EDIT: date words of om, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("om", {
    "ago": "darban|darbe",
    "ahead": "keessatti",
    "am": "a m|am|wd",
    "day.-1": "kaleessa",
    "fill": "b|ba|bara araaraa|kb",
    "last unit.week": "torbee darbe|tr darbe",
    "last unit.month": "ji a darbe|ji darbe",
    "last unit.year": "waggaa darbe|wg darbe",
    "month.1": "ama|amajjii",
    "month.2": "gur|guraandhala",
    "month.3": "bitootessa",
    "month.4": "eebila|elb",
    "month.5": "caamsaa|cam",
    "month.6": "wax|waxabajjii",
    "month.7": "ado|adoolessa",
    "month.8": "hag|hagayya",
    "month.9": "ful|fulbaana",
    "month.10": "onk|onkoloolessa",
    "month.11": "sadaasa",
    "month.12": "mud|mudde",
    "now.just now": "amma",
    "pass": "dura",
    "pm": "p m|pm|wb",
    "u.second": "s|sek|sekoondii|sekoondiiwwan",
    "u.minute": "d|daq|daqiiqaa|daqiiqaawwan|min",
    "u.hour": "h|sa|sa aatii|sa aatiiwwan",
    "u.week": "torbanoota|torbee|tr|w",
    "u.year": "w|waggaa|waggoota|wg|y",
    "u.month": "ji|ji a|ji oota|m",
    "u.quarter": "kr|kurmaana|kurmaanota|q",
    "u.day": "g|guyyaa|guyyoota",
    "weekday.0": "wiixata|wix",
    "weekday.1": "kib|kibxata",
    "weekday.2": "rob|roobii",
    "weekday.3": "kam|kamisa",
    "weekday.4": "jim|jimaata",
    "weekday.5": "san|sanbata",
    "weekday.6": "dil|dilbata",
    "zone.0": "gmt|sa aatii idil addunyaa qindaa e|utc",
}, order="mdy")
