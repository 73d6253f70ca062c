"""Renderers: programs that print a page as text. None is needed; each is loaded when it is asked for."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from collections.abc import Callable
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.progress import track

from benchmarks.corpora import HTML, CorpusError, chosen_ids, forms, pages, read_gold

__all__ = ["RENDERERS", "Render", "Renderer", "RendererError", "load_renderer", "write_dumps"]

Render = Callable[[str], str]
"""Prints the HTML of a page, decoded."""

_PATIENCE = 60
"""Seconds that a program may take over a page."""


class RendererError(RuntimeError):
    """A renderer is not there, or fails over a page; the message says what to install, or what it said."""


class Renderer(NamedTuple):
    """
    A way to print a page.

    Attributes:
        install: How it is installed; nothing where it always is.
        load: Gives its function; raises :class:`ImportError` where it is not installed.
    """

    install: str
    load: Callable[[], Render]


def load_renderer(name: str) -> Render:
    """Give the function of a renderer; raise :class:`RendererError` where it is not installed."""
    try:
        return RENDERERS[name].load()
    except ImportError as fault:
        msg = f"{name} cannot be loaded ({fault}); {RENDERERS[name].install} has it"
        raise RendererError(msg) from None


def write_dumps(corpus: Path, name: str, folder: Path, console: Console, *, limit: int | None = None) -> int:
    """
    Print the HTML of a corpus by a renderer into *folder*, beside the same gold; give the number of dumps.

    The folder is made where it is missing. :class:`CorpusError` is raised where it holds other gold.
    """
    render = load_renderer(name)
    if HTML not in forms(corpus):
        msg = f"{corpus} has no html/ID.html.gz to print"
        raise CorpusError(msg)
    folder.mkdir(parents=True, exist_ok=True)
    gold, copy = corpus / "gold.jsonl", folder / "gold.jsonl"
    if not copy.exists():
        shutil.copyfile(gold, copy)
    elif copy.read_bytes() != gold.read_bytes():
        msg = f"{copy} is not that of {corpus}; write to a folder of its own"
        raise CorpusError(msg)
    total = len(chosen_ids(read_gold(corpus), limit))
    shown = track(pages(corpus, HTML, limit), name, total, console=console, transient=True)
    rows = [json.dumps({"id": page.id, "text": render(page.text)}, ensure_ascii=False) + "\n" for page in shown]
    # No time in the archive: the same dumps are the same bytes.
    (folder / f"dumps-{name}.jsonl.gz").write_bytes(gzip.compress("".join(rows).encode(), mtime=0))
    return len(rows)


def _program(name: str, *options: str) -> Callable[[], Render]:
    """Give the loader of a program that reads a page from its standard input."""

    def load() -> Render:
        path = shutil.which(name)
        if path is None:
            msg = f"there is no program {name}"
            raise ImportError(msg)

        def render(html: str) -> str:
            # ASCII means the same in whatever encoding the page declares.
            page = html.encode("ascii", "xmlcharrefreplace")
            try:
                done = subprocess.run([path, *options], input=page, capture_output=True, timeout=_PATIENCE, check=True)
            except (OSError, subprocess.SubprocessError) as fault:
                msg = f"{name} failed: {fault}"
                raise RendererError(msg) from None
            return done.stdout.decode("utf-8", "replace")

        return render

    return load


def _inscriptis() -> Render:
    get_text: Render = import_module("inscriptis").get_text
    return get_text


def _html2text() -> Render:
    markdown = import_module("html2text").HTML2Text

    def render(html: str) -> str:
        printer = markdown(bodywidth=0)
        printer.ignore_links = True
        text: str = printer.handle(html)
        return text

    return render


def _resiliparse() -> Render:
    extract: Render = import_module("resiliparse.extract.html2text").extract_plain_text
    return extract


def _html_text() -> Render:
    extract_text: Render = import_module("html_text").extract_text
    return extract_text


def _beautiful_soup() -> Render:
    soup = import_module("bs4").BeautifulSoup

    def render(html: str) -> str:
        text: str = soup(html, "html.parser").get_text("\n")
        return text

    return render


def _wet() -> Render:
    def render(html: str) -> str:
        parser = _BlockALine()
        parser.feed(html)
        parser.close()
        lines = (" ".join(line.split()) for line in "".join(parser.pieces).split("\n"))
        return "\n".join(line for line in lines if line)

    return render


class _BlockALine(HTMLParser):
    """Prints the title and each block of a page on a line of its own, as Common Crawl does in its WET files."""

    _BREAKS = frozenset(
        "address article aside blockquote body br button caption center dd div dl dt fieldset figcaption figure footer "
        "form h1 h2 h3 h4 h5 h6 head header hr li main nav ol option p pre section table tbody textarea tfoot th thead "
        "title tr ul video".split()
    )
    _SPACES = frozenset("cite details iframe img input label legend q select summary td time".split())
    _UNSEEN = frozenset("noscript script style template".split())

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 as in HTMLParser
        """Break the line before a block, and look away at what is not shown."""
        self._unseen += tag in self._UNSEEN
        self._break_at(tag)

    def handle_endtag(self, tag: str) -> None:
        """Break the line after a block."""
        if tag in self._UNSEEN and self._unseen:
            self._unseen -= 1
        self._break_at(tag)

    def handle_data(self, data: str) -> None:
        """Keep what is shown; its own line ends are white space."""
        if not self._unseen:
            self.pieces.append(data.replace("\n", " "))

    def _break_at(self, tag: str) -> None:
        if tag in self._BREAKS:
            self.pieces.append("\n")
        elif tag in self._SPACES:
            self.pieces.append(" ")


RENDERERS = {
    "html2text": Renderer("pip install html2text", _html2text),
    "resiliparse": Renderer("pip install resiliparse", _resiliparse),
    "w3m": Renderer("a package w3m", _program("w3m", "-dump", "-T", "text/html", "-O", "UTF-8", "-cols", "100000")),
    "lynx": Renderer("a package lynx", _program("lynx", "-dump", "-stdin", "-force_html", "-display_charset=utf-8")),
    "w3m-80": Renderer("a package w3m", _program("w3m", "-dump", "-T", "text/html", "-O", "UTF-8", "-cols", "80")),
    "inscriptis": Renderer("pip install inscriptis", _inscriptis),
    "html-text": Renderer("pip install html-text", _html_text),
    "beautifulsoup": Renderer("pip install beautifulsoup4", _beautiful_soup),
    "wet": Renderer("", _wet),
}
"""
The renderers by the names that ``--renderer`` of ``render`` takes.

Dumps of the first three, of Beautiful Soup and as WET are what the library learned from; the others show how it does on
dumps of a program that it does not know.
"""
