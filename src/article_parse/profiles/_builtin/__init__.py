"""The profiles that ship with the library, one literal per publisher."""

from __future__ import annotations

from article_parse.profiles._builtin.vocal import VOCAL

__all__ = ["PROFILES"]

PROFILES = (VOCAL,)
