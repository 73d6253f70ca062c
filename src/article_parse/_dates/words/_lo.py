"""
DO NOT EDIT: date words of lo, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("lo", {
    "ago": "ກ່ອນ|ກ່ອນຫນ້ານີ້|ກ່ອນໜ້ານີ້|ຜ່ານມາ|ມື້ກ່ອນ",
    "ahead": "ໃນອີກ",
    "am": "a m|am|ກ່ອນທ່ຽງ|ຕອນເຊົ້າ|ທ່ຽງ ຄືນ|ທ່ຽງຄືນ|ເຊົ້າ",
    "at": "ນີ້ເວລາ",
    "day.-2": "ມື້ກ່ອນ",
    "day.-1": "ມື້ວານ",
    "day.0": "ມື້",
    "few": "ບໍ່ເທົ່າໃ",
    "fill": "ce|ຄ ສ|ຄຣິດສັກກະລາດ",
    "last": "ແລ້ວ",
    "last unit.week": "ອາທິດແລ້ວ",
    "last unit.month": "ເດືອນແລ້ວ",
    "last unit.year": "ປີກາຍ",
    "mark.H": "ໂມງ",
    "mark.M": "ນາທີ",
    "mark.S": "ວິນາທີ",
    "month.1": "ມ ກ|ມັງກອນ",
    "month.2": "ກ ພ|ກຸມພາ",
    "month.3": "ມ ນ|ມີນາ",
    "month.4": "ມ ສ|ເມສາ",
    "month.5": "ພ ພ|ພຶດສະພາ",
    "month.6": "ມິ ຖ|ມິຖຸນາ",
    "month.7": "ກ ລ|ກໍລະກົດ",
    "month.8": "ສ ຫ|ສິງຫາ",
    "month.9": "ກ ຍ|ກັນຍາ",
    "month.10": "ຕ ລ|ຕຸລາ",
    "month.11": "ພ ຈ|ພະຈິກ",
    "month.12": "ທ ວ|ທັນວາ",
    "night": "ກາງ ຄືນ|ກາງຄືນ|ຕອນກາງຄືນ",
    "now.just now": "ຕອນນີ້",
    "one of.minute": "ນາທີ",
    "one of.hour": "ຊົ່ວໂມງ",
    "one of.day": "ຫນ້ານີ້",
    "one of.week": "ອາທິດ",
    "one of.month": "ເດືອນ",
    "one of.year": "ປີ",
    "pm": "p m|pm|ຕອນທ່ຽງ|ຕອນບ່າຍ|ຕອນແລງ|ທ່ຽງ|ສວາຍ|ຫຼັງທ່ຽງ|ແລງ",
    "u.day": "ມ|ມື້|ມື້ກ່ອນ",
    "u.minute": "ນທ",
    "u.second": "ວິ|ວິນາທີ",
    "u.hour": "ຊມ",
    "u.month": "ດ",
    "u.year": "ປ",
    "u.week": "ອທ",
    "u.quarter": "ໄຕມາດ",
    "weekday.0": "ຈັນ|ວັນຈັນ",
    "weekday.1": "ວັນອັງຄານ|ອັງຄານ",
    "weekday.2": "ພຸດ|ວັນພຸດ",
    "weekday.3": "ພະຫັດ|ວັນພະຫັດ",
    "weekday.4": "ວັນສຸກ|ສຸກ",
    "weekday.5": "ວັນເສົາ|ເສົາ",
    "weekday.6": "ວັນອາທິດ|ອາທິດ",
    "zone.0": "gmt|utc|ເວລາສາກົນເຊີງພິກັດ",
}, order="dmy", splits=True)
