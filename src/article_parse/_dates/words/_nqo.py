"""
DO NOT EDIT: date words of nqo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("nqo", {
    "ahead": "+",
    "am": "a m|am|ߛ",
    "day.-1": "ߞߎߣߎ߲߬",
    "fill": "ߌߛ ߞߐ߫|ߌߛ ߡ ߞߐ߫|ߌߛߊ߫ ߡߏߦߌ ߞߐ߫",
    "last unit.week": "ߟߐ߯ߕߍ߫ ߕߊ߬ߡߌ߲߬ߣߍ߲",
    "last unit.month": "ߞߊߙߏ߫ ߕߊߡߌ߲߬ߣߍ߲|ߞߊߙߏ߫ ߕߊ߬ߡߌ߲߬ߣߍ߲",
    "last unit.year": "ߛߊߙߏ߲߬|ߛߊ߲߬ ߕߊ߬ߡߌ߲߬ߣߍ߲|ߛߊ߲߬ߘߐ߫",
    "month.1": "ߓߌ߲ߠ|ߓߌ߲ߠߊߥߎߟߋ߲",
    "month.2": "ߞߏ߲ߞ|ߞߏ߲ߞߏߜߍ",
    "month.3": "ߕߙߊ|ߕߙߊߓߊ",
    "month.4": "ߞߏ߲ߘ|ߞߏ߲ߞߏߘߌ߬ߓߌ",
    "month.5": "ߘߓߊ߬ߕ|ߘߓߊ߬ߕߊ",
    "month.6": "ߥߊ߬ߛ|ߥߊ߬ߛߌ߬ߥߙߊ",
    "month.7": "ߞߊ߬ߙ|ߞߊ߬ߙߌߝߐ߭",
    "month.8": "ߘߓߊ߬ߓ|ߘߓߊ߬ߓߌߟߊ",
    "month.9": "ߕߎߟߊߝߌ߲",
    "month.10": "ߞߏ߲ߓ|ߞߏ߲ߓߌߕߌ߮",
    "month.11": "ߣߍߣ|ߣߍߣߍߓߊ",
    "month.12": "ߞߏߟ|ߞߏߟߌ߲ߞߏߟߌ߲",
    "now.just now": "now",
    "pm": "p m|pm|ߥ",
    "u.second": "s|ߝ|ߝߌ߬ߟߊ߲",
    "u.minute": "min|ߡߌ߬ߛ|ߡߌ߬ߛߍ߲",
    "u.hour": "h|ߕ|ߕߎ߬ߡߊ߬ߙߋ߲",
    "u.day": "d|ߊ߬ ߟߐ߯ߕߍ߫|ߟ|ߟߋ߫ ߣߌ߲߬|ߟߏ߲ ߜߍ",
    "u.week": "w|ߞߎ߲߬ߢ|ߞߎ߲߬ߢߐ߮",
    "u.month": "m|ߞ|ߞߊߙߏ",
    "u.quarter": "q",
    "u.year": "y|ߛߊ߲߭",
    "weekday.0": "ߞߐ߬ߓ|ߞߐ߬ߓߊ߬ߟߏ߲",
    "weekday.1": "ߞߐ߬ߟ|ߞߐ߬ߟߏ߲",
    "weekday.2": "ߞߎߣ|ߞߎߣߎ߲ߟߏ߲",
    "weekday.3": "ߓߌߟ|ߓߌߟߏ߲",
    "weekday.4": "ߛߌ߬ߣ|ߛߌ߬ߣߌ߲߬ߟߏ߲",
    "weekday.5": "ߞߍ߲ߘ|ߞߍ߲ߘߍߟߏ߲",
    "weekday.6": "ߞߊ߯ߙ|ߞߊ߯ߙߌߟߏ߲",
    "zone.0": "utc|ߖߊ߯ߓߊ߫ ߕߎߡߘߊ߫ ߘߏ߲߬ߖߟߎ߬ߡߊ߬ߣߍ߲|ߜ߭ߕߖ",
}, order="ymd")
