"""What is seen of the pages a profile is learned from: their blocks, masked, with the roles they have without one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from article_parse._blocks import Block
from article_parse._fields._site import letters
from article_parse._pipeline import Options, Trace, follow
from article_parse._roles import Role
from article_parse._stages import LabelledBlock
from article_parse.profiles import Registry

__all__ = ["DIGITS", "RecurringLine", "SeenPage", "gather", "needed", "observe_pages"]

DIGITS = re.compile(r"\d+")
_FEW, _USUAL = 5, 0.8
_LONG = 40
_SAME = 0.7


def needed(pages: int) -> float:
    """Give how many of *pages* must agree: each of a few, since any may be misread four in five of many."""
    return pages if pages < _FEW else _USUAL * pages


class SeenPage(NamedTuple):
    """
    One dump.

    Attributes:
        trace: How it is parsed without a profile.
        article: The number of its article: dumps of one article count once.
        blocks: Its blocks; each line of furniture is one.
        shapes: The text of each block, its numbers masked.
    """

    trace: Trace
    article: int
    blocks: tuple[LabelledBlock, ...]
    shapes: tuple[str, ...]

    def role(self, number: int) -> Role:
        """Give the role that a block has without a profile."""
        return self.blocks[number].role


class RecurringLine(NamedTuple):
    """
    What recurs: the blocks of one shape.

    Attributes:
        shape: Their text, numbers masked.
        places: Where they stand: the number of the page and of the block.
        articles: How many articles they stand beside.
        texts: What they read.
        roles: How often they have which role without a profile.
        sample: The first of the blocks.
    """

    shape: str
    places: tuple[tuple[int, int], ...]
    articles: int
    texts: tuple[str, ...]
    roles: Counter[Role]
    sample: Block

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.shape.split())


def observe_pages(dumps: Iterable[str | bytes]) -> list[SeenPage]:
    """Parse each of *dumps* without a profile, and find out which show the same article."""
    traces = [follow(dump, Options(profiles=Registry()), explain=False) for dump in dumps]
    articles = _number_articles(traces)
    return [_page(seen, article) for seen, article in zip(traces, articles, strict=True)]


def _page(seen: Trace, article: int) -> SeenPage:
    blocks = tuple(
        each._replace(block=each.block._replace(text=piece)) for each in seen.blocks for piece in each.block.pieces
    )
    return SeenPage(seen, article, blocks, tuple(DIGITS.sub("0", each.block.text) for each in blocks))


def gather(pages: Sequence[SeenPage], least: int) -> dict[str, RecurringLine]:
    """Give the lines that stand beside at *least* so many articles, by their shape."""
    places: dict[str, list[tuple[int, int]]] = {}
    for index, page in enumerate(pages):
        for number, shape in enumerate(page.shapes):
            if shape:
                places.setdefault(shape, []).append((index, number))
    found = {}
    for shape, standing in places.items():
        articles = len({pages[index].article for index, _ in standing})
        if articles >= least:
            texts = dict.fromkeys(pages[index].blocks[number].block.text for index, number in standing)
            sample = pages[standing[0][0]].blocks[standing[0][1]].block
            roles = Counter(pages[index].role(number) for index, number in standing)
            found[shape] = RecurringLine(shape, tuple(standing), articles, tuple(texts), roles, sample)
    return found


def _number_articles(traces: Sequence[Trace]) -> list[int]:
    """
    Give each page the number of its article.

    Two pages show the same one when they share a headline and most of their long lines. Pages that share lines alone
    may show one notice of the publisher in place of their articles.
    """
    texts = [
        {each.block.text for each in seen.blocks if each.role.is_body and len(each.block.text) >= _LONG}
        for seen in traces
    ]
    titles = [letters(seen.article.title or "") for seen in traces]
    numbers: list[int] = []
    for index, own in enumerate(texts):
        number = index
        for other in range(index):
            if not own or titles[index] != titles[other]:
                continue
            shared = _length(own & texts[other])
            if shared >= _SAME * min(_length(own), _length(texts[other])):
                number = numbers[other]
                break
        numbers.append(number)
    return numbers


def _length(texts: Iterable[str]) -> int:
    return sum(map(len, texts))
