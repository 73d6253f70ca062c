"""Hostile articles in a browser: nothing of what the renderers write runs, whatever shows it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from html import escape, unescape
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from browser.payloads import ADDRESSES, TEXTS, articles, pages
from markdown_it import MarkdownIt

from article_parse import Article, Trace, parse, to_html, to_jsonld, to_markdown, to_report_html, trace

_CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(_CHROMIUM is None, reason="Chromium is not installed")
_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--virtual-time-budget=4000",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--dump-dom",
)  # fmt: skip
_BEFORE = """<!doctype html><html><head><meta charset="utf-8"></head><body><script>
window.ran = []; window.at = "start";
window.PWN = () => { window.ran.push(window.at + ": ran"); };
</script>
"""
# Whatever waits for a reader is asked as a reader would; then the elements and addresses that could run are counted.
_AFTER = """
<script>
window.addEventListener("load", () => setTimeout(() => {
  const everywhere = "iframe, object, embed, form, input, button, style, meta, base, link, math, video"
    + ", script:not([type='application/ld+json'])";
  const classes = /^(language-[\\w+.#-]+|subtitle|byline|published|embed|footnote[\\w-]*|task-list[\\w-]*)$/;
  // A report is drawn, discloses, and has classes for its looks.
  const drawn = "svg > :not(line, rect, circle, text), :not(svg) > :is(line, rect, circle, text), :not(li) > details";
  const kinds = ["mouseover", "focus", "click", "toggle", "error", "load"];
  document.addEventListener("click", event => event.preventDefault(), true);
  for (const shown of document.querySelectorAll("[data-name]")) {
    window.at = shown.dataset.name;
    const tell = what => window.ran.push(window.at + ": " + what);
    const isReport = shown.dataset.name.startsWith("report; ");
    const bad = everywhere + ", " + (isReport ? drawn : "svg, details");
    const ours = isReport ? /^[a-z -]*$|^language-[\\w+.#-]+$/ : classes;
    for (const each of shown.querySelectorAll("*")) {
      for (const kind of kinds) each.dispatchEvent(new Event(kind));
      if (each.matches(bad)) tell("<" + each.localName);
      for (const {name, value} of each.attributes) {
        if (/^on|^style$|^srcdoc$|^formaction$/.test(name)) tell(name);
        if (name === "class" && !ours.test(value)) tell("class " + value);
      }
      if (each.matches("a[href]") && !/^(https?|mailto|file):$/.test(each.protocol)) tell(each.protocol);
      if (each.src && !/^(https?|file):/.test(each.src)) tell(each.src.slice(0, 20));
    }
  }
  const said = document.createElement("output");
  said.id = "said"; said.textContent = JSON.stringify([...new Set(window.ran)]);
  document.body.replaceChildren(said);
}, 500));
</script></body></html>"""
_PLAIN = "The old dam above the town held through the night, officials said, and the water stood at the third mark."
_SAID = re.compile(r'<output id="said">(.*?)</output>', re.DOTALL)


def _ran(parts: Iterable[tuple[str, str]], file: Path) -> list[str]:
    """Give what runs or could run in a page of *parts*, each with its name."""
    shown = (f'<div data-name="{name}">{part}</div>' for name, part in parts)
    file.write_text(_BEFORE + "\n".join(shown) + _AFTER, encoding="utf-8", errors="replace")
    command = [str(_CHROMIUM), *_FLAGS, f"--user-data-dir={file.parent / 'profile'}", file.as_uri()]
    done = subprocess.run(command, capture_output=True, check=False, timeout=300)
    said = _SAID.search(done.stdout.decode())
    assert said is not None, done.stderr.decode()[-2000:]
    return list(json.loads(unescape(said[1])))


def _quoted(address: str) -> str:
    """Write an address with the character references that it has."""
    return address.replace('"', "&quot;")


def _in_a_script(article: Article) -> str:
    """Embed linked data as docs/how-to/json-and-markdown.md says."""
    data = json.dumps(to_jsonld(article)).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{data}</script>'


def _of_report(trace: Trace) -> str:
    """Give the title and the body of a report, so that its policy does not guard what is to be inert without it."""
    _, _, page = to_report_html(trace).partition("<title>")
    title, _, page = page.partition("<style>")
    return f"<title>{title}{page.partition('</style>')[2]}"


def _reports() -> list[tuple[str, str]]:
    """Give a report for each payload: of a page and of a text, and with the payload in every field of the article."""
    base = trace(_PLAIN)
    found = [(f"page, {name}", trace(dump)) for name, dump in pages()]
    found += [
        (f"text, {name}", trace(f"{text}\n\nBy {text}\n\n{_PLAIN} {text}\n\n{text}")) for name, text in TEXTS.items()
    ]
    found += [(name, evolve(base, article=article)) for name, article in articles()]
    return [(name, _of_report(each)) for name, each in found]


def _markdown_readers() -> dict[str, Callable[[str], str]]:
    """Give the readers of Markdown that are installed, each as it lets HTML pass."""
    readers: dict[str, Callable[[str], str]] = {
        "markdown-it, CommonMark": MarkdownIt("commonmark", {"html": True}).render
    }
    if find_spec("linkify_it"):
        readers["markdown-it, GFM with linkify"] = MarkdownIt("gfm-like", {"html": True}).render
    if find_spec("cmarkgfm"):
        cmark: Any = import_module("cmarkgfm")
        unsafe = import_module("cmarkgfm.cmark").Options.CMARK_OPT_UNSAFE
        # It takes what can be encoded alone.
        readers["cmark, CommonMark"] = lambda text: str(cmark.markdown_to_html(_encodable(text), unsafe))
        readers["cmark, GFM"] = lambda text: str(cmark.github_flavored_markdown_to_html(_encodable(text), unsafe))
    if find_spec("mistune"):
        mistune: Any = import_module("mistune")
        plugins = ["table", "url", "strikethrough", "footnotes", "task_lists"]
        written = mistune.create_markdown(escape=False, plugins=plugins)
        readers["mistune"] = lambda text: str(written(text))
    return readers


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _read_back(name: str, dump: str) -> Article:
    article = parse(dump)
    assert article.body, f"{name} has no body, so that nothing would be shown"
    return article


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Show every article as everything that is written of it in one page, since a browser takes long to start."""
    shown = [*articles(), *((f"page, {name}", _read_back(name, dump)) for name, dump in pages())]
    markdown = [(name, to_markdown(article)) for name, article in shown]
    parts = [(f"HTML; {name}", to_html(article)) for name, article in shown]
    parts += [(f"linked data; {name}", _in_a_script(article)) for name, article in shown]
    parts += [(f"report; {name}", part) for name, part in _reports()]
    for reader, render in _markdown_readers().items():
        parts += [(f"{reader}; {name}", render(text)) for name, text in markdown]
    return _ran(parts, tmp_path_factory.mktemp("browser") / "page.html")


def test_the_browser_runs_what_is_not_guarded(tmp_path: Path) -> None:
    """Payloads that are written as they are run, or are counted, so that silence below says something."""
    links = [(f"address, {name}", f'<a href="{_quoted(address)}">x</a>') for name, address in ADDRESSES.items()]
    held = [(name, f"<span data-part='{escape(part)}'></span>") for name, part in [*TEXTS.items(), *links]]
    fill = """<script>for (const each of document.querySelectorAll("[data-part]")) {
      window.at = each.parentElement.dataset.name; each.innerHTML = each.dataset.part; }</script>"""
    told = {each.partition(": ")[0] for each in _ran([*held, ("fill", fill)], tmp_path / "page.html")} - {"fill"}
    assert {"image", "vector", "details", "address, script", "address, document"} <= told
    assert "address, script with an entity" in told
    assert len(told) > 50


def test_the_policy_of_a_report_lets_nothing_run(tmp_path: Path) -> None:
    """What should come into a report after all is stopped by its policy: scripts, handlers, styles and images."""
    page = to_report_html(trace(_PLAIN))
    hostile = """<script>document.title = "ran"</script><p style="color: rgb(1, 2, 3)">x</p>
    <img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" onload="document.title = 'ran'"
    onerror="document.title = 'ran'"><style>p { color: rgb(1, 2, 3) }</style>"""
    titles = []
    for policy in (True, False):
        written = page if policy else page.replace("Content-Security-Policy", "x")
        file = tmp_path / f"{policy}.html"
        file.write_text(written.replace("<body>", "<body>" + hostile), encoding="utf-8")
        command = [str(_CHROMIUM), *_FLAGS, f"--user-data-dir={tmp_path / 'profile'}", file.as_uri()]
        shown = subprocess.run(command, capture_output=True, check=True, timeout=300).stdout.decode()
        titles.append(shown.partition("<title>")[2].partition("</title>")[0])
    assert titles == ["No headline · article_parse report", "ran"]


def test_there_are_as_many_payloads_as_are_promised() -> None:
    """Forty kinds and more, in every field of an article."""
    assert len(TEXTS) + len(ADDRESSES) >= 80


@pytest.mark.parametrize("written", ["HTML", "linked data", "report"])
def test_nothing_runs_of_what_is_written(ran: list[str], written: str) -> None:
    """Hostile text is text, hostile addresses are left out, and linked data does not end its script."""
    assert [each for each in ran if each.startswith(f"{written}; ")] == []


@pytest.mark.parametrize(
    "reader",
    ["markdown-it, CommonMark", "markdown-it, GFM with linkify", "cmark, CommonMark", "cmark, GFM", "mistune"],
)
def test_nothing_of_markdown_runs(ran: list[str], reader: str) -> None:
    """What ``to_markdown`` writes holds no HTML for any reader, those included that let HTML pass."""
    if reader not in _markdown_readers():
        pytest.skip(f"{reader}: not installed; pip install --group browser")
    assert [each for each in ran if each.startswith(f"{reader}; ")] == []
