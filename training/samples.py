"""Pages as samples: their blocks, and which of them are the article."""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from article_parse._blocks import Media, Reading, Shape
from article_parse._label._content import Content, choose_content
from article_parse._label._entry import Entry, observe
from article_parse._label._outline import find_outline
from article_parse._label._places import find_places
from article_parse._label._traits import Row
from article_parse._label._words import WordWeights
from article_parse._read import read
from benchmarks.corpora import HTML, Gold, Page, forms, is_of_exam, pages
from training.alignment import align

__all__ = ["EXAM", "FOLDS", "LEARNED_FORMS", "Sample", "choose", "fold_heading", "fold_of", "load"]

_WORD = re.compile(r"\w+")

FOLDS = 5
"""How many parts the sites are split into; what is learned from four of them is measured on the fifth."""
EXAM = -1
"""The part of the sites that nothing is learned from, a fifth of them by the hash of their name."""
LEARNED_FORMS = ("beautifulsoup", "html2text", "innertext", "resiliparse", "w3m", "wet")
"""The renderers whose dumps are learned from; each page is in two of those that there are of it."""
_FORMS_OF_PAGE = 2
_WEIGHTS = {"news": 2.0, "web-articles": 1.0}
_OTHER_WEIGHT, _PAGES_OF_SITE = 0.5, 3
_ALWAYS = "news"
"""The corpus of which all forms are measured, since it has few pages."""


class Sample(NamedTuple):
    """
    A page in one of its forms.

    Attributes:
        corpus: The folder it is from.
        form: The renderer, or ``html``.
        gold: What is known of its article.
        fold: The part that its site is in, or ``EXAM``.
        reading: What the library reads.
        entries: Its blocks, as the library observes them.
        shares: The share of the words of each block that stand in the known body.
        headings: The headings in its body, folded; ``None`` for HTML, from which they are read where nothing says them.
        is_taught: Whether it is learned from, unless it is of the exam.
        weight: How much the page counts.
    """

    corpus: str
    form: str
    gold: Gold
    fold: int
    reading: Reading
    entries: list[Entry]
    shares: list[float]
    headings: frozenset[str] | None = None
    is_taught: bool = True
    weight: float = 1.0


def choose(sample: Sample, scores: Sequence[float], rows: Sequence[Row] | None = None) -> Content:
    """Choose what is of the article of a sample; its entries have these *scores* and *rows* from then on."""
    for number, (entry, score) in enumerate(zip(sample.entries, scores, strict=True)):
        entry.score = score
        entry.row = rows[number] if rows is not None else ()
    return choose_content(sample.entries, is_text=sample.reading.media == "text")


class _Job(NamedTuple):
    corpus: str
    form: str
    page: Page
    is_taught: bool
    weight: float
    html: bytes | None


def load(corpora: Sequence[Path], media: Media) -> list[Sample]:
    """
    Read the pages of *corpora* as HTML, or as the dumps that are learned from and measured.

    Folders of one name are one corpus: the dumps of a page may stand in another folder than its HTML.
    """
    with Pool() as pool:
        return [sample for sample in pool.imap(_load, _jobs(corpora, media), chunksize=8) if sample is not None]


def _jobs(corpora: Sequence[Path], media: Media) -> Iterator[_Job]:
    found: dict[tuple[str, str], dict[str, Page]] = {}
    for folder in corpora:
        for form in forms(folder):
            if form == HTML if media == HTML else form in LEARNED_FORMS:
                for page in pages(folder, form):
                    found.setdefault((folder.name, page.id), {})[form] = page
    sizes = Counter((corpus, next(iter(shown.values())).gold.site) for (corpus, _), shown in found.items())
    html = {
        (folder.name, page.id): page.dump
        for folder in corpora
        if media != HTML and HTML in forms(folder)
        for page in pages(folder, HTML)
    }
    for (corpus, name), shown in found.items():
        taught = _taught_forms(name, sorted(shown))
        for form, page in shown.items():
            if form in taught or corpus == _ALWAYS:
                weight = _weight(corpus, sizes[corpus, page.gold.site])
                source = html.get((corpus, name))
                yield _Job(corpus, form, page, form in taught, weight, source if isinstance(source, bytes) else None)


def _taught_forms(name: str, present: Sequence[str]) -> Sequence[str]:
    """Give the forms in which a page is learned from; which they are depends on the page."""
    if len(present) <= _FORMS_OF_PAGE:
        return present
    number = zlib.crc32(name.encode())
    first = number % len(present)
    return present[first], present[(first + 1 + (number >> 6) % (len(present) - 1)) % len(present)]


def _weight(corpus: str, pages_of_site: int) -> float:
    """
    Weigh a page of news as two others, and one of the corpora whose gold was made otherwise as a half.

    As many pages of one site as there are in those count as three.
    """
    if corpus in _WEIGHTS:
        return _WEIGHTS[corpus]
    return _OTHER_WEIGHT * min(1.0, _PAGES_OF_SITE / pages_of_site)


def _load(job: _Job) -> Sample | None:
    page = job.page
    reading = read(page.dump)
    places = find_places(find_outline(reading.blocks), reading.blocks, WordWeights({}, {}))
    entries = list(map(observe, reading.blocks, places))
    # A page that is read as text says nothing of the other form.
    if not entries or (reading.media == "html") is not (job.form == HTML):
        return None
    shares = align([block.text for block in reading.blocks], page.gold.body)
    headings = None
    if job.form != HTML:
        headings = _marked_headings(page.gold, job.html) if job.html else frozenset()
    fold = fold_of(page.gold.site)
    kept = reading._replace(canvas="")
    return Sample(job.corpus, job.form, page.gold, fold, kept, entries, shares, headings, job.is_taught, job.weight)


def _marked_headings(gold: Gold, html: bytes) -> frozenset[str]:
    """Give the headings of the body of a page of HTML: those that are known, or those that it marks as such."""
    if gold.headings is not None:
        return frozenset(map(fold_heading, gold.headings))
    blocks = read(html).blocks
    shares = align([block.text for block in blocks], gold.body)
    marked = (block.text for block, share in zip(blocks, shares, strict=True) if share and block.shape is Shape.HEADING)
    return frozenset(map(fold_heading, marked)) - {fold_heading(gold.title or "")}


def fold_heading(text: str) -> str:
    """Give the letters and digits of a heading."""
    return "".join(_WORD.findall(text.lower()))


def fold_of(site: str) -> int:
    """Give the part that a site is in, in all corpora the same."""
    return EXAM if is_of_exam(site) else zlib.crc32(site.encode()) % FOLDS
