"""Elements that are page furniture by their tag or by their names."""

from __future__ import annotations

import pytest

from article_parse._blocks import Element
from article_parse._label._furniture import is_furniture, may_hold_article, name_words


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        (Element("nav"), True),
        (Element("aside"), True),
        (Element("div"), False),
        (Element("div", classes="site-footer wide"), True),
        (Element("div", id="newsletter_box"), True),
        (Element("div", role="banner"), True),
        (Element("div", classes="navigator"), False),
        (Element("div", classes="loads shareholder"), False),
        (Element("article", classes="related"), False),
        (Element("main", id="comments"), False),
        (Element("aside", classes="infobox"), False),
        (Element("div", classes="fact-box sidebar"), False),
    ],
)
def test_furniture_is_told_by_the_tag_or_by_whole_words(element: Element, expected: bool) -> None:  # noqa: FBT001
    """An element is furniture by its tag or by a whole word of its names; an article and a box with facts never are."""
    assert is_furniture(element, name_words(element)) is expected


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        (Element("div", classes="sidebar-layout newsletter"), True),
        (Element("aside"), True),
        (Element("nav"), False),
        (Element("footer", classes="story"), False),
        (Element("div", classes="comments"), False),
        (Element("div", id="post-comment-list"), False),
        (Element("ol", classes="Comments-Container wide"), False),
        (Element("div", classes="has-comments-open"), True),
        (Element("div", id="disqus_thread"), False),
    ],
)
def test_some_elements_never_hold_an_article(element: Element, expected: bool) -> None:  # noqa: FBT001
    """What is called like furniture may be around all of a page, but menus, footers and readers' comments may not."""
    assert may_hold_article(element) is expected


@pytest.mark.parametrize(
    ("element", "words"),
    [
        (Element("div"), []),
        (Element("div", id="Main_Text", classes="a b2 story-body", itemprop="articleBody", role="region"),
         ["main", "text", "story", "body", "articlebody", "region"]),
        (Element("div", classes="x " * 150 + "story"), []),
    ],
)  # fmt: skip
def test_names_are_taken_apart_into_words(element: Element, words: list[str]) -> None:
    """All that an element is called is words of two letters and more, of its first 300 characters."""
    assert name_words(element) == words
