"""
Publisher profiles: what is known of a publisher, as frozen values, and the registry they are chosen from.

>>> sorted(profile.name for profile in BUILTIN)
['vocal']
"""

from __future__ import annotations

from article_parse._dates import FORMATTERS
from article_parse.profiles._builtin import PROFILES
from article_parse.profiles._profile import Cue, Profile, Signature
from article_parse.profiles._registry import Registry

__all__ = ["BUILTIN", "FORMATTERS", "Cue", "Profile", "Registry", "Signature"]


def __dir__() -> list[str]:
    return __all__


BUILTIN = Registry(PROFILES)
"""The profiles that ship with the library."""
