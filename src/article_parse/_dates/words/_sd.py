"""
DO NOT EDIT: date words of sd, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sd", {
    "ago": "اڳ|پهرین",
    "ahead": "+|۾",
    "am": "a m|am|صبح , منجهند|सुबुह जा",
    "at": "تی",
    "day.-1": "ڪالهه|ڪل|कल",
    "day.0": "اڄ",
    "few": "چند",
    "fill": "cd|ce|عیسوی کان پهرین|एडी",
    "last": "گزریل هفتی|گزریل هفتی جمع",
    "last unit.week": "پویین هفتی|पोएं हफ़्ते",
    "last unit.month": "پویین مهینی|पोएं महिने",
    "last unit.year": "پویون سال|پویین سال|पोएं साल",
    "month.1": "جنوری|जन|जनवरी",
    "month.2": "فیبروری|फर|फेबरवरी",
    "month.3": "مارچ|मार्च|मार्चु",
    "month.4": "اپریل|अप्रेल|अप्रै",
    "month.5": "میی|मई",
    "month.6": "جون|जून",
    "month.7": "جولاء|जु|जुला|जुलाई",
    "month.8": "اگسٽ|अग|आगस्ट",
    "month.9": "سیپٽمبر|सप्टे|सप्टेंबर",
    "month.10": "اڪٽوبر|आक्टोबर|ऑक्टो|ऑक्टोबर",
    "month.11": "نومبر|नवं|नवंबर",
    "month.12": "ڊسمبر|डिसं|डिसंबर",
    "now.just now": "now|هاڻی",
    "number.1": "هڪ",
    "pm": "p m|pm|شام , منجهند|منجهند , شام|शाम जा",
    "u.second": "s|سیڪنڊ|سیڪنڊن|فی سیڪنڊ",
    "u.minute": "min|منٽ|منٽن",
    "u.hour": "h|ڪلاڪ",
    "u.day": "d|ڏینهن",
    "u.week": "w|هفتا|هفتن|هفتو",
    "u.month": "m|مهینا|مهینن|مهینو",
    "u.quarter": "q|ٽه ماهی|ٽه ماهیون|ٽی ماهی",
    "u.year": "y|س|سال|سالن",
    "weekday.0": "سومر|सू|सूमर",
    "weekday.1": "اڱارو|मं|मंग|मंगलु",
    "weekday.2": "اربع|बुध|बु॒ध|ॿुधर",
    "weekday.3": "خمیس|विस|विस्पत",
    "weekday.4": "جمعو|گزریل هفتی جمع|जु|जुम|जुमो",
    "weekday.5": "ڇنڇر|छंछ|छंछर",
    "weekday.6": "اچر|आ|आर्त|आर्तवार",
    "zone.0": "gmt|utc|م ع و|گڏیل دنیاوی وقت|गदि॒यल आलमी वक्तु|जीएमटी",
}, order="ymd")
