"""
DO NOT EDIT: date words of zu, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("zu", {
    "ago": "amakota adlule|edlule|eledlule|izinsuku ezedlule|izinyanga ezedlule|unyaka odlule|usuku olwedlule",
    "ahead": "ezayo",
    "am": "a|a m|am|ekuseni|entathakusa",
    "day.-2": "usuku olwandulela olwayizolo",
    "day.-1": "izolo",
    "fill": "ad|ce",
    "last unit.week": "iviki eledlule",
    "last unit.month": "inyanga edlule",
    "last unit.year": "onyakeni odlule",
    "month.1": "jan|januwari",
    "month.2": "feb|februwari",
    "month.3": "mas|mashi",
    "month.4": "eph|ephreli",
    "month.5": "mey|meyi",
    "month.6": "jun|juni",
    "month.7": "jul|julayi",
    "month.8": "aga|agasti",
    "month.9": "sep|septhemba",
    "month.10": "okt|okthoba",
    "month.11": "nov|novemba",
    "month.12": "dis|disemba",
    "night": "ebusuku",
    "now.just now": "manje",
    "one of.minute": "umzuzu",
    "one of.hour": "ihora",
    "one of.day": "usuku",
    "one of.week": "isonto",
    "one of.month": "inyanga",
    "one of.year": "unyaka",
    "pass": "angu|elizayo",
    "pm": "emini|ntambama|p|p m|pm",
    "u.second": "amasekhondi|imizuzwana|isekhondi|kumasekhondi angu|s|sec|sekhondi",
    "u.minute": "amaminithi|iminithi|imizuzu|kumaminithi angu",
    "u.hour": "amahora|emahoreni angu|hora|hr",
    "u.day": "ezedlule|ezinsukwini ezingu|izinsuku|olwedlule|osukwini olungu|suku",
    "u.week": "amaviki|emavikini angu|evikini elingu|iviki|viki|w",
    "u.month": "enyangeni engu|izinyanga|m|nyanga",
    "u.quarter": "amakota|amakota adlule|ikota|kumakota angu|kwikota engu|q",
    "u.year": "eminyakeni engu|iminyaka|unyaka odlule|y",
    "weekday.0": "mso|umsombuluko",
    "weekday.1": "bil|ulwesibili",
    "weekday.2": "tha|ulwesithathu",
    "weekday.3": "sin|ulwesine",
    "weekday.4": "hla|ulwesihlanu",
    "weekday.5": "mgq|umgqibelo",
    "weekday.6": "isonto|son",
    "zone.0": "gmt|isikhathi somhlaba esididiyelwe|utc",
}, order="mdy")
