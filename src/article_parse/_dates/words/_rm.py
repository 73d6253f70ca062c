"""
DO NOT EDIT: date words of rm, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("rm", {
    "ago": "avant",
    "ahead": "+",
    "am": "a m|am",
    "day.-2": "stersas",
    "day.-1": "ier",
    "fill": "ce|ils|s cr|suenter cristus",
    "last unit.week": "l ultima emna|ultim emna",
    "last unit.month": "l ultim mais|ultim mais",
    "last unit.year": "l onn passà",
    "month.1": "da schaner|schan|schaner",
    "month.2": "da favrer|favr|favrer",
    "month.3": "da mars|mars",
    "month.4": "avr|avrigl|d avrigl",
    "month.5": "da matg|matg",
    "month.6": "da zercladur|zercl|zercladur",
    "month.7": "da fanadur|fan|fanadur",
    "month.8": "avust|d avust",
    "month.9": "da settember|sett|settember",
    "month.10": "d october|oct|october",
    "month.11": "da november|nov|november",
    "month.12": "da december|dec|december",
    "now.just now": "en quest mument|ussa",
    "number.1": "in|ina",
    "pm": "p m|pm",
    "u.second": "s|sec|secs|secunda|secundas",
    "u.minute": "min|mins|minuta|minutas",
    "u.hour": "h|ura|uras",
    "u.day": "d|di|dis",
    "u.week": "e|emna|emnas|w",
    "u.month": "m|mais",
    "u.quarter": "q",
    "u.year": "o|onn|onns|y",
    "weekday.0": "gli|glindesdi",
    "weekday.1": "ma|mardi",
    "weekday.2": "me|mesemna",
    "weekday.3": "gie|gievgia",
    "weekday.4": "ve|venderdi",
    "weekday.5": "so|sonda",
    "weekday.6": "du|dumengia",
    "zone.0": "gmt|temp universal coordinà|utc",
}, order="dmy")
