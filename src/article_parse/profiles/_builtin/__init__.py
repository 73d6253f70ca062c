"""The profiles that ship with the library, one literal per publisher or platform."""

from __future__ import annotations

from article_parse.profiles._builtin._elsewhere import ASAHI, EYETHU_NEWS, HANKOOK_ILBO, LESOTHO_TIMES, WOCHENBLATT
from article_parse.profiles._builtin._english import CNBC, FOX_NEWS, METRO, MIRROR, TECHRADAR
from article_parse.profiles._builtin._europe import (
    HABERTURK,
    LA_VANGUARDIA,
    NETTAVISEN,
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
    RHEINISCHE_POST,
    STERN,
    SUEDDEUTSCHE,
    WDR,
    WELT,
)
from article_parse.profiles._builtin._platforms import BLOGGER, GHOST, MEDIUM, SUBSTACK, WORDPRESS
from article_parse.profiles._builtin.vocal import VOCAL

__all__ = ["PROFILES"]

PROFILES = (
    VOCAL,
    BERLINER_MORGENPOST,
    BRAUNSCHWEIGER_ZEITUNG,
    BUSINESS_INSIDER_DE,
    DER_SPIEGEL,
    GAMESTAR,
    KICKER,
    NDR,
    RHEINISCHE_POST,
    STERN,
    SUEDDEUTSCHE,
    WDR,
    WELT,
    HABERTURK,
    LA_VANGUARDIA,
    NETTAVISEN,
    SEZNAM_ZPRAVY,
    TAGEBLATT,
    TAGESZEITUNG,
    ZWANZIG_MINUTEN,
    CNBC,
    FOX_NEWS,
    METRO,
    MIRROR,
    TECHRADAR,
    ASAHI,
    EYETHU_NEWS,
    HANKOOK_ILBO,
    LESOTHO_TIMES,
    WOCHENBLATT,
    WORDPRESS,
    SUBSTACK,
    MEDIUM,
    GHOST,
    BLOGGER,
)
