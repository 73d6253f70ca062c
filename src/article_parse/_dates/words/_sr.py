"""
DO NOT EDIT: date words of sr, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sr", {
    "about": "oko|око",
    "ago": "pre|prije|пре|прије",
    "ahead": "za|за",
    "almost": "gotovo|готово",
    "am": "a|a m|am|jutro|ponoć|prije podne|ujutru|а|поноћ|прије подне|ујутру|јутро",
    "at": "u|у",
    "day.-2": "prekjuče|прекјуче",
    "day.-1": "juče|јуче",
    "day.0": "danas|данас",
    "few": "nekoliko|неколико",
    "fill": "n e|nedelja|nove ere|sjedmica|u|н е|нове ере",
    "half": "pola|пола",
    "last": "prošlog petka|prošlog ponedeljka|prošlog utorka|prošlog četvrtka|прошлог петка|прошлог понедељка|прошлог уторка|прошлог четвртка",
    "last unit.week": "prošle n|prošle ned|prošle nedelje|prošle s|prošle sedm|prošle sedmice|прошле н|прошле нед|прошле недеље|прошле с|прошле седм|прошле седмице",
    "last unit.month": "prošlog mes|prošlog meseca|prošlog mjes|prošlog mjeseca|прошлог мес|прошлог месеца|прошлог мјес|прошлог мјесеца",
    "last unit.year": "prošle g|prošle god|prošle godine|прошле г|прошле год|прошле године",
    "less": "manje od|мање од",
    "month.1": "jan|januar|јан|јануар",
    "month.2": "feb|februar|феб|фебруар",
    "month.3": "mar|mart|мар|март",
    "month.4": "apr|april|апр|април",
    "month.5": "maj|мај",
    "month.6": "jun|јун",
    "month.7": "jul|јул",
    "month.8": "avg|avgust|авг|август",
    "month.9": "sep|sept|septembar|сеп|септ|септембар",
    "month.10": "okt|oktobar|окт|октобар",
    "month.11": "nov|novembar|нов|новембар",
    "month.12": "dec|decembar|дец|децембар",
    "night": "noć|noću|ноћ|ноћу",
    "now.just now": "sada|сада",
    "number.1": "jedne|jednog|једне|једног",
    "one of.hour": "sat",
    "one of.day": "dan",
    "one of.week": "nedelju",
    "one of.month": "mesec",
    "one of.year": "godinu",
    "one of.minute": "minutu",
    "over": "preko|преко",
    "pm": "p|p m|pm|po pod|po podne|podne|popodne|uveče|veče|вече|по под|по подне|подне|поподне|увече",
    "u.second": "s|sek|sekunda|sekunde|sekundi|sekundu|с|сек|секунда|секунде|секунди|секунду",
    "u.minute": "m|min|minut|minuta|minute|м|мин|минут|минута|минуте",
    "u.month": "m|mes|meseca|meseci|mjes|mjesec|mjeseca|mjeseci|м|мес|месец|месеца|месеци|мјес|мјесец|мјесеца|мјесеци",
    "u.hour": "sata|sati|č|сат|сата|сати|ч",
    "u.day": "d|dana|д|дан|дана",
    "u.week": "n|ned|nedelja|nedelje|nedjelja|nedjelje|sedm|sedmica|sedmice|sedmicu|н|нед|недеља|недеље|недељу|недјеља|недјеље|седм|седмица|седмице|седмицу",
    "u.quarter": "k|kv|kvartal|kvartala|к|кв|квартал|квартала",
    "u.year": "g|god|godina|godine|г|год|година|године|годину",
    "weekday.0": "pon|ponedeljak|ponedjeljak|prošlog ponedeljka|пон|понедељак|понедјељак|прошлог понедељка",
    "weekday.1": "prošlog utorka|uto|utorak|прошлог уторка|уто|уторак",
    "weekday.2": "sre|sreda|sri|srijeda|сре|среда|сри|сриједа",
    "weekday.3": "prošlog četvrtka|čet|četvrtak|прошлог четвртка|чет|четвртак",
    "weekday.4": "pet|petak|prošlog petka|пет|петак|прошлог петка",
    "weekday.5": "sub|subota|суб|субота",
    "weekday.6": "ned|nedelja|nedjelja|нед|недеља|недјеља",
    "zone.0": "gmt|koordinisano univerzalno vreme|koordinisano univerzalno vrijeme|utc|координисано универзално време|координисано универзално вријеме",
}, order="dmy")
