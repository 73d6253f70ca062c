"""What was learned for one form of pages, as modules of the library."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from article_parse._label import _weights
from article_parse._label._words import WordWeights

__all__ = ["write_module", "write_parts"]

_FOLDER = Path(_weights.__file__).parent
_STEP = 5
"""Weights of words are kept in steps of so many hundredths, which is finer than the figures can tell."""


def write_module(
    form: str, report: str, words: WordWeights, typical: Sequence[float], functions: list[str], folder: Path = _FOLDER
) -> int:
    """Write ``_FORM.py`` to *folder*, with its hash and the *report* of its figures; give its size in bytes."""
    lines, elements = _packed(words.lines), _packed(words.elements)
    body = "\n\n".join(
        [
            f"WORDS = WordWeights(\n    unpacked({lines}),\n    unpacked({elements}),\n)\n",
            f"TYPICAL = ({', '.join(f'{value:.3g}' for value in typical)})\n",
            *functions,
        ]
    )
    content = f"pages of {form}: the weights of words, and the scores as nested comparisons"
    return _written(folder / f"_{form}.py", content, report, body, words=True)


def write_parts(form: str, report: str, functions: list[str], folder: Path = _FOLDER) -> int:
    """Write ``_FORM_parts.py``, the scores of the parts of an article, in the same way."""
    content = f"the parts of articles on pages of {form}: the scores as nested comparisons"
    return _written(folder / f"_{form}_parts.py", content, report, "\n\n".join(functions), words=False)


def _written(file: Path, content: str, report: str, body: str, *, words: bool) -> int:
    digest = hashlib.sha256(body.encode()).hexdigest()[:16]
    head = [
        f'"""\nWhat was learned of {content}.\n',
        f'Written by ``python -m training``; the hash of what stands below the imports is {digest}.\n\n{report}\n"""\n',
        "# fmt: off",
        "from __future__ import annotations\n",
        "from collections.abc import Sequence\n",
        *(["from article_parse._label._words import WordWeights, unpacked\n"] if words else []),
        "",
    ]
    return file.write_text("\n".join(head) + body, "utf-8")


def _packed(weights: Mapping[str, float]) -> str:
    """Give the literal of weights in hundredths, each with its words in a row."""
    rows: defaultdict[int, list[str]] = defaultdict(list)
    for word in sorted(weights):
        rows[_STEP * round(100 * weights[word] / _STEP)].append(word)
    lines = [f"        {weight}: {' '.join(rows[weight])!r}," for weight in sorted(rows) if weight]
    return "\n".join(["{", *lines, "    }"])
