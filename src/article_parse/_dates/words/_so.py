"""
DO NOT EDIT: date words of so, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("so", {
    "ago": "kahor|khr",
    "am": "a m|am|gh|h",
    "day.-1": "shalay",
    "fill": "a|ad|ciise dabadii|ee|toddobaadka",
    "last unit.week": "toddobaadkii hore",
    "last unit.month": "bishii hore",
    "last unit.year": "sannadkii hore|sannadkii la soo dhaafay",
    "month.1": "jan|janaayo|jannaayo",
    "month.2": "feb|febraayo",
    "month.3": "maarso|mar",
    "month.4": "abr|abriil",
    "month.5": "maayo|may",
    "month.6": "jun|juun",
    "month.7": "lul|luulyo",
    "month.8": "agosto|ogosto|ogs",
    "month.9": "seb|sebteembar|sebtembar",
    "month.10": "okt|oktoobar",
    "month.11": "nof|noofeembar",
    "month.12": "dis|diseembar",
    "now.just now": "imika|iminka",
    "one of.year": "snd",
    "pm": "d|gd|p m|pm",
    "u.second": "il|ilbiriqsi|ilbrqsi",
    "u.minute": "d|daqiidadood|daqiiqad|daqiiqadood|daqiiqo|dqqd",
    "u.hour": "s|saacad|saacadood|scd",
    "u.year": "s|sannad|sannado|sannadood",
    "u.day": "m|maalin|maalmood|mlmd|mln",
    "u.week": "t|tdbd|toddobaad|toddobaadyo",
    "u.month": "b|bil|bilood",
    "u.quarter": "rbc|rubac|rubuc",
    "weekday.0": "isn|isniin",
    "weekday.1": "talaado|tldo",
    "weekday.2": "arbaco|arbc",
    "weekday.3": "khamiis|khms",
    "weekday.4": "jimco|jmc",
    "weekday.5": "sabti|sbti",
    "weekday.6": "axad|axd",
    "zone.0": "gmt|waqtiga isku xiran ee caalamka|waqtiga utc",
}, order="dmy")
