"""
Compare the renderers with the programs that they imitate: ``PYTHONPATH=tests python -m dress.compare [PAGES]``.

Generates pages, gives their HTML to each program that is installed, and prints on how many pages, and on how many
lines, what it printed is what ``renderers.py`` prints. It is no test, since it needs Chromium, w3m, lynx, Resiliparse,
inscriptis and html2text; run it when a renderer changes.
"""

from __future__ import annotations

import difflib
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from html import unescape
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from dress.html import to_html
from dress.page import Page, pages
from dress.renderers import RENDERERS

# Shows each page in a frame of its own, and leaves what innerText gives as JSON in the only element.
_FRAMES = """<!DOCTYPE html><meta charset="utf-8"><body><script>
(async () => {
  const texts = [];
  for (const page of PAGES) {
    const frame = document.createElement("iframe");
    frame.srcdoc = page;
    await new Promise(done => { frame.onload = done; document.body.append(frame); });
    texts.push(frame.contentDocument.body.innerText);
    frame.remove();
  }
  document.body.textContent = JSON.stringify(texts);
})()
</script>"""


def _sample(count: int) -> list[Page]:
    found: list[Page] = []

    @seed(7)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(page=pages())
    def collect(page: Page) -> None:
        found.append(page)

    collect()
    return found


def _innertext(documents: list[str]) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        frames = Path(folder, "frames.html")
        frames.write_text(_FRAMES.replace("PAGES", json.dumps(documents).replace("</", "<\\/")), encoding="utf-8")
        shown = _run("chromium", "--headless", "--no-sandbox", "--virtual-time-budget=60000", "--dump-dom", str(frames))
    texts: list[str] = json.loads(unescape(re.sub(r"(?s)^.*<body>|</body>.*$", "", shown)))
    return texts


def _run(*command: str, given: str = "") -> str:
    return subprocess.run(command, input=given, capture_output=True, encoding="utf-8", check=True).stdout


def _each(program: str, *arguments: str) -> Callable[[list[str]], list[str]]:
    return lambda documents: [_run(program, *arguments, given=document) for document in documents]


def _python(name: str, call: str) -> Callable[[list[str]], list[str]]:
    return lambda documents: [getattr(importlib.import_module(name), call)(document) for document in documents]


def _plain_markdown(documents: list[str]) -> list[str]:
    converter = importlib.import_module("html2text").HTML2Text()
    converter.ignore_links = converter.ignore_images = True
    converter.body_width = 0
    return [converter.handle(document) for document in documents]


_W3M = ("-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8", "-cols")
_LYNX = ("-dump", "-stdin", "-assume_charset=utf-8", "-display_charset=utf-8", "-width=80")
_PROGRAMS: dict[str, tuple[str, Callable[[list[str]], list[str]]]] = {
    "innertext": ("chromium", _innertext),
    "w3m": ("w3m", _each("w3m", *_W3M, "80")),
    "w3m_wide": ("w3m", _each("w3m", *_W3M, "100000")),
    "lynx": ("lynx", _each("lynx", *_LYNX)),
    "resiliparse": ("resiliparse", _python("resiliparse.extract.html2text", "extract_plain_text")),
    "inscriptis": ("inscriptis", _python("inscriptis", "get_text")),
    "html2text": ("html2text", _plain_markdown),
    "html2text_links": ("html2text", _python("html2text", "html2text")),
}


def _is_installed(needed: str) -> bool:
    try:
        return bool(shutil.which(needed) or importlib.util.find_spec(needed))
    except ModuleNotFoundError:
        return False


def _lines(text: str) -> list[str]:
    # The addresses below "References" are those of the file that lynx was given.
    return [line.rstrip() for line in text.split("\nReferences\n", maxsplit=1)[0].strip("\n").split("\n")]


def main(count: int) -> None:
    """Print how well each renderer agrees with its program on *count* pages."""
    sample = _sample(count)
    documents = [to_html(page) for page in sample]
    for name, (needed, program) in _PROGRAMS.items():
        if not _is_installed(needed):
            print(f"{name:16} {needed} is not installed")
            continue
        pairs = [
            (_lines(text), _lines(RENDERERS[name].render(page)))
            for text, page in zip(program(documents), sample, strict=True)
        ]
        same = sum(there == here for there, here in pairs)
        matched = sum(
            block.size for pair in pairs for block in difflib.SequenceMatcher(None, *pair).get_matching_blocks()
        )
        print(f"{name:16} {same} of {len(pairs)} pages, {matched / sum(len(there) for there, _ in pairs):.2%} of lines")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
