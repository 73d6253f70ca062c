"""Where a report goes: to the standard output, or to a file that holds nothing but an older one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from article_parse import to_report_html
from article_parse.cli._terminal import Refusal, printable, write
from article_parse.render._report import START

if TYPE_CHECKING:
    from pathlib import Path

    from article_parse import Trace


def save_report(trace: Trace, path: Path) -> None:
    """
    Write the report of *trace* to *path*, ``-`` for the standard output.

    A file that is there is replaced only if it is a report, since the dump is as easily named in its place. Pipes and
    devices hold nothing that would be lost.
    """
    page = to_report_html(trace)
    if str(path) == "-":
        write(page.removesuffix("\n"))
        return
    if path.is_file() and not _is_report(path):
        raise Refusal(printable(f"{path} is there and is no report; name another file, or remove it"))
    path.write_text(page, encoding="utf-8", newline="\n")


def _is_report(path: Path) -> bool:
    start = START.encode()
    with path.open("rb") as file:
        return file.read(len(start)) == start
