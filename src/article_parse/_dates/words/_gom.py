"""
DO NOT EDIT: date words of gom, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("gom", {
    "ago": "adim|आदीं",
    "am": "a m|am",
    "day.-1": "kal rati|kal sanje|kal sokallim|काल राती|काल सकाळीं|काल सांजे",
    "day.0": "aiz donparam|aiz rati|aiz sanje|aiz sokallim|आयज दनपारां|आयज राती|आयज सकाळीं|आयज सांजे",
    "last": "fattlo birestar sanje|fattlo mongllar sanje|fattlo somar sanje|fattlo sukrar sanje|फाटलो बिरेस्तार सांजे|फाटलो मंगळार सांजे|फाटलो सुक्रार सांजे|फाटलो सोमार सांजे",
    "mark.T": "vazta|वाजतां",
    "now.just now": "thodde sekond adim|थोडे सॅकंड आदीं",
    "number.1": "एक",
    "one of.minute": "ek minut|एक मिनूट",
    "one of.hour": "ek|vor|एक वर",
    "one of.day": "dis",
    "one of.month": "mhoino",
    "one of.year": "voros",
    "pm": "p m|pm",
    "u.minute": "mintam|मिणटां",
    "u.hour": "voram|वरां",
    "u.day": "दीस",
    "u.month": "mhoine|म्हयने|म्हयनो",
    "u.year": "vorsam|वर्स|वर्सां",
    "weekday.0": "fattlo somar sanje|फाटलो सोमार सांजे",
    "weekday.1": "fattlo mongllar sanje|फाटलो मंगळार सांजे",
    "weekday.3": "fattlo birestar sanje|फाटलो बिरेस्तार सांजे",
    "weekday.4": "fattlo sukrar sanje|फाटलो सुक्रार सांजे",
})
