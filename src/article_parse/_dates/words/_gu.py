"""
DO NOT EDIT: date words of gu, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("gu", {
    "about": "આશરે",
    "ago": "પહેલા|પહેલાં",
    "almost": "લગભગ",
    "am": "a m|am|મધ્યરાત્રિ|સવાર|સવારે",
    "day.-2": "ગયા પરમદિવસે",
    "day.-1": "ગઇકાલે|ગઇકાલે રાત|ગઈકાલે",
    "day.0": "આજ|આજ રાત",
    "fill": "ઇસ|ઇસવીસન|ઈ સ",
    "half": "અડધી",
    "last": "પાછલા",
    "last unit.week": "ગયા અઠવાડિયે",
    "last unit.month": "ગયા મહિને",
    "last unit.year": "ગયા વર્ષે",
    "less": "આ",
    "mark.T": "વાગ્યે",
    "month.1": "જાન્યુ|જાન્યુઆરી",
    "month.2": "ફેબ્રુ|ફેબ્રુઆરી",
    "month.3": "માર્ચ",
    "month.4": "એપ્રિલ",
    "month.5": "મે",
    "month.6": "જૂન",
    "month.7": "જુલાઈ",
    "month.8": "ઑગસ્ટ",
    "month.9": "સપ્ટે|સપ્ટેમ્બર",
    "month.10": "ઑક્ટો|ઑક્ટોબર",
    "month.11": "નવે|નવેમ્બર",
    "month.12": "ડિસે|ડિસેમ્બર",
    "night": "રાત્રિ|રાત્રે",
    "now.just now": "અમુક પળો પહેલા|હમણાં",
    "number.1": "એક",
    "over": "વધુ",
    "pm": "p m|pm|બપોર|બપોરે|સાંજ|સાંજે",
    "u.second": "સે|સેકંડ|સેકંડમાં",
    "u.minute": "મિ|મિનિટ|મિનિટમાં",
    "u.hour": "ક|કલાક|કલાકમાં",
    "u.day": "દિ|દિવસ|દિવસમાં",
    "u.week": "અઠ|અઠવાડિયા|અઠવાડિયામાં|અઠવાડિયું",
    "u.month": "મ|મહિના|મહિનામાં|મહિનો",
    "u.quarter": "ત્રિ|ત્રિમાસિક|ત્રિમાસિકમાં",
    "u.year": "વ|વર્ષ|વર્ષથી|વર્ષમાં",
    "weekday.0": "સોમ|સોમવાર",
    "weekday.1": "મંગળ|મંગળવાર",
    "weekday.2": "બુધ|બુધવાર",
    "weekday.3": "ગુરુ|ગુરુવાર",
    "weekday.4": "શુક્ર|શુક્રવાર",
    "weekday.5": "શનિ|શનિવાર",
    "weekday.6": "રવિ|રવિવાર",
    "zone.0": "gmt|utc|સંકલિત યુનિવર્સલ સમય",
}, order="dmy")
