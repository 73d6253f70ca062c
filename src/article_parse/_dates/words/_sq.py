"""
DO NOT EDIT: date words of sq, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sq", {
    "about": "rreth",
    "ago": "më parë",
    "ahead": "pas",
    "almost": "pothuajse",
    "am": "a m|am|e mesnatës|e mëngjesit|e paradites|mesnatë|mëngjes|p d|paradite",
    "at": "në",
    "day.-1": "dje",
    "day.0": "sot",
    "few": "disa",
    "fill": "ce|mb k|mbas krishtit",
    "half": "gjysëm",
    "last": "e kaluar",
    "last unit.week": "javën e kaluar",
    "last unit.month": "muajin e kaluar",
    "last unit.year": "vitin e kaluar|vjet",
    "less": "më pak se|më pak se një",
    "month.1": "jan|janar",
    "month.2": "shk|shkurt",
    "month.3": "mar|mars",
    "month.4": "pri|prill",
    "month.5": "maj",
    "month.6": "qer|qershor",
    "month.7": "korr|korrik",
    "month.8": "gush|gusht",
    "month.9": "sht|shtator",
    "month.10": "tet|tetor",
    "month.11": "nën|nëntor",
    "month.12": "dhj|dhjetor",
    "night": "e natës|natë",
    "now.just now": "tani",
    "number.1": "një",
    "one of.minute": "minutë",
    "one of.hour": "orë",
    "one of.day": "ditë",
    "one of.week": "javë",
    "one of.month": "muaj",
    "one of.year": "vit",
    "over": "mbi",
    "pm": "e mbrëmjes|e mesditës|e pasdites|m d|mbrëmje|mesditë|p m|pasdite|pm",
    "u.second": "sek|sekonda|sekondash|sekonde|sekondë",
    "u.minute": "min|minuta|minutash|minute|minuti",
    "u.hour": "ore|orësh",
    "u.day": "dite|ditësh",
    "u.week": "jave|javësh",
    "u.month": "muaji|muajsh",
    "u.quarter": "tremujor|tremujori|tremujorë|tremujorësh|çer|çerek|çerekë",
    "u.year": "vite|viti|vjet|vjetësh",
    "weekday.0": "e hënë|hën",
    "weekday.1": "e martë|mar",
    "weekday.2": "e mërkurë|mër",
    "weekday.3": "e enjte|enj",
    "weekday.4": "e premte|pre",
    "weekday.5": "e shtunë|sht",
    "weekday.6": "die|e diel",
    "zone.0": "gmt|ora universale e koordinuar|utc",
}, order="dmy")
