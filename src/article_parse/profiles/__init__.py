"""
Publisher profiles: what is known of a publisher, as frozen values, and the registry they are chosen from.

>>> BUILTIN.without("vocal") == Registry(profile for profile in BUILTIN if profile.name != "vocal")
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from article_parse._dates import FORMATTERS
from article_parse._public import offer
from article_parse.profiles._choice import Choice
from article_parse.profiles._profile import Profile
from article_parse.profiles._registry import LaterRegistry, Registry
from article_parse.profiles._signs import Cue, Signature

if TYPE_CHECKING:
    from article_parse.profiles._discovery import discover
    from article_parse.profiles._files import load
    from article_parse.profiles._toml import from_toml, to_toml

__all__ = [
    "BUILTIN", "FORMATTERS", "Choice", "Cue", "Profile", "Registry", "Signature", "discover", "from_toml", "load",
    "to_toml",
]  # fmt: skip

# Loaded when they are asked for, since those who only parse need none of them.
_LATER = {"discover": "_discovery", "load": "_files", "from_toml": "_toml", "to_toml": "_toml"}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module  # noqa: PLC0415

    value = getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
    offer(__name__, value)
    return value


def __dir__() -> list[str]:
    return __all__


def _builtin() -> tuple[Profile, ...]:
    from article_parse.profiles._builtin import PROFILES  # noqa: PLC0415

    return PROFILES


BUILTIN: Registry = LaterRegistry(_builtin)
"""The profiles that ship with the library."""


offer(__name__, *map(globals().get, __all__))
