"""
DO NOT EDIT: date words of dz, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("dz", {
    "ago": "ཧེ ་ མ ་",
    "ahead": "ནང ་",
    "am": "a m|am|སྔ ་ ཆ ་",
    "day.-2": "ཁ ་ ཉིམ",
    "day.-1": "ཁ ་ ཙ ་",
    "fill": "ce|གཟའ|ཆུ ་ ཚོད|ཚེ|ཚེས|ཟླ|ལོ|སྤྱི ་ ལོ",
    "last unit.week": "lastweek",
    "last unit.month": "lastmonth",
    "last unit.year": "lastyear",
    "mark.H": "སྐར ་ མ ་",
    "month.1": "ཟླ ་ ༡|ཟླ ་ དངཔ ་|སྤྱི ་ ཟླ ་ དངཔ ་",
    "month.2": "ཟླ ་ ༢|ཟླ ་ གཉིས ་ པ ་|སྤྱི ་ ཟླ ་ གཉིས ་ པ ་",
    "month.3": "ཟླ ་ ༣|ཟླ ་ གསུམ ་ པ ་|སྤྱི ་ ཟླ ་ གསུམ ་ པ ་",
    "month.4": "ཟླ ་ ༤|ཟླ ་ བཞི ་ པ ་|སྤྱི ་ ཟླ ་ བཞི ་ པ",
    "month.5": "ཟླ ་ ༥|ཟླ ་ ལྔ ་ པ ་|སྤྱི ་ ཟླ ་ ལྔ ་ པ ་",
    "month.6": "ཟླ ་ ༦|ཟླ ་ དྲུག ་ པ|སྤྱི ་ ཟླ ་ དྲུག ་ པ",
    "month.7": "ཟླ ་ ༧|ཟླ ་ བདུན ་ པ ་|སྤྱི ་ ཟླ ་ བདུན ་ པ ་",
    "month.8": "ཟླ ་ ༨|ཟླ ་ བརྒྱད ་ པ ་|སྤྱི ་ ཟླ ་ བརྒྱད ་ པ ་",
    "month.9": "ཟླ ་ ༩|ཟླ ་ དགུ ་ པ ་|སྤྱི ་ ཟླ ་ དགུ ་ པ ་",
    "month.10": "ཟླ ་ ༡༠|ཟླ ་ བཅུ ་ པ ་|སྤྱི ་ ཟླ ་ བཅུ ་ པ ་",
    "month.11": "ཟླ ་ ༡༡|ཟླ ་ བཅུ ་ གཅིག ་ པ ་|སྤྱི ་ ཟླ ་ བཅུ ་ གཅིག ་ པ ་",
    "month.12": "ཟླ ་ ༡༢|ཟླ ་ བཅུ ་ གཉིས ་ པ ་|སྤྱི ་ ཟླ ་ བཅུ ་ གཉིས ་ པ ་",
    "now.just now": "now",
    "pm": "p m|pm|ཕྱི ་ ཆ ་",
    "u.second": "s|སྐར ་ ཆ ་",
    "u.minute": "min|སྐར ་ མ ་",
    "u.hour": "h|ཆུ ་ ཚོད ་",
    "u.day": "d|ཉིན ་ ཞག ་|ཉིནམ ་",
    "u.week": "w|བངུན ་ ཕྲག ་",
    "u.month": "m|ཟླཝ ་",
    "u.quarter": "q",
    "u.year": "y|ལོ ་ འཁོར ་",
    "weekday.0": "གཟའ ་ མིག ་ དམར ་|མིར ་",
    "weekday.1": "གཟའ ་ ལྷག ་ པ ་|ལྷག ་",
    "weekday.2": "གཟའ ་ ཕུར ་ བུ ་|ཕུར ་",
    "weekday.3": "གཟའ ་ པ ་ སངས ་|སངས ་",
    "weekday.4": "གཟའ ་ སྤེན ་ པ ་|སྤེན ་",
    "weekday.5": "གཟའ ་ ཉི ་ མ ་|ཉི ་",
    "weekday.6": "གཟའ ་ ཟླ ་ བ ་|ཟླ ་",
    "zone.0": "utc|ཇི ་ ཨེམ ་ ཏི ་",
}, order="ymd", splits=True)
