"""
DO NOT EDIT: date words of kab, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kab", {
    "ago": "aya",
    "ahead": "deg",
    "am": "a m|am|f|ft|n tufat",
    "day.-1": "iḍelli",
    "fill": "ce|seld talalit n ɛisa|sld t ɛ",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "yen|yennayer",
    "month.2": "fur|fuṛar",
    "month.3": "meɣ|meɣres",
    "month.4": "yeb|yebrir",
    "month.5": "may|mayyu",
    "month.6": "yun|yunyu",
    "month.7": "yul|yulyu",
    "month.8": "ɣuc|ɣuct",
    "month.9": "cte|ctembeṛ",
    "month.10": "tub|tubeṛ",
    "month.11": "nun|nunembeṛ|wam",
    "month.12": "duǧ|duǧembeṛ",
    "now.just now": "now",
    "pm": "m|md|n tmeddit|p m|pm",
    "u.second": "n|n tsinin|n tsint|s|tsn",
    "u.minute": "min|n tesdat|n tesdatin|tsd",
    "u.day": "d|n wass|n wussan",
    "u.hour": "h|n usrag|n yisragen|r|sr",
    "u.week": "ml|mln|mls|n yimalas|n yimalasen|w",
    "u.month": "m|n wayyur|n wayyuren|yr|yyr|yyrn",
    "u.year": "g|n useggas|n yiseggasen|sg|sgn|y",
    "u.quarter": "kyr|kyrn|q",
    "weekday.0": "ari|arim|san|sanass",
    "weekday.1": "ara|aram|kraḍ|kraḍass",
    "weekday.2": "aha|ahad|kuẓ|kuẓass",
    "weekday.3": "amh|amhad|sam|samass",
    "weekday.4": "sem|sḍis|sḍisass",
    "weekday.5": "say|sayass|sed",
    "weekday.6": "ace|acer|yan|yanass",
    "zone.0": "akud agraɣlan imyuddsen|gmt|utc",
}, order="dmy")
