"""
DO NOT EDIT: date words of ht, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ht", {
    "about": "anviwon",
    "ago": "sa fè",
    "ahead": "+|dans",
    "almost": "prèske",
    "am": "a m|am|du matin|mat|minuit",
    "fill": "ap j c|après jésus christ|ce",
    "less": "mwens pase|mwens pase yon",
    "month.1": "janv|janvier",
    "month.2": "févr|février",
    "month.3": "mars",
    "month.4": "avr|avril",
    "month.5": "mai",
    "month.6": "juin",
    "month.7": "juil|juillet",
    "month.8": "août",
    "month.9": "sept|septembre",
    "month.10": "oct|octobre",
    "month.11": "nov|novembre",
    "month.12": "déc|décembre",
    "night": "de la nuit|matin",
    "over": "plis pase",
    "pm": "ap m|après midi|de l après midi|du soir|midi|p m|pm|soir",
    "u.second": "s|seconde|secondes|segond",
    "u.minute": "min|minit|minute|minutes",
    "u.hour": "h|heure|heures|lè",
    "u.day": "j|jou|jour|jours",
    "u.week": "sem|semaine|semaines",
    "u.month": "m|mois|mwa",
    "u.quarter": "t|trim|trimestre|trimestres",
    "u.year": "a|an|ans",
    "weekday.0": "lun|lundi",
    "weekday.1": "mar|mardi",
    "weekday.2": "mer|mercredi",
    "weekday.3": "jeu|jeudi",
    "weekday.4": "ven|vendredi",
    "weekday.5": "sam|samedi",
    "weekday.6": "dim|dimanche",
    "zone.0": "temps universel coordonné|tu|utc",
}, order="dmy")
