"""
DO NOT EDIT: date words of my, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("my", {
    "ago": "က|ပြီးခဲ့သည့်",
    "ahead": "အတွင်း",
    "am": "a m|am|နံနက်|သန်းခေါင်ယံ",
    "day.-2": "တစ်နေ့က",
    "day.-1": "မနေက|မနေ့က",
    "day.0": "ယနေ",
    "fill": "ce|ခရစ်နှစ်|အဒေီ",
    "last": "ပြီးခဲ့သော",
    "last unit.week": "ပြီးခဲ့သည့်သီတင်းပတ်",
    "last unit.month": "ပြီးခဲ့သည့်လ",
    "last unit.year": "ယမန်နှစ်",
    "mark.T": "မှာ",
    "month.1": "ဇန်|ဇန်နဝါရီ",
    "month.2": "ဖေ|ဖေဖော်ဝါရီ",
    "month.3": "မတ်",
    "month.4": "ဧ|ဧပြီ",
    "month.5": "မေ",
    "month.6": "ဇွန်",
    "month.7": "ဇူ|ဇူလိုင်",
    "month.8": "ဩ|ဩဂုတ်",
    "month.9": "စက်|စက်တင်ဘာ",
    "month.10": "အောက်|အောက်တိုဘာ",
    "month.11": "နို|နိုဝင်ဘာ",
    "month.12": "ဒီ|ဒီဇင်ဘာ",
    "night": "ည",
    "now.just now": "ယခု|လွန်ခဲ့သောစက္ကန်အနည်းငယ် က",
    "number.1": "တစ်",
    "pass": "လွန်ခဲ့သော",
    "pm": "p m|pm|ညနေ|နေ့လယ်|မွန်းတည့်",
    "u.second": "s|sec|စက္ကန့်",
    "u.minute": "မိနစ်",
    "u.hour": "နာရီ",
    "u.day": "ရက်",
    "u.week": "ပတ်",
    "u.month": "လ",
    "u.quarter": "q|ကွာတား",
    "u.year": "နှစ်",
    "weekday.0": "တနင်္လာ",
    "weekday.1": "အင်္ဂါ",
    "weekday.2": "ဗုဒ္ဓဟူး",
    "weekday.3": "ကြာသပတေး",
    "weekday.4": "သောကြာ",
    "weekday.5": "စနေ",
    "weekday.6": "တနင်္ဂနွေ",
    "zone.0": "gmt|utc|ညှိထားသည့် ကမ္ဘာ့ စံတော်ချိန်",
}, order="dmy", splits=True)
