"""An article as an HTML fragment."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, assert_never, cast

from article_parse.model import Code, Figure, Heading, ListItem, Paragraph, Quote, Table
from article_parse.render._byline import joints, signers
from article_parse.render._hrefs import IMAGE_SCHEMES, LINK_SCHEMES, safe_address
from article_parse.render._iso8601 import write_moment
from article_parse.render._outline import outline, stretches
from article_parse.render._runs import Run, split_runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from article_parse.model import Article, Body, Mark, Moment, Person

# HTML has neither NUL nor surrogates, and its parsers turn a carriage return into a line feed.
_ESCAPES: dict[int, str] = {
    **{ord(character): f"&{name};" for character, name in {"&": "amp", "<": "lt", ">": "gt", '"': "quot"}.items()},
    ord("\r"): "&#13;",
    0: "\ufffd",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}
_MAX_LEVEL = 6


def write_html(article: Article) -> str:
    """Give *article* as one ``article`` element."""
    language = f' lang="{_escape(article.language)}"' if article.language else ""
    head = list(_head(article))
    lines = [f"<article{language}>", *(["<header>", *head, "</header>"] if head else [])]
    for stretch in stretches(article.body):
        if isinstance(stretch[0], ListItem):
            lines.append("".join(_list(cast("list[ListItem]", stretch))))
        else:
            lines.append(_block(stretch[0]))
    return "\n".join([*filter(None, lines), "</article>"])


def _head(article: Article) -> Iterator[str]:
    if article.title:
        yield f"<h1>{_escape(article.title)}</h1>"
    if article.subtitle:
        yield f'<p class="subtitle">{_escape(article.subtitle)}</p>'
    people = signers(article)
    if people:
        signed = "".join(joint + _signer(person) for joint, person in zip(joints(len(people)), people, strict=True))
        yield f'<p class="byline">{signed}</p>'
    if article.published:
        yield f'<p class="published">{_moment(article.published)}</p>'


def _signer(person: Person) -> str:
    return _link(_escape(person.name), safe_address(person.url, LINK_SCHEMES), ' rel="author"')


def _moment(moment: Moment) -> str:
    stated = write_moment(moment)
    text = _escape(moment.text)
    return text if stated is None else f'<time datetime="{stated}">{text}</time>'


def _block(block: Body) -> str:
    match block:
        case Heading():
            level = min(max(block.level, 1), _MAX_LEVEL)
            return f"<h{level}>{_inline(block.text, block.marks)}</h{level}>"
        case Paragraph() | ListItem():
            return f"<p>{_inline(block.text, block.marks)}</p>"
        case Quote():
            return f"<blockquote><p>{_inline(block.text, block.marks)}</p></blockquote>"
        case Code():
            language = f' class="language-{_escape(block.language)}"' if block.language else ""
            return f"<pre><code{language}>{_escape(block.text)}</code></pre>"
        case Table():
            return _table(block)
        case Figure():
            return _figure(block)
        case _:
            assert_never(block)


def _list(items: Iterable[ListItem]) -> Iterator[str]:
    tags: list[str] = []
    for entry in outline(items):
        if len(tags) >= entry.depth:
            yield "</li>"
        while len(tags) > entry.depth:
            yield f"</{tags.pop()}></li>"
        if entry.opens:
            if len(tags) == entry.depth:
                yield f"</{tags.pop()}>"
            tags.append("ul" if entry.number is None else "ol")
            yield f"<{tags[-1]}>" if not entry.jumps else f'<ol start="{entry.number}">'
        yield f'<li value="{entry.number}">' if entry.jumps and not entry.opens else "<li>"
        yield _inline(entry.item.text, entry.item.marks)
    while tags:
        yield f"</li></{tags.pop()}>"


def _table(table: Table) -> str:
    header = "".join(_row(row, "th") for row in table.rows[: max(table.header_rows, 0)])
    body = "".join(_row(row, "td") for row in table.rows[max(table.header_rows, 0) :])
    return f"<table>{header and f'<thead>{header}</thead>'}{body and f'<tbody>{body}</tbody>'}</table>"


def _row(cells: Iterable[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{_escape(cell)}</{tag}>' for cell in cells)}</tr>"


def _figure(figure: Figure) -> str:
    src = safe_address(figure.src, IMAGE_SCHEMES)
    image = f'<img src="{_escape(src)}" alt="{_escape(figure.alt or "")}">' if src else ""
    lines: list[str] = []
    if figure.caption:
        lines.append(_inline(figure.caption, figure.marks))
    elif figure.alt and not src:
        lines.append(_escape(figure.alt))
    if figure.credit:
        lines.append(f"<small>{_escape(figure.credit)}</small>")
    caption = f"<figcaption>{' '.join(lines)}</figcaption>" if lines else ""
    return f"<figure>{image}{caption}</figure>" if image or caption else ""


def _inline(text: str, marks: tuple[Mark, ...]) -> str:
    if not marks:
        return _escape(text)
    groups = groupby(split_runs(text, marks), lambda run: run.href)
    return "".join(_link("".join(map(_run, runs)), href) for href, runs in groups)


def _run(run: Run) -> str:
    text = _escape(run.text)
    for tag, holds in (("code", run.code), ("em", run.emphasis), ("strong", run.strong)):
        text = f"<{tag}>{text}</{tag}>" if holds else text
    return text


def _link(text: str, href: str | None, extra: str = "") -> str:
    return text if href is None else f'<a href="{_escape(href)}"{extra}>{text}</a>'


def _escape(text: str) -> str:
    return text.translate(_ESCAPES)
