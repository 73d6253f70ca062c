"""
DO NOT EDIT: date words of lb, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("lb", {
    "about": "ongeféier",
    "ago": "viru|viru n|virun",
    "ahead": "+|a n",
    "almost": "bal",
    "am": "a m|am|mo|moies",
    "at": "um",
    "day.-1": "gëschter",
    "day.0": "haut",
    "few": "e puer",
    "fill": "ce|n chr",
    "half": "hallwer",
    "last": "leschte|leschten",
    "last unit.week": "lescht woch",
    "last unit.month": "leschte mount",
    "last unit.year": "lescht joer",
    "less": "viru manner wéi",
    "mark.T": "auer",
    "month.1": "jan|januar",
    "month.2": "feb|februar",
    "month.3": "mäe|mäerz",
    "month.4": "abr|abrëll",
    "month.5": "mee",
    "month.6": "jun|juni",
    "month.7": "jul|juli",
    "month.8": "aug|august",
    "month.9": "sep|september",
    "month.10": "okt|oktober",
    "month.11": "nov|november",
    "month.12": "dez|dezember",
    "now.just now": "just elo|now",
    "number.1": "engem|enger",
    "over": "méi wéi",
    "pm": "nomë|nomëttes|p m|pm",
    "u.second": "s|sek|sekonn|sekonnen",
    "u.minute": "min|minutt|minutten",
    "u.hour": "st|stonn|stonnen",
    "u.day": "d|dag|deeg",
    "u.week": "w|woch|wochen",
    "u.month": "m|mnt|mount|méint",
    "u.quarter": "q|quartal|quartaler",
    "u.year": "j|jahren|joer",
    "weekday.0": "méi|méindeg",
    "weekday.1": "dën|dënschdeg",
    "weekday.2": "mët|mëttwoch",
    "weekday.3": "don|donneschdeg",
    "weekday.4": "fre|freideg",
    "weekday.5": "sam|samschdeg",
    "weekday.6": "son|sonndeg",
    "zone.0": "gmt|utc",
}, order="dmy")
