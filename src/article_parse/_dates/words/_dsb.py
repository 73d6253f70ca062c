"""
DO NOT EDIT: date words of dsb, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("dsb", {
    "ago": "pśed",
    "ahead": "za",
    "am": "a m|am|dop|dopołdnja",
    "day.-1": "cora|cr|cra",
    "fill": "ce|pó chr n|pó kristusowem naroźenju",
    "last unit.week": "zajź tyźeń|zajźony tyźeń",
    "last unit.month": "zajź mjasec|zajźony mjasec",
    "last unit.year": "ło|łon|łoni",
    "month.1": "jan|januar|januara",
    "month.2": "feb|februar|februara",
    "month.3": "měr|měrc|měrca",
    "month.4": "apr|apryl|apryla",
    "month.5": "maj|maja",
    "month.6": "jun|junij|junija",
    "month.7": "jul|julij|julija",
    "month.8": "awg|awgust|awgusta",
    "month.9": "sep|september|septembra",
    "month.10": "okt|oktober|oktobra",
    "month.11": "now|nowember|nowembra",
    "month.12": "dec|december|decembra",
    "now.just now": "něnto",
    "pm": "p m|pm|wótp|wótpołdnja",
    "u.second": "s|sek|sekunda|sekundami|sekundoma|sekundow|sekundu|sekundy|sekunźe",
    "u.minute": "m|min|minuta|minutami|minutoma|minutow|minutu|minuty|minuśe",
    "u.hour": "g|góź|góźin|góźina|góźinami|góźinje|góźinoma|góźinow|góźinu|góźiny",
    "u.day": "d|dn|dnj|dnja|dnjami|dnjom|dnjoma|dnjow|dny|ź|źeń",
    "u.week": "tyź|tyźenja|tyźenjami|tyźenje|tyźenjom|tyźenjoma|tyźenjow|tyźeń",
    "u.month": "mjas|mjasec|mjaseca|mjasecami|mjasecom|mjasecoma|mjasecow|mjasecy",
    "u.quarter": "kw|kwart|kwartal|kwartala|kwartalami|kwartale|kwartalom|kwartaloma|kwartalow",
    "u.year": "l|lět|lěta|lětami|lěto|lětom|lětoma|lěśe",
    "weekday.0": "pón|pónjeźele",
    "weekday.1": "wał|wałtora",
    "weekday.2": "srj|srjoda",
    "weekday.3": "stw|stwórtk",
    "weekday.4": "pět|pětk",
    "weekday.5": "sob|sobota",
    "weekday.6": "nje|njeźela",
    "zone.0": "gmt|koordiněrowany swětowy cas|utc",
}, order="dmy")
