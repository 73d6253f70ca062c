"""Weights of words, learned from a handful of pages."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from article_parse._blocks import Block, Element, Reading, Renderer
from article_parse._label._entry import observe
from article_parse._label._words import WordWeights
from article_parse._span import Span
from benchmarks.corpora import Gold

pytest.importorskip("sklearn", reason="scikit-learn is installed for the training only")

from training.samples import Sample
from training.words import LEAST_SITES, learn_words

_MENU, _STORY = (Element("body"), Element("div", classes="sidebar")), (Element("body"), Element("div", classes="story"))
_ARTICLE = ["The river rose over night", "A river of lamps", "They saw the river rise"]
_FURNITURE = ["Accept cookies", "Our cookies and yours", "Read about cookies"]


def _sample(url: str, article: list[str], furniture: list[str], paths: bool = False) -> Sample:  # noqa: FBT001, FBT002
    """Give a page with these lines of an article, and of furniture around them."""
    lines = [(line, _STORY, 1.0) for line in article] + [(line, _MENU, 0.0) for line in furniture]
    blocks = tuple(Block(Span(0, len(line)), line, path=path if paths else ()) for line, path, _ in lines)
    gold = Gold(url, "\n".join(article), url, None, None, None, None, None, None, None, urlsplit(url).hostname or "")
    reading = Reading("", blocks, (), "text", Renderer.PLAIN)
    return Sample("mill", "w3m", gold, 0, reading, [*map(observe, blocks)], [share for *_, share in lines])


def _learn(*samples: Sample) -> WordWeights:
    return learn_words(samples)


def _pages(count: int, article: list[str], furniture: list[str], host: str = "paper{}.example") -> list[Sample]:
    urls = [f"https://{host.format(number)}/{number}" for number in range(count)]
    return [_sample(url, article, furniture, paths=True) for url in urls]


def test_words_of_articles_and_of_furniture_are_told_apart() -> None:
    """A word of articles speaks for them and one of furniture against; one that both have says less."""
    lines = _learn(*_pages(2 * LEAST_SITES, [*_ARTICLE, "Mill"], [*_FURNITURE, "Mill"])).lines
    assert lines["river"] > 1 > -1 > lines["cookies"]
    assert lines["river"] > lines.get("mill", 0.0) > lines["cookies"]


def test_names_of_elements_have_weights_of_their_own() -> None:
    """What an element is called is no word of a line."""
    words = _learn(*_pages(2 * LEAST_SITES, _ARTICLE, _FURNITURE))
    assert words.elements["story"] > 0 > words.elements["sidebar"]
    assert not {"story", "sidebar"} & words.lines.keys()
    assert not {"river", "cookies"} & words.elements.keys()


def test_words_of_few_publishers_are_left_out() -> None:
    """What fewer than four sites use is not learned."""
    common = _pages(2 * LEAST_SITES, _ARTICLE, _FURNITURE)
    few = _pages(LEAST_SITES - 1, ["Weir of the river"], ["Weather and cookies"], "few{}.example")
    assert not {"weir", "weather"} & _learn(*common, *few).lines.keys()
    many = _pages(LEAST_SITES, ["Weir of the river"], ["Weather and cookies"], "many{}.example")
    assert {"weir", "weather"} <= _learn(*common, *many).lines.keys()


def test_many_pages_of_one_publisher_are_one_site() -> None:
    """A word on all pages of one site, with or without www in its name, is no word of several."""
    common = _pages(2 * LEAST_SITES, _ARTICLE, _FURNITURE)
    own = _pages(2 * LEAST_SITES, ["Weir of the river"], ["Weather and cookies"], "mill.example")
    own += _pages(2 * LEAST_SITES, ["Weir of the river"], ["Weather and cookies"], "www.mill.example")
    assert not {"weir", "weather"} & _learn(*common, *own).lines.keys()


def test_learning_again_gives_the_same() -> None:
    """The weights do not depend on chance."""
    pages = _pages(2 * LEAST_SITES, _ARTICLE, _FURNITURE)
    assert _learn(*pages) == _learn(*pages)
