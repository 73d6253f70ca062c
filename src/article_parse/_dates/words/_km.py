"""
DO NOT EDIT: date words of km, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("km", {
    "about": "ប្រហែល",
    "ago": "មុន",
    "ahead": "ទៀត",
    "almost": "ជិត",
    "am": "a|a m|am|នៅពេល ព្រឹក|ព្រឹក|អធ្រាត្រ",
    "at": "ម៉ោង",
    "day.-2": "ម្សិលម៉្ងៃ",
    "day.-1": "ម្សិលមិញ",
    "day.0": "ថ្ងៃនេះ",
    "few": "ប៉ុន្មាន",
    "fill": "ce|គ ស|គ្រិស្តសករាជ",
    "half": "កន្លះ",
    "last": "សប្តាហ៍មុន",
    "last unit.week": "សប្ដាហ៍មុន",
    "last unit.month": "ខែមុន",
    "last unit.year": "ឆ្នាំមុន",
    "less": "តិចជាង",
    "month.1": "មករា",
    "month.2": "កុម្ភៈ",
    "month.3": "មីនា",
    "month.4": "មេសា",
    "month.5": "ឧសភា",
    "month.6": "មិថុនា",
    "month.7": "កក្កដា",
    "month.8": "សីហា",
    "month.9": "កញ្ញា",
    "month.10": "តុលា",
    "month.11": "វិច្ឆិកា",
    "month.12": "ធ្នូ",
    "night": "នៅពេល យប់|យប់",
    "now.just now": "ឥឡូវ",
    "number.1": "មួយ",
    "over": "ជាង",
    "pm": "p|p m|pm|ថ្ងៃ ត្រង់|ថ្ងៃត្រង់|នៅពេល ល្ងាច|នៅពេលរសៀល|រសៀល|ល្ងាច",
    "u.second": "វិនាទី",
    "u.minute": "នាទី",
    "u.hour": "ម៉ោង",
    "u.day": "ថ្ងៃ",
    "u.week": "សប្ដាហ៍",
    "u.month": "ខែ",
    "u.quarter": "ត្រី|ត្រីមាស",
    "u.year": "ឆ្នាំ",
    "weekday.0": "ចន្ទ|ច័ន្ទ",
    "weekday.1": "អង្គារ",
    "weekday.2": "ពុធ",
    "weekday.3": "ព្រហ|ព្រហស្បតិ៍",
    "weekday.4": "សុក្រ",
    "weekday.5": "សៅរ៍",
    "weekday.6": "អាទិត្យ",
    "zone.0": "utc|ម៉ោង សកល|ម៉ោងសកលដែលមានការសម្រួល",
}, order="dmy", splits=True)
