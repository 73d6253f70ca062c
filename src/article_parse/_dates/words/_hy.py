"""
DO NOT EDIT: date words of hy, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("hy", {
    "about": "մոտ",
    "ago": "առաջ",
    "ahead": "ից",
    "almost": "համարյա",
    "am": "a m|am|ա|առավոտ|առավոտյան|կեսգիշեր|կեսգիշերին",
    "at": "օրը ժամը",
    "day.-2": "երեկ չէ առաջի օրը|նախանցյալ օրը",
    "day.-1": "երեկ",
    "day.0": "այսօր",
    "few": "մի քանի",
    "fill": "ce|թ|մ թ|քրիստոսից հետո",
    "half": "կես",
    "last": "անցած",
    "last unit.week": "նախորդ շաբաթ",
    "last unit.month": "նախորդ ամիս",
    "last unit.year": "նախորդ տարի",
    "less": "ավելի քիչ քան",
    "month.1": "հնվ|հունվար|հունվարի",
    "month.2": "փետրվար|փետրվարի|փտվ",
    "month.3": "մարտ|մարտի|մրտ",
    "month.4": "ապր|ապրիլ|ապրիլի",
    "month.5": "մայիս|մայիսի|մյս",
    "month.6": "հնս|հունիս|հունիսի",
    "month.7": "հլս|հուլիս|հուլիսի",
    "month.8": "օգոստոս|օգոստոսի|օգս",
    "month.9": "սեպ|սեպտեմբեր|սեպտեմբերի",
    "month.10": "հոկ|հոկտեմբեր|հոկտեմբերի",
    "month.11": "նոյ|նոյեմբեր|նոյեմբերի",
    "month.12": "դեկ|դեկտեմբեր|դեկտեմբերի",
    "night": "գիշեր|գիշերը|գիշերվա",
    "now.just now": "հիմա",
    "one of.minute": "րոպե",
    "one of.hour": "ժամ",
    "one of.day": "օր",
    "one of.week": "շաբաթ",
    "one of.month": "ամիս",
    "one of.year": "տարի|տարին",
    "over": "ավելի քան",
    "pm": "p m|pm|երեկո|երեկոյան|կեսօր|կեսօրին|հ|ցերեկ|ցերեկը|ցերեկվա",
    "u.second": "վ|վայրկյան|վայրկյանից|վրկ",
    "u.minute": "ր|րոպեից",
    "u.hour": "ժ|ժամից",
    "u.day": "օ|օրից",
    "u.week": "շ|շաբ|շաբաթից",
    "u.month": "ա|ամս|ամսից",
    "u.quarter": "եռամսյակ|եռամսյակից|եռմս",
    "u.year": "տ|տարուց",
    "weekday.0": "երկ|երկուշաբթի",
    "weekday.1": "երեքշաբթի|երք",
    "weekday.2": "չորեքշաբթի|չրք",
    "weekday.3": "հինգշաբթի|հնգ",
    "weekday.4": "ուր|ուրբաթ",
    "weekday.5": "շաբաթ|շբթ",
    "weekday.6": "կիր|կիրակի",
    "zone.0": "gmt|utc|համաշխարհային կոորդինացված ժամանակ",
}, order="dmy")
