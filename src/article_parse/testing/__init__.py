"""
Tests of pages: a folder with a dump and what is expected of it makes one test for each field.

The package is a plugin of pytest, which finds it by its entry point. It does nothing until the option
``article_parse_pages`` names folders.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from article_parse._public import offer

if TYPE_CHECKING:
    from article_parse.testing._page import Page, difference, read_page

__all__ = ["Page", "difference", "read_page"]


def __getattr__(name: str) -> object:
    # Loaded on first use: pytest imports this package in each of its runs, pages or not.
    if name in __all__:
        from article_parse.testing import _page  # noqa: PLC0415

        value = getattr(_page, name)
        offer(__name__, value)
        return value
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    return __all__
