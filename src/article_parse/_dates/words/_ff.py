"""
DO NOT EDIT: date words of ff, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ff", {
    "ago": "𞤤𞤫𞤦 𞤱𞤵𞤤𞤭𞥅𞤯𞤭|𞤤𞤫𞤦𞥆𞤭 𞤱𞤵𞤤𞤭𞥅𞤯𞤭|𞤤𞤫𞤱 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤵|𞤤𞤫𞤱𞤪𞤵 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤵|𞤪𞤫𞤱𞤢𞤲𞤭|𞤱𞤢𞤯𞤭𞥅|𞤱𞤢𞤯𞤭𞥅 𞤲𞤢𞤴|𞤱𞤢𞤯𞤭𞥅 𞤲𞤢𞤴𞤩𞤭𞥅𞤪𞤫|𞤱𞤢𞤯𞤭𞥅 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫|𞤱𞤵𞤤𞤭𞥅𞤯𞤫|𞤱𞤵𞤤𞤭𞥅𞤯𞤭|𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤫|𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤭|𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤵|𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤺𞤢𞤤|𞤲𞥋𞤶𞤢𞤥𞤤𞤭 𞤱𞤵𞤤𞤭𞥅𞤯𞤭|𞤲𞥋𞤶𞤢𞤥𞤲𞥋𞤣𞤭 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤭|𞤳𞤭𞤲 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤺𞤢𞤤|𞤳𞤭𞤲𞤰𞤢𞤤 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤺𞤢𞤤|𞤳𞤭𞤼 𞤪𞤫𞤱𞤢𞤲𞤭|𞤳𞤭𞤼𞤢𞥄𞤯𞤫 𞤪𞤫𞤱𞤢𞤲𞤭|𞤶𞤢 𞤱𞤵𞤤𞤭𞥅𞤯𞤭|𞤶𞤢 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤭|𞤸𞤭𞤼 𞤪𞤫𞤱𞤢𞤲𞤭",
    "ahead": "+|𞤲𞥋𞤣𞤫𞤪",
    "am": "a m|am|subaka|𞤢|𞤢𞤰",
    "day.-1": "haŋki|𞤸𞤢𞤲𞤳𞤭",
    "fill": "c i|caggal iisa|ce|𞤩𞤢𞤭|𞤩𞤢𞥄𞤱𞤮 𞤢𞤲𞥆𞤢𞤦𞤭 𞤭𞥅𞤧𞤢𞥄",
    "last unit.week": "last week|𞤴𞤮𞤲𞤼𞤫𞤪𞤫 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤫|𞤴𞤼 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤫",
    "last unit.month": "last month|𞤤𞤫𞤱 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤵|𞤤𞤫𞤱𞤪𞤵 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤵",
    "last unit.year": "last year|𞤪𞤮𞤱𞤢𞤲𞤭",
    "month.1": "sii|siilo|𞤧𞤭𞥅𞤤|𞤧𞤭𞥅𞤤𞤮",
    "month.2": "col|colte|𞤷𞤮𞤤|𞤷𞤮𞤤𞤼𞤮",
    "month.3": "mbo|mbooy|𞤲𞤦𞤮𞥅𞤴|𞤲𞤦𞤮𞥅𞤴𞤮",
    "month.4": "see|seeɗto|𞤧𞤫𞥅𞤼|𞤧𞤫𞥅𞤼𞤮",
    "month.5": "duu|duujal|𞤣𞤵𞥅𞤶|𞤣𞤵𞥅𞤶𞤮",
    "month.6": "kor|korse|𞤳𞤮𞤪|𞤳𞤮𞤪𞤧𞤮",
    "month.7": "mor|morso|𞤥𞤮𞤪|𞤥𞤮𞤪𞤧𞤮",
    "month.8": "juk|juko|𞤶𞤵𞤳|𞤶𞤵𞤳𞤮",
    "month.9": "siilto|slt|𞤧𞤭𞤤|𞤧𞤭𞤤𞤼𞤮",
    "month.10": "yar|yarkomaa|𞤴𞤢𞤪|𞤴𞤢𞤪𞤳𞤮",
    "month.11": "jol|jolal|𞤶𞤮𞤤|𞤶𞤮𞤤𞤮",
    "month.12": "bow|bowte|𞤦𞤮𞤱|𞤦𞤮𞤱𞤼𞤮",
    "now.just now": "now|𞤶𞤮𞥅𞤲𞤭",
    "pm": "kikiiɗe|p m|pm|𞤩|𞤩𞤰",
    "u.second": "s|𞤳𞤭𞤲|𞤳𞤭𞤲𞤰𞤢𞤤|𞤳𞤭𞤲𞤰𞤫|𞤳𞤭𞤲𞤰𞤮",
    "u.minute": "min|𞤳𞤮𞤶|𞤳𞤮𞤶𞤮𞤥𞤶𞤫|𞤸𞤮𞤶|𞤸𞤮𞤶𞤮𞤥𞤢𞥄𞤪𞤫|𞤸𞤮𞤶𞤮𞤥𞤢𞥄𞤶𞤫|𞤸𞤮𞤶𞤮𞤥𞤪𞤫",
    "u.hour": "h|𞤲𞤶𞤢𞤥𞤤𞤭|𞤲𞤶𞤢𞤥𞤲𞤣𞤭|𞤲𞥋𞤶𞤢𞤥𞤤𞤭|𞤲𞥋𞤶𞤢𞤥𞤲𞥋𞤣𞤭|𞤶|𞤶𞤢",
    "u.day": "d|𞤻|𞤻𞤢𞤤|𞤻𞤢𞤤𞥆𞤢𞤤|𞤻𞤢𞤤𞥆𞤫",
    "u.week": "w|𞤴𞤮𞤲𞤼𞤫𞤪𞤫|𞤴𞤼|𞤶𞤮𞤲𞤼𞤫|𞤶𞤼",
    "u.month": "/ 𞤤𞤫𞤱|m|𞤤|𞤤𞤫𞤦|𞤤𞤫𞤦𞥆𞤭|𞤤𞤫𞤱|𞤤𞤫𞤱𞤪𞤵",
    "u.quarter": "q|𞤱𞤢𞤯𞤭𞥅 𞤲𞤢𞤴|𞤱𞤢𞤯𞤭𞥅 𞤲𞤢𞤴𞤩𞤭𞥅𞤪𞤫|𞤲|𞤲𞤢𞤴|𞤲𞤢𞤴𞤢𞤩𞤭𞥅𞤶𞤫|𞤲𞤢𞤴𞤩𞤭𞥅𞤪𞤫|𞤲𞤢𞤴𞤩𞤭𞥅𞤶𞤫|𞤲𞤢𞤴𞤶|𞤲𞤣𞤫𞤪 𞤲𞤢𞤴|𞤲𞤣𞤫𞤪 𞤲𞤢𞤴𞤩𞤭𞥅𞤪𞤫|𞤲𞤣𞤫𞤪 𞤲𞤢𞤴𞤩𞤭𞥅𞤶𞤫",
    "u.year": "/ 𞤳𞤭𞤼|y|𞤳𞤭𞤼|𞤳𞤭𞤼𞤢𞥄𞤤𞤫|𞤳𞤭𞤼𞤢𞥄𞤯𞤫|𞤸𞤭𞤼|𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫",
    "weekday.0": "aaɓ|aaɓnde|𞤢𞥄𞤩𞤵|𞤢𞥄𞤩𞤵𞤲𞥋𞤣𞤫",
    "weekday.1": "maw|mawbaare|𞤥𞤢𞤦|𞤥𞤢𞤱𞤦𞤢𞥄𞤪𞤫",
    "weekday.2": "nje|njeslaare|𞤲𞤶𞤫𞤧𞤤𞤢𞥄𞤪𞤫|𞤶𞤫𞤧",
    "weekday.3": "naa|naasaande|𞤲𞤢𞥄𞤧|𞤲𞤢𞥄𞤧𞤢𞥄𞤲𞤣𞤫",
    "weekday.4": "mawnde|mwd|𞤥𞤢𞤣|𞤥𞤢𞤱𞤲𞤣𞤫",
    "weekday.5": "hbi|hoore biir|𞤸𞤮𞤪|𞤸𞤮𞤪𞤦𞤭𞤪𞥆𞤫",
    "weekday.6": "dew|dewo|𞤪𞤫𞤬|𞤪𞤫𞤬𞤦𞤭𞤪𞥆𞤫",
    "zone.0": "gmt|utc|𞤳𞤭𞤶𞤮𞥅𞤪𞤫 𞤸𞤭𞤤𞥆𞤢𞤲𞤳𞤮𞥅𞤪𞤫 𞤬𞤮𞤲𞤣𞤢𞥄𞤲𞤣𞤫|𞤳𞤸𞤬|𞤳𞤸𞤺",
}, order="dmy")
