"""
The command line, ``article-parse``. It needs the extra ``cli``; without it, importing this package exits with status 2.

Exit status: 0 when something was found, 1 when nothing was, 2 when the call cannot be carried out, 141 when whoever
reads the output has gone.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec

__all__ = ["main"]

if find_spec("click") is None or find_spec("rich") is None:
    sys.stderr.write('article-parse needs its extra: pip install "article-parse-dumps[cli]"\n')
    raise SystemExit(2)


def __dir__() -> list[str]:
    return __all__


def main() -> None:
    """Run the command line with the arguments of the process; never returns."""
    from article_parse.cli._commands import program  # noqa: PLC0415  (needs the extra)
    from article_parse.cli._terminal import leave_unfinished  # noqa: PLC0415  (needs the extra)

    try:
        program(prog_name="article-parse")
    except OSError as fault:
        leave_unfinished(fault)
