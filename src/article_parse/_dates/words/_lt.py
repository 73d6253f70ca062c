"""
DO NOT EDIT: date words of lt, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("lt", {
    "about": "apie",
    "ago": "prieš",
    "ahead": "po",
    "almost": "beveik",
    "am": "a m|am|pr p|priešpiet|rytas|vidurnaktis",
    "day.-2": "užvakar",
    "day.-1": "vakar",
    "day.0": "šiandien",
    "few": "kelias",
    "fill": "d|m|po kr|po kristaus|pome",
    "half": "pusė",
    "last": "praėjusį antradienį|praėjusį ketvirtadienį|praėjusį penktadienį|praėjusį pirmadienį",
    "last unit.week": "praėjusią savaitę",
    "last unit.month": "praėjusį mėnesį",
    "last unit.year": "praėjusiais metais",
    "less": "mažiau nei",
    "month.1": "saus|sausio|sausis",
    "month.2": "vas|vasario|vasaris",
    "month.3": "kov|kovas|kovo",
    "month.4": "bal|balandis|balandžio",
    "month.5": "geg|gegužė|gegužės",
    "month.6": "birž|birželio|birželis",
    "month.7": "liep|liepa|liepos",
    "month.8": "rugp|rugpjūtis|rugpjūčio",
    "month.9": "rugs|rugsėjis|rugsėjo",
    "month.10": "spal|spalio|spalis",
    "month.11": "lapkr|lapkritis|lapkričio",
    "month.12": "gruod|gruodis|gruodžio",
    "night": "naktis",
    "now.just now": "dabar",
    "one of.minute": "minutės|minutę",
    "one of.hour": "valandos|valandą",
    "one of.day": "dieną",
    "one of.week": "savaitės",
    "one of.month": "mėnesio|mėnesį",
    "one of.year": "metus|metų",
    "over": "daugiau nei",
    "pm": "diena|p m|perpiet|pm|pop|popiet|popietė|vakaras|vidurdienis",
    "u.second": "s|sek|sekundes|sekundė|sekundės|sekundę|sekundžių",
    "u.minute": "min|minutes|minutė|minučių",
    "u.hour": "h|val|valanda|valandas|valandų",
    "u.day": "d|diena|dienas|dienos|dienų",
    "u.week": "sav|savaites|savaitė|savaitę|savaičių",
    "u.month": "mėn|mėnesiai|mėnesius|mėnesių|mėnuo",
    "u.quarter": "ketv|ketvirtis|ketvirtį|ketvirčiai|ketvirčio|ketvirčius|ketvirčių",
    "u.year": "m|metai",
    "weekday.0": "pirmadienis|pr|praėjusį pirmadienį",
    "weekday.1": "an|antradienis|praėjusį antradienį",
    "weekday.2": "tr|trečiadienis",
    "weekday.3": "ketvirtadienis|kt|praėjusį ketvirtadienį",
    "weekday.4": "penktadienis|pn|praėjusį penktadienį",
    "weekday.5": "šeštadienis|št",
    "weekday.6": "sekmadienis|sk",
    "zone.0": "gmt|pasaulio suderintasis laikas|utc",
}, order="ymd")
