from __future__ import annotations

import re
from time import process_time

import pytest
from dress.publishers import Publisher, edition, publish
from dress.renderers import RENDERERS

from article_parse import Profile, Role, parse
from article_parse.errors import ArticleTypeError, ProfileError
from article_parse.learning import Learned, Verdict, check, learn
from article_parse.profiles import Cue, Registry, from_toml
from article_parse.profiles._template import escape
from benchmarks.metrics import word_f1

SEEDS = (10, 24, 33, 42)


def _dumps(publisher: Publisher, form: str, numbers: range) -> list[str]:
    return [RENDERERS[form].render(publisher.page(number)) for number in numbers]


@pytest.fixture(scope="module")
def learned() -> Learned:
    """Give what is learned of one made-up publisher from ten dumps of text."""
    return learn(_dumps(publish(33), "innertext", range(10)), name="lantern")


def _score(publisher: Publisher, form: str, profile: Profile | None) -> float:
    found = [publisher.page(number) for number in range(100, 103)]
    scores = [
        word_f1(
            parse(RENDERERS[form].render(page), profile=profile, profiles=Registry()).text,
            page.story.text,
        )
        for page in found
    ]
    return sum(scores) / len(scores)


@pytest.mark.parametrize("form", ["innertext", "html", "w3m"])
@pytest.mark.parametrize("seed", SEEDS)
def test_more_of_other_articles_comes_back(seed: int, form: str) -> None:
    """Pages that nothing was learned from are read at least as well with the profile as without."""
    publisher = publish(seed)
    profile = learn(_dumps(publisher, form, range(6)), name="learned").profile
    assert _score(publisher, form, profile) >= _score(publisher, form, None) - 0.005


def test_what_was_a_third_teasers_is_whole() -> None:
    """Teasers with prose, which read like text, are told by the line above them and by being as many on each page."""
    publisher = publish(24)
    without = _score(publisher, "html", None)
    with_profile = _score(publisher, "html", learn(_dumps(publisher, "html", range(10)), name="weir").profile)
    assert without < 0.8
    assert with_profile > 0.98


def test_toml_reads_back(learned: Learned) -> None:
    """The text is the profile, with comments."""
    assert from_toml(learned.toml) == learned.profile


def test_toml_says_how_often_each_thing_was_seen(learned: Learned) -> None:
    """Above each cue stands beside how many articles it was seen, so that a person can weigh it."""
    cues = learned.toml.count("[[cues]]")
    assert cues == len(learned.profile.cues) > 10
    seen = re.findall(r"# beside \d+ of \d+ articles(?:, always \w+ the article)?\n\[\[cues\]\]", learned.toml)
    assert len(seen) == cues


def test_prose_that_recurs_is_of_the_publisher(learned: Learned) -> None:
    """A paragraph that stands beside different articles gets a cue, although it reads like text."""
    notes = publish(33).notes
    patterns = [cue for cue in learned.profile.cues if cue.pattern and any(cue.matches(note) for note in notes)]
    assert patterns
    assert all(not cue.role.is_body for cue in patterns)


def test_numbers_are_masked(learned: Learned) -> None:
    """What differs by a number alone is one line; a year is one that will change."""
    texts = ("© 2031 Lantern. All rights reserved.", "9 days ago · 12 min read")
    for text in texts:
        assert any(cue.matches(text) for cue in learned.profile.cues), text


def test_marks_stand_at_the_ends_of_the_article(learned: Learned) -> None:
    """The line above the teasers ends the article, and the menu starts it."""
    teasers = publish(33).teasers
    assert teasers is not None
    ends = [cue.pattern for cue in learned.profile.cues if cue.ends_article]
    assert teasers[0] in ends
    assert any(cue.starts_article for cue in learned.profile.cues)


def test_headings_that_articles_share_are_left_alone() -> None:
    """A heading that comes up in several articles, among their own text, is no furniture."""
    publisher = publish(33)
    profile = learn(_dumps(publisher, "innertext", range(10)), name="lantern").profile
    headings = {piece.text for n in range(10) for piece in publisher.page(n).story.body if piece.kind == "heading"}
    assert not [cue for cue in profile.cues if cue.pattern in headings]


def test_elements_are_learned_from_html() -> None:
    """Elements that hold teasers on each page get a cue by their class, and the one around the text another."""
    publisher = publish(42)
    profile = learn(_dumps(publisher, "html", range(10)), name="html").profile
    paths = {cue.path: cue.role for cue in profile.cues if cue.path}
    assert paths
    assert all(role is Role.PARAGRAPH for path, role in paths.items() if path and path.endswith(" p"))
    assert not any(role.is_body for path, role in paths.items() if path and not path.endswith(" p"))


def test_text_dumps_teach_no_elements(learned: Learned) -> None:
    """Text has none."""
    assert [cue for cue in learned.profile.cues if cue.path] == []


def test_dumps_of_several_renderers_can_be_mixed() -> None:
    """What renderers print alike is learned from all of them together, and helps on the dumps of each."""
    publisher = publish(24)
    forms = ("innertext", "html", "resiliparse", "w3m", "html2text")
    dumps = [RENDERERS[forms[n % 5]].render(publisher.page(n)) for n in range(10)]
    profile = learn(dumps, name="mixed").profile
    for form in forms:
        assert _score(publisher, form, profile) >= _score(publisher, form, None) - 0.005


def test_a_title_loses_the_name_of_the_site() -> None:
    """What the titles of pages end with is learned."""
    seed = next(seed for seed in range(50) if publish(seed).layout.title_suffix)
    publisher = publish(seed)
    page = publisher.page(0)
    profile = learn(_dumps(publisher, "html", range(4)), name="suffix").profile
    assert [page.story.title + suffix for suffix in profile.title_suffixes] == [page.head]


def test_the_form_of_bylines_is_learned(learned: Learned) -> None:
    """The authors and the date are fields, and names and numbers are open."""
    (pattern,) = learn(_dumps(publish(9), "innertext", range(10)), name="byline").profile.bylines[:1]
    profile = Profile(name="byline", bylines=[pattern])
    found = profile.byline_parts("By Ilse Tollen and Kofi Veld | Posted 3 May 2031 | 14 min read")
    assert found is not None
    assert found["authors"] == "Ilse Tollen and Kofi Veld"
    assert found["published"] == "3 May 2031"
    assert learned.profile.fields[0] == "title"


def test_signatures_find_the_publisher_and_no_other() -> None:
    """Other dumps of the publisher are known by what was learned, and those of others are not."""
    publisher, other = publish(16), publish(10)
    registry = Registry([learn(_dumps(publisher, "html", range(10)), name="own").profile])
    own = [parse(dump, profiles=registry).profile for dump in _dumps(publisher, "html", range(50, 53))]
    foreign = [parse(dump, profiles=registry).profile for dump in _dumps(other, "innertext", range(50, 53))]
    assert own == ["own"] * 3
    assert foreign == [None] * 3


@pytest.mark.parametrize("form", ["innertext", "html", "w3m", "html2text"])
@pytest.mark.parametrize("seed", SEEDS)
def test_pages_of_one_day_teach_no_headlines(seed: int, form: str) -> None:
    """What they share is also the headlines of that day, which no later page has; the profile fits a week later."""
    publisher = publish(seed)
    pages, headlines = edition(publisher, 1, 6)
    profile = learn([RENDERERS[form].render(page) for page in pages], name="paper").profile
    patterns = [each.pattern for each in profile.signatures] + [cue.pattern for cue in profile.cues]
    assert not {escape(headline) for headline in headlines}.intersection(map(str, patterns))
    assert profile.signatures
    later = [RENDERERS[form].render(page) for page in edition(publisher, 8, 4)[0]]
    assert check(profile, later).verdict is Verdict.OK
    assert [parse(dump, profiles=Registry([profile])).profile for dump in later] == ["paper"] * 4


def test_the_headings_of_lists_are_learned_although_their_headlines_are_not() -> None:
    """What stands above the headlines of each day is the publisher's, and so is a line below the list."""
    headlines = (
        "The Dam Held All Night",
        "A Ferry Comes Home Again",
        "Two Mills Stand Still Now",
        "Frost on the Long Bridge",
    )
    pages = []
    for own in headlines:
        prose = f"{own} and nobody was hurt in the valley, officials said on Monday."
        others = [headline for headline in headlines if headline != own]
        below = "Write to us at the harbour desk, which is open every day."
        pages.append("\n\n".join([own, "By Ana Lima", prose, "More from the desk", *others, below]))
    cues = learn(pages, name="desk").profile.cues
    assert sorted(str(cue.pattern) for cue in cues) == [
        "More from the desk",
        "Write to us at the harbour desk, which is open every day.",
    ]


def test_dumps_of_one_article_count_once() -> None:
    """An article that is there in two dumps does not become furniture."""
    publisher = publish(33)
    dumps = _dumps(publisher, "innertext", range(4))
    profile = learn([*dumps, dumps[0]], name="twice").profile
    prose = [piece.text for piece in publisher.page(0).story.body if piece.kind == "paragraph"]
    assert not [cue for cue in profile.cues if any(cue.matches(text) for text in prose)]


def test_one_article_teaches_nothing() -> None:
    """Dumps that all show the same article are an error, since all of it recurs."""
    dump = _dumps(publish(33), "innertext", range(1))[0]
    with pytest.raises(ProfileError, match="the 3 dumps show one article"):
        learn([dump] * 3, name="one")


@pytest.mark.parametrize("number", [0, 2, 51])
def test_too_few_and_too_many_dumps(number: int) -> None:
    """The number of dumps has limits, and the message names them."""
    with pytest.raises(ProfileError, match=f"from 3 to 50 dumps, not {number}"):
        learn(["The Dam"] * number, name="few")


def test_one_dump_is_no_list() -> None:
    """A text in place of a list of texts is told at once."""
    with pytest.raises(ArticleTypeError, match="dumps must be a list of str or bytes, not str"):
        learn("The Dam", name="one")


def test_long_lines_are_told_by_their_beginning() -> None:
    """A pattern stays short and near the text, and without spaces in the text as well."""
    note = "This desk is paid for by those who read it and by nobody else, " * 8
    rule = "x" * 900
    words = ("dam", "mill", "weir", "inn")
    dumps = [f"The {word}\n\nA {word} stood here for years.\n\n{note}\n\n{rule}" for word in words]
    cues = learn(dumps, name="long").profile.cues
    assert sorted(len(str(cue.pattern)) for cue in cues) == [201, 201]
    assert not any(cue.matches("Something else stands here.") for cue in cues)


def test_a_cue_never_counts_for_nothing(learned: Learned) -> None:
    """No cue stands behind one that fits the same blocks."""
    cues = learned.profile.cues
    assert not [later for number, later in enumerate(cues) for cue in cues[:number] if cue.shadows(later)]


def test_learning_is_linear_in_the_length_of_the_dumps() -> None:
    """Dumps that are four times as long take no more than about four times as long."""

    def cost(size: int) -> float:
        dumps = [
            "\n\n".join(f"Line {number} of {name} says nothing that another one says." for number in range(size))
            for name in ("Ana", "Ilse", "Kofi")
        ]
        started = process_time()
        learn(dumps, name="long")
        return process_time() - started

    cost(50)
    assert min(cost(800) for _ in range(2)) < 12 * min(cost(200) for _ in range(2))


def test_nothing_recurs_in_what_has_nothing_in_common() -> None:
    """Dumps without a line in common give a profile that does nothing."""
    words = ("dams", "mills", "weirs")
    profile = learn([f"All {word}\n\nNobody has written of {word} since." for word in words], name="none").profile
    assert profile.cues == ()
    assert profile.signatures == ()


def test_cues_of_the_learned_profile_are_cues(learned: Learned) -> None:
    """They are values like those a person writes, each with the share of pages it may be expected on."""
    assert all(isinstance(cue, Cue) and cue.share is not None and 0 < cue.share < 1 for cue in learned.profile.cues)


def test_cues_are_compared_with_those_that_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice as many elements that recur cost twice as many comparisons, since only some dozen are kept."""
    shadows, compared = Cue.shadows, 0

    def count(before: Cue, later: Cue) -> bool:
        nonlocal compared
        compared += 1
        return shadows(before, later)

    monkeypatch.setattr(Cue, "shadows", count)
    found = []
    for parts in (100, 200):
        box = "<div id=box{}>Tell all of your friends and your family about this page, number {} now</div>"
        boxes = "".join(box.format(number, number) for number in range(parts))
        texts = ("The old dam above the town held.", "Nobody counted the boats here.", "Farmers argued for a year.")
        compared = 0
        learn([f"<h1>{text}</h1><p>{text * 9}</p>{boxes}" for text in texts], name="herald")
        found.append(compared)
    assert 1_000 < found[1] <= 2.2 * found[0]
