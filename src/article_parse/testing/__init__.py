"""
Tests of pages: a folder with a dump and what is expected of it makes one test for each field.

The package is a plugin of pytest, which finds it by its entry point. It does nothing until the option
``article_parse_pages`` names folders.
"""

from __future__ import annotations

from article_parse.testing._page import Page, difference, read_page

__all__ = ["Page", "difference", "read_page"]


def __dir__() -> list[str]:
    return __all__
