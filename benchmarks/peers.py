"""Other tools that read article pages. None is needed; each is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from html import escape
from importlib import import_module
from typing import NamedTuple

from benchmarks.metrics import Answer

__all__ = ["PEERS", "Peer", "Reader", "lines_as_html"]

Reader = Callable[[str], Answer]
"""Reads the HTML of a page, decoded."""


class Peer(NamedTuple):
    """
    A tool to compare with.

    Attributes:
        distribution: Its name on PyPI.
        fields: The metrics that it can be measured by.
        load: Imports it and gives its reader; raises :class:`ImportError` where it is not installed.
        reads_lines: Whether it goes by the text of paragraphs, so that the lines of a dump can be given to it as such.
    """

    distribution: str
    fields: frozenset[str]
    load: Callable[[], Reader]
    reads_lines: bool = False


def lines_as_html(dump: str) -> str:
    """Give a text dump as a page whose paragraphs are its lines."""
    return "".join(f"<p>{escape(line)}</p>\n" for line in dump.splitlines() if line.strip())


def _fields(names: str) -> frozenset[str]:
    """Give the metrics of a peer: those of the text and the named ones."""
    return frozenset({"words", "shingles", *names.split()})


def _trafilatura() -> Reader:
    extract = import_module("trafilatura").bare_extraction

    def read(html: str) -> Answer:
        found = extract(html, with_metadata=True, include_comments=False)
        if found is None:
            return Answer()
        return Answer(
            text=found.text or "",
            title=found.title or "",
            authors=tuple((found.author or "").split("; ")),
            date=_day(found.date),
            headings=tuple("".join(head.itertext()) for head in found.body.iter("head")),
            # A page's keywords are one tag with commas in it.
            topics=tuple(",".join(found.tags or ()).replace(";", ",").split(",")),
        )

    return read


def _resiliparse() -> Reader:
    extract = import_module("resiliparse.extract.html2text").extract_plain_text

    def read(html: str) -> Answer:
        return Answer(text=extract(html, main_content=True, alt_texts=False))

    return read


def _readability() -> Reader:
    document = import_module("readability").Document

    def read(html: str) -> Answer:
        page = document(html)
        text, headings = _text_of(page.summary())
        return Answer(text=text, title=page.short_title() or "", headings=headings)

    return read


def _newspaper() -> Reader:
    article = import_module("newspaper").Article

    def read(html: str) -> Answer:
        # It asks for an address, but fetches nothing when it is given the page and no images are wanted.
        page = article("https://example.org/", fetch_images=False)
        page.download(input_html=html)
        page.parse()
        return Answer(
            text=page.text or "",
            title=page.title or "",
            authors=_names(page.authors),
            date=page.publish_date,
            topics=tuple(page.meta_keywords),
        )

    return read


def _goose() -> Reader:
    goose = import_module("goose3").Goose

    def read(html: str) -> Answer:
        with goose({"enable_image_fetching": False}) as reader:
            page = reader.extract(raw_html=html)
        return Answer(
            text=page.cleaned_text or "",
            title=page.title or "",
            authors=_names(page.authors),
            date=_day(page.publish_date),
            topics=tuple((page.meta_keywords or "").split(",")),
        )

    return read


def _magic_html() -> Reader:
    extractor = import_module("magic_html").GeneralExtractor()

    def read(html: str) -> Answer:
        found = extractor.extract(html)
        text, headings = _text_of(found["html"])
        return Answer(text=text, title=found["title"] or "", headings=headings)

    return read


def _justext() -> Reader:
    module = import_module("justext")
    # Of all languages at once, since the pages are of many.
    words = frozenset().union(*(module.get_stoplist(language) for language in module.get_stoplists()))

    def read(html: str) -> Answer:
        kept = [each for each in module.justext(html, words) if not each.is_boilerplate] if html.strip() else []
        return Answer(text="\n".join(each.text for each in kept))

    return read


def _text_of(html: str) -> tuple[str, tuple[str, ...]]:
    """Give the text and the headings of the HTML that a peer answers with; all such peers bring lxml along."""
    if not html.strip():
        return "", ()
    tree = import_module("lxml.html").fromstring(html)
    headings = tuple(heading.text_content() for heading in tree.iter("h1", "h2", "h3", "h4", "h5", "h6"))
    return " ".join(tree.itertext()), headings


def _names(found: list[object]) -> tuple[str, ...]:
    """Give the names among what a peer says are authors; what a page states in a list may come as one."""
    return tuple(name for name in found if isinstance(name, str))


def _day(stated: str | None) -> date | None:
    """Read what begins with an ISO date."""
    try:
        return date.fromisoformat((stated or "")[:10])
    except ValueError:
        return None


PEERS = {
    "trafilatura": Peer("trafilatura", _fields("title authors date headings topics"), _trafilatura),
    "resiliparse": Peer("Resiliparse", _fields(""), _resiliparse),
    "readability-lxml": Peer("readability-lxml", _fields("title headings"), _readability),
    "newspaper4k": Peer("newspaper4k", _fields("title authors date topics"), _newspaper),
    "goose3": Peer("goose3", _fields("title authors date topics"), _goose),
    "magic-html": Peer("magic-html", _fields("title headings"), _magic_html),
    "justext": Peer("jusText", _fields(""), _justext, reads_lines=True),
}
"""The peers by the names that ``--peer`` takes."""
