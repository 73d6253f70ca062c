"""
DO NOT EDIT: date words of mk, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("mk", {
    "about": "околу",
    "ago": "pred|пред",
    "ahead": "за",
    "almost": "безмалку",
    "am": "a m|am|наутро|полноќ|претпл|претпладне|утро",
    "at": "во",
    "day.-2": "завчера",
    "day.-1": "вчера",
    "day.0": "денес",
    "few": "неколку",
    "fill": "ce|г|н е|од нашата ера",
    "half": "половина",
    "last": "изминатиот",
    "last unit.week": "минатата седмица",
    "last unit.month": "минатиот месец",
    "last unit.year": "лани|минатата год",
    "less": "помалку од",
    "month.1": "јан|јануари",
    "month.2": "фев|февруари",
    "month.3": "мар|март",
    "month.4": "апр|април",
    "month.5": "мај",
    "month.6": "јун|јуни",
    "month.7": "јул|јули",
    "month.8": "авг|август",
    "month.9": "сеп|септември",
    "month.10": "окт|октомври",
    "month.11": "ное|ноември",
    "month.12": "дек|декември",
    "night": "ноќ|ноќе",
    "now.just now": "sega|сега",
    "number.1": "eden|еден|една",
    "one of.week": "nedela|недела",
    "one of.minute": "edna|minuta",
    "one of.year": "godina",
    "over": "повеќе од",
    "pm": "p m|pm|вечер|навечер|напладне|пладне|попл|попладне",
    "u.second": "sekunda|sekundi|с|сек|секунда|секунди",
    "u.week": "с|сед|седмица|седмици",
    "u.minute": "minuti|м|мин|минута|минути",
    "u.month": "mesec|meseci|м|мес|месец|месеци",
    "u.hour": "saat|saati|саат|саати|ч|час|часа",
    "u.day": "den|dena|д|ден|дена",
    "u.quarter": "т|тримес|тримесечја|тримесечје|тромес|тромесечја|тромесечје",
    "u.year": "godini|г|год|година|години",
    "weekday.0": "пон|понеделник",
    "weekday.1": "вто|вторник",
    "weekday.2": "сре|среда",
    "weekday.3": "чет|четврток",
    "weekday.4": "пет|петок",
    "weekday.5": "саб|сабота",
    "weekday.6": "нед|недела",
    "zone.0": "gmt|utc|координирано универзално време",
}, order="dmy")
