"""An article as an HTML fragment."""

from __future__ import annotations

from itertools import count, groupby
from typing import TYPE_CHECKING, assert_never, cast

from article_parse._escapes import escape_html
from article_parse.model import Code, Embed, Figure, Heading, ListItem, Paragraph, Quote, Table
from article_parse.render._anchors import with_own_anchors
from article_parse.render._byline import joints, signers
from article_parse.render._cells import Cell, cells_with_marks
from article_parse.render._directions import Direction, base_direction, direction
from article_parse.render._hrefs import IMAGE_SCHEMES, LINK_SCHEMES, safe_address
from article_parse.render._languages import named_language
from article_parse.render._outline import outline
from article_parse.render._passages import Edge, arrange, shown_label
from article_parse.render._runs import Run, split_runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from article_parse.model import Article, Body, Mark, Moment, PassageKind, Person

_MAX_LEVEL = 6
_COLUMN_HEADER, _ROW_HEADER = 'th scope="col"', 'th scope="row"'
# The element of each kind of passage, with its role (https://www.w3.org/TR/dpub-aria-1.1/#doc-footnote).
_PASSAGES: dict[PassageKind, tuple[str, str]] = {
    "info_box": ("aside", ""),
    "live_entry": ("article", ""),
    "footnote": ("aside", ' role="doc-footnote"'),
}


def write_html(article: Article) -> str:
    """Give *article* as one ``article`` element."""
    language = f' lang="{escape_html(article.language)}"' if article.language else ""
    base = base_direction(article)
    turned = ' dir="rtl"' if base == "rtl" else ""
    head = list(write_head(article))
    lines = [f"<article{language}{turned}>", *(["<header>", *head, "</header>"] if head else [])]
    lines.extend(shown for _, shown in write_body(with_own_anchors(article), base))
    return "\n".join([*filter(None, lines), "</article>"])


def write_body(article: Article, base: Direction) -> Iterator[tuple[list[Body], str]]:
    """Give the body piece by piece, each with the blocks that it shows; the edges of passages show none."""
    for part in arrange(article.body, article.passages):
        if isinstance(part, Edge):
            yield from (([], line) for line in _edge(part, article.body))
        elif isinstance(part[0], ListItem):
            yield part, "".join(_list(cast("list[ListItem]", part), base))
        else:
            yield part, _block(part[0], base)


def write_head(article: Article) -> Iterator[str]:
    """Give the headline, the dek, those who sign and the date."""
    if article.title:
        yield f"<h1>{escape_html(article.title)}</h1>"
    if article.subtitle:
        yield f'<p class="subtitle">{escape_html(article.subtitle)}</p>'
    people = signers(article)
    if people:
        signed = "".join(joint + _signer(person) for joint, person in zip(joints(len(people)), people, strict=True))
        yield f'<p class="byline">{signed}</p>'
    if article.published:
        yield f'<p class="published">{_moment(article.published)}</p>'


def _signer(person: Person) -> str:
    return _link(escape_html(person.name), safe_address(person.url, LINK_SCHEMES), ' rel="author"')


def _moment(moment: Moment) -> str:
    stated = moment.isoformat()
    text = escape_html(moment.text)
    return text if stated is None else f'<time datetime="{stated}">{text}</time>'


def _edge(edge: Edge, body: Sequence[Body]) -> Iterator[str]:
    passage = edge.passage
    tag, role = _PASSAGES[passage.kind]
    if not edge.opens:
        yield f"</{tag}>"
        return
    anchor = f' id="{passage.anchor}"' if passage.anchor else ""
    yield f"<{tag}{role}{anchor}>"
    if passage.published:
        yield f'<p class="published">{_moment(passage.published)}</p>'
    label = shown_label(passage, body)
    if label:
        yield f"<p><strong>{escape_html(label)}</strong></p>"


def _block(block: Body, base: Direction) -> str:
    turned = _turned(block.text, base)
    match block:
        case Heading():
            level = min(max(block.level, 1), _MAX_LEVEL)
            return f"<h{level}{turned}>{_inline(block.text, block.marks)}</h{level}>"
        case Paragraph() | ListItem():
            return f"<p{turned}>{_inline(block.text, block.marks)}</p>"
        case Quote():
            quote = f"<blockquote{turned}><p>{_inline(block.text, block.marks)}</p></blockquote>"
            return _captioned(quote, escape_html(block.attribution)) if block.attribution else quote
        case Code():
            language = named_language(block)
            named = f' class="language-{language}"' if language else ""
            return f"<pre><code{named}>{escape_html(block.text)}</code></pre>"
        case Table():
            return _table(block, turned)
        case Figure():
            return _figure(block, base)
        case Embed():
            return _embed(block, turned)
        case _:
            assert_never(block)


def _turned(text: str, base: Direction) -> str:
    """Give the attribute of a block that runs against the rest of the article."""
    runs = direction(text)
    return "" if runs in {base, ""} else f' dir="{runs}"'


def _list(items: Iterable[ListItem], base: Direction) -> Iterator[str]:
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
        value = f' value="{entry.number}"' if entry.jumps and not entry.opens else ""
        yield f"<li{value}{_turned(entry.item.text, base)}>{_inline(entry.item.text, entry.item.marks)}"
    while tags:
        yield f"</li></{tags.pop()}>"


def _table(table: Table, turned: str) -> str:
    rows = cells_with_marks(table)
    top, left = max(table.header_rows, 0), max(table.header_columns, 0)
    header = "".join(_row(row, left, _COLUMN_HEADER) for row in rows[:top])
    body = "".join(_row(row, left, "td") for row in rows[top:])
    return f"<table{turned}>{header and f'<thead>{header}</thead>'}{body and f'<tbody>{body}</tbody>'}</table>"


def _row(cells: Iterable[Cell], left: int, kind: str) -> str:
    kinds = (_ROW_HEADER if place < left and kind == "td" else kind for place in count())
    written = (f"<{kind}>{_inline(*cell)}</{kind[:2]}>" for kind, cell in zip(kinds, cells, strict=False))
    return f"<tr>{''.join(written)}</tr>"


def _figure(figure: Figure, base: Direction) -> str:
    src = safe_address(figure.src, IMAGE_SCHEMES)
    image = f'<img src="{escape_html(src)}" alt="{escape_html(figure.alt or "")}">' if src else ""
    lines: list[str] = []
    if figure.caption:
        lines.append(_inline(figure.caption, figure.marks))
    elif figure.alt and not src:
        lines.append(escape_html(figure.alt))
    if figure.credit:
        lines.append(f"<small>{escape_html(figure.credit)}</small>")
    return _captioned(image, " ".join(lines), _turned(figure.caption or figure.alt or "", base))


def _embed(embed: Embed, turned: str) -> str:
    src = safe_address(embed.src, IMAGE_SCHEMES)
    words = f"<blockquote{turned}><p>{_inline(embed.text, embed.marks)}</p></blockquote>" if embed.text else ""
    return _captioned(words, _link(escape_html(src), src) if src else "", ' class="embed"')


def _captioned(shown: str, caption: str, attributes: str = "") -> str:
    caption = caption and f"<figcaption>{caption}</figcaption>"
    return f"<figure{attributes}>{shown}{caption}</figure>" if shown or caption else ""


def _inline(text: str, marks: tuple[Mark, ...]) -> str:
    if not marks:
        return escape_html(text)
    groups = groupby(split_runs(text, marks), lambda run: run.href)
    return "".join(_link("".join(map(_run, runs)), href) for href, runs in groups)


def _run(run: Run) -> str:
    text = escape_html(run.text)
    for tag, holds in (("code", run.code), ("em", run.emphasis), ("strong", run.strong)):
        text = f"<{tag}>{text}</{tag}>" if holds else text
    return text


def _link(text: str, href: str | None, extra: str = "") -> str:
    return text if href is None else f'<a href="{escape_html(href)}"{extra}>{text}</a>'
