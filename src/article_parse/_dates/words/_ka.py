"""
DO NOT EDIT: date words of ka, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("ka", {
    "about": "დაახლოებით",
    "ago": "წინ",
    "almost": "თითქმის",
    "am": "a|a m|am|დილ|დილა|დილით|შუაღამე|შუაღამეს",
    "day.-2": "გუშინწინ",
    "day.-1": "გუშინ",
    "day.0": "დღეს",
    "few": "რამდენიმე",
    "fill": "ce|ახ წ|ახალი წელთაღრიცხვით",
    "half": "ნახევარი",
    "last": "წინა ორშაბათს|წინა პარასკევს|წინა სამშაბათს|წინა ხუთშაბათს",
    "last unit.week": "გასულ კვირაში",
    "last unit.month": "გასულ თვეს",
    "last unit.year": "გასულ წელს",
    "less": "ნაკლები ხნის",
    "mark.T": "ზე",
    "month.1": "იან|იანვარი",
    "month.2": "თებ|თებერვალი",
    "month.3": "მარ|მარტი",
    "month.4": "აპრ|აპრილი",
    "month.5": "მაი|მაისი",
    "month.6": "ივნ|ივნისი",
    "month.7": "ივლ|ივლისი",
    "month.8": "აგვ|აგვისტო",
    "month.9": "სექ|სექტემბერი",
    "month.10": "ოქტ|ოქტომბერი",
    "month.11": "ნოე|ნოემბერი",
    "month.12": "დეკ|დეკემბერი",
    "night": "ღამ|ღამე|ღამით",
    "now.just now": "ახლა",
    "one of.minute": "წუთის",
    "one of.hour": "საათის",
    "one of.day": "დღის",
    "one of.week": "კვირის",
    "one of.month": "თვის",
    "one of.year": "წლის",
    "over": "მეტი ხნის",
    "pm": "p|p m|pm|ნაშუადღ|ნაშუადღევი|ნაშუადღევს|საღ|საღამო|საღამოს|შუადღ|შუადღე|შუადღეს",
    "u.second": "წამზე|წამი|წამის|წამში|წმ",
    "u.minute": "წთ|წუთზე|წუთი|წუთში",
    "u.hour": "საათი|საათში|სთ",
    "u.day": "დღე|დღეში",
    "u.week": "კვ|კვირა|კვირაში|კვრ",
    "u.month": "თვე|თვეში",
    "u.quarter": "კვარტ|კვარტალი|კვარტალის|კვარტალში",
    "u.year": "წ|წელზე|წელი|წელიწადში|წელში",
    "weekday.0": "ორშ|ორშაბათი|წინა ორშაბათს",
    "weekday.1": "სამ|სამშაბათი|წინა სამშაბათს",
    "weekday.2": "ოთხ|ოთხშაბათი",
    "weekday.3": "წინა ხუთშაბათს|ხუთ|ხუთშაბათი",
    "weekday.4": "პარ|პარასკევი|წინა პარასკევს",
    "weekday.5": "შაბ|შაბათი",
    "weekday.6": "კვი|კვირა",
    "zone.0": "gmt|utc|მსოფლიო კოორდინირებული დრო",
}, order="dmy")
