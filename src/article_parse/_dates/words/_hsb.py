"""
DO NOT EDIT: date words of hsb, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("hsb", {
    "ago": "před",
    "ahead": "za",
    "am": "a m|am|dop|dopołdnja",
    "day.-1": "wč|wčer|wčera",
    "fill": "ce|po chr n|po chrystowym narodźenju|tydźeń",
    "last unit.week": "zaš tydźeń|zašł tydźeń|zašły tydźeń",
    "last unit.month": "zaš měsac|zašł měsac|zašły měsac",
    "last unit.year": "lo|lon|loni",
    "mark.M": "hodź",
    "month.1": "jan|januar|januara",
    "month.2": "feb|februar|februara",
    "month.3": "měr|měrc|měrca",
    "month.4": "apr|apryl|apryla",
    "month.5": "mej|meja|meje",
    "month.6": "jun|junij|junija",
    "month.7": "jul|julij|julija",
    "month.8": "awg|awgust|awgusta",
    "month.9": "sep|september|septembra",
    "month.10": "okt|oktober|oktobra",
    "month.11": "now|nowember|nowembra",
    "month.12": "dec|december|decembra",
    "now.just now": "nětko",
    "pm": "p m|pm|pop|popołdnju",
    "u.second": "s|sek|sekunda|sekundami|sekundomaj|sekundow|sekundu|sekundy|sekundźe",
    "u.minute": "m|min|minuta|minutami|minutomaj|minutow|minutu|minuty|minuće",
    "u.hour": "h|hodź|hodźin|hodźina|hodźinami|hodźinje|hodźinomaj|hodźinow|hodźinu|hodźiny",
    "u.day": "d|dn|dnj|dnjej|dnjemi|dnjom|dnjomaj|dnjow|dny|dź|dźeń",
    "u.week": "t|tydź|tydźenje|tydźenjej|tydźenjemi|tydźenjom|tydźenjomaj|tydźenjow|tydźeń",
    "u.month": "měs|měsac|měsacaj|měsacami|měsacom|měsacomaj|měsacow|měsacy",
    "u.quarter": "kw|kwart|kwartal|kwartale|kwartalej|kwartalemi|kwartalom|kwartalomaj|kwartalow",
    "u.year": "l|lět|lěta|lětami|lěto|lětom|lětomaj|lěće",
    "weekday.0": "pón|póndźela",
    "weekday.1": "wut|wutora",
    "weekday.2": "srj|srjeda",
    "weekday.3": "štw|štwórtk",
    "weekday.4": "pja|pjatk",
    "weekday.5": "sob|sobota",
    "weekday.6": "nje|njedźela",
    "zone.0": "gmt|koordinowany swětowy čas|utc",
}, order="dmy")
