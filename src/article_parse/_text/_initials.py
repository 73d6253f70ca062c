"""Initials that a style sheet makes large, which renderers print on a line of their own or with a space behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article_parse._lines import Line, fold

__all__ = ["join_initials"]

_VOWELS = frozenset("AEIOUYÀÁÂÈÉÊÎÓÔÖÚÜÅÄØ")
_ELIDED = frozenset("CDJLMNQST")
"""What stands alone before a word in French and Italian, where the apostrophe is lost."""
_SHORTEST_PROSE = 80


def join_initials(canvas: str, lines: Sequence[Line]) -> Iterator[Line]:
    """
    Give the lines with an initial put before the word it belongs to: ``T`` above ``he old dam held``.

    A spaced initial counts in a long line only, and where the letter is no word in itself.
    """
    index = 0
    while index < len(lines):
        line = lines[index]
        below = lines[index + 1] if index + 1 < len(lines) else None
        is_initial = len(line.text) == 1 and below is not None and _opens(line.text, below.text) and below.gap <= 1
        # A line that was taken elsewhere may stand between them.
        if below is not None and is_initial and not fold(canvas[line.stop : below.start]):
            text = line.text + below.text
            yield line._replace(stop=below.stop, text=text, width=line.indent + len(text))
            index += 1
        elif line.text[1:2] == " " and len(line.text) >= _SHORTEST_PROSE and _is_spaced(line.text):
            yield line._replace(text=line.text[0] + line.text[2:], width=line.width - 1)
        else:
            yield line
        index += 1


def _opens(initial: str, text: str) -> bool:
    return initial.isupper() and text[:1].islower() and len(text) >= _SHORTEST_PROSE


def _is_spaced(text: str) -> bool:
    """Tell ``T he old dam`` from ``A dam`` and ``L eau``: only ``he`` and its like follow an elided letter."""
    initial, word = text[0], text[2:].partition(" ")[0]
    if not initial.isupper() or initial in _VOWELS or not word.islower():
        return False
    return initial not in _ELIDED or (initial, word) in {("T", "he"), ("T", "his"), ("T", "hey"), ("T", "here")}
