"""What the weights say of themselves: the figures on publishers that they were not learned from."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import iter_modules

from article_parse._label import _weights
from benchmarks.corpora import CorpusError

__all__ = ["check_learned_data", "cross_validated"]

# Lines of the heads that ``python -m training`` writes: ``news html: 0.9641`` and ``Data: news fd02531e328af021, ...``.
_FIGURE = re.compile(r"^([\w.-]+) ([\w.-]+): ([01]\.\d+)$", re.MULTILINE)
_DATA = re.compile(r"^Data: (.+)$", re.MULTILINE)


def cross_validated() -> dict[str, dict[str, float]]:
    """Give the F1 in words by corpus and form, where the publisher of each page was left out of the learning."""
    found: dict[str, dict[str, float]] = {}
    for head in _heads():
        for corpus, form, figure in _FIGURE.findall(head):
            found.setdefault(corpus, {})[form] = float(figure)
    return found


def check_learned_data(corpus: str, digest: str) -> None:
    """Raise :class:`CorpusError` where weights that name a corpus were learned from another state of it."""
    for head in _heads():
        data = _DATA.search(head)
        named = [part.split(" ") for part in data[1].split(", ")] if data else []
        if (stated := {hash_ for name, hash_ in named if name == corpus}) and digest not in stated:
            msg = f"{corpus}: weights were learned from other data (hash {', '.join(stated)}; the corpus has {digest})"
            raise CorpusError(msg)


def _heads() -> list[str]:
    names = [module.name for module in iter_modules(_weights.__path__)]
    return [import_module(f"{_weights.__name__}.{name}").__doc__ or "" for name in names]
