"""
Profiles from dumps: learning one, and checking whether one still fits.

Both parse what they are given, so this module stands above the parser; :mod:`article_parse.profiles` is data for it.

>>> learn(["The Dam"], name="herald")
Traceback (most recent call last):
...
article_parse.errors.ProfileError: a profile is learned from 3 to 50 dumps, not 1
"""

from __future__ import annotations

from article_parse._public import offer
from article_parse.learning._checked import Check, Fired, Verdict, check
from article_parse.learning._learned import Learned, learn

__all__ = ["Check", "Fired", "Learned", "Verdict", "check", "learn"]


def __dir__() -> list[str]:
    return __all__


offer(__name__, *map(globals().get, __all__))
