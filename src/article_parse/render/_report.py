"""How an article came about, as one page to look at."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

from article_parse.render._report_article import write_article
from article_parse.render._report_dump import places_of, write_dump
from article_parse.render._report_families import FAMILIES, family
from article_parse.render._report_style import STYLE
from article_parse.render._report_tables import write_claims, write_fields, write_left_out, write_notes
from article_parse.render._report_text import shortened, shown
from article_parse.render._report_timeline import write_timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from article_parse._trace import Trace

_LONGEST_TITLE = 200
# Nothing but this style sheet may be used, so that nothing of a hostile dump could run or be fetched, were it not text.
_HASH = b64encode(sha256(STYLE.encode()).digest()).decode()
_POLICY = f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"
_PARTS = {
    "article": "Article", "dump": "Dump", "dates": "Dates", "fields": "Fields", "claims": "Claims",
    "left-out": "Left out", "notes": "Notes",
}  # fmt: skip
START = '<!doctype html>\n<html lang="en" class="article-parse-report">'
"""How every report begins."""


def write_report(trace: Trace) -> str:
    """Give *trace* as one page."""
    article = trace.article
    places = places_of([block.span for block in article.body], trace.blocks)
    sources: dict[int, int] = {}
    for number, place in places.items():
        sources.setdefault(place, number)
    lines = [START, *_head(article.title), "<body>", *_navigation(), *_overview(trace), '<main class="columns">']
    lines += _section("article", write_article(article, sources))
    lines += _section("dump", ['<ol class="dump">', *write_dump(trace, places), "</ol>"])
    lines += ["</main>", '<div class="evidence">']
    lines += _section("dates", write_timeline(trace))
    lines += _section("notes", write_notes(article.notes), len(article.notes))
    lines += _section("fields", write_fields(article))
    lines += _section("left-out", write_left_out(trace.blocks), len(article.omissions))
    lines += _section("claims", write_claims(trace.reading.claims), len(trace.reading.claims))
    return "\n".join([*lines, "</div>", "</body>", "</html>", ""])


def _head(title: str | None) -> Iterator[str]:
    yield '<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">'
    yield f"<title>{shortened(title or 'No headline', _LONGEST_TITLE)} · article_parse report</title>"
    yield f"<style>{STYLE}</style>\n</head>"


def _navigation() -> Iterator[str]:
    yield '<nav aria-label="Parts of this report"><p>article_parse <span>report</span></p><ul>'
    yield from (f'<li><a href="#{key}">{name}</a></li>' for key, name in _PARTS.items())
    yield "</ul></nav>"


def _section(key: str, content: Iterable[str], count: int | None = None) -> Iterator[str]:
    counted = f" <span>{count:,}</span>" if count else ""
    yield f'<section id="{key}" aria-labelledby="{key}-head" tabindex="-1">'
    yield f'<h2 id="{key}-head">{_PARTS[key]}{counted}</h2>'
    yield from content
    yield "</section>"


def _overview(trace: Trace) -> Iterator[str]:
    """Give how the dump was read, and how much of it is of which family, drawn in the order of the dump."""
    reading = trace.reading
    encoding = f", encoding {shown(reading.encoding)}" if reading.encoding else ""
    read = "HTML" if reading.media == "html" else f"Text printed by {reading.renderer.value}"
    profile = f"profile {shown(trace.profile.name)}" if trace.profile else "no profile"
    counts = Counter[str]()
    for labelled in trace.blocks:
        counts[family(labelled.role).key] += len(labelled.block.text)
    total = counts.total() or 1
    yield '<header class="overview">'
    yield f"<p>{read}{encoding} · {profile} · {len(trace.blocks):,} blocks, {len(reading.canvas):,} characters</p>"
    yield f'<svg class="strip" width="100%" height="14" aria-hidden="true">{"".join(_strip(trace, total))}</svg>'
    yield '<ul class="key">'
    for each in FAMILIES:
        if counts[each.key]:
            yield f'<li class="{each.key}"><span class="role">{each.name}</span> {counts[each.key] / total:.0%}</li>'
    yield "</ul></header>"


def _strip(trace: Trace, total: int) -> Iterator[str]:
    """Give a bar for each run of blocks of one family, as wide as it has characters."""
    start = done = 0
    key = ""
    for labelled in trace.blocks:
        own = family(labelled.role).key
        if own != key:
            yield from _bar(key, start, done, total)
            start, key = done, own
        done += len(labelled.block.text)
    yield from _bar(key, start, done, total)


def _bar(key: str, start: int, stop: int, total: int) -> Iterator[str]:
    if stop > start:
        place, width = 100 * start / total, 100 * (stop - start) / total
        yield f'<rect class="{key}" x="{place:.2f}%" width="{width:.2f}%" height="100%"/>'
