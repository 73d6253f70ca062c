"""
DO NOT EDIT: date words of syr, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("syr", {
    "ago": "ܡ̣ܢ ܩܕܡ",
    "ahead": "ܒ",
    "am": "a m|am|܏ܩ|܏ܩܛ",
    "day.-1": "܏ܬܡܠ|ܐܬܡܠܝ",
    "fill": "ce|܏ܫܡ|ܒ|ܫܢܬܐ ܡܪܢܝܬܐ",
    "last unit.week": "܏ܫܒܘ ܏ܐܚܪ|ܫܒܘܥܐ ܐܚܪܝܐ",
    "last unit.month": "܏ܝܪܚ ܏ܐܚܪ|ܝܪܚܐ ܐܚܪܝܐ",
    "last unit.year": "܏ܫܬܩܕ|ܐܫܬܩܕܝ",
    "month.1": "ܒm 01|ܒܟܢܘܢ ܐܚܪܝܐ|ܒܟܢܘܢ ܒ|ܟܢܘܢ ܐܚܪܝܐ|ܟܢܘܢ ܒ",
    "month.2": "ܒm 02|ܒܫܒܛ|ܫܒܛ",
    "month.3": "ܐܕܪ|ܒm 03|ܒܐܕܪ",
    "month.4": "ܒm 04|ܒܢܝܣܢ|ܢܝܣܢ",
    "month.5": "ܐܝܪ|ܒm 05|ܒܐܝܪ",
    "month.6": "ܒm 06|ܒܚܙܝܪܢ|ܚܙܝܪܢ",
    "month.7": "ܒm 07|ܒܬܡܘܙ|ܬܡܘܙ",
    "month.8": "ܐܒ|ܒm 08|ܒܐܒ",
    "month.9": "ܐܝܠܘܠ|ܒm 09|ܒܐܝܠܘܠ",
    "month.10": "ܒm 10|ܒܬܫܪܝܢ ܐ|ܒܬܫܪܝܢ ܩܕܡܝܐ|ܬܫܪܝܢ ܐ|ܬܫܪܝܢ ܩܕܡܝܐ",
    "month.11": "ܒm 11|ܒܬܫܪܝܢ ܐܚܪܝܐ|ܒܬܫܪܝܢ ܒ|ܬܫܪܝܢ ܐܚܪܝܐ|ܬܫܪܝܢ ܒ",
    "month.12": "ܒm 12|ܒܟܢܘܢ ܐ|ܒܟܢܘܢ ܩܕܡܝܐ|ܟܢܘܢ ܐ|ܟܢܘܢ ܩܕܡܝܐ",
    "now.just now": "ܗܫܐ",
    "number.1": "ܚܕ|ܚܕܐ",
    "one of.minute": "ܒܚܕܐ ܩܛܝܢܬܐ|ܚܕܐ ܩܛܝܢܬܐ|ܩܛܝܢܐ",
    "one of.day": "ܒܚܕ ܝܘܡܐ|ܚܕ ܝܘܡܐ",
    "one of.month": "ܝܪܚܐ",
    "one of.quarter": "ܪܘܒܥܐ",
    "one of.year": "ܫܢܬܐ",
    "pm": "p m|pm|܏ܒ|܏ܒܛ",
    "u.second": "ܖ̈ܦܦܐ|ܪ̈ܦܦܐ|ܪܦܦܐ",
    "u.minute": "ܩܛܝ̈ܢܐ|ܩܛܝܢ̈ܐ",
    "u.hour": "ܫ̈ܥܐ|ܫܥ̈ܐ|ܫܥܬܐ",
    "u.day": "ܝܘܡܢ̈ܐ",
    "u.week": "ܫܒ̈ܘܥܐ|ܫܒܘܥܐ",
    "u.month": "ܝܖ̈ܚܐ|ܝܪ̈ܚܐ",
    "u.quarter": "ܪ̈ܘܒܥܐ",
    "u.year": "ܫ̈ܢܐ|ܫܢܝ̈ܐ",
    "weekday.0": "ܬܪܝܢ|ܬܪܝܢܒܫܒܐ",
    "weekday.1": "ܬܠܬ|ܬܠܬܒܫܒܐ",
    "weekday.2": "ܐܪܒܥ|ܐܪܒܥܒܫܒܐ",
    "weekday.3": "ܚܡܫ|ܚܡܫܒܫܒܐ",
    "weekday.4": "ܥܪܘ|ܥܪܘܒܬܐ",
    "weekday.5": "ܫܒܬܐ",
    "weekday.6": "ܚܕ|ܚܕܒܫܒܐ",
    "zone.0": "gmt|utc|ܥܕܢܘܬܐ ܬܒܠܝܬܐ ܡܛܟܘܣܬܐ",
}, order="dmy")
