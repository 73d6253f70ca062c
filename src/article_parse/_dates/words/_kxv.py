"""
DO NOT EDIT: date words of kxv, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel 2.18.0, strings of formatters (SHA-256 2889c811a026a776) and words written by hand, on 2026-11-22.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("kxv", {
    "ahead": "+",
    "am": "a|a m|am|ए एम|ଏ|ଏ ଏମ|ఎ|ఎ ఎమ్",
    "at": "आँ|ଆଁ|త",
    "day.-1": "raaala|रा आला|ରାଆଲା|నిన్న",
    "fill": "ad|ce|krisṭabd|अन्नो डोमिनी|ए डि|ଆନ୍ନା ଡୋମିନି|ଏଡି|క్రీశ|క్రీస్తు సకం",
    "last unit.week": "last week",
    "last unit.month": "last month",
    "last unit.year": "last year",
    "month.1": "pusu|pusu lenju|पुसु|पुसु लेञ्जु|ପୁସୁ|ପୁସୁ ଲେଞ୍ଜୁ|మాగ",
    "month.2": "maha|maha lenju|माहा|माहाका लेञ्जु|ମାହା|ମାହାକା ଲେଞ୍ଜୁ|గుండు",
    "month.3": "pagu|pagu lenju|पागु|पागुणी लेञ्जु|ପାଗୁ|ପାଗୁଣି ଲେଞ୍ଜୁ|హిరెఇ",
    "month.4": "hire|hire lenju|हिरे लेञ्जु|हिर्रे|ହିରେ|ହିରେ ଲେଞ୍ଜୁ|బెసెకి",
    "month.5": "bese|bese lenju|बेसे|बेसे लेञ्जु|ବେସେ|ବେସେ ଲେଞ୍ଜୁ|లండి",
    "month.6": "jaṭṭa|jaṭṭa lenju|जाटा लेञ्जु|जाट्टा|ଜାଟା|ଜାଟା ଲେଞ୍ଜୁ|రాత",
    "month.7": "aasaḍi|aasaḍi lenju|आसाड़ी|आसाड़ी लेञ्जु|ଆସାଡ଼ି|ଆସାଡ଼ି ଲେଞ୍ଜୁ|బాన్దపాణా",
    "month.8": "srabĩ|srabĩ lenju|स्राबाँ|स्राबाँ लेञ्जु|ସ୍ରାବାଁ|ସ୍ରାବାଁ ଲେଞ୍ଜୁ|బార్సి",
    "month.9": "bado|bado lenju|बाॅदो|बोदो लेञ्जु|ବଦ|ବଦ ଲେଞ୍ଜୁ|అస్ర",
    "month.10": "dasara|dasara lenju|दसारा लेञ्जु|दासारा|ଦାସାରା|ଦାସାରା ଲେଞ୍ଜୁ|దివెడి",
    "month.11": "divi|divi lenju|दिवी|दिवी लेञ्जु|ଦିୱି|ଦିୱିଡ଼ି ଲେଞ୍ଜୁ|పాండు",
    "month.12": "pande|pande lenju|पान्डे|पान्डे लेञ्जु|ପାଣ୍ଡେ|ପାଣ୍ଡେ ଲେଞ୍ଜୁ|పుసు",
    "now.just now": "now",
    "pm": "p|p m|pm|पी एम|ପି|ପି ଏମ|పి|పి ఎమ్",
    "u.second": "s",
    "u.minute": "min",
    "u.hour": "h",
    "u.day": "d",
    "u.week": "w",
    "u.month": "m",
    "u.quarter": "q",
    "u.year": "y",
    "weekday.0": "smba|smbara|साॅम्मा|साॅम्वारा|ସମ୍ବା|ସମ୍ବାରା|నమారా",
    "weekday.1": "manga|mangaḍa|मंगाड़ा|मान्गा|ମାଙ୍ଗା|ମାଙ୍ଗାଡ଼ା|మాంగాడా",
    "weekday.2": "puda|pudara|पुद्दारा|पूदा|ପୁଦା|ପୁଦାରା|వుదారా",
    "weekday.3": "laki|laki vara|लाक्कि वारा|लाक्की|ଲାକି|ଲାକି ୱାରା|లాకివరా",
    "weekday.4": "sukru|sukru vara|सुकुरु|सुकुरु वारा|ସୁକ୍ରୁ|ସୁକ୍ରୁ ୱାରା|నుక్ వరా",
    "weekday.5": "sani|sani vara|सान्नि|सान्नि वारा|ସାନି|ସାନି ୱାରା|సానివరా",
    "weekday.6": "aadi|aadi vara|आदि|आदि वारा|ଆଦି|ଆଦି ୱାରା|వారమి",
    "zone.0": "gmt|smani jaga pruti belā|utc|ସମାନି ଜାଗା ପ୍ରୁତି ବେଲା|సమన్వయ సార్వజనీన సమయం",
}, order="dmy")
