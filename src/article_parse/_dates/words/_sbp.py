"""
DO NOT EDIT: date words of sbp, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("sbp", {
    "ahead": "+",
    "am": "a m|am|lwamilawu",
    "day.-1": "imehe",
    "fill": "ce|pamwandi ya kilisto|pk",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "mup|mupalangulwa",
    "month.2": "mwi|mwitope",
    "month.3": "msh|mushende",
    "month.4": "mun|munyi",
    "month.5": "mag|mushende magali",
    "month.6": "muj|mujimbi",
    "month.7": "msp|mushipepo",
    "month.8": "mpg|mupuguto",
    "month.9": "munyense|mye",
    "month.10": "mok|mokhu",
    "month.11": "mus|musongandembwe",
    "month.12": "muh|muhaano",
    "now.just now": "now",
    "pm": "p m|pashamihe|pm",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "jtt|jumatatu",
    "weekday.1": "jnn|jumanne",
    "weekday.2": "jtn|jumatano",
    "weekday.3": "alahamisi|alh",
    "weekday.4": "iju|ijumaa",
    "weekday.5": "jmo|jumamosi",
    "weekday.6": "mul|mulungu",
    "zone.0": "gmt|utc",
}, order="dmy")
