"""
The headline of a page, chosen among what it states and what it shows.

A page gives its headline in up to eight places, and each has its own way of being wrong: ``<title>`` and the titles for
social media carry the name of the site, the first ``h1`` may be a logo, linked data may be of another article.
Each place has one weight, what the places agree on adds up, and the greatest sum wins.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from article_parse._blocks import Block, Claim, Shape
from article_parse._fields._site import is_site, letters, site_names

__all__ = ["Headline", "choose_headline", "rank_headlines", "without_section"]

_FRONT_MATTER = "front-matter"
# A search over the weights on all pages of the two corpora (923), so they are not cross-validated; the optimum is flat.
_WEIGHTS = {
    "json-ld": 4.5,
    _FRONT_MATTER: 4.5,
    "mail:subject": 2.5,
    "itemprop:headline": 2.0,
    "title": 1.1,
    "og:title": 1.0,
    "twitter:title": 0.6,
}
_OTHER_CLAIM = 0.5
_LINKED_DATA = frozenset({"json-ld", "itemprop:headline"})
_REPEATING = _LINKED_DATA | {"title"}
_FIRST_H1, _HEADING_IN_TITLE, _SHOWN = 1.1, 1.6, 1.6

# What stands between a headline and the name of a site: spaced signs, or bars and full-width colons without spaces.
_SEPARATOR = re.compile(r" [-|–—·•»«:/~>]{1,2} | ?[|｜ㅣ│：] ?|-(?=[^-\s]{1,20}$)")
_MOST_PARTS = 4
_HEADING = Shape.HEADING
_LONG = 10
"""A shorter heading, in letters, may stand in a title as a part of other words."""
_LONGEST_HEADLINE = 300
_LINKED = 0.8
"""The share of a logo, or of a teaser, that is a link."""


class Headline(NamedTuple):
    """A headline that a page may mean, and how much speaks for it."""

    text: str
    weight: float


def rank_headlines(blocks: Sequence[Block], claims: Sequence[Claim], shown: str | None = None) -> list[Headline]:
    """
    Rank what the claims and the headings of a page say its headline is, the likeliest first.

    Args:
        blocks: The blocks of the page.
        claims: What the page states about itself.
        shown: What the page was found to show as its headline.

    >>> claims = [Claim("title", "The Dam | The Herald", "title"), Claim("publisher", "The Herald", "og:site_name")]
    >>> rank_headlines([], claims)[0].text
    'The Dam'
    """
    names = _names_of_site(blocks, claims)
    return _rank(blocks, dict(_by_source(claims, names)), names, shown)


def _rank(
    blocks: Sequence[Block], titles: Mapping[str, str], names: frozenset[str], shown: str | None
) -> list[Headline]:
    shaped = [block for block in blocks if block.shape is _HEADING]
    if _FRONT_MATTER in titles:
        # Crawlers write the title of the page into front matter, with the name of the site behind it.
        printed = {letters(block.text) for block in shaped}
        whole = titles[_FRONT_MATTER]
        bare = next((part for part in _beginnings(whole) if letters(part) in printed), whole)
        titles = {**titles, _FRONT_MATTER: bare}
    claimed = [letters(title) for title in titles.values()]
    weights = [_WEIGHTS.get(source, _OTHER_CLAIM) for source in titles]
    candidates = list(zip(titles.values(), claimed, weights, strict=True))
    headings = (block for block in shaped if _is_top(block) and not is_site(block.text, names))
    candidates.extend(_headings(headings, claimed))
    if shown is not None:
        candidates.append((shown, letters(shown), _SHOWN))
    # Some systems state the name of the site as the title of all its pages.
    own = [candidate for candidate in candidates if candidate[1] not in names]
    candidates = own or candidates
    sums: dict[str, float] = {}
    texts: dict[str, str] = {}
    for text, folded, weight in candidates:
        if folded:
            sums[folded] = sums.get(folded, 0.0) + weight
            texts[folded] = text
    for text, _, weight in candidates:
        # "The Dam | World | News" speaks for "The Dam", where that is said elsewhere.
        for part in _beginnings(text) if weight <= _WEIGHTS["title"] else ():
            if (folded := letters(part)) in sums:
                sums[folded] += weight
    ranked = [Headline(texts[folded], weight) for folded, weight in sums.items()]
    return sorted(ranked, key=lambda headline: -headline.weight)


def choose_headline(blocks: Sequence[Block], claims: Sequence[Claim], shown: str | None) -> str | None:
    """
    Choose the headline among what the claims and the headings of a page say, and what it was found to show.

    >>> choose_headline([], [Claim("title", "The Dam | The Herald", "title")], "The Dam")
    'The Dam'
    """
    if not any(claim.field == "title" for claim in claims):
        return _on_one_line(shown)
    names = _names_of_site(blocks, claims)
    titles = dict(_by_source(claims, names))
    if shown is not None and _is_written_apart(titles, shown):
        return titles["og:title"]
    ranked = _rank(blocks, titles, names, shown)
    if ranked and (kicked := _with_kicker(ranked[0].text, titles.values(), blocks)) is not None:
        return _on_one_line(kicked)
    return _on_one_line(ranked[0].text if ranked else shown)


def _with_kicker(headline: str, titles: Iterable[str], blocks: Sequence[Block]) -> str | None:
    """Give ``Floods: The Dam`` for ``The Dam``, where the page states the kicker it shows above as a part of it."""
    for title in titles:
        kicker = title.removesuffix(headline).rstrip()
        if kicker != title and kicker.endswith(":"):
            printed = letters(kicker)
            return title if any(letters(block.text) == printed for block in blocks if block.lines == 1) else None
    return None


def without_section(title: str, lines: Collection[str]) -> str:
    """
    Give a headline without the section or the site behind it, which stands on one of the *lines* of the page as well.

    >>> without_section("The Dam Holds - Rivers", {"News", "Rivers"})
    'The Dam Holds'
    """
    for _ in range(_MOST_PARTS):
        *_, last = [None, *_SEPARATOR.finditer(title)]
        if last is None or title[last.end() :] not in lines or " " not in title[: last.start()].strip():
            break
        title = title[: last.start()]
    return title


def _on_one_line(text: str | None) -> str | None:
    return None if text is None else " ".join(text.split())


def _is_written_apart(titles: Mapping[str, str], shown: str) -> bool:
    """
    Tell whether the title for social media is another one than that which the page shows and else states.

    Such a title was written by hand, and the systems of newspapers keep it as that of the article: it is the known
    headline on 10 of 14 of their pages. What is the shown headline without its kicker is not, nor what another source
    contradicts. Without linked data it is rather a title for search.
    """
    headline = letters(shown)
    folded = {source: letters(title) for source, title in titles.items()}
    social = folded.pop("og:title", "")
    linked = {folded[source] for source in _LINKED_DATA & folded.keys()}
    if not social or headline.endswith(social) or folded.get("title") != headline:
        return False
    if headline not in linked or not linked <= {headline, social}:
        return False
    return all(title != headline for source, title in folded.items() if source not in _REPEATING)


def _by_source(claims: Sequence[Claim], names: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Give the titles that are claimed, one for each source, without the names of sites."""
    seen: set[str] = set()
    for claim in claims:
        if claim.field == "title" and claim.source not in seen and len(claim.value) <= _LONGEST_HEADLINE:
            seen.add(claim.source)
            yield claim.source, _without_site(claim.value, names)


def _names_of_site(blocks: Sequence[Block], claims: Sequence[Claim]) -> frozenset[str]:
    """Give the names of the site: those it states, and a part of the title that a linked heading shows as its logo."""
    names = site_names(claims)
    title = next((claim.value for claim in claims if claim.source == "title"), "")
    parts = _SEPARATOR.split(title, _MOST_PARTS) if len(title) <= _LONGEST_HEADLINE else []
    if len(parts) < 2:  # noqa: PLR2004 a headline and a name
        return names
    headings = [block for block in blocks if block.shape is _HEADING and _is_top(block)]
    logos = {letters(block.text) for block in headings if block.link_share > _LINKED}
    folded = {letters(part) for part in parts} - {""}
    if logos.isdisjoint(folded):
        return names
    shown = {letters(block.text) for block in headings if block.link_share <= _LINKED}
    return names | ((folded & logos) - shown) if folded & shown else names


def _is_top(block: Block) -> bool:
    return block.level <= 2 and len(block.text) <= _LONGEST_HEADLINE  # noqa: PLR2004


def _headings(headings: Iterable[Block], titles: Sequence[str]) -> Iterator[tuple[str, str, float]]:
    """Give the first top heading, and the first heading that stands in a title that is claimed."""
    first = True
    for block in headings:
        folded = letters(block.text)
        if first and block.level == 1:
            first = False
            yield block.text, folded, _FIRST_H1
        if any(
            folded == title or (len(folded) >= _LONG and folded in title) or title in folded
            for title in titles
            if title
        ):
            yield block.text, folded, _HEADING_IN_TITLE
            return


def _without_site(title: str, names: frozenset[str]) -> str:
    """Give ``The Dam`` of ``The Dam - The Herald`` where the publisher is The Herald."""
    for _ in range(_MOST_PARTS):
        separators = list(_SEPARATOR.finditer(title))
        if not separators:
            break
        before, after = title[: separators[0].start()], title[separators[-1].end() :]
        if is_site(after, names) and letters(title[: separators[-1].start()]):
            title = title[: separators[-1].start()]
        elif is_site(before, names) and letters(title[separators[0].end() :]):
            title = title[separators[0].end() :]
        else:
            break
    return title.strip()


def _beginnings(title: str) -> Iterator[str]:
    """Give what stands before each of the last separators."""
    for separator in list(_SEPARATOR.finditer(title))[-_MOST_PARTS:]:
        yield title[: separator.start()]
