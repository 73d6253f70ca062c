"""
DO NOT EDIT: date words of ccp, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ccp", {
    "ago": "𑄃𑄉𑄬|𑄖𑄨𑄚𑄴𑄟𑄏𑄧𑄢𑄴 𑄃𑄬𑄉",
    "am": "a m|am|𑄛𑄧𑄖𑄳𑄠𑄃𑄟𑄧𑄣𑄳𑄠𑄬|𑄝𑄬𑄚𑄳𑄠𑄬",
    "day.-2": "𑄉𑄬𑄣𑄧𑄘𑄬 𑄛𑄧𑄢𑄴𑄥𑄪",
    "day.-1": "𑄉𑄬𑄣𑄴𑄣𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬|𑄉𑄬𑄣𑄴𑄣𑄳𑄠𑄇𑄬𑄣𑄴𑄣𑄳𑄠𑄬",
    "fill": "ce|𑄈𑄳𑄢𑄨𑄌𑄴𑄑𑄛𑄴𑄘𑄧",
    "last unit.week": "𑄉𑄬𑄣𑄧𑄘𑄬 𑄥𑄛𑄴𑄖",
    "last unit.month": "𑄉𑄬𑄣𑄧𑄉𑄬 𑄟𑄏𑄴|𑄉𑄬𑄣𑄧𑄘𑄬 𑄟𑄏𑄴",
    "last unit.year": "𑄉𑄬𑄣𑄳𑄠𑄬 𑄝𑄧𑄏𑄧𑄢𑄴",
    "month.1": "𑄎𑄚𑄪|𑄎𑄚𑄪𑄠𑄢𑄨",
    "month.2": "𑄜𑄬𑄛𑄴|𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨",
    "month.3": "𑄟𑄢𑄴𑄌𑄧",
    "month.4": "𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴",
    "month.5": "𑄟𑄬",
    "month.6": "𑄎𑄪𑄚𑄴",
    "month.7": "𑄎𑄪𑄣𑄭",
    "month.8": "𑄃𑄉𑄧𑄌𑄴𑄑𑄴",
    "month.9": "𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴",
    "month.10": "𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴|𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴",
    "month.11": "𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴",
    "month.12": "𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴|𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴",
    "night": "𑄢𑄬𑄖𑄴",
    "now.just now": "𑄃𑄨𑄇𑄴𑄅𑄚𑄪",
    "pm": "p m|pm|𑄘𑄨𑄝𑄪𑄎𑄳𑄠|𑄝𑄬𑄣𑄳𑄠𑄬|𑄥𑄎𑄧𑄚𑄳𑄠",
    "u.second": "𑄥𑄬𑄂|𑄥𑄬𑄇𑄬𑄚𑄳𑄓𑄴|𑄥𑄬𑄉𑄬𑄚𑄴|𑄥𑄬𑄉𑄬𑄚𑄴𑄘𑄬",
    "u.minute": "𑄟𑄨𑄂|𑄟𑄨𑄚𑄨𑄖𑄴|𑄟𑄨𑄚𑄨𑄘𑄬",
    "u.hour": "𑄊𑄂|𑄊𑄧𑄚𑄴𑄑|𑄊𑄧𑄚𑄴𑄘|𑄊𑄮𑄚𑄴𑄓|𑄊𑄮𑄚𑄴𑄓𑄠𑄴",
    "u.day": "𑄘𑄨𑄚𑄮 𑄟𑄧𑄖𑄴𑄙𑄳𑄠|𑄘𑄨𑄚𑄴",
    "u.week": "𑄥𑄛𑄴𑄖|𑄥𑄛𑄴𑄖𑄠𑄴|𑄥𑄛𑄴𑄖𑄢𑄴",
    "u.month": "𑄇𑄏𑄧|𑄟𑄌𑄴|𑄟𑄏𑄧|𑄟𑄏𑄬",
    "u.quarter": "q|𑄖𑄨𑄚𑄟𑄏𑄬|𑄖𑄨𑄚𑄴𑄟𑄏𑄧𑄢𑄴|𑄖𑄨𑄚𑄴𑄟𑄏𑄬",
    "u.year": "𑄝𑄧𑄏𑄧𑄢𑄬|𑄝𑄧𑄏𑄧𑄢𑄴",
    "weekday.0": "𑄥𑄧𑄟𑄴|𑄥𑄧𑄟𑄴𑄝𑄢𑄴",
    "weekday.1": "𑄟𑄧𑄁𑄉𑄧𑄣𑄴|𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴",
    "weekday.2": "𑄝𑄪𑄖𑄴|𑄝𑄪𑄖𑄴𑄝𑄢𑄴",
    "weekday.3": "𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴|𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴",
    "weekday.4": "𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴|𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴𑄝𑄢𑄴",
    "weekday.5": "𑄥𑄧𑄚𑄨|𑄥𑄧𑄚𑄨𑄝𑄢𑄴",
    "weekday.6": "𑄢𑄧𑄝𑄨|𑄢𑄧𑄝𑄨𑄝𑄢𑄴",
    "zone.0": "gmt|utc|𑄘𑄇𑄴𑄘𑄨𑄠 𑄛𑄨𑄖𑄴𑄗𑄨𑄟𑄨𑄢𑄴 𑄃𑄧𑄇𑄴𑄖𑄧",
}, order="dmy")
