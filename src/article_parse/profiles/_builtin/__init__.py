"""The profiles that ship with the library, one literal per publisher or platform."""

from __future__ import annotations

from article_parse.profiles._builtin._elsewhere import ASAHI, EYETHU_NEWS, HANKOOK_ILBO, LESOTHO_TIMES, WOCHENBLATT
from article_parse.profiles._builtin._english import CNBC, FOX_NEWS, METRO, TECHRADAR
from article_parse.profiles._builtin._europe import (
    HABERTURK,
    LA_VANGUARDIA,
    SEZNAM_ZPRAVY,
    TAGEBLATT,
    TAGESZEITUNG,
    ZWANZIG_MINUTEN,
)
from article_parse.profiles._builtin._germany import (
    BERLINER_MORGENPOST,
    BRAUNSCHWEIGER_ZEITUNG,
    BUSINESS_INSIDER_DE,
    DER_SPIEGEL,
    GAMESTAR,
    KICKER,
    NDR,
    STERN,
    SUEDDEUTSCHE,
    WDR,
    WELT,
)
from article_parse.profiles._builtin._platforms import BLOGGER, GHOST, MEDIUM, SUBSTACK, WORDPRESS
from article_parse.profiles._builtin.vocal import VOCAL

__all__ = ["PROFILES"]

PROFILES = (VOCAL, ASAHI, EYETHU_NEWS, HANKOOK_ILBO, LESOTHO_TIMES, WOCHENBLATT, CNBC, FOX_NEWS, METRO, TECHRADAR, HABERTURK, LA_VANGUARDIA, SEZNAM_ZPRAVY, TAGEBLATT, TAGESZEITUNG, ZWANZIG_MINUTEN, BUSINESS_INSIDER_DE, DER_SPIEGEL, BERLINER_MORGENPOST, BRAUNSCHWEIGER_ZEITUNG, GAMESTAR, KICKER, NDR, STERN, SUEDDEUTSCHE, WDR, WELT, WORDPRESS, SUBSTACK, MEDIUM, GHOST, BLOGGER)
