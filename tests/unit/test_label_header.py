"""The head: headline, dek, byline and dates around the start of the prose."""

from __future__ import annotations

import pytest

from article_parse._blocks import Claim
from article_parse._label._features import observe
from article_parse._label._header import Head, find_head
from article_parse._label._zone import find_zone
from article_parse._read import read
from article_parse._roles import Role

PROSE = (
    "The mill at Lower Marrow had stood empty since the bakery closed, and by then the council had put a price on it.",
    "Then a weaver asked whether she could store her wool there. She stayed, and six others came after her.",
    "Today the wheel turns again, though it drives nothing but a lamp above the door.",
)


def _head(*lines: str, claims: tuple[Claim, ...] = ()) -> Head:
    features = [observe(block) for block in read("\n\n".join((*lines, *PROSE))).blocks]
    return find_head(features, find_zone(features), claims)


def _roles(*lines: str) -> list[Role | None]:
    votes = _head(*lines).votes
    return [votes[number].role if number in votes else None for number in range(len(lines))]


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        (("A Second Life for the Mill",), [Role.TITLE]),
        (("A Second Life for the Mill", "By Ana Limaro"), [Role.TITLE, Role.BYLINE]),
        (
            ("A Second Life for the Mill", "Six weavers and one lamp", "By Ana Limaro"),
            [Role.TITLE, Role.SUBTITLE, Role.BYLINE],
        ),
        (
            ("A Second Life for the Mill", "By Ana Limaro", "4 March 2026", "5 min read"),
            [Role.TITLE, Role.BYLINE, Role.DATE, Role.READING_TIME],
        ),
        (("A Second Life for the Mill", "By", "Ana Limaro"), [Role.TITLE, Role.BYLINE, Role.BYLINE]),
        (("A Second Life for the Mill", "Ana Limaro", "4 March 2026"), [Role.TITLE, Role.BYLINE, Role.DATE]),
        (("5 min read", "A Second Life for the Mill"), [Role.READING_TIME, Role.TITLE]),
        (
            ("A Second Life for the Mill", "A Second Life for the Mill", "By Ana Limaro"),
            [Role.TITLE, Role.DUPLICATE, Role.BYLINE],
        ),
        (
            ("A Second Life for the Mill | The Herald", "Menu", "A Second Life for the Mill", "By Ana Limaro"),
            [Role.DUPLICATE, None, Role.TITLE, Role.BYLINE],
        ),
        (("Home", "News", "Sport", "A Second Life for the Mill"), [None, None, None, Role.TITLE]),
        (("Photo by Wren Rosmay on Unsplash", "A Second Life for the Mill"), [None, Role.TITLE]),
    ],
)
def test_the_lines_of_a_head(lines: tuple[str, ...], roles: list[Role | None]) -> None:
    """Headline, dek, byline, date and reading time are told apart in the forms that pages print."""
    assert _roles(*lines) == roles


def test_the_body_starts_below_the_head() -> None:
    """Lines of the head do not count as prose of the article."""
    head = _head("A Second Life for the Mill", "By Ana Limaro", "4 March 2026")
    assert (head.title, head.start) == (0, 3)


def test_a_first_paragraph_is_no_headline() -> None:
    """A long sentence with a full stop does not become the headline of a dump that has none."""
    assert _head().title is None


def test_a_claim_settles_which_line_is_the_headline() -> None:
    """Of two lines that could be it, the one is taken that the page gives as its title."""
    lines = ("A Second Life for the Mill", "Six weavers, one lamp and a great deal of wool")
    claim = Claim("title", "Six weavers, one lamp and a great deal of wool - The Herald", "title")
    assert (_head(*lines).title, _head(*lines, claims=(claim,)).title) == (0, 1)


def test_a_byline_deep_in_the_prose_is_of_another_article() -> None:
    """A date below several paragraphs is left to them."""
    features = [observe(block) for block in read("\n\n".join(("The Mill", *PROSE, "4 March 2026", *PROSE))).blocks]
    assert {vote.role for vote in find_head(features, find_zone(features), ()).votes.values()} == {Role.TITLE}
