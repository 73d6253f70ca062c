"""
DO NOT EDIT: date words of ha, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ha", {
    "ago": "da suka gabata",
    "ahead": "+|a cikin|cikin",
    "am": "a m|am|safiya|sf",
    "day.-1": "jiya",
    "fill": "bayan haihuwar annab|bhai|ce|ملد",
    "last unit.week": "satin da ya gabata",
    "last unit.month": "watan da ya gabata",
    "last unit.year": "bara",
    "month.1": "jan|janairu|جن|جنیر",
    "month.2": "fab|faburairu|ڢب|ڢبریر",
    "month.3": "mar|maris|مر|مرس",
    "month.4": "afi|afirilu|اڢر|اڢرل",
    "month.5": "may|mayu|می",
    "month.6": "yun|yuni|یون",
    "month.7": "yul|yuli|یول",
    "month.8": "agu|agusta|اغ|اغست",
    "month.9": "satumba|ست|ستمب",
    "month.10": "okt|oktoba|اکت|اکتوب",
    "month.11": "nuw|nuwamba|نو|نومب",
    "month.12": "dis|disamba|دس|دسمب",
    "now.just now": "yanzu",
    "pass": "da ta gabata|da ya gabata",
    "pm": "p m|pm|yamma|ym",
    "u.day": "d|kwana|kwanaki|r|rana|ranaku|rnk",
    "u.second": "d|dakika|dakiku|daƙiƙa|daƙiƙoƙi|s",
    "u.minute": "min|minti|mintoci|mintuna|mnt",
    "u.hour": "awa|awanni|h|s|sa ' a|sa ' o ' i",
    "u.week": "m|mako|makonni|mk|mkn|w",
    "u.month": "m|w|wat|wata|watan|watanni|wtnn",
    "u.quarter": "kwata|kwatas|kwatoci|kwt|kwtc|q",
    "u.year": "a shekarar|shekara|shekaru|shkr|shkru|y",
    "weekday.0": "lit|litinin|لت|لتنن",
    "weekday.1": "tal|talata|تل|تلت",
    "weekday.2": "lar|laraba|لر|لرب",
    "weekday.3": "alh|alhamis|الح|الحمس",
    "weekday.4": "jum|jummaʼa|جم|جمع",
    "weekday.5": "asa|asabar|اس|اسبر",
    "weekday.6": "lah|lahadi|لح|لحد",
    "zone.0": "gmt|hadewa lokaci na duniya|utc",
}, order="dmy")
