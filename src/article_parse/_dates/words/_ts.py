"""
DO NOT EDIT: date words of ts, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ts", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "sunguti",
    "month.2": "nyenyenyani|yan",
    "month.3": "kul|nyenyankulu",
    "month.4": "dzi|dzivamisoko",
    "month.5": "mud|mudyaxihi",
    "month.6": "kho|khotavuxika",
    "month.7": "maw|mawuwani",
    "month.8": "mha|mhawuri",
    "month.9": "ndz|ndzhati",
    "month.10": "nhl|nhlangula",
    "month.11": "huk|hukuri",
    "month.12": "n w|n wendzamhala",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "mus|musumbhunuku",
    "weekday.1": "bir|ravumbirhi",
    "weekday.2": "har|ravunharhu",
    "weekday.3": "ne|ravumune",
    "weekday.4": "ravuntlhanu|tlh",
    "weekday.5": "mug|mugqivela",
    "weekday.6": "son|sonta",
    "zone.0": "gmt|utc",
}, order="ymd")
