"""The metrics of the benchmarks, on sums that can be done by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from article_parse import parse, parse_moment
from benchmarks.corpora import Gold
from benchmarks.metrics import Answer, Counts, answer_of, metric, score_answer, summarise, word_f1

_BLANK = Gold("0", "", None, None, None, None, None, None, None, None)


def test_words_are_compared_as_a_multiset_in_lower_case() -> None:
    """A word counts as often as it stands in both texts, whatever its case."""
    assert word_f1("Dam dam quay", "dam, DAM; ferry") == pytest.approx(2 * 2 / 6)
    assert word_f1("", "") == 1.0
    assert word_f1("", "dam") == 0.0


def test_shingles_give_every_page_the_same_weight() -> None:
    """Right, wrong and missing runs of four words are divided by their sum before pages are added up."""
    page = _BLANK._replace(body="a b c d e")
    half = score_answer(Answer(text="a b c d"), page)
    assert half.shingles == Counts(0.5, 0, 0.5)
    long = score_answer(Answer(text="dam quay ferry town " * 50), page)
    assert sum(long.shingles) == pytest.approx(1)
    none = score_answer(Answer(), page)
    assert none.shingles == Counts(0, 0, 1)
    assert summarise([half, none])["shingles"] == pytest.approx(2 * 0.5 / (2 * 0.5 + 1.5))


def test_text_of_fewer_than_four_words_is_one_shingle() -> None:
    """A short body can be found too."""
    assert score_answer(Answer(text="The dam"), _BLANK._replace(body="the dam!")).shingles == Counts(1, 0, 0)


def test_title_and_authors_are_exact_but_for_case_and_punctuation() -> None:
    """A title is folded to its words; authors are a set of such names."""
    gold = _BLANK._replace(title="The dam's gone", authors=("Ana Lima", "Ben Ode"))
    right = score_answer(Answer(title="THE DAM’S GONE!", authors=("ben ode", "Ana  Lima", "Ana Lima")), gold)
    assert (right.title, right.authors) == (1.0, 1.0)
    wrong = score_answer(Answer(title="The dam's gone - News", authors=("Ana Lima",)), gold)
    assert (wrong.title, wrong.authors) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("stated", "wanted", "score"),
    [
        ("14 March 2026", "2026-03-14", 1.0),
        ("14 March 2026", "2026-03", 1.0),
        ("14 March 2026", "2026-03-15", 0.0),
        ("14 March 2026, 23:30 +02:00", "2026-03-14 23:30:00+02:00", 1.0),
        ("2 hours ago", "2026-03-01 10:00:00+00:00", 1.0),
        ("2 hours ago", "2026-03-01 10:00:00", 1.0),
        ("2 hours ago", "2026-03-01 06:00:00+00:00", 0.0),
        ("2 hours ago", "2026-03-01", 1.0),
    ],
)
def test_date_is_right_by_its_day_or_by_its_interval(stated: str, wanted: str, score: float) -> None:
    """The day has to be that of the gold; the interval of a relative date has to hold the instant."""
    moment = parse_moment(stated, retrieved_at=datetime(2026, 3, 1, 12, tzinfo=UTC))
    assert moment is not None
    assert score_answer(Answer(date=moment), _BLANK._replace(date=wanted)).date == score


def test_dates_of_peers_and_missing_dates_are_scored() -> None:
    """A peer says a day or an instant; no date, or one without a place in time, is wrong."""
    gold = _BLANK._replace(date="2026-03-14 08:00:00+01:00")
    assert score_answer(Answer(date=date(2026, 3, 14)), gold).date == 1.0
    assert score_answer(Answer(date=datetime(2026, 3, 14, 7, tzinfo=UTC)), gold).date == 1.0
    assert score_answer(Answer(), gold).date == 0.0
    assert score_answer(Answer(date=parse_moment("2 hours ago")), gold).date == 0.0


def test_headings_but_for_the_title_and_topics_are_summed_before_the_f1() -> None:
    """A heading that equals the title counts on neither side; a page without gold is not counted."""
    gold = _BLANK._replace(title="The dam", headings=("The Dam", "Years", "Years"), topics=("Town",))
    score = score_answer(Answer(headings=("The dam", "years", "Quay"), topics=("TOWN", "")), gold)
    assert score.headings == Counts(1, 1, 1)
    assert score.topics == Counts(1, 0, 0)
    unknown = score_answer(Answer(headings=("Quay",), topics=("Quay",)), _BLANK)
    none = score_answer(Answer(headings=("Quay",)), _BLANK._replace(headings=()))
    figures = summarise([score, unknown, none])
    assert figures["headings"] == pytest.approx(2 / (2 + 2 + 1))
    assert figures["topics"] == 1.0


def test_fields_of_a_dump_are_scored_only_where_it_holds_them() -> None:
    """What a renderer did not print cannot be found: no score for the title and authors, and no such topic wanted."""
    gold = _BLANK._replace(title="The dam", authors=("Ana Lima",), topics=("Town", "Rivers"))
    score = score_answer(Answer(topics=("town",)), gold, in_dump="The Dam\n\nFiled under: Town")
    assert (score.title, score.authors, score.topics) == (0.0, None, Counts(1, 0, 0))


def test_figures_that_the_gold_or_the_tool_lacks_are_left_out() -> None:
    """A figure stands only for what was measured."""
    score = score_answer(Answer(text="dam"), _BLANK._replace(body="dam", title="Quay"))
    assert summarise([score]) == {"words": 1.0, "shingles": 1.0, "title": 0.0}
    assert summarise([score], ["words"]) == {"words": 1.0}
    assert metric(score, "shingles") == 1.0
    assert metric(score, "topics") is None


def test_dek_opens_the_text_where_the_gold_counts_it_to_the_body() -> None:
    """The dek is put before the text once, and only where the gold has a summary."""
    html = (
        '<html><head><meta property="og:type" content="article"></head><body><article><h1>The dam holds</h1>'
        '<p class="subtitle">A long night above the town</p><p>The old dam above the town held all night, they said, '
        "and nobody had to leave a house.</p></article></body></html>"
    )
    article = parse(html)
    assert article.subtitle == "A long night above the town"
    assert answer_of(article, _BLANK).text == article.text
    assert answer_of(article, _BLANK._replace(summary=("A night",))).text == f"{article.subtitle}\n\n{article.text}"
