"""
DO NOT EDIT: date words of blo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("blo", {
    "ahead": "+",
    "am": "1 ka|a m|am|asb|asʊbaa|gajaka|gjk|ʊshilè kʊboɖu",
    "day.-1": "galaɩ",
    "fill": "annabi ɩsa abʊŋʊma kaŋkǝm|aɩak|ce",
    "last unit.week": "bk boŋo|bɔkɔɩ aboŋoka",
    "last unit.month": "aŋ boŋo|aŋɔrɔ aboŋoka",
    "last unit.year": "gaja gaboŋoka|gj boŋo",
    "month.1": "kaw|ɩjikawǝrka kaŋɔrɔ",
    "month.2": "kpa|ɩjikpaka kaŋɔrɔ",
    "month.3": "arɛ́cika kaŋɔrɔ|ci",
    "month.4": "njɩbɔ nɖʊka kaŋɔrɔ|ɖʊ",
    "month.5": "acafʊnɖuka kaŋɔrɔ|ɖu 5",
    "month.6": "anɔɔɖuka kaŋɔrɔ|ɖu 6",
    "month.7": "alàlaka kaŋɔrɔ|la",
    "month.8": "kǝu|ɩjikǝuka kaŋɔrɔ",
    "month.9": "abofʊmka kaŋɔrɔ|fʊm",
    "month.10": "cim|ɩjicimka kaŋɔrɔ",
    "month.11": "acapomka kaŋɔrɔ|pom",
    "month.12": "anɔɔbʊnka kaŋɔrɔ|bʊn",
    "night": "gajanɩ|gjn",
    "now.just now": "nnyǝmǝ",
    "pm": "2 ja|gjb|gshk|gtsh|gɩjibɔŋɔ|gɩshilikɔnɔ|gɩteŋshile|p m|pm|ʊshilè kʊsasʊ",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "aɖɩt|aɖɩtɛnɛɛ",
    "weekday.1": "atal|atalaata",
    "weekday.2": "alaarba|alar",
    "weekday.3": "alaamɩshɩ|alam",
    "weekday.4": "arɩs|arɩsǝma",
    "weekday.5": "asib|asiibi",
    "weekday.6": "alah|alahaɖɩ",
    "zone.0": "gk|ɖak|ɖulinya aŋunii kaakɔŋkɔŋɔ̀",
}, order="mdy")
