"""
DO NOT EDIT: date words of cy, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("cy", {
    "about": "tua",
    "ago": "yn ôl",
    "ahead": "ymhen",
    "almost": "bron",
    "am": "a m|am|b|bore|canol nos|y bore|yb",
    "at": "diwethaf",
    "day.-2": "echdoe",
    "day.-1": "ddoe",
    "day.0": "heddiw",
    "few": "ychydig",
    "fill": "o|oc|oed crist",
    "half": "hanner",
    "last unit.week": "ws ddiwethaf|wythnos ddiwethaf",
    "last unit.month": "mis diwethaf",
    "last unit.year": "llynedd",
    "less": "llai na",
    "month.1": "ion|ionawr",
    "month.2": "chw|chwef|chwefror",
    "month.3": "maw|mawrth",
    "month.4": "ebr|ebrill",
    "month.5": "mai",
    "month.6": "meh|mehefin",
    "month.7": "gor|gorff|gorffennaf",
    "month.8": "awst",
    "month.9": "medi",
    "month.10": "hyd|hydref",
    "month.11": "tach|tachwedd",
    "month.12": "rhag|rhagfyr",
    "now.just now": "nawr",
    "one of.hour": "awr",
    "one of.day": "diwrnod",
    "one of.week": "ws|wythnos",
    "one of.month": "mis",
    "one of.year": "bl|blwyddyn",
    "one of.minute": "munud",
    "over": "dros",
    "pm": "canol dydd|h|p m|pm|prynhawn|y prynhawn|yh|yr hwyr",
    "two of.day": "deuddydd",
    "two of.week": "pythefnos",
    "two of.month": "deufis",
    "u.second": "eil|eiliad|eiliadau",
    "u.minute": "fun|funud|mun",
    "u.day": "d|ddiwrnod",
    "u.week": "w",
    "u.month": "fis|m",
    "u.quarter": "chw|chwarter|chwater|chwateri|o chwarteri",
    "u.year": "blynedd|flwyddyn|flynedd|mlynedd|o flynyddoedd",
    "weekday.0": "dydd llun|llun",
    "weekday.1": "dydd mawrth|maw",
    "weekday.2": "dydd mercher|mer",
    "weekday.3": "dydd iau|iau",
    "weekday.4": "dydd gwener|gwe|gwen",
    "weekday.5": "dydd sadwrn|sad",
    "weekday.6": "dydd sul|sul",
    "zone.0": "amser cyffredniol cydlynol|gmt|utc",
}, order="dmy")
