"""
DO NOT EDIT: date words of csw, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("csw", {
    "ago": "ᐃᐢᐠᐚᐨ ᐲᓯᒼ|ᐅᑖᑯᓰᕽ|ᐘᐢᑳᐸᓂᑯᕽ|ᑎᐸᐦᐃᑲᓂᓯᐦᑯᕽ|ᑕᐦᑐ|ᑕᐦᑐ ᐘᐢᑳᐸᓂᑭ|ᑕᐦᑐ ᐲᓯᒼ|ᑲᔮᐢ ᐊᐢᑭᕀ|ᑳᑮ|ᑳᑮ ᐃᐢᐸᓂᐠ|ᑳᑮ ᑕᐦᑐ ᑮᓯᑳᐠ",
    "ahead": "ᓃᑳᐣ",
    "am": "a m|am|ᐁᒼ|ᐊᒼ",
    "day.-1": "ᐅᑖᑯᓯᕽ|ᐅᑖᑯᓰᕽ",
    "fill": "ce",
    "last unit.week": "ᐃᐢᐠᐚᐨ ᑳᐃᐢᐸᓂᐠ",
    "last unit.month": "ᐃᐢᐠᐚᐨ ᐲᓯᒼ|ᐃᐢᑳᐤᐨ ᐲᓯᒼ",
    "last unit.year": "ᐃᐢᐠᐚᐨ ᐊᐢᑭᕀ",
    "month.1": "ᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ",
    "month.2": "ᐸᐚᐦᒐᑭᓇᓰᐢ",
    "month.3": "ᒥᑭᓯᐏᐲᓯᒼ",
    "month.4": "ᓂᐢᑭᐲᓯᒼ",
    "month.5": "ᐊᓃᑭᐲᓯᒼ",
    "month.6": "ᐚᐏᐲᓯᒼ",
    "month.7": "ᐹᐢᑲᐦᐋᐏᐲᓯᒼ",
    "month.8": "ᐅᐸᐦᐅᐏᐲᓯᒼ",
    "month.9": "ᓄᒌᑐᐏᐲᓯᒼ",
    "month.10": "ᐱᓈᐢᑯᐏᐲᓯᒼ",
    "month.11": "ᐋᕽᐘᑎᓄᐏᐲᓯᒼ",
    "month.12": "ᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ",
    "now.just now": "ᒣᐠᐚᐨ",
    "pm": "p m|pm|ᐲᒼ",
    "u.second": "s",
    "u.minute": "min|ᑎᐸᐦᐃᑲᓂᓯᐦᑯᕽ|ᑎᐸᐦᐃᑲᓂᓴ",
    "u.hour": "h|ᐘᐢᑳᐸᓂᑭ|ᐘᐢᑳᐸᓂᑯᕽ",
    "u.day": "d|ᐅᑖᑯᓰᕽ|ᑮᓯᑳᑭ|ᑳᑮ ᑕᐦᑐ ᑮᓯᑳᐠ",
    "u.week": "w|ᐃᐢᐸᓂᐠ|ᐃᐢᐸᓂᑭ|ᐅᑖᑯᓰᕽ|ᑳᑮ ᐃᐢᐸᓂᐠ",
    "u.month": "m|ᐃᐢᐠᐚᐨ ᐲᓯᒼ|ᐲᓯᒧᐤᐊᐧᐦᑭ|ᑕᐦᑐ ᐲᓯᒼ",
    "u.quarter": "q",
    "u.year": "y|ᐊᐢᑮᐊᐧᐦᑭ|ᐊᐢᑮᐊᐧᐦᑭᕀ|ᑲᔮᐢ ᐊᐢᑭᕀ",
    "weekday.0": "ᐴᓂ ᐊᔭᒥᐦᐁᑮᓯᑳᐤ",
    "weekday.1": "ᓃᓱᑮᓯᑳᐤ",
    "weekday.2": "ᐋᐱᐦᑕᐘᐣ",
    "weekday.3": "ᐴᓂᐋᐱᐦᑕᐘᐣ",
    "weekday.4": "ᑫᑳᐨ ᒫᑎᓇᐍᑮᓯᑳᐤ",
    "weekday.5": "ᒫᑎᓇᐍᑮᓯᑳᐤ",
    "weekday.6": "ᐊᔭᒥᐦᐁᑮᓯᑳᐤ",
    "zone.0": "gmt|utc",
}, order="ymd")
