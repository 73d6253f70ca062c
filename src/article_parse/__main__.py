"""The command line, as ``python -m article_parse``."""

from __future__ import annotations

from article_parse.cli import main

if __name__ == "__main__":
    main()
