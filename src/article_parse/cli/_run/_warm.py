"""
Imported once, where the workers are forked from: they share the tables, patterns and lexicons that are loaded here.

Where processes are not forked, each worker loads them with its first dump.
"""

from __future__ import annotations

import article_parse.cli._run._worker  # noqa: F401 - its modules are shared too  # pyright: ignore[reportUnusedImport]
from article_parse import parse

__all__: list[str] = []

_TEXT = """The Dam

By Ana Lima

2 March 2026

The old dam above the town held through the night, officials said on Monday, while the river kept rising.

Share this article
"""

parse(_TEXT)
parse(f"<html><body><article><h1>The Dam</h1><p>{_TEXT}</p></article></body></html>")
