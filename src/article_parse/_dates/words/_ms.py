"""
DO NOT EDIT: date words of ms, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ms", {
    "about": "sekitar",
    "ago": "lalu|yang lalu|yang lepas|لالو",
    "ahead": "dalam|dlm|دالم",
    "almost": "hampir",
    "am": "a m|am|pagi|pg|tengah malam",
    "at": "pukul",
    "day.-2": "kelmarin",
    "day.-1": "semalam|semlm",
    "day.0": "hari ini",
    "few": "beberapa",
    "fill": "ce|daripada|minggu|tm",
    "half": "setengah",
    "last": "lepas",
    "last unit.week": "mgu lepas|minggu lalu",
    "last unit.month": "bln lalu|bulan lalu",
    "last unit.year": "tahun lalu|thn lepas",
    "less": "kurang dari",
    "month.1": "jan|januari|جانواری",
    "month.2": "feb|februari|فیبواری",
    "month.3": "mac|مچ",
    "month.4": "apr|april|اڤریل",
    "month.5": "mei|می",
    "month.6": "jun|جون",
    "month.7": "jul|julai|جولای",
    "month.8": "ogo|ogos|ݢوس",
    "month.9": "sep|september|سیڤتیمبر",
    "month.10": "okt|oktober|اوکتوبر",
    "month.11": "nov|november|نوۏیمبر",
    "month.12": "dis|disember|دیسیمبر",
    "night": "malam",
    "now.just now": "sekarang",
    "one of.minute": "minit|seminit",
    "one of.hour": "jam|sejam",
    "one of.day": "hari|sehari",
    "one of.week": "minggu",
    "one of.month": "bulan|sebulan",
    "one of.year": "setahun|tahun",
    "over": "lebih dari",
    "pm": "p m|petang|pm|ptg|tengah hari",
    "u.second": "s|saat|ساعت",
    "u.minute": "min|مینیت",
    "u.hour": "j|جم",
    "u.day": "h|هاری",
    "u.week": "mgu|میڠݢو",
    "u.month": "bln|بولن",
    "u.quarter": "q|sk|suku",
    "u.year": "thn|تاهون",
    "weekday.0": "isn|isnin|اثنین",
    "weekday.1": "sel|selasa|ثلاث",
    "weekday.2": "rab|rabu|رابو",
    "weekday.3": "kha|khamis|خمیس",
    "weekday.4": "jum|jumaat|جمعه",
    "weekday.5": "sab|sabtu|سبتو",
    "weekday.6": "ahad|ahd|احد",
    "zone.0": "gmt|utc|waktu universal selaras",
}, order="dmy")
