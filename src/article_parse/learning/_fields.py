"""What a publisher's pages state alike: its name, address and language, the ends of titles, and the form of bylines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from article_parse._blocks import ClaimField
from article_parse._fields._site import host_of, letters
from article_parse._label._entry import observe
from article_parse._roles import Role
from article_parse.learning._lines import pattern_of
from article_parse.learning._pages import DIGITS, RecurringLine, SeenPage, needed
from article_parse.model import Article
from article_parse.profiles import Signature
from article_parse.profiles._index import FOOT, HEAD, LONGEST_SIGN
from article_parse.profiles._template import escape

__all__ = ["Known", "Sign", "learn_fields", "learn_signatures"]

_SHORTEST = 10
_MOST_SIGNS, _MOST_TAGS = 8, 100
_THRESHOLD, _MOST_OF_THEM = 3.0, 0.6
_OF_ANYBODY = frozenset({Role.COOKIE, Role.ADVERT})
"""What the tools of others print."""
_WORD = re.compile(r"[^\W\d_]+")
_SUFFIX = re.compile(r" ?[|\-–—·•»:] ?\S.{0,60}")
_DOMAIN = re.compile(r"[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6}")
_LONGEST_BYLINE, _LONGEST_SEPARATOR = 200, 3
_FEWEST_WORDS = 3
_READING_TIME = re.compile(
    r"(?:[^\W\d_]{2,20} [^\W\d_]{2,20}: ?)?[0-9]{1,3}[ -]?min[^\W\d_]{0,5}(?: read)?", re.IGNORECASE
)


class Known(NamedTuple):
    """A value for a field of the profile, and on how many pages it was seen."""

    value: str
    pages: int


class Sign(NamedTuple):
    """A signature and on how many pages it was seen."""

    signature: Signature
    pages: int


def learn_fields(pages: Sequence[SeenPage]) -> dict[str, list[Known]]:
    """Give the values of the fields that hold text, by the name of the field."""
    articles = [page.trace.article for page in pages]
    found = {
        "publisher": _agreed(pages, (_stated(page, "publisher") for page in pages)),
        "domains": _agreed(pages, (_domains(page) for page in pages)),
        "language": _agreed(pages, ([article.language] if article.language else [] for article in articles)),
        "title_suffixes": _agreed(pages, (_suffixes(page) for page in pages)),
        "bylines": _agreed(pages, (_bylines(page) for page in pages), share=0.5),
        "tag_separator": _agreed(pages, (_separators(page) for page in pages), share=0.5),
        "tags": _recurring_tags(articles),
    }
    return {field: known for field, known in found.items() if known}


def learn_signatures(
    pages: Sequence[SeenPage], lines: Mapping[str, RecurringLine], fields: Mapping[str, list[Known]]
) -> tuple[list[Sign], float]:
    """
    Give what gives the publisher away, and from which sum of weights on it does.

    These are lines with its name, and others that are not of every site. Sites share the phrases of their trade, so
    most of the lines have to be there.
    """
    names = [letters(known.value) for field in ("publisher", "title_suffixes") for known in fields.get(field, ())]
    names += [letters(known.value.partition(".")[0]) for known in fields.get("domains", ())]
    ranked = sorted(_lines_at_ends(pages, lines), key=lambda line: (-_named(line, names), -line.articles, line.shape))
    found = [
        Sign(Signature(pattern=pattern_of(line), weight=2.0 if _named(line, names) else 1.0), line.articles)
        for line in ranked
        if _named(line, names) or not _is_of_any_site(line)
    ][:_MOST_SIGNS]
    threshold = max(_THRESHOLD, round(_MOST_OF_THEM * sum(sign.signature.weight for sign in found), 1))
    found += [
        Sign(Signature(pattern=escape(known.value), weight=threshold, where="publisher"), known.pages)
        for known in fields.get("publisher", ())[:1]
    ]
    return (found, threshold) if sum(sign.signature.weight for sign in found) >= threshold else ([], _THRESHOLD)


def _agreed(pages: Sequence[SeenPage], values: Iterable[Iterable[str]], share: float = 0.0) -> list[Known]:
    """Give the values that nearly all pages have, or at least a *share* of them, the most frequent first."""
    counts = Counter(value for own in values for value in set(own))
    least = share * len(pages) if share else needed(len(pages))
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return [Known(value, count) for value, count in ranked if count >= least]


def _stated(page: SeenPage, field: ClaimField) -> list[str]:
    return [claim.value for claim in page.trace.reading.claims if claim.field == field]


def _domains(page: SeenPage) -> list[str]:
    hosts = {host_of(address).removeprefix("www.") for address in _stated(page, "url")}
    return [host for host in hosts if _DOMAIN.fullmatch(host)]


def _suffixes(page: SeenPage) -> list[str]:
    title = page.trace.article.title
    rests = [stated.removeprefix(title) for stated in _stated(page, "title") if title and stated.startswith(title)]
    return [rest for rest in rests if _SUFFIX.fullmatch(rest)]


def _bylines(page: SeenPage) -> Iterator[str]:
    """Give the template of the byline of a page: its words, with fields for the authors, dates and the reading time."""
    article = page.trace.article
    lines = [labelled.block.text for labelled in page.trace.blocks if labelled.role is Role.BYLINE]
    if len(lines) == 1 and len(lines[0]) <= _LONGEST_BYLINE and article.published:
        template = _byline_template(lines[0], article)
        if "{authors}" in template and "{published}" in template:
            yield template


def _byline_template(text: str, article: Article) -> str:
    """Give the template of a byline; nothing where only spaces part its fields, since each takes what it can."""
    spans = []
    names = [(text.find(person.name), len(person.name)) for person in article.authors]
    if names and all(start >= 0 for start, _ in names):
        spans.append((min(start for start, _ in names), max(start + size for start, size in names), "{authors}"))
    for field, moment in (("published", article.published), ("modified", article.modified)):
        start = text.find(moment.text) if moment else -1
        if moment and start >= 0:
            spans.append((start, start + len(moment.text), f"{{{field}}}"))
    if found := _READING_TIME.search(text):
        spans.append((*found.span(), "{reading_time}"))
    template, done = "", 0
    for start, stop, field in sorted(spans):
        between = text[done:start]
        if start < done or (template and not between.strip()):
            return ""
        template += DIGITS.sub("#", escape(between)) + field
        done = stop
    return template + DIGITS.sub("#", escape(text[done:]))


def _separators(page: SeenPage) -> Iterator[str]:
    """Give what stands between the first two tags of a line of them."""
    tags = page.trace.article.tags
    for labelled in page.trace.blocks:
        if labelled.role is Role.TAGS and len(tags) > 1:
            _, first, rest = labelled.block.text.partition(tags[0])
            between, second, _ = rest.partition(tags[1])
            if first and second and 0 < len(between) <= _LONGEST_SEPARATOR and not between.isspace():
                yield between


def _recurring_tags(articles: Sequence[Article]) -> list[Known]:
    counts = Counter(tag for article in articles for tag in set(article.tags))
    often = sorted((tag for tag, count in counts.items() if count > 1), key=lambda tag: (-counts[tag], tag))
    return [Known(tag, counts[tag]) for tag in often[:_MOST_TAGS]]


def _lines_at_ends(pages: Sequence[SeenPage], lines: Mapping[str, RecurringLine]) -> Iterator[RecurringLine]:
    """Give the furniture that stands on nearly every page where signatures are looked for."""
    articles = len({page.article for page in pages})
    for line in lines.values():
        if line.articles < needed(articles) or not _SHORTEST <= len(line.shape) <= LONGEST_SIGN:
            continue
        if any(role.is_metadata or role in _OF_ANYBODY for role in line.roles):
            continue
        at_end = [number < HEAD or number >= len(pages[index].shapes) - FOOT for index, number in line.places]
        if all(at_end):
            yield line


def _named(line: RecurringLine, names: Sequence[str]) -> bool:
    """Tell whether a line names the publisher, or states who owns the page."""
    text = letters(line.shape)
    is_owned = line.shape[0] == "©" and len(_WORD.findall(line.shape)) > 1
    return is_owned or any(name and name in text for name in names)


def _is_of_any_site(line: RecurringLine) -> bool:
    return observe(line.sample).is_furniture or len(_WORD.findall(line.shape)) < _FEWEST_WORDS
