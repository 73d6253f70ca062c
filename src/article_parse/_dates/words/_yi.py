"""
DO NOT EDIT: date words of yi, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("yi", {
    "ago": "חדשים|יאָר",
    "ahead": "+",
    "am": "a m|am|פֿאַרמיטאָג",
    "day.-1": "נעכטן",
    "fill": "ce|דעם|טן",
    "last unit.week": "last week",
    "last unit.month": "פֿאַרגאנגענעם חודש",
    "last unit.year": "פֿאַראַיאָר",
    "month.1": "יאַנ|יאַנואַר",
    "month.2": "פֿעב|פֿעברואַר",
    "month.3": "מערץ",
    "month.4": "אַפּר|אַפּריל",
    "month.5": "מיי",
    "month.6": "יוני",
    "month.7": "יולי",
    "month.8": "אויג|אויגוסט",
    "month.9": "סעפּ|סעפּטעמבער",
    "month.10": "אקט|אקטאבער",
    "month.11": "נאוו|נאוועמבער",
    "month.12": "דעצ|דעצעמבער",
    "now.just now": "now",
    "one of.year": "איבער א יאָר",
    "pm": "p m|pm|נאָכמיטאָג",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m|חודש|פֿאַר",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "מאָנטיק",
    "weekday.1": "דינסטיק",
    "weekday.2": "מיטוואך",
    "weekday.3": "דאנערשטיק",
    "weekday.4": "פֿרײַטיק",
    "weekday.5": "שבת",
    "weekday.6": "זונטיק",
    "zone.0": "gmt|utc",
}, order="dmy")
