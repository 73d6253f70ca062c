"""Tags: taking a line of them apart, also when the renderer glued them together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from article_parse._lexicon import WORDS, key
from article_parse.model import Mark

__all__ = ["TagLine", "behind_label", "hashed_tags", "is_glued_tags", "known_tags", "linked_tags", "split_tags"]

# Where a renderer put two inline elements side by side: a small letter or a digit, then a capital.
_SEAM = re.compile(r"(?<=[^\W_A-Z])(?=[A-ZÀ-ÖØ-Þ])")
_SEPARATOR = re.compile(r" ?[,;|•·/#、，；｜] ?|\t+")
_LABEL = re.compile(r"[^:：]{1,20}[:：]")
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff ]+")
_LONGEST_LINE = 300
_SHORTEST_TAG = 3
_LONGEST_TAG = 40
_FEWEST_SEAMS = 2
_MOST_TAG_WORDS = 3


class TagLine(NamedTuple):
    """The tags of a line, and whether they were glued together."""

    tags: tuple[str, ...]
    unglued: bool = False


def is_glued_tags(text: str) -> bool:
    """
    Tell whether *text* reads like three tags and more that a renderer glued together.

    >>> is_glued_tags("HumanityNatureClimate"), is_glued_tags("YouTube")
    (True, False)
    """
    if len(text) > _LONGEST_LINE or text[-1:] in ".!?:,;":
        return False
    pieces = _SEAM.split(text)
    return len(pieces) > _FEWEST_SEAMS and all(_SHORTEST_TAG <= len(piece) <= _LONGEST_TAG for piece in pieces)


def behind_label(text: str) -> str | None:
    """
    Give what stands behind a word for tags and a colon; ``None`` where a line does not begin so.

    >>> behind_label("Topics: Rivers, Floods"), behind_label("Rivers: Floods")
    ('Rivers, Floods', None)
    """
    label = _LABEL.match(text)
    return text[label.end() :].lstrip() if label is not None and key(label[0]) in WORDS.tag_words else None


def hashed_tags(text: str) -> tuple[str, ...]:
    """
    Give the tags of a line in which each has a hash before it, and nothing stands there but a word for tags.

    >>> hashed_tags("Tags #rivers #floods"), hashed_tags("Route #9"), hashed_tags("We are #1, #2 is far behind us all")
    (('rivers', 'floods'), (), ())
    """
    if len(text) > _LONGEST_LINE:
        return ()
    label, *tags = f" {text}".split(" #")
    tags = [tag.strip(" ,;|•·/#") for tag in tags]
    is_labelled = key(label) in WORDS.tag_words
    if not (is_labelled if label.strip() else len(tags) > 1):
        return ()
    are_tags = all(tag and not tag.isdigit() and tag.count(" ") < _MOST_TAG_WORDS for tag in tags)
    return tuple(dict.fromkeys(tags)) if are_tags else ()


def linked_tags(text: str, marks: Sequence[Mark], start: int = 0) -> tuple[str, ...]:
    """
    Give the texts of the links of a line that from *start* on consists of two links and more, and separators between.

    >>> linked_tags("RiversFloods", [Mark(kind="link", start=0, stop=6), Mark(kind="link", start=6, stop=12)])
    ('Rivers', 'Floods')
    """
    links = [mark for mark in marks if mark.kind == "link" and mark.start >= start]
    if len(links) < 2 or len(text) > _LONGEST_LINE:  # noqa: PLR2004 one link is no list
        return ()
    between = [text[before.stop : after.start] for before, after in pairwise(links)]
    between += [text[start : links[0].start], text[links[-1].stop :]]
    if any(each.strip(" ,;|•·/#") for each in between):
        return ()
    return tuple(dict.fromkeys(text[link.start : link.stop].strip(" #") for link in links))


def split_tags(
    text: str,
    vocabulary: Iterable[str] = (),
    marks: Sequence[Mark] = (),
    separator: str | None = None,
    labels: Iterable[str] = (),
) -> TagLine:
    """
    Take a line of tags apart: by a label and separators, its links in *marks*, *vocabulary*, and changes of case.

    *Labels* are those that are known beside the words for tags, the longest of which counts. Where it is known what
    stands between tags, that *separator* alone takes them apart.

    >>> split_tags("Topics: Rivers, Floods").tags
    ('Rivers', 'Floods')
    >>> split_tags("performance poetryslam poetry", ["slam poetry", "performance poetry"]).tags
    ('performance poetry', 'slam poetry')
    """
    start = max((len(label) for label in labels if text.startswith(label)), default=0)
    if hashed := hashed_tags(text[start:].strip()):
        return TagLine(hashed)
    rest = None if start else behind_label(text)
    if rest is not None:
        start = len(text) - len(rest)
    if linked := linked_tags(text, marks, start):
        return TagLine(linked)
    text = text[start:].strip(" :" if start else None)
    if rest is not None and _IDEOGRAPHS.fullmatch(text):
        # Ideographs have no spaces but between words that are set apart.
        text = text.replace(" ", ",")
    pieces = text.split(separator) if separator and separator in text else _SEPARATOR.split(text)
    parts = [part.strip() for part in pieces]
    parts = [part for part in parts if part]
    if len(parts) != 1:
        return TagLine(tuple(dict.fromkeys(parts)))
    text = parts[0]
    known = known_tags(text, vocabulary)
    if known:
        return TagLine(known, unglued=len(known) > 1)
    if is_glued_tags(text):
        return TagLine(tuple(dict.fromkeys(_SEAM.split(text))), unglued=True)
    return TagLine((text,))


def known_tags(text: str, vocabulary: Iterable[str]) -> tuple[str, ...]:
    """Cover *text* by words of the vocabulary from left to right, the longest first; nothing may be left over."""
    words = sorted(filter(None, vocabulary), key=len, reverse=True) if len(text) <= _LONGEST_LINE else []
    found: list[str] = []
    position = 0
    while position < len(text):
        candidates = (text[position : position + len(word)] for word in words)
        tag = next(
            (tag for tag, word in zip(candidates, words, strict=True) if tag.casefold() == word.casefold()), None
        )
        if tag is None:
            return ()
        found.append(tag)
        position += len(tag)
        while position < len(text) and text[position] == " ":
            position += 1
    return tuple(dict.fromkeys(found))
