"""
DO NOT EDIT: date words of ku, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ku", {
    "ago": "berî",
    "ahead": "+",
    "am": "a m|am|bn",
    "at": "di saet",
    "day.-1": "duh|دوێنێ کاتژمێر",
    "day.0": "îro|یه مرۆ کاتژمێر",
    "few": "çend",
    "fill": "a|an|ce|piștî zayînê|pz|ê",
    "last": "dușema borî|pêncșema borî|sêșema borî|îna borî|دووشه ممه کاتژمێر|سێشه ممه کاتژمێر|هه ینی کاتژمێر|پێنجشه ممه کاتژمێر",
    "last unit.week": "hefteya borî|hft borî",
    "last unit.month": "meha borî",
    "last unit.year": "sala borî",
    "mark.T": "de",
    "month.1": "m 01 a|rbn|rbna|rêbendan|rêbendana",
    "month.2": "m 02 a|sbt|sbta|sibat|sibata",
    "month.3": "adar|adara|adr|adra|m 03 a",
    "month.4": "m 04 a|nsn|nsna|nîsan|nîsana",
    "month.5": "gln|glna|gulan|gulana|m 05 a",
    "month.6": "hezîran|hezîrana|hzr|hzra|m 06 a",
    "month.7": "m 07 a|trm|trma|tîrmeh|tîrmeha",
    "month.8": "m 08 a|tbx|tbxa|tebax|tebaxa",
    "month.9": "m 09 a|îln|îlna|îlon|îlona",
    "month.10": "cot|cota|cotmeh|cotmeha|m 10 a",
    "month.11": "m 11 a|mijdar|mijdara|mjd|mjda",
    "month.12": "berfanbar|berfanbara|brf|brfa|m 12 a",
    "now.just now": "niha|چه ند چرکه یه ک",
    "number.1": "یه ک",
    "one of.year": "di salekê de|salekê",
    "one of.minute": "deqîqeyekê",
    "one of.hour": "saetekê",
    "one of.day": "rojekê",
    "one of.month": "mehekê",
    "pm": "p m|pm|pn",
    "u.second": "s|saniye|saniyeyan|sanîye|sanîyeyan|sn",
    "u.minute": "d|deqeyan|deqeyê|deqîqe|deqîqeyan|deqîqeyê|dq|خوله ک",
    "u.day": "d|r|roj|rojan|rojê|ڕۆژ",
    "u.hour": "h|saet|saetan|saetê|st|کاتژمێر",
    "u.week": "hefte|hefteyan|hefteyê|hf|w",
    "u.month": "m|meh|mehan|mehê|مانگ",
    "u.quarter": "q|çaryek",
    "u.year": "sal|salan|salê|sl|ساڵ",
    "weekday.0": "dușem|dușema borî|dșm|دووشه ممه کاتژمێر",
    "weekday.1": "sêșem|sêșema borî|sșm|سێشه ممه کاتژمێر",
    "weekday.2": "çarșem|çșm",
    "weekday.3": "pêncșem|pêncșema borî|pșm|پێنجشه ممه کاتژمێر",
    "weekday.4": "îna borî|înî|هه ینی کاتژمێر",
    "weekday.5": "șem|șemî",
    "weekday.6": "yekșem|yșm",
    "zone.0": "gmt|saeta gerdûnî ya hevdemî|sgh",
}, order="dmy")
