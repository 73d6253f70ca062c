"""The profiles that ship with the library, one literal per publisher or platform."""

from __future__ import annotations

from article_parse.profiles._builtin._platforms import BLOGGER, GHOST, MEDIUM, SUBSTACK, WORDPRESS
from article_parse.profiles._builtin.vocal import VOCAL

__all__ = ["PROFILES"]

PROFILES = (VOCAL, WORDPRESS, SUBSTACK, MEDIUM, GHOST, BLOGGER)
