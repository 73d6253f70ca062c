"""
DO NOT EDIT: date words of ps, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ps", {
    "ago": "مخکی|کی",
    "am": "a m|am|غ م",
    "at": "په",
    "day.-1": "پرون",
    "day.0": "نن",
    "few": "څو",
    "fill": "ce|د|له میلاد څخه وروسته|م",
    "last": "دوشنبه|سه شنبه|پنج شنبه",
    "last unit.week": "تیره اونۍ",
    "last unit.month": "تیره میاشت",
    "last unit.year": "تیر کال|پروسږکال",
    "month.1": "جنوری",
    "month.2": "فبروری|فیبروری",
    "month.3": "مارچ",
    "month.4": "اپریل",
    "month.5": "مۍ",
    "month.6": "جون",
    "month.7": "جولای",
    "month.8": "اګست",
    "month.9": "سپتمبر|سیپتمبر",
    "month.10": "اکتوبر",
    "month.11": "نومبر",
    "month.12": "دسمبر",
    "now.just now": "اوس",
    "number.1": "یو|یوه",
    "pass": "په",
    "pm": "p m|pm|غ و",
    "u.second": "s|sec|ثانیه|ثانیو|ثانیی",
    "u.minute": "m|دقیقه|دقیقو|دقیقی",
    "u.month": "m|mths|میاشت|میاشتو|میاشتی",
    "u.hour": "h|ساعت|ساعتو|ساعتونه",
    "u.day": "d|ورځ|ورځو|ورځی",
    "u.week": "w|wks|اونیو|اونۍ",
    "u.quarter": "q|ربع|ربعو|ربعی",
    "u.year": "/ کال|y|کال|کاله|کالونه|کالونو",
    "weekday.0": "دوشنبه|دونۍ",
    "weekday.1": "درینۍ|سه شنبه",
    "weekday.2": "څلرنۍ",
    "weekday.3": "پنج شنبه|پینځنۍ",
    "weekday.4": "جمعه",
    "weekday.5": "اونۍ",
    "weekday.6": "یونۍ",
    "zone.0": "gmt|utc|همغږی نړیوال وخت",
}, order="ymd")
