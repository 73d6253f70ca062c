"""The plugin of pytest. What it needs of the library is imported when there is a page to test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from article_parse.testing._page import Page

_PAGES = "article_parse_pages"
_DUMPS = frozenset({"dump.txt", "dump.html"})


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("article_parse", "pages of article_parse")
    group.addoption(
        "--article-parse-write",
        action="store_true",
        help="write what is found as expected.json, to be reviewed; each page that changed fails once",
    )
    group.addoption(
        "--article-parse-alone",
        action="store_true",
        help="leave the generic engine out: test what the profile alone says, and skip the fields it says nothing of",
    )
    parser.addini(_PAGES, "folders whose pages (dump.txt or dump.html, expected.json, meta.toml) are tests", "paths")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to write or to test what no folder is named for: nothing would be, without a word."""
    for option in ("--article-parse-write", "--article-parse-alone"):
        if config.getoption(option) and not config.getini(_PAGES):
            where = config.inipath or f"a pytest.ini in {config.rootpath}"
            message = f"{option} finds no pages: {_PAGES} names no folder; add '{_PAGES} = tests/pages' to {where}"
            raise pytest.UsageError(message)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect the pages in the folders that the ini file names."""
    folders: list[Path] = parent.config.getini(_PAGES)
    if file_path.name in _DUMPS and any(file_path.is_relative_to(folder) for folder in folders):
        return PageFile.from_parent(parent, path=file_path)
    return None


class PageFile(pytest.File):
    """The dump of a page."""

    def collect(self) -> Iterator[pytest.Item]:
        """Give one test for each field that is expected."""
        from article_parse import ArticleParseError  # noqa: PLC0415
        from article_parse.testing._page import read_page  # noqa: PLC0415

        try:
            page = read_page(self.path.parent)
        except ArticleParseError as error:
            raise self.CollectError(str(error)) from error
        if self.config.getoption("--article-parse-write"):
            yield WrittenTest.from_parent(self, name="written", page=page)
        elif page.expected:
            for field in page.expected:
                yield FieldTest.from_parent(self, name=field, page=page)
        else:
            yield MissingTest.from_parent(self, name="expected.json")


class _Differs(Exception):  # noqa: N818 it is a finding
    """A page is not as it was expected."""


class _PageTest(pytest.Item):
    """A test of a page that says what is wrong without a traceback."""

    def reportinfo(self) -> tuple[Path, int, str]:
        """Give what to call the test in a report."""
        return self.path, 0, f"{self.path.parent.name}: {self.name}"

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: str | None = None) -> str:
        """Give what differs, or for other faults what pytest makes of them."""
        del style
        return str(excinfo.value) if excinfo.errisinstance(_Differs) else str(super().repr_failure(excinfo))


class FieldTest(_PageTest):
    """A test of one field."""

    def __init__(self, *, page: Page, **given: object) -> None:
        super().__init__(**given)  # type: ignore[arg-type]
        self.page = page

    def runtest(self) -> None:
        """Compare what is found with what is expected."""
        from article_parse.testing._page import difference  # noqa: PLC0415

        alone = bool(self.config.getoption("--article-parse-alone"))
        found = self.page.found(alone=alone)[self.name]
        if alone and not found:
            pytest.skip(f"the profile alone says nothing of {self.name}")
        changed = difference(self.page.expected[self.name], found)
        if changed:
            message = f"{self.name} (- expected, + found)\n{changed}"
            raise _Differs(message)


class MissingTest(_PageTest):
    """A page without expectations fails, so that none is forgotten."""

    def runtest(self) -> None:
        """Say what to do."""
        where = self.path.parent / "expected.json"
        message = f"there is no {where}; write it by hand, or with --article-parse-write, and review it"
        raise _Differs(message)


class WrittenTest(FieldTest):
    """Writes what is found; fails where that is not what was expected, so that nobody overlooks it."""

    def runtest(self) -> None:
        """Write the file."""
        from article_parse.testing._page import read_page  # noqa: PLC0415

        self.page.write()
        written = read_page(self.path.parent).expected
        if written != self.page.expected:
            message = f"{self.path.parent / 'expected.json'} was written; review it"
            raise _Differs(message)
