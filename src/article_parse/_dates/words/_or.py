"""
DO NOT EDIT: date words of or, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("or", {
    "ago": "ପୂର୍ବେ",
    "ahead": "ରେ",
    "am": "a m|am|ପୂ|ପୂର୍ବାହ୍ନ",
    "day.-1": "ଗତକାଲି",
    "fill": "ad|ce|ଖ୍ରୀଷ୍ଟାବ୍ଦ",
    "last unit.week": "ଗତ ସପ୍ତାହ",
    "last unit.month": "ଗତ ମାସ",
    "last unit.year": "ଗତ ବର୍ଷ",
    "month.1": "ଜାନୁଆରୀ",
    "month.2": "ଫେବୃଆରୀ",
    "month.3": "ମାର୍ଚ୍ଚ",
    "month.4": "ଅପ୍ରେଲ",
    "month.5": "ମଇ",
    "month.6": "ଜୁନ",
    "month.7": "ଜୁଲାଇ",
    "month.8": "ଅଗଷ୍ଟ",
    "month.9": "ସେପ୍ଟେମ୍ବର",
    "month.10": "ଅକ୍ଟୋବର",
    "month.11": "ନଭେମ୍ବର",
    "month.12": "ଡିସେମ୍ବର",
    "now.just now": "ବର୍ତ୍ତମାନ",
    "number.1": "ଏକ",
    "pm": "p m|pm|ଅ|ଅପରାହ୍ନ",
    "u.second": "ସେ|ସେକେଣ୍ଡ|ସେକେଣ୍ଡରେ|ସେକ୍",
    "u.minute": "ମି|ମିନଟ|ମିନିଟ୍",
    "u.hour": "ଘ|ଘଣ୍ଟା|ଘଣ୍ଟାରେ",
    "u.day": "ଦିନ|ଦିନରେ",
    "u.week": "ସପ୍|ସପ୍ତା|ସପ୍ତାହ|ସପ୍ତାହରେ",
    "u.month": "ମା|ମାସ|ମାସରେ",
    "u.quarter": "କ୍ୱାର୍ଟର୍|କ୍ୱାର୍ଟର୍ସ|ତ୍ରୟ|ତ୍ରୟମାସ|ତ୍ରୟମାସରେ",
    "u.year": "ବ|ବର୍ଷ|ବର୍ଷରେ",
    "weekday.0": "ସୋମ|ସୋମବାର",
    "weekday.1": "ମଙ୍ଗଳ|ମଙ୍ଗଳବାର",
    "weekday.2": "ବୁଧ|ବୁଧବାର",
    "weekday.3": "ଗୁରୁ|ଗୁରୁବାର",
    "weekday.4": "ଶୁକ୍ର|ଶୁକ୍ରବାର",
    "weekday.5": "ଶନି|ଶନିବାର",
    "weekday.6": "ରବି|ରବିବାର",
    "zone.0": "gmt|utc|ସମନ୍ୱିତ ସାର୍ବଜନୀନ ସମୟ",
}, order="mdy")
