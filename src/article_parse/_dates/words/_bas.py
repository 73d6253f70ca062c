"""
DO NOT EDIT: date words of bas, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("bas", {
    "ahead": "+",
    "am": "a m|am|i bikɛ̂glà",
    "day.-1": "yààni",
    "fill": "ce|i mbūs yesù krǐstò|m y k",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "kɔn|kɔndɔŋ",
    "month.2": "mac|màcɛ̂l",
    "month.3": "mat|màtùmb",
    "month.4": "mto|màtop",
    "month.5": "mpu|m̀puyɛ",
    "month.6": "hil|hìlòndɛ̀",
    "month.7": "nje|njèbà",
    "month.8": "hik|hìkaŋ",
    "month.9": "dip|dìpɔ̀s",
    "month.10": "bio|bìòôm",
    "month.11": "may|màyɛsèp",
    "month.12": "liɓ|lìbuy li ńyèe",
    "now.just now": "now",
    "pm": "i ɓugajɔp|p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "nja|ŋgwà njaŋgumba",
    "weekday.1": "uum|ŋgwà ûm",
    "weekday.2": "ŋge|ŋgwà ŋgê",
    "weekday.3": "mbɔ|ŋgwà mbɔk",
    "weekday.4": "kɔɔ|ŋgwà kɔɔ",
    "weekday.5": "jon|ŋgwà jôn",
    "weekday.6": "nɔy|ŋgwà nɔ̂y",
    "zone.0": "gmt|utc",
}, order="dmy")
