"""The headline of a page that states none: which line is taken, where several may be it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from weighed import weighed

from article_parse._blocks import Block
from article_parse._fields._byline_pieces import NO_CONTEXT
from article_parse._label._content import Learned
from article_parse._label._entry import observe
from article_parse._label._head_traits import candidates
from article_parse._label._headlines import find_title
from article_parse._label._words import WordWeights
from article_parse._span import Span

PROSE = "The old dam above the town held through the night, and the farmers had gone up the hill with their cattle."


def _title(*lines: str, likely: Mapping[str, float], start: int | None = None, is_short: bool = False) -> str | None:
    """Give the headline of a page of *lines* and prose below them; *likely* has the scores of lines, others have -5."""
    texts = [*lines, *[PROSE] * 4]
    entries = [observe(Block(Span(0, len(text)), text)) for text in texts]
    first = len(lines) if start is None else start
    chosen = [number == first or number >= len(lines) for number in range(len(texts))]
    content = weighed(entries, chosen, is_learned=not is_short)
    scores = [likely.get(text, -5.0) for text in texts]
    learned = Learned(
        "text",
        WordWeights({}, {}),
        (),
        alone=lambda _: 0.0,
        around=lambda _: 0.0,
        title=lambda row: scores[int(row[0])],
        byline=lambda _: -9.0,
        date=lambda _: -9.0,
    )
    title, _, _ = find_title(entries, content, candidates(entries, content), learned, NO_CONTEXT)
    return None if title is None else texts[title]


@pytest.mark.parametrize("line", ["4 March 2026", "Updated: 4 March 2026", "By Ana Lima", "Ana Lima | 4 March 2026"])
def test_a_date_and_a_byline_are_no_headline(line: str) -> None:
    """However likely such a line looks, the next likeliest one is taken."""
    assert _title("The Dam Holds", line, likely={line: 4.0, "The Dam Holds": 1.0}) == "The Dam Holds"


@pytest.mark.parametrize("line", ["The Flood of 4 March 2026", "Flood Report 4 March 2026"])
def test_a_headline_may_hold_a_date(line: str) -> None:
    """A line that says more than a date is a headline."""
    assert _title(line, "Ana Lima", likely={line: 1.0, "Ana Lima": 0.0}) == line


def test_what_begins_like_a_byline_must_be_likely_in_itself() -> None:
    """``Von Vellin bis Tarn`` is a headline where what was learned is sure of it."""
    line = "Von Vellin bis Tarn: Die Reise der alten Lok"
    assert _title(line, "Rivers", likely={line: 1.0, "Rivers": -2.0}) == line
    assert _title(line, "Rivers", likely={line: -1.0, "Rivers": -2.0}) == "Rivers"


def test_a_question_that_was_chosen_as_text_must_be_likely_in_itself() -> None:
    """A question may be the headline or the first sentence; a sentence with a full stop is of the article."""
    question, sentence = "Who owns all the water in the harbour?", "Nobody owns all the water in the harbour."
    for line, score, title in ((question, 1.0, question), (question, -1.0, "Rivers"), (sentence, 1.0, "Rivers")):
        assert _title("Rivers", line, likely={line: score, "Rivers": -2.0}, start=1) == title


@pytest.mark.parametrize(
    ("whole", "bare"),
    [
        ("The Old Dam Holds | The Herald", "The Old Dam Holds"),
        ("The Old Dam Holds cover", "The Old Dam Holds"),
        ("Home / News / The Old Dam Holds Again", "The Old Dam Holds Again"),
        ("Home Rivers The Old Dam Holds", "The Old Dam Holds"),
    ],
)
def test_the_print_without_anything_around_it_is_taken(whole: str, bare: str) -> None:
    """The name of a site, a breadcrumb and the word for a picture are left where another line does without them."""
    assert _title(whole, bare, likely={whole: 2.0, bare: -2.0}) == bare


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("The Old Dam: A History", "The Old Dam"),
        ("Rivers: The Old Dam Holds", "The Old Dam Holds"),
        ("Your Guide to The Old Dam", "The Old Dam"),
        ("7 Old Dams You Should See", "Old Dams You Should See"),
        ("How the Town Was Saved by The Old Dam", "The Old Dam"),
    ],
)
def test_a_part_of_a_headline_is_not_taken(whole: str, part: str) -> None:
    """What stands before or behind a colon, a number, and half of a sentence belong to the headline."""
    assert _title(whole, part, likely={whole: 2.0, part: -2.0}) == whole


def test_a_doubtful_headline_above_a_menu_gives_way() -> None:
    """Where a teaser far above was chosen, the headline above the main run is taken, if it is clearly likelier."""
    lines = ["All the tools that turn your rivers into lakes, in one place.", *["Lock Gates"] * 80, "The Dam Holds"]
    for above, below, title in ((-4.0, 2.0, "The Dam Holds"), (-0.5, 2.0, "Lock Gates"), (-4.0, -3.5, "Lock Gates")):
        assert _title(*lines, likely={"Lock Gates": above, "The Dam Holds": below}, start=0) == title


@pytest.mark.parametrize(
    ("score", "below", "title"),
    [
        (-1.5, {"The old dam holds again": -2.0}, "The old dam holds again"),
        (-1.5, {"The old dam holds again": -3.0}, "The Herald"),
        (0.5, {"The old dam holds again": 0.0}, "The Herald"),
        (-7.5, {"The old dam holds again": -8.5}, "The Herald"),
    ],
)
def test_a_longer_line_below_the_name_of_a_site_is_taken(score: float, below: dict[str, float], title: str) -> None:
    """In a short dump the top line may be the name of the site: where it is doubtful, and what is below hardly less."""
    found = _title("The Herald", *below, likely={"The Herald": score} | below, is_short=True)
    assert found == title


def test_a_date_below_the_name_of_a_site_is_no_headline() -> None:
    """It is passed over for the line below it."""
    likely = {"The Herald": -1.5, "Updated: 4 March 2026": -1.6, "The old dam holds again": -1.7}
    assert _title(*likely, likely=likely, is_short=True) == "The old dam holds again"
