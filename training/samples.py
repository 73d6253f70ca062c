"""Pages as samples: their blocks, and which of them are the article."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from article_parse._blocks import Reading, Shape
from article_parse._label._features import Features, observe
from article_parse._label._places import find_places
from article_parse._label._words import WordWeights
from article_parse._read import read
from benchmarks.corpora import HTML, Gold, Page, forms, pages
from training.alignment import align

__all__ = ["FOLDS", "Sample", "fold_heading", "host_of", "load"]

_WORD = re.compile(r"\w+")

FOLDS = 5
"""How many parts the publishers are split into; what is learned from four of them is measured on the fifth."""


class Sample(NamedTuple):
    """
    A page in one of its forms.

    Attributes:
        corpus: The folder it is from.
        form: The renderer, or ``html``.
        gold: What is known of its article.
        fold: The part that its publisher is in.
        reading: What the library reads.
        features: What it observes of each block.
        shares: The share of the words of each block that stand in the known body.
        headings: The headings in its body, folded; ``None`` for HTML, from which they are read where nothing says them.
    """

    corpus: str
    form: str
    gold: Gold
    fold: int
    reading: Reading
    features: list[Features]
    shares: list[float]
    headings: frozenset[str] | None = None


def load(corpora: Sequence[Path], only: Sequence[str] | None = None) -> list[Sample]:
    """Read all pages of *corpora* in all of their forms, or in *only* some."""
    jobs = [(corpus, form) for corpus in corpora for form in forms(corpus) if only is None or form in only]
    with Pool() as pool:
        return [sample for part in pool.imap(_load, jobs) for sample in part]


def _load(job: tuple[Path, str]) -> list[Sample]:
    corpus, form = job
    marked = {} if form == HTML else {page.id: _marked_headings(page) for page in pages(corpus, HTML)}
    samples = []
    for page in pages(corpus, form):
        reading = read(page.dump)
        places = find_places(reading.blocks, WordWeights({}, {}))
        features = [observe(block, framed=place.framed) for block, place in zip(reading.blocks, places, strict=True)]
        shares = align([block.text for block in reading.blocks], page.gold.body)
        if features:
            headings = None if form == HTML else marked.get(page.id, frozenset())
            sample = Sample(corpus.name, form, page.gold, _fold(page.gold), reading, features, shares, headings)
            samples.append(sample)
    return samples


def _marked_headings(page: Page) -> frozenset[str]:
    """Give the headings of the body of a page of HTML: those that are known, or those that it marks as such."""
    if page.gold.headings is not None:
        return frozenset(map(fold_heading, page.gold.headings))
    blocks = read(page.dump).blocks
    shares = align([block.text for block in blocks], page.gold.body)
    marked = (block.text for block, share in zip(blocks, shares, strict=True) if share and block.shape is Shape.HEADING)
    return frozenset(map(fold_heading, marked)) - {fold_heading(page.gold.title or "")}


def fold_heading(text: str) -> str:
    """Give the letters and digits of a heading."""
    return "".join(_WORD.findall(text.lower()))


def _fold(gold: Gold) -> int:
    """Give the part that a publisher is in: all pages of one host are in the same."""
    return zlib.crc32(host_of(gold).encode()) % FOLDS


def host_of(gold: Gold) -> str:
    """Give the host that a page is from, or its id where that is not known."""
    return (urlsplit(gold.url or "").hostname or gold.id).removeprefix("www.")
