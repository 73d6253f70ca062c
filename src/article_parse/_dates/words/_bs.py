"""
DO NOT EDIT: date words of bs, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("bs", {
    "about": "oko",
    "ago": "prije|прије",
    "ahead": "za|за",
    "almost": "gotovo",
    "am": "a m|am|ponoć|prijepodne|ujutro|поноћ|пре подне|прије подне|ујутру|јутро",
    "at": "u",
    "day.-2": "prekjučer|прекјуче",
    "day.-1": "jučer|јуче",
    "day.0": "danas",
    "few": "par",
    "fill": "ce|mjesec|n e|nove ere|sedmica|н е|нове ере",
    "half": "pola",
    "last": "prošli",
    "last unit.week": "prošle sedm|prošle sedmice|прош седм|прошле седмице",
    "last unit.month": "prošli mj|prošli mjesec|прош мјес|прош мјесеца|прошлог мјесеца",
    "last unit.year": "prošle godine|прош године|прошле године",
    "less": "manje od",
    "month.1": "jan|januar|јан|јануар",
    "month.2": "feb|februar|феб|фебруар",
    "month.3": "mar|mart|мар|март",
    "month.4": "apr|april|апр|април",
    "month.5": "maj|мај",
    "month.6": "jun|juni|јун|јуни",
    "month.7": "jul|juli|јул|јули",
    "month.8": "aug|august|ауг|аугуст",
    "month.9": "sep|septembar|сеп|септембар",
    "month.10": "okt|oktobar|окт|октобар",
    "month.11": "nov|novembar|нов|новембар",
    "month.12": "dec|decembar|дец|децембар",
    "night": "po noći|ноћ|ноћу",
    "now.just now": "sada|сада",
    "number.1": "jedan|jedne",
    "one of.day": "dan",
    "one of.month": "mjesec",
    "one of.year": "godinu",
    "over": "preko",
    "pm": "navečer|p m|pm|podne|popodne|poslijepodne|вече|подне|поподне|послийеподне|послије подне|у подне|увече",
    "u.second": "s|sek|sekunda|sekunde|sekundi|sekundu|сек|секунд|секунда|секунде|секунди",
    "u.minute": "m|min|minuta|minute|minutu|мин|минут|минута",
    "u.hour": "h|sat|sata|sati|сат|сата|сати",
    "u.day": "d|dana|дан|дана",
    "u.week": "sed|sedm|sedmica|sedmice|sedmicu|сед|седм|седмица|седмице|седмицу",
    "u.month": "mj|mjeseca|mjeseci|мјес|мјесец|мјесеца|мјесеци",
    "u.quarter": "kv|kvartal|kvartala|q|čet|četvrtina|četvrtine",
    "u.year": "g|god|godina|godine|год|година|године|годину",
    "weekday.0": "pon|ponedjeljak|пон|понедјељак",
    "weekday.1": "uto|utorak|уто|уторак",
    "weekday.2": "sri|srijeda|сри|сриједа",
    "weekday.3": "čet|četvrtak|чет|четвртак",
    "weekday.4": "pet|petak|пет|петак",
    "weekday.5": "sub|subota|суб|субота",
    "weekday.6": "ned|nedjelja|нед|недјеља",
    "zone.0": "gmt|koordinirano svjetsko vrijeme|utc|координисано универзално вријеме",
}, order="dmy")
