"""
DO NOT EDIT: date words of si, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("si", {
    "ago": "කට පෙර",
    "ahead": "කින්",
    "am": "a m|am|උදේ|පාන්දර|පෙ|පෙ ව|මැදියම",
    "day.-2": "පෙරේදා",
    "day.-1": "ඊයේ",
    "day.0": "අද",
    "few": "කිහිපයකට පෙර",
    "fill": "ce|ක් රි ව|ක් රිස්තු වර්ෂ",
    "last": "පසුගිය",
    "last unit.week": "පසුගිය සති|පසුගිය සතිය",
    "last unit.month": "පසුගිය මාස|පසුගිය මාසය",
    "last unit.year": "පසුගිය වසර",
    "mark.T": "ට",
    "month.1": "ජන|ජනවාරි",
    "month.2": "පෙබ|පෙබරවාරි",
    "month.3": "මාර්|මාර්තු",
    "month.4": "අප් රේල්",
    "month.5": "මැයි",
    "month.6": "ජූනි",
    "month.7": "ජූලි",
    "month.8": "අගෝ|අගෝස්තු",
    "month.9": "සැප්|සැප්තැම්බර්",
    "month.10": "ඔක්|ඔක්තෝබර්",
    "month.11": "නොවැ|නොවැම්බර්",
    "month.12": "දෙසැ|දෙසැම්බර්",
    "night": "මැදියමට පසු|රෑ",
    "now.just now": "දැන්",
    "number.1": "පෙර",
    "pass": "න්",
    "pm": "p m|pm|දවල්|ප|ප ව|මධ් යාහ්නය|හවස",
    "u.second": "ත|තත්|තත්පර",
    "u.minute": "මි|මිනි|මිනිත්තු|මිනිත්තුවකට|විනාඩි|විනාඩියකට",
    "u.hour": "පැය|පැයකට",
    "u.day": "දි|දින|දිනකට|දිනයකට",
    "u.week": "ස|සති|සතියකට",
    "u.month": "මා|මාස|මාසයකට",
    "u.quarter": "කා|කාර්|කාර්තු|කාල",
    "u.year": "අවුරුදු|ව|වසර|වසරකට",
    "weekday.0": "සඳුදා",
    "weekday.1": "අඟහ|අඟහරුවාදා",
    "weekday.2": "බදාදා",
    "weekday.3": "බ් රහස්|බ් රහස්පතින්දා",
    "weekday.4": "සිකු|සිකුරාදා",
    "weekday.5": "සෙන|සෙනසුරාදා",
    "weekday.6": "ඉරිදා",
    "zone.0": "utc|ග් රිමවේ|සමකක්ෂ සාර්ව වේලාව",
}, order="ymd")
