"""Credits at the end of captions: who made the picture."""

from __future__ import annotations

import re

from article_parse._lexicon import WORDS, key
from article_parse._span import Span

__all__ = ["find_credit"]

_REACH = 160
"""A credit is no longer than this, in characters."""
_MOST_WORDS = 10
# One or two words and what parts them from a name: "Photo:", "Foto de archivo |".
_LABEL = re.compile(r"(?P<two>\w+ )?(?P<one>\w+) ?[:：/|]")
_SIGN = re.compile(r"[(\[]?(?:(?<!\w)©|\([cC]\) )")
# What may stand before a credit: the end of a sentence, a bracket, a bar or a dash.
_EDGES = frozenset(".!?…。)]\"'”’»|–—-/·•\n,;")
_OPENS = frozenset("([（【")
_SENTENCE = re.compile(r"[.!?…。][\"'”’»)\]]{0,2} (?=\w)|[(\[（](?=\w)")


def find_credit(caption: str) -> Span | None:
    """
    Give where *caption* says who made or owns the picture.

    >>> caption = "The dam at dusk. (Photo: Eva Reis)"
    >>> find_credit(caption).of(caption), find_credit("Eva Reis took a photo of the dam.")
    ('(Photo: Eva Reis)', None)
    """
    floor = max(0, len(caption) - _REACH)
    start = _labelled(caption, floor)
    if start is None:
        start = _agency(caption, floor)
    return None if start is None else Span(start, len(caption))


def _labelled(caption: str, floor: int) -> int | None:
    """Find what a label or a copyright sign opens: ``Foto: Eva Reis``, ``© Eva Reis``."""
    for label in _LABEL.finditer(caption, floor):
        for words, place in (
            (f"{label['two'] or ''}{label['one']}", label.start()),
            (label["one"], label.start("one")),
        ):
            start = _opened(caption, place) if key(words) in WORDS.credit_labels else None
            if start is not None:
                return start
    signs = [sign.start() for sign in _SIGN.finditer(caption, floor)]
    return signs[0] if signs else None


def _opened(caption: str, start: int) -> int | None:
    """Give where a credit begins with the bracket before its label; ``None`` in the middle of a sentence."""
    before = caption[:start].rstrip(" ")
    if before and before[-1] in _OPENS:
        return len(before) - 1
    return start if not before or before[-1] in _EDGES else None


def _agency(caption: str, floor: int) -> int | None:
    """Find a last part that names an agency: ``Eva Reis/AFP``, ``(AP Photo/Eva Reis)``."""
    edges = [edge.end() if edge[0][0] not in _OPENS else edge.start() for edge in _SENTENCE.finditer(caption, floor)]
    start = edges[-1] if edges else 0
    tail = caption[start:]
    words = key(tail).split()
    if start < floor or not 0 < len(words) <= _MOST_WORDS or not ("/" in tail or " via " in tail):
        return None
    return start if not (WORDS.credit_words | WORDS.agencies).isdisjoint(words) else None
