"""
DO NOT EDIT: date words of ak, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ak", {
    "ago": "a atwam",
    "ahead": "mu",
    "am": "a m|am|an",
    "day.-1": "nnora|ɛnnora",
    "fill": "ce|ke|kristo akyi",
    "last unit.week": "nnawɔtwe a atwam",
    "last unit.month": "bosome a atwam",
    "last unit.year": "afe a atwam",
    "month.1": "ɔpɛpɔn",
    "month.2": "ɔgyefoɔ",
    "month.3": "ɔbɛnem",
    "month.4": "oforisuo",
    "month.5": "kɔtɔnimma",
    "month.6": "ayɛwohomumu",
    "month.7": "kutawonsa",
    "month.8": "ɔsanaa",
    "month.9": "ɛbɔ",
    "month.10": "ahinime",
    "month.11": "obubuo",
    "month.12": "ɔpɛnimma",
    "now.just now": "seesei",
    "pm": "anw|ew|p m|pm",
    "u.second": "anibuo|nnibuo|s|sima sini|simasin",
    "u.minute": "min|sima",
    "u.hour": "dɔnhwere|h|nnɔnhwere",
    "u.day": "da|nna",
    "u.week": "nnawɔtwe|w",
    "u.month": "abosome|bosome|m",
    "u.quarter": "kɔta|q",
    "u.year": "afe|mfeɛ|y",
    "weekday.0": "dwo|dwoada",
    "weekday.1": "ben|benada",
    "weekday.2": "wuk|wukuada",
    "weekday.3": "yaw|yawoada",
    "weekday.4": "fia|fiada",
    "weekday.5": "mem|memeneda",
    "weekday.6": "kwasiada|kwe",
    "zone.0": "amansan kɔdinatɛde berɛ|gmt|utc",
}, order="mdy")
