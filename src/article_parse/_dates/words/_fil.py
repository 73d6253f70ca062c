"""
DO NOT EDIT: date words of fil, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("fil", {
    "ago": "ang nakalipas|nakaraang",
    "ahead": "sa",
    "am": "a m|am|hatinggabi|madaling araw|ng umaga|umaga",
    "day.-2": "araw bago ang kahapon",
    "day.-1": "kahapon",
    "few": "ilang",
    "fill": "ad|anno domini|ce",
    "last unit.week": "nakalipas na linggo|nakaraang linggo",
    "last unit.month": "nakaraang buwan",
    "last unit.year": "nakaraang taon",
    "mark.T": "kahapon|ngayong araw|noong nakaraang biyernes|noong nakaraang huwebes|noong nakaraang lunes|noong nakaraang martes",
    "month.1": "ene|enero",
    "month.2": "peb|pebrero",
    "month.3": "mar|marso",
    "month.4": "abr|abril",
    "month.5": "may|mayo",
    "month.6": "hun|hunyo",
    "month.7": "hul|hulyo",
    "month.8": "ago|agosto",
    "month.9": "set|setyembre",
    "month.10": "okt|oktubre",
    "month.11": "nob|nobyembre",
    "month.12": "dis|disyembre",
    "night": "gabi|ng gabi",
    "now.just now": "ngayon|ngayon lang",
    "number.1": "isang",
    "pm": "hapon|ng hapon|p m|pm|tanghaling tapat",
    "u.second": "na segundo|s|seg|segundo",
    "u.minute": "m|min|minuto|na minuto",
    "u.hour": "na oras|oras",
    "u.day": "araw|na araw",
    "u.week": "linggo|na linggo",
    "u.month": "buwan",
    "u.quarter": "qtr|qtrs|quarter",
    "u.year": "na taon|taon",
    "weekday.0": "lun|lunes",
    "weekday.1": "mar|martes",
    "weekday.2": "miy|miyerkules",
    "weekday.3": "huw|huwebes",
    "weekday.4": "biy|biyernes",
    "weekday.5": "sab|sabado",
    "weekday.6": "lin|linggo",
    "zone.0": "coordinated universal time|gmt|utc",
}, order="mdy")
