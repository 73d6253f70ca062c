"""What is given for a page and is none: the tables of docs/reference/bad-input.md, row by row."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import re
import zipfile
from inspect import iscoroutine
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from article_parse import Article, ArticleParseError, parse

_ROOT = Path(__file__).parents[2]
_PAGES = _ROOT / "tests" / "cases" / "bad_input"
_TABLES = (_ROOT / "docs" / "reference" / "bad-input.md").read_text("utf-8")
_ROW = re.compile(r"^\| ([^|]+) \| `([^|]+)` \| (.+) \|$", re.MULTILINE)
_ROWS = [match.groups() for match in _ROW.finditer(_TABLES)]
_DUMPS = [row for row in _ROWS if not (_PAGES / row[1]).is_file()]
_OF_PAGES = [row for row in _ROWS if (_PAGES / row[1]).is_file()]


def zipped(name: str) -> bytes:
    """Give a ZIP archive with one file in it."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, "application/epub+zip" if name == "mimetype" else "x")
    return file.getvalue()


class Response:
    """As requests and httpx have it."""

    @property
    def content(self) -> bytes:
        """Fail: a look at it would read from the network."""
        raise AssertionError

    def iter_lines(self) -> None:
        """Stand for what else a response can do."""


class ClientResponse:
    """As aiohttp has it."""

    content = None

    def get_encoding(self) -> None:
        """Stand for the method by which it is told."""

    async def read(self) -> bytes:
        """Fail: it would read from the network."""
        raise AssertionError


class HTTPResponse(io.BytesIO):
    """As urllib has it."""


class WebDriver:
    """As Selenium has it."""

    @property
    def page_source(self) -> str:
        """Fail: a look at it would ask the browser."""
        raise AssertionError


class Page:
    """As Playwright has it."""

    def inner_text(self) -> str:
        """Fail: it would ask the browser."""
        raise AssertionError

    def content(self) -> str:
        """Fail: it would ask the browser."""
        raise AssertionError


class TextResponse:
    """As Scrapy has it."""

    def css(self) -> None:
        """Stand for the method by which it is told."""

    def xpath(self) -> None:
        """Stand for what else it can do."""


class BeautifulSoup:
    """As Beautiful Soup has it."""

    def prettify(self) -> None:
        """Stand for the method by which it is told."""

    def __iter__(self) -> None:
        """Fail: what it would give are elements."""
        raise AssertionError


class HtmlElement:
    """As lxml has it."""

    def xpath(self) -> None:
        """Stand for the method by which it is told."""

    def items(self) -> None:
        """Fail: what it would give are attributes."""
        raise AssertionError


async def fetch() -> bytes:
    """Fail: nobody may wait for it."""
    raise AssertionError


_NAMES: dict[str, Any] = {
    "BeautifulSoup": BeautifulSoup, "ClientResponse": ClientResponse, "HTTPResponse": HTTPResponse,
    "HtmlElement": HtmlElement, "Page": Page, "Path": Path, "Response": Response, "TextResponse": TextResponse,
    "WebDriver": WebDriver, "bz2": bz2, "fetch": fetch, "gzip": gzip, "io": io, "lzma": lzma, "urlsplit": urlsplit,
    "zipped": zipped,
}  # fmt: skip


def _outcome(dump: Any) -> str:  # noqa: ANN401 whatever somebody gives
    """Write what comes back as the table writes it."""
    try:
        article = parse(dump)
    except ArticleParseError as fault:
        return f"`{type(fault).__name__}`: {fault}"
    finally:
        if iscoroutine(dump):
            dump.close()
    return _written(article)


def _written(article: Article) -> str:
    if article.notes and not article.body:
        return f"`{article.notes[0].code}`: {article.notes[0].message}"
    noted = f", `{article.notes[0].code}`: {article.notes[0].message}" if article.notes else ""
    return f"an article: {ascii(article.text)[1:-1]}{noted}"


@pytest.mark.parametrize(("dump", "outcome"), [row[1:] for row in _DUMPS], ids=[row[0] for row in _DUMPS])
def test_a_dump_comes_back_as_the_table_says(dump: str, outcome: str) -> None:
    """Nothing is raised but what says what to do, and a note names what was given."""
    assert _outcome(eval(dump, dict(_NAMES))) == outcome  # noqa: S307 the table is ours


@pytest.mark.parametrize(("page", "outcome"), [row[1:] for row in _OF_PAGES], ids=[row[1] for row in _OF_PAGES])
def test_a_page_without_an_article_says_so(page: str, outcome: str) -> None:
    """A wall, an error or a list of articles has a note and no body, and nothing of it is lost."""
    article = parse((_PAGES / page).read_bytes())
    assert _written(article) == outcome
    assert not article.authors
    assert article.published is None


def test_every_page_has_its_row() -> None:
    """No page lies here unread, and there are as many kinds as are promised."""
    assert sorted(row[1] for row in _OF_PAGES) == sorted(path.name for path in _PAGES.iterdir())
    assert len(_DUMPS) > 60
