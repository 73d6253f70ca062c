"""What is measured: article_parse, and each peer that is installed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

from article_parse import ArticleParseError, parse
from benchmarks.corpora import Page
from benchmarks.metrics import METRICS, Answer, answer_of
from benchmarks.peers import PEERS, Reader, lines_as_html

__all__ = ["OURS", "Tool", "answer", "installed", "versions"]


class Tool(NamedTuple):
    """
    Something that reads pages.

    Attributes:
        name: Its name in tables.
        fields: The metrics that it can be measured by.
        read: Gives its answer for a page.
        reads_dumps: Whether it reads dumps too, or HTML alone.
        raises: What it may raise over a page, which then counts as an empty answer.
    """

    name: str
    fields: frozenset[str]
    read: Callable[[Page], Answer]
    reads_dumps: bool
    raises: tuple[type[Exception], ...]


def _parse(page: Page) -> Answer:
    return answer_of(parse(page.dump, retrieved_at=page.crawled), page.gold)


# Of its errors, only that of a page above the limit can occur here.
OURS = Tool("article_parse", frozenset(METRICS), _parse, reads_dumps=True, raises=(ArticleParseError,))
"""The library itself."""


def installed(names: Iterable[str]) -> tuple[list[Tool], list[str]]:
    """Give the named peers as tools, and for each that cannot be imported a sentence that says so."""
    tools, missing = [], []
    for name in dict.fromkeys(names):
        try:
            read = PEERS[name].load()
        except ImportError as fault:
            missing.append(
                f"{name} is skipped, since it cannot be imported ({fault}); pip install --group bench has it"
            )
            continue
        # No peer says which errors it lets out, and lxml, dateutil and the readers of JSON below it have their own. One
        # page must not end a run over thousands; the tables show how many failed, and the JSON with which error.
        peer = PEERS[name]
        tools.append(Tool(name, peer.fields, _reading(read), reads_dumps=peer.reads_lines, raises=(Exception,)))
    return tools, missing


def _reading(read: Reader) -> Callable[[Page], Answer]:
    """Let a peer read pages: HTML decoded, and the lines of a dump as paragraphs."""
    return lambda page: read(lines_as_html(page.text) if page.is_text else page.text)


def answer(tool: Tool, page: Page) -> tuple[Answer, str | None]:
    """Give the answer of a tool for a page; an empty one and the name of the error where it raises."""
    try:
        return tool.read(page), None
    except tool.raises as fault:
        return Answer(), type(fault).__name__


def versions(tools: Sequence[Tool]) -> dict[str, str]:
    """Give the versions of what was measured."""
    names = ["article-parse-dumps", "selectolax", *(PEERS[tool.name].distribution for tool in tools if tool != OURS)]
    found = {}
    for name in names:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found
