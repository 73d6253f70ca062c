"""
DO NOT EDIT: date words of chr, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("chr", {
    "ago": "ꮵꭸꮢ",
    "ahead": "ꮎꮏ",
    "am": "a m|am|ꮜ|ꮜꮎꮄ",
    "day.-1": "ꮢꭿ",
    "fill": "ad|ce|ꭰꮓ ꮩꮋꮒ",
    "last unit.week": "ꮵꮫꮅᏹꮅꮢꭲ",
    "last unit.month": "ꭷꮈ ꮵꭸꮢ|ꭷꮈꭲ ꮵꭸꮢ",
    "last unit.year": "ꭱꮨ ꮵꭸꮢ",
    "month.1": "ꭴꮓ|ꭴꮓꮈꮤꮕ",
    "month.2": "ꭷꭶ|ꭷꭶꮅ",
    "month.3": "ꭰꮕ|ꭰꮕᏹ",
    "month.4": "ꭷꮼ|ꭷꮼꮒ",
    "month.5": "ꭰꮒ|ꭰꮒꮝꭼꮨ",
    "month.6": "ꮥꭽ|ꮥꭽꮇᏹ",
    "month.7": "ꭻᏸ|ꭻᏸꮙꮒ",
    "month.8": "ꭶꮆ|ꭶꮆꮒ",
    "month.9": "ꮪꮅ|ꮪꮅꮝꮧ",
    "month.10": "ꮪꮒ|ꮪꮒꮕꮧ",
    "month.11": "ꮕꮣ|ꮕꮣꮥꮖ",
    "month.12": "ꭵꮝ|ꭵꮝꭹᏹ",
    "now.just now": "ꮓꮚ",
    "pass": "ꮷꮢꭿꮫ",
    "pm": "p m|pm|ꭲꭶ|ꮢ|ꮢꭿᏹꭲ|ꮢꭿᏹꭲꮧꮲ",
    "u.second": "ꭰꮞ|ꭰꮞꮲ|ꮣꮣꮎꮹꮝꭼ|ꮧꮞꮲ",
    "u.minute": "ꭲ|ꭲꮿꮤ|ꭲꮿꮤꮼꮝꮤꮕ",
    "u.day": "ꭲ|ꭲꭶ|ꭿꮈꮝꭹ ꮷꮢꭿꮣ|ꮷꮢꭿꮣ",
    "u.hour": "ꭲᏻꮯꮆꮣ|ꮡ|ꮡꮯ|ꮡꮯꮆꮣ",
    "u.week": "ꭲᏻꮎ|ꭲᏻꮎꮩꮣꮖꮝꮧ|ꮢ|ꮢꮎ|ꮢꮎꮩꮣꮖꮝꮧ",
    "u.month": "ꭷ|ꭷꮈ|ꭷꮈꭲ|ꮧꭷꮈꭲ",
    "u.quarter": "ꭹꮔꮨ|ꭹꮔꮨꮧ|ꭹꮔꮩꮧ|ꭿ|ꭿꮈꮝꭹ|ꭿꮈꮝꭹ ꭹꮔꮨꮧ",
    "u.year": "ꭲꮷꮥꮨᏼꮜꮧꮢꭲ|ꭴ|ꭴꮥ|ꭴꮥꮨᏼꮜꮧꮢꭲ|ꮷꮥ|ꮷꮥꮨᏼꮜꮧꮢꭲ",
    "weekday.0": "ꭴꮎꮩꮣꮙꮕꭿ|ꮙꮕꭿ",
    "weekday.1": "ꮤꮅꮑ|ꮤꮅꮑꭲꭶ",
    "weekday.2": "ꮶꭲꮑ|ꮶꭲꮑꭲꭶ",
    "weekday.3": "ꮕꭹꮑ|ꮕꭹꮑꭲꭶ",
    "weekday.4": "ꮷꮎꭹ|ꮷꮎꭹꮆꮝꮧ",
    "weekday.5": "ꭴꮎꮩꮣꮘꮥꮎ|ꮘꮥꮎ",
    "weekday.6": "ꭴꮎꮩꮣꮖꮝꭼ|ꮖꮝꭼ",
    "zone.0": "gmt|utc|ꭲꭹꮰᏹ ꮒꭶꮣ ꭰꮯꭲꮅꮢ",
}, order="mdy")
