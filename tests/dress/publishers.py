"""Publishers: one site's furniture and the prose it prints on every page, around articles that differ."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import attrs

from dress import chrome, words
from dress.byline import BYLINES
from dress.page import Layout, Page, dress
from dress.scribe import Scribe
from dress.story import Piece, Stamp, Story
from dress.tree import Child, Node, element

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Publisher", "edition", "publish"]

_A_DAY = 12
"""How many articles are printed on a day."""
_NAMES = ("body", "promo", "teasers", "letters", "pitch", "bio")


@attrs.frozen(kw_only=True)
class Publisher:
    """
    What a site prints around all of its articles.

    Args:
        seed: What all of it follows from.
        layout: The furniture that every page can have.
        names: The class names of its own elements, by what they hold.
        pitch: A plea to readers above the headline.
        box: A headed box between two paragraphs.
        notes: What stands below articles, one of them on each page.
        teasers: The heading above teasers with changing prose; how many stand below, and above the headline.
        letters: The heading above what readers wrote.
        imprint: The prose of the footer.
    """

    seed: int
    layout: Layout
    names: dict[str, str]
    pitch: str | None = None
    box: tuple[str, str] | None = None
    notes: tuple[str, ...] = ()
    teasers: tuple[str, int, int] | None = None
    letters: str | None = None
    imprint: str | None = None

    def page(self, number: int) -> Page:
        """Give the page of the article with that number."""
        story = _story(self.seed * 1000 + number)
        page = dress(story, self.layout)
        scribe = Scribe(self.seed * 1000 + number + 500)
        tree = page.tree
        main = next(child for child in tree.children if isinstance(child, Node) and child.tag == "main")
        index = tree.children.index(main)
        article, *below = main.children
        assert isinstance(article, Node)
        inner = element("main", self._article(article, number), *below, *self._below(scribe))
        children = [*tree.children[:index], *self._above(scribe), inner, *tree.children[index + 1 :]]
        if self.imprint:
            children.append(element("div", element("p", self.imprint), class_=self.names["pitch"]))
        return page._replace(tree=element("body", *children))

    def _above(self, scribe: Scribe) -> list[Node]:
        found = []
        if self.teasers and self.teasers[2]:
            found.append(self._teasers(scribe, self.teasers[2]))
        if self.pitch:
            found.append(element("div", element("p", self.pitch), class_=self.names["pitch"]))
        return found

    def _article(self, article: Node, number: int) -> Node:
        children = list(article.children)
        prose = [place for place, child in enumerate(children) if isinstance(child, Node) and child.tag == "p"]
        if self.notes:
            children.append(element("p", self.notes[number % len(self.notes)], class_=self.names["bio"]))
        if self.box and len(prose) > 3:
            heading, text = self.box
            box = element("div", element("h3", heading), element("p", text), class_=self.names["promo"])
            children.insert(prose[2 + len(prose) // 3], box)
        return element("article", *children, class_=self.names["body"])

    def _below(self, scribe: Scribe) -> list[Node]:
        found = []
        if self.teasers and self.teasers[1]:
            found.append(self._teasers(scribe, self.teasers[1]))
        if self.letters:
            letters: list[Child] = [element("h2", self.letters)]
            for _ in range(3):
                letters += [element("div", scribe.name()), element("p", scribe.paragraph(3))]
            found.append(element("section", *letters, class_=self.names["letters"]))
        return found

    def _teasers(self, scribe: Scribe, count: int) -> Node:
        assert self.teasers
        boxes = [
            element("div", element("h3", scribe.headline(title_case=True)), element("p", scribe.paragraph(2)))
            for _ in range(count)
        ]
        return element("section", element("h2", self.teasers[0]), *boxes, class_=self.names["teasers"])


def publish(seed: int) -> Publisher:
    """Give the publisher with that number."""
    random = Random(seed)  # noqa: S311 the same seed gives the same publisher
    scribe = Scribe(seed + 7_000_000)

    def maybe(share: float) -> bool:
        return random.random() < share

    meaningful = maybe(0.3)
    hashed = {name: f"c{random.randrange(16**5):05x}" for name in _NAMES}
    return Publisher(
        seed=seed,
        layout=_layout(random),
        names={name: name for name in _NAMES} if meaningful else hashed,
        pitch=scribe.paragraph(random.randint(1, 3)) if maybe(0.4) else None,
        box=(scribe.heading(title_case=False), scribe.paragraph(random.randint(1, 3))) if maybe(0.5) else None,
        notes=tuple(scribe.paragraph(random.randint(2, 5)) for _ in range(random.randint(1, 3))) if maybe(0.6) else (),
        teasers=(scribe.headline(title_case=False), random.randint(2, 6), random.choice((0, 0, 2)))
        if maybe(0.6) else None,
        letters=scribe.heading(title_case=True) if maybe(0.3) else None,
        imprint=scribe.paragraph(random.randint(1, 4)) if maybe(0.6) else None,
    )  # fmt: skip


def edition(publisher: Publisher, day: int, count: int) -> tuple[list[Page], set[str]]:
    """
    Give pages that a publisher printed on one day, and the headlines of that day.

    Each lists the same four of them above its article, and those of others below.
    """
    numbers = range(20 * day, 20 * day + _A_DAY)
    headlines = [_story(publisher.seed * 1000 + number).title for number in numbers]
    pages = []
    for page in map(publisher.page, numbers[:count]):
        place = next(n for n, child in enumerate(page.tree.children) if isinstance(child, Node) and child.tag == "main")
        others = [headline for headline in headlines if headline != page.story.title]
        children = list(page.tree.children)
        children[place : place + 1] = [
            _list("Today", headlines[5:9]), children[place], _list("Latest stories", others[:8])
        ]  # fmt: skip
        pages.append(page._replace(tree=element("body", *children)))
    return pages, set(headlines)


def _list(heading: str, headlines: Sequence[str]) -> Node:
    links = [element("li", element("a", headline, href="/story")) for headline in headlines]
    return element("section", element("h2", heading), element("ul", *links))


def _layout(random: Random) -> Layout:
    pick = random.choice
    place = (None, None, 0, 1, 2)
    return Layout(
        site=random.randrange(len(chrome.SITES)), skip_link=pick((True, False)), logo=pick((True, False)),
        menu=pick(("none", "flat", "nested")), account=pick((True, False)), breadcrumb=pick((True, False)),
        cookie=pick(("none", "top", "bottom")), kicker=pick((True, False)), dek_tag=pick(("p", "h2", "div")),
        byline=pick(BYLINES), by_word=pick(("By", "by", "Written by")),
        date_label=pick(("Published", "Posted", "Published on", "")),
        reading_form=pick(("{} min read", "{} minute read", "Reading time: {} min")),
        share=pick(("none", "list", "glued", "spaced")), hero=pick((True, False)), advert=pick(place),
        read_more=pick(place), newsletter=pick(("none", "middle", "end")),
        tags=pick(("none", "glued", "commas", "list")), bio=pick((True, False)),
        comments=pick((None, None, 0, 3)), related=pick((0, 2, 3, 5)), footer=pick((True, False)),
        title_suffix=pick(("", " | {site}", " - {site}")),
    )  # fmt: skip


def _story(seed: int) -> Story:
    """Write an article: an article of a paper rather than the longest that a page can show."""
    random, scribe = Random(seed), Scribe(seed)  # noqa: S311 as above
    day = f"{random.randint(1, 28)} {random.choice(words.MONTHS)} {random.randint(2015, 2025)}"
    return Story(
        seed=seed,
        title=scribe.headline(title_case=True),
        dek=scribe.long_sentence() if random.random() < 0.5 else None,
        authors=tuple(scribe.name() for _ in range(random.choice((1, 1, 2)))),
        published=Stamp(day),
        updated=None,
        minutes=random.choice((None, 4, 12)),
        tags=tuple(random.sample(words.TAGS, 3)),
        category=random.choice(words.CATEGORIES),
        body=tuple(_body(random, scribe)),
    )


def _body(random: Random, scribe: Scribe) -> Sequence[Piece]:
    pieces = [Piece("paragraph", scribe.long_sentence())]
    for section in range(random.randint(1, 4)):
        if section:
            pieces.append(Piece("heading", scribe.heading(title_case=False)))
        pieces += [Piece("paragraph", scribe.paragraph(random.randint(1, 5))) for _ in range(random.randint(2, 5))]
        if random.random() < 0.3:
            pieces += [Piece("item", scribe.item()) for _ in range(random.randint(2, 5))]
            pieces.append(Piece("paragraph", scribe.paragraph(3)))
    return pieces
