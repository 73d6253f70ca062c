"""The languages of the pages of a corpus."""

from __future__ import annotations

import pytest

from benchmarks.corpora import Gold
from benchmarks.languages import by_language, language_of
from benchmarks.metrics import Answer, score_answer
from benchmarks.quality import Marked, Sheet
from benchmarks.tools import OURS

_ENGLISH = "The water rose in the night and it was the dam that held, as it had for all of their lives on the river."
_GERMAN = (
    "Das Wasser stieg in der Nacht und es war der Damm, der hielt, wie er es für alle von ihnen am Fluss getan hat."
)


def _gold(body: str) -> Gold:
    nothing = dict.fromkeys(set(Gold._fields) - {"id", "body", "site"})
    return Gold(id=body[:5], body=body, site="", **nothing)


@pytest.mark.parametrize(
    ("body", "language"),
    [
        (_ENGLISH, "en"),
        (_GERMAN, "de"),
        ("川の水", "cjk script"),
        ("강물이", "hangul script"),
        ("Dam", "latin script"),
        ("3", "none"),
    ],
)
def test_language_is_that_of_the_article_or_its_script(body: str, language: str) -> None:
    """Where function words do not tell the language, its letters tell the script."""
    assert language_of(_gold(body)) == language


def test_sheet_is_split_by_language() -> None:
    """Each page is in one part, and the language of most pages comes first."""
    golds = [_gold(body) for body in (_GERMAN, f"So {_ENGLISH}", _ENGLISH)]
    marked = [Marked(gold, Answer(gold.body), score_answer(Answer(gold.body), gold), None) for gold in golds]
    parts = by_language(Sheet(OURS, marked))
    assert {language: [page.gold for page in part.pages] for language, part in parts.items()} == {
        "en": golds[1:],
        "de": golds[:1],
    }
    assert list(parts) == ["en", "de"]
