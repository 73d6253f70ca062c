"""
DO NOT EDIT: date words of hnj, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("hnj", {
    "ahead": "+",
    "am": "a m|am",
    "fill": "ce",
    "month.1": "𞄆𞄬",
    "month.2": "𞄛𞄨𞄱𞄄𞄤𞄲𞄨",
    "month.3": "𞄒𞄫𞄰𞄒𞄪𞄱",
    "month.4": "𞄤𞄨𞄱",
    "month.5": "𞄀𞄪𞄴",
    "month.6": "𞄛𞄤𞄱𞄞𞄤𞄦",
    "month.7": "𞄔𞄩𞄴𞄆𞄨𞄰",
    "month.8": "𞄕𞄩𞄲𞄔𞄄𞄰𞄤",
    "month.9": "𞄛𞄤𞄱𞄒𞄤𞄰",
    "month.10": "𞄪𞄱𞄀𞄤𞄴",
    "month.11": "𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫",
    "month.12": "𞄒𞄩𞄱𞄔𞄬𞄴",
    "pm": "p m|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "𞄈𞄦",
    "weekday.1": "𞄆𞄨𞄰",
    "weekday.2": "𞄗𞄄𞄤𞄰𞄦",
    "weekday.3": "𞄙𞄤𞄱𞄨",
    "weekday.4": "𞄑𞄤𞄱𞄨",
    "weekday.5": "𞄊𞄧𞄳",
    "weekday.6": "𞄎𞄤𞄲",
    "zone.0": "gmt|utc",
}, order="ymd")
