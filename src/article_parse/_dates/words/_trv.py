"""
DO NOT EDIT: date words of trv, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("trv", {
    "ahead": "+",
    "am": "a m|am|brax kndaax",
    "fill": "bukuy jikan yisu thulang|buy|ce",
    "month.1": "kii|kingal idas",
    "month.2": "dha idas|dhi",
    "month.3": "tri|tru idas",
    "month.4": "spat idas|spi",
    "month.5": "rii|rima idas",
    "month.6": "mataru idas|mti",
    "month.7": "emi|empitu idas",
    "month.8": "mai|maspat idas",
    "month.9": "mngari idas|mni",
    "month.10": "maxal idas|mxi",
    "month.11": "maxal kingal idas|mxk",
    "month.12": "maxal dha idas|mxd",
    "pm": "baubau kndaax|p m|pm",
    "u.second": "s|seykn",
    "u.minute": "min|spngan",
    "u.hour": "h|tuki",
    "u.day": "d|jiyax",
    "u.week": "jiyax iyax sngayan|w",
    "u.month": "idas|m",
    "u.quarter": "q",
    "u.year": "hnkawas|y",
    "weekday.0": "kin|tgkingal jiyax iyax sngayan",
    "weekday.1": "dha|tgdha jiyax iyax sngayan",
    "weekday.2": "tgtru jiyax iyax sngayan|tru",
    "weekday.3": "spa|tgspac jiyax iyax sngayan",
    "weekday.4": "rim|tgrima jiyax iyax sngayan",
    "weekday.5": "mat|tgmataru jiyax iyax sngayan",
    "weekday.6": "emp|jiyax sngayan",
    "zone.0": "gmt|utc",
}, order="ymd")
