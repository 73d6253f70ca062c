"""
Corpora: folders with a ``gold.jsonl``, pages and dumps.

``gold.jsonl`` has one page a line: ``id``, ``url``, ``title``, ``authors``, ``date``, ``body``, and where it is known
``crawled``, ``publisher``, ``topics``, ``headings`` and ``summary``. ``dumps-RENDERER.jsonl.gz`` has one dump a line,
``id`` and ``text``; ``html/ID.html.gz`` is the page as it was fetched.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

__all__ = ["Page", "corpus_hash", "pages", "renderers"]


class Page(NamedTuple):
    """A dump and what its article is."""

    id: str
    dump: str | bytes
    gold: dict[str, Any]

    @property
    def crawled(self) -> datetime | None:
        """When the page was fetched."""
        stated = self.gold.get("crawled")
        if not stated:
            return None
        moment = datetime.fromisoformat(stated)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def renderers(corpus: Path) -> list[str]:
    """Give the renderers that a corpus has dumps of."""
    files = corpus.glob("dumps-*.jsonl.gz")
    return sorted(file.name.removeprefix("dumps-").removesuffix(".jsonl.gz") for file in files)


def pages(corpus: Path, renderer: str) -> Iterator[Page]:
    """Give the pages of a corpus as *renderer* printed them, or as HTML when it is ``html``."""
    lines = (corpus / "gold.jsonl").read_text("utf-8").rstrip("\n").split("\n")
    gold = {row["id"]: row for row in map(json.loads, lines)}
    if renderer == "html":
        for each, row in gold.items():
            yield Page(each, gzip.decompress((corpus / "html" / f"{each}.html.gz").read_bytes()), row)
        return
    with gzip.open(corpus / f"dumps-{renderer}.jsonl.gz", "rt", encoding="utf-8") as dumps:
        for line in dumps:
            row = json.loads(line)
            yield Page(row["id"], row["text"], gold[row["id"]])


def corpus_hash(corpus: Path) -> str:
    """Give a hash of the gold and of the dumps of a corpus."""
    digest = hashlib.sha256()
    for file in sorted([corpus / "gold.jsonl", *corpus.glob("dumps-*.jsonl.gz")]):
        digest.update(file.name.encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
