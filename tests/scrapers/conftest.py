"""A site on this machine, and the recipes of docs/how-to/scrapers.md."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import Any

import pytest

_ROOT = Path(__file__).parents[2]
_PAGE = _ROOT / "docs" / "how-to" / "scrapers.md"
_SECTION = re.compile(r"^## ", re.MULTILINE)
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SENT = "Sun, 01 Mar 2026 12:00:00 GMT"


class _Handler(SimpleHTTPRequestHandler):
    def date_time_string(self, timestamp: float | None = None) -> str:  # noqa: ARG002
        """Say when the pages of the tests are sent."""
        return _SENT

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (its name in the base)
        """Keep the output of the tests clean."""


def code_of(section: str) -> str:
    """Give the code of a section, behind that of the head of the page."""
    head, *sections = _SECTION.split(_PAGE.read_text(encoding="utf-8"))
    (chosen,) = (each for each in sections if each.startswith(f"{section}\n"))
    return "\n".join([*_BLOCK.findall(head), *_BLOCK.findall(chosen)])


def recipe(section: str) -> dict[str, Any]:
    """Run the code of a section and give what it defines."""
    module = sys.modules["recipe"] = ModuleType("recipe")
    exec(compile(code_of(section), str(_PAGE), "exec"), vars(module))  # noqa: S102 (the code of our own page)
    return vars(module)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a list of two articles, and give the address of the list."""
    folder = tmp_path_factory.mktemp("site")
    ago = (
        "<title>The Dam</title><meta property='og:image' content='/dam.jpg'><h1>The Dam</h1>"
        "<p>By Ana Lima</p><p>2 days ago</p>"
        "<p>The old dam above the town held all night, officials said, and <a href='map'>a map</a> shows where.</p>"
        "<p>People who live below it were told to stay with friends until the water is down again.</p>"
        "<div class='advert'><p>The best umbrellas of the whole town are sold in our shop this week.</p></div>"
    )
    (folder / "dam.html").write_text(ago, encoding="utf-8")
    (folder / "diary.html").write_bytes((_ROOT / "examples" / "article.html").read_bytes())
    listed = "<title>News</title>" + "".join(f"<h2><a href='{name}.html'>{name}</a></h2>" for name in ("dam", "diary"))
    (folder / "index.html").write_text(listed, encoding="utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()
