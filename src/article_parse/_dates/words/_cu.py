"""
DO NOT EDIT: date words of cu, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("cu", {
    "ahead": "+",
    "am": "a m|am|дп",
    "fill": "ce|л|по р х|ѿ р х",
    "month.1": "і҆аннꙋа́рїа|і҆аннꙋа́рїй|і҆аⷩ҇",
    "month.2": "феврꙋа́рїа|феврꙋа́рїй|феⷡ҇",
    "month.3": "ма́рта|ма́ртъ|маⷬ҇",
    "month.4": "а҆прі́ллїа|а҆прі́ллїй|а҆пⷬ҇",
    "month.5": "ма́їа|ма́їй|маꙵ",
    "month.6": "і҆ꙋ́нїа|і҆ꙋ́нїй|і҆ꙋⷩ҇",
    "month.7": "і҆ꙋ́лїа|і҆ꙋ́лїй|і҆ꙋⷧ҇",
    "month.8": "а҆́ѵгꙋста|а҆́ѵгꙋстъ|а҆́ѵⷢ҇",
    "month.9": "септе́мврїа|септе́мврїй|сеⷫ҇",
    "month.10": "ѻ҆ктѡ́врїа|ѻ҆ктѡ́врїй|ѻ҆кⷮ",
    "month.11": "ное́мврїа|ное́мврїй|ноеⷨ",
    "month.12": "деке́мврїа|деке́мврїй|деⷦ҇",
    "pm": "p m|pm|пп",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "пнⷣе|понедѣ́льникъ",
    "weekday.1": "вто́рникъ|втоⷬ҇",
    "weekday.2": "среда̀|срⷣе",
    "weekday.3": "четверто́къ|чеⷦ҇",
    "weekday.4": "пѧто́къ|пѧⷦ҇",
    "weekday.5": "сꙋббѡ́та|сꙋⷠ҇",
    "weekday.6": "ндⷧ҇ѧ|недѣ́лѧ",
    "zone.0": "gmt|utc|всемі́рное сѷгхронїзи́рованное вре́мѧ",
}, order="ymd")
