"""
DO NOT EDIT: date words of kok, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kok", {
    "ago": "adim|आदीं",
    "am": "a|a m|am|sokallim|सकाळीं",
    "day.-1": "kal|काल",
    "fill": "a|ad|anno domini|क्रि श|क्रिस्तशक",
    "last unit.week": "fattlo sum|fattlo suman|फाटलो सप्त|फाटलो सप्तक",
    "last unit.month": "fattlo mh|fattlo mho|fattlo mhoino|फाटलो म्ह|फाटलो म्हयनो",
    "last unit.year": "porum|पोरूं",
    "month.1": "jan|janer|जाने|जानेवारी",
    "month.2": "feb|febrer|फेब्रु|फेब्रुवारी",
    "month.3": "mar|mars|मार्च",
    "month.4": "abr|abril|एप्री|एप्रील",
    "month.5": "mai|मे",
    "month.6": "jun|जून",
    "month.7": "jul|julai|जुल|जुलय",
    "month.8": "ago|agost|ऑग|ऑगस्ट",
    "month.9": "set|setembr|सप्टें|सप्टेंबर",
    "month.10": "otu|otubr|ऑक्टो|ऑक्टोबर",
    "month.11": "nov|novembr|नो|नोव्हेंबर",
    "month.12": "dez|dezembr|डिसे|डिसेंबर",
    "now.just now": "atam|आतां",
    "pm": "p|p m|pm|sanje|सांजे",
    "u.second": "sek|sekond|sekondanim|सॅक|सॅकंड|से|सेकंद|सेकंदांनी|सेकंदानीं",
    "u.minute": "min|mintam|mintanim|minut|मि|मिण|मिणटां|मिण्टां|मिनीट|मिनूट|मिन्टां",
    "u.hour": "vor|voram|voranim|व|वर|वरा|वरां|वरांनीं",
    "u.year": "voros|vorsam|vorsanim|व|वर्स|वर्सां|वर्सांनीं",
    "u.day": "d|dis|disanim|दिसानीं|दी|दीस",
    "u.week": "sum|suman|sumananim|स|सप्त|सप्तक|सप्तकां|सप्तकांनीं",
    "u.month": "mh|mho|mhoine|mhoineanim|mhoino|म्ह|म्हयने|म्हयनो|म्हयन्यां|म्हयन्यानीं",
    "u.quarter": "q|timh|timho|timhoinalle|timhoinalleanim|त्रैमासीकां|त्रैमासीकांत",
    "weekday.0": "som|somar|सोमार",
    "weekday.1": "mongllar|मंगळार",
    "weekday.2": "bud|budhvar|बुधवार",
    "weekday.3": "birestar|bre|बिरेस्तार",
    "weekday.4": "suk|sukrar|शुक्रार",
    "weekday.5": "son|sonvar|शेनवार",
    "weekday.6": "ait|aitar|आयतार",
    "zone.0": "gmt|utc|समन्वित वैश्विक वेळ",
}, order="dmy")
