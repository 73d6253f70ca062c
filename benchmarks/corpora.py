"""
Corpora: folders with a ``gold.jsonl`` and the pages themselves, as HTML, as dumps, or both.

``gold.jsonl`` has one page a line: ``id`` and ``body``, and where they are known ``url``, ``crawled``, ``title``,
``authors``, ``date``, ``summary``, ``headings``, ``topics`` and ``site``. ``html/ID.html.gz`` is the page as it was
fetched; ``dumps-RENDERER.jsonl.gz`` has one dump a line, ``id`` and ``text``. docs/how-to/measure-on-your-pages.md
tells more.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

from article_parse._bytes._decode import decode

__all__ = [
    "HTML", "CorpusError", "Gold", "Page", "chosen_ids", "corpus_hash", "forms", "is_of_exam", "pages", "read_gold",
    "renderers", "sample",
]  # fmt: skip

HTML = "html"
"""The form of a page that no renderer has printed."""

_EXAM = 5
_DAY = len("2026-03-01")
_PART_OF_A_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2})?")


class CorpusError(ValueError):
    """A folder is not a corpus as documented; the message says where and what to do."""


class Gold(NamedTuple):
    """
    What is known of the article of a page; ``None`` where nothing is.

    ``date`` is an ISO date, to the year, the month, the day or better. ``crawled`` is when the page was fetched, in UTC
    where the corpus states no zone. ``site`` is the publisher, or the host of ``url`` where the corpus does not say it.
    """

    id: str
    body: str
    url: str | None
    crawled: datetime | None
    title: str | None
    authors: tuple[str, ...] | None
    date: str | None
    summary: tuple[str, ...] | None
    headings: tuple[str, ...] | None
    topics: tuple[str, ...] | None
    site: str = ""


class Page(NamedTuple):
    """A page as HTML, in bytes, or as the text that a renderer printed; and what its article is."""

    id: str
    dump: str | bytes
    gold: Gold
    is_text: bool

    @property
    def crawled(self) -> datetime | None:
        """When the page was fetched."""
        return self.gold.crawled

    @property
    def text(self) -> str:
        """The page decoded."""
        return decode(self.dump).text


def read_gold(corpus: Path) -> dict[str, Gold]:
    """Give what is known of each page of a corpus by its id; raise :class:`CorpusError` where that cannot be told."""
    file = _gold_file(corpus)
    gold: dict[str, Gold] = {}
    for place, row in _rows(file):
        each = _gold(place, row)
        if each.id in gold:
            msg = f"{place}: a page with the id {each.id!r} stands above already"
            raise CorpusError(msg)
        gold[each.id] = each
    if not gold:
        msg = f"{file} holds no page"
        raise CorpusError(msg)
    return gold


def renderers(corpus: Path) -> list[str]:
    """Give the renderers that a corpus has dumps of."""
    files = corpus.glob("dumps-*.jsonl.gz")
    return sorted(file.name.removeprefix("dumps-").removesuffix(".jsonl.gz") for file in files)


def forms(corpus: Path, media: Literal["html", "text"] | None = None) -> list[str]:
    """Give the forms that a corpus has its pages in: the renderers of its dumps, and ``html``."""
    _gold_file(corpus)
    text = [] if media == "html" else renderers(corpus)
    html = [HTML] if media != "text" and (corpus / "html").is_dir() else []
    if not text and not html:
        wanted = {"html": "html/ID.html.gz", "text": "dumps-RENDERER.jsonl.gz"}.get(media or "", "pages")
        msg = f"{corpus} has no {wanted}; pages stand in html/ID.html.gz, dumps in dumps-RENDERER.jsonl.gz"
        raise CorpusError(msg)
    return [*text, *html]


def is_of_exam(site: str) -> bool:
    """Tell whether a site is one of the fifth that nothing is learned from: by the hash of its name."""
    return zlib.crc32(f"exam {site}".encode()) % _EXAM == 0


def sample(ids: list[str], limit: int | None) -> list[str]:
    """Give *limit* of the ids, spread evenly over them; all of them without a limit."""
    if limit is None or limit >= len(ids):
        return ids
    return [ids[number * len(ids) // limit] for number in range(limit)]


def chosen_ids(gold: dict[str, Gold], limit: int | None, *, exam: bool = False) -> list[str]:
    """Give the ids of the pages to measure, or with *exam* of those of its sites: all, or *limit* of them."""
    return sample([each for each, known in gold.items() if not exam or is_of_exam(known.site)], limit)


def pages(corpus: Path, form: str, limit: int | None = None, *, exam: bool = False) -> Iterator[Page]:
    """
    Give the pages of a corpus in one of its forms, or with *exam* those of the sites that nothing is learned from.

    A page that the corpus does not have in this form is left out. :class:`CorpusError` is raised where a file cannot be
    read, or a dump is of a page that the gold does not name.
    """
    gold = read_gold(corpus)
    chosen = chosen_ids(gold, limit, exam=exam)
    if form == HTML:
        for each in chosen:
            file = corpus / "html" / f"{each}.html.gz"
            if file.is_file():
                yield Page(each, _unzip(file), gold[each], is_text=False)
        return
    wanted = frozenset(chosen)
    for place, row in _rows(corpus / f"dumps-{form}.jsonl.gz"):
        name, text = _string(place, row, "id"), _string(place, row, "text")
        if name is None or text is None or name not in gold:
            msg = f"{place}: a dump needs a text and the id of a page in gold.jsonl; its id is {name!r}"
            raise CorpusError(msg)
        if name in wanted:
            yield Page(name, text, gold[name], is_text=True)


def corpus_hash(corpus: Path) -> str:
    """Give a hash of the gold, the dumps and the HTML of a corpus."""
    digest = hashlib.sha256()
    files = [_gold_file(corpus), *corpus.glob("dumps-*.jsonl.gz"), *corpus.glob("html/*.html.gz")]
    for file in sorted(files):
        digest.update(file.relative_to(corpus).as_posix().encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def _gold_file(corpus: Path) -> Path:
    file = corpus / "gold.jsonl"
    if not file.is_file():
        msg = f"{corpus} is no corpus: it has no gold.jsonl"
        raise CorpusError(msg)
    return file


def _unzip(file: Path) -> bytes:
    try:
        return gzip.decompress(file.read_bytes())
    except (OSError, EOFError, zlib.error) as fault:
        msg = f"{file} cannot be read: {fault}"
        raise CorpusError(msg) from None


def _rows(file: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give each line of a file and its place."""
    try:
        content = (_unzip(file) if file.suffix == ".gz" else file.read_bytes()).decode("utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        msg = f"{file} cannot be read: {fault}"
        raise CorpusError(msg) from None
    # Not splitlines(): JSON may hold U+2028 and U+0085 as they are.
    for number, line in enumerate(content.split("\n"), 1):
        if not line.strip():
            continue
        place = f"{file}:{number}"
        try:
            row = json.loads(line)
        except ValueError as fault:
            msg = f"{place} is no JSON: {fault}"
            raise CorpusError(msg) from None
        if not isinstance(row, dict):
            msg = f"{place} is no JSON object"
            raise CorpusError(msg)
        yield place, row


def _gold(place: str, row: dict[str, Any]) -> Gold:
    each, body = _string(place, row, "id"), _string(place, row, "body")
    if not each or body is None:
        msg = f"{place}: a page needs an id and a body"
        raise CorpusError(msg)
    return Gold(
        id=each,
        body=body,
        url=_string(place, row, "url"),
        crawled=_crawled(place, row),
        title=_string(place, row, "title"),
        authors=_strings(place, row, "authors"),
        date=_date(place, row),
        summary=_strings(place, row, "summary"),
        headings=_strings(place, row, "headings"),
        topics=_strings(place, row, "topics"),
        site=_string(place, row, "site") or _host(_string(place, row, "url")) or each,
    )


def _host(url: str | None) -> str:
    return (urlsplit(url or "").hostname or "").removeprefix("www.")


def _string(place: str, row: dict[str, Any], field: str) -> str | None:
    value = row.get(field)
    if value is None or isinstance(value, str):
        return value
    msg = f"{place}: {field} must be a string or null, not {value!r}"
    raise CorpusError(msg)


def _strings(place: str, row: dict[str, Any], field: str) -> tuple[str, ...] | None:
    value = row.get(field)
    if value is None:
        return None
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return tuple(value)
    msg = f"{place}: {field} must be a list of strings or null, not {value!r}"
    raise CorpusError(msg)


def _date(place: str, row: dict[str, Any]) -> str | None:
    value = _string(place, row, "date")
    if value and not _PART_OF_A_DATE.fullmatch(value):
        try:
            datetime.fromisoformat(value)
        except ValueError:
            # What stands behind the day may be as the page printed it.
            value = value[:_DAY]
            _instant(place, "date", value)
    return value or None


def _crawled(place: str, row: dict[str, Any]) -> datetime | None:
    value = _string(place, row, "crawled")
    if not value:
        return None
    moment = _instant(place, "crawled", value)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _instant(place: str, field: str, value: str) -> datetime:
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        msg = f"{place}: {field} must be an ISO date such as 2026-03-01 or 2026-03-01T12:00:00+00:00, not {value!r}"
        raise CorpusError(msg) from None
