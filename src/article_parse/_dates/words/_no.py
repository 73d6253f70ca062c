"""
DO NOT EDIT: date words of no, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("no", {
    "ago": "siden",
    "ahead": "+|om",
    "am": "a|a m|am|form|formiddag|midn|midnatt|morg|morgen|på formiddagen|på morgenen",
    "fill": "den|e kr|etter kristus|i|uken|vt",
    "month.1": "jan|januar",
    "month.2": "feb|februar",
    "month.3": "mar|mars",
    "month.4": "apr|april",
    "month.5": "mai",
    "month.6": "jun|juni",
    "month.7": "jul|juli",
    "month.8": "aug|august",
    "month.9": "sep|september",
    "month.10": "okt|oktober",
    "month.11": "nov|november",
    "month.12": "des|desember",
    "night": "natt|på natten",
    "pass": "for",
    "pm": "etterm|ettermiddag|kveld|p|p m|pm|på ettermiddagen|på kvelden",
    "u.second": "s|sek|sekund|sekunder",
    "u.minute": "m|min|minutt|minutter",
    "u.month": "m|md|måned|måneder",
    "u.hour": "t|time|timer",
    "u.day": "d|døgn",
    "u.week": "u|uke|uker",
    "u.quarter": "kv|kvartal|kvartaler|kvt",
    "u.year": "å|år",
    "weekday.0": "man|mandag",
    "weekday.1": "tir|tirsdag",
    "weekday.2": "ons|onsdag",
    "weekday.3": "tor|torsdag",
    "weekday.4": "fre|fredag",
    "weekday.5": "lør|lørdag",
    "weekday.6": "søn|søndag",
    "zone.-480": "normaltid for den nordamerikanske stillehavskysten|pst",
    "zone.-420": "mst|normaltid for rocky mountains ( usa )|pdt|sommertid for den nordamerikanske stillehavskysten",
    "zone.-360": "cst|mdt|normaltid for det sentrale nord amerika|sommertid for rocky mountains ( usa )",
    "zone.-300": "cdt|est|normaltid for den nordamerikanske østkysten|sommertid for det sentrale nord amerika",
    "zone.-240": "edt|sommertid for den nordamerikanske østkysten",
    "zone.-180": "normaltid for brasilia",
    "zone.0": "gmt|greenwich middeltid|koordinert universaltid|utc|vesteuropeisk normaltid|wet",
    "zone.60": "britisk sommertid|cet|sentraleuropeisk normaltid|vesteuropeisk sommertid|west",
    "zone.120": "cest|eet|sentraleuropeisk sommertid|østeuropeisk normaltid",
    "zone.180": "eest|normaltid for moskva|østeuropeisk sommertid",
    "zone.420": "vestindonesisk tid",
    "zone.480": "kinesisk normaltid",
    "zone.540": "japansk normaltid|koreansk normaltid",
}, order="dmy")
