"""Lines that stand for the picture of somebody, mostly of who wrote the article."""

from __future__ import annotations

import re

__all__ = ["is_portrait", "pictured"]

_LONGEST = 80
_OF = re.compile(
    r"(?:[^\W\d_]{0,16}bild|photo|picture|image|avatar|foto|portrait|imagen|headshot)"
    r" (?:von|av|af|of|de|di|do|van) (?P<name>.{3,60})",
    re.IGNORECASE,
)
_OWN = re.compile(r"(?P<name>.{3,60})['’]s (?:image|picture|photo|avatar|headshot|profile picture)", re.IGNORECASE)
# One of these is in all that the patterns match. None has an i, which the patterns take for that of Turkish as well.
_PICTURES = ("mage", "photo", "cture", "ld ", "avatar", "foto", "portra", "headshot")
_BARE = re.compile(r"(?:author|profile|user)(?: \w{2,10})? (?:image|picture|photo)", re.IGNORECASE)


def pictured(text: str) -> str | None:
    """
    Give who is in the picture that a line stands for, if it says that.

    >>> pictured("Profilbild von Ana Lima"), pictured("Ana Lima's image"), pictured("author avatar image")
    ('Ana Lima', 'Ana Lima', None)
    """
    if not _may_be_pictured(text):
        return None
    named = _OF.fullmatch(text) or _OWN.fullmatch(text)
    return None if named is None else named["name"]


def is_portrait(text: str) -> bool:
    """
    Tell whether a line stands for a picture of somebody.

    >>> is_portrait("author avatar image"), is_portrait("Ana Lima")
    (True, False)
    """
    return _may_be_pictured(text) and (pictured(text) is not None or _BARE.fullmatch(text) is not None)


def _may_be_pictured(text: str) -> bool:
    folded = text.casefold() if len(text) <= _LONGEST else ""
    for word in _PICTURES:  # noqa: SIM110 - a generator costs more than what it looks at
        if word in folded:
            return True
    return False
