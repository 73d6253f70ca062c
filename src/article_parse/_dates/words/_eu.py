"""
DO NOT EDIT: date words of eu, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("eu", {
    "about": "gutxi gorabehera",
    "ago": "duela",
    "ahead": "barru",
    "almost": "ia",
    "am": "a m|am|g|gauerdia|goiz|goiza|goizald|goizaldea|goizaldeko|goizeko",
    "day.-2": "herenegun",
    "day.-1": "atzo",
    "day.0": "gaur",
    "few": "batzuk",
    "fill": "a|e|k o|ko|kristo ondoren|o|ren|urteko",
    "half": "erdi",
    "last": "aurreko",
    "last unit.week": "aurreko astean",
    "last unit.month": "aurreko hilabetean",
    "last unit.year": "aurreko urtea|iaz",
    "less": "baino gutxiago",
    "mark.T": "etan",
    "month.1": "m 01 ren|urt|urt ren|urtarrila|urtarrilaren",
    "month.2": "m 02 ren|ots|ots ren|otsaila|otsailaren",
    "month.3": "m 03 ren|mar|mar ren|martxoa|martxoaren",
    "month.4": "api|api ren|apirila|apirilaren|m 04 ren",
    "month.5": "m 05 ren|mai|mai ren|maiatza|maiatzaren",
    "month.6": "eka|eka ren|ekaina|ekainaren|m 06 ren",
    "month.7": "m 07 ren|uzt|uzt ren|uztaila|uztailaren",
    "month.8": "abu|abu ren|abuztua|abuztuaren|m 08 ren",
    "month.9": "ira|ira ren|iraila|irailaren|m 09 ren",
    "month.10": "m 10 ren|urr|urr ren|urria|urriaren",
    "month.11": "aza|aza ren|azaroa|azaroaren|m 11 ren",
    "month.12": "abe|abe ren|abendua|abenduaren|m 12 ren",
    "night": "gaua|gaueko",
    "now.just now": "orain",
    "number.1": "bat",
    "over": "baino gehiago",
    "pm": "a|arrats|arratsaldea|arratsaldeko|eguerd|eguerdia|eguerdiko|iluntz|iluntzea|iluntzeko|p m|pm",
    "u.second": "s|segundo|segundu",
    "u.minute": "min|minutu",
    "u.hour": "h|ordu",
    "u.day": "e|egun",
    "u.week": "aste",
    "u.month": "hil|hilabet|hilabete",
    "u.quarter": "hiruhileko|laur|laurden",
    "u.year": "u|urte",
    "weekday.0": "al|astelehena",
    "weekday.1": "ar|asteartea",
    "weekday.2": "asteazkena|az",
    "weekday.3": "og|osteguna",
    "weekday.4": "or|ostirala",
    "weekday.5": "larunbata|lr",
    "weekday.6": "ig|igandea",
    "zone.0": "gmt|ordu unibertsal koordinatua|utc",
}, order="ymd")
