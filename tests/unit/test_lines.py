from __future__ import annotations

import textwrap
from itertools import pairwise

import pytest

from article_parse._lines import Line, fold, glue, is_wrapped_before, split_lines, wrap_width

PROSE = (
    "The water rose in the night, and by the time the bell of the old church rang for the second time the lower road "
    "was gone. People carried what they could up the hill to the school, where the doors stood open and the lamps were "
    "lit. In the morning the river lay still and brown over the fields, and only the tops of the fence posts showed "
    "where the lane had been, as the older people of the town had always said it would be one day."
)
IDEOGRAPHS = (
    "昨夜から降り続いた雨で川の水位が上がり、町の人々は丘の上の学校へ避難した。古い橋は流されずに残ったが、下の道は"
    "すっかり水に沈んだ。朝になると水は静かに畑を覆い、柵の先だけが見えていた。町長は橋の修理を急ぐと述べ、来週から"
    "工事が始まる見通しである。住民は片付けに追われている。"
)


def _lines(canvas: str) -> list[Line]:
    return list(split_lines(canvas))


def _texts(canvas: str) -> list[str]:
    return [line.text for line in split_lines(canvas)]


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_line_end_ends_a_line(end: str) -> None:
    """All line ends of Unicode count, each once, blank lines included."""
    lines = _lines(f"One{end}Two{end}{end}Three{end}{end}{end}Four{end}")
    assert [(line.text, line.gap) for line in lines] == [("One", 0), ("Two", 0), ("Three", 1), ("Four", 2)]


def test_mixed_line_ends_are_counted_apart() -> None:
    """A carriage return and a line feed are one line end only in this order and side by side."""
    lines = _lines("One\n\rTwo\r\r\nThree\r\n\r\nFour\n\fFive")
    assert [line.gap for line in lines] == [0, 1, 1, 1, 1]


@pytest.mark.parametrize("separator", ["\x1c", "\x1d", "\x1e", "\x1f"])
def test_information_separators_end_no_line(separator: str) -> None:
    """The control characters that ``str.splitlines`` takes for line ends are white space inside a line."""
    assert _texts(f"One{separator}Two") == ["One Two"]


@pytest.mark.parametrize(
    "blank", [" ", "\t", "\xa0", "\u200b", "\ufeff", "\u2060", "\xad", "\u3000", "\u2003\u200b \t"]
)
def test_a_line_without_a_visible_character_is_blank(blank: str) -> None:
    """White space and invisible characters make no line, but a gap."""
    lines = _lines(f"One\n{blank}\nTwo")
    assert [(line.text, line.gap) for line in lines] == [("One", 0), ("Two", 1)]


def test_nothing_has_no_lines() -> None:
    """An empty dump and a dump of blank lines have no lines."""
    assert not _lines("")
    assert not _lines(" \n\u200b\r\n\xa0")


def test_spans_cover_the_visible_text() -> None:
    """A line starts at its first visible character and stops behind its last, in code points of the canvas."""
    canvas = "\ufeff  The\xa0\u200bDam \u200b\n\n\t𝒜na\t \r\n"
    lines = _lines(canvas)
    assert [canvas[line.start : line.stop] for line in lines] == ["The\xa0\u200bDam", "𝒜na"]
    assert [line.text for line in lines] == ["The Dam", "𝒜na"]


@pytest.mark.parametrize("blank", ["\t", "\x1c", "\x1f", "\xa0", "\u1680", "\u2003", "\u202f", "\u3000"])
def test_every_blank_is_a_space_and_moves_nothing(blank: str) -> None:
    """White space of any kind is one space in the text, and spans still count it where it stands."""
    canvas = f"{blank}The{blank}{blank}Dam{blank}\nheld"
    lines = _lines(canvas)
    assert [line.text for line in lines] == ["The Dam", "held"]
    assert [(line.start, line.stop) for line in lines] == [(1, 9), (11, 15)]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        (" The  \t Dam\u3000held ", "The Dam held"),
        ("ten\xa0metres\u202fhigh", "ten metres high"),
        ("sub\xadstance", "substance"),
        ("\ufeffThe\u200b\u2060 Dam", "The Dam"),
        ("a \u200b b", "a b"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🌾 \u200fword", "👩\u200d🌾 \u200fword"),
        ("\u200b", ""),
    ],
)
def test_folding_keeps_what_is_read(text: str, folded: str) -> None:
    """White space becomes one space, break hints go, and joiners and direction marks stay."""
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("prefix", "indent"),
    [
        ("", 0),
        ("  ", 2),
        ("\t", 8),
        ("  \t", 8),
        ("\t ", 9),
        ("\xa0\xa0", 2),
        ("\ufeff", 0),
        (" \u200b ", 2),
        ("\u3000", 2),
    ],
)
def test_indentation_is_counted_in_columns(prefix: str, indent: int) -> None:
    """A tab reaches the next eighth column, an invisible character takes none and an ideographic space two."""
    (line,) = _lines(prefix + "The Dam")
    assert (line.indent, line.width) == (indent, indent + 7)


def test_ideographs_take_two_columns() -> None:
    """The width of a line is the one it has on a terminal."""
    (line,) = _lines("雨の dam")
    assert line.width == 8


@pytest.mark.parametrize(("canvas", "tabbed"), [("Year\tRain", True), ("\tYear", False), ("Year\t", False)])
def test_a_tab_inside_marks_a_table(canvas: str, tabbed: bool) -> None:  # noqa: FBT001 - a column of the table above
    """Only a tab between two cells counts."""
    (line,) = _lines(canvas)
    assert line.tabbed is tabbed


@pytest.mark.parametrize("width", [60, 66, 72, 76, 80, 96, 100, 120])
def test_the_width_of_wrapped_prose_is_found(width: int) -> None:
    """Prose that a program wrapped tells a width that no line exceeds and that all its breaks fit."""
    lines = _lines(textwrap.fill(PROSE, width) + "\n\n" + textwrap.fill(PROSE[100:], width))
    found = wrap_width(lines)
    assert found == max(line.width for line in lines)
    assert width - 8 < found <= width
    breaks = [is_wrapped_before(before, line, found) for before, line in pairwise(lines) if not line.gap]
    assert all(breaks)


@pytest.mark.parametrize("columns", [60, 72, 80, 100, 120])
def test_wrapped_ideographs_tell_their_width_in_columns(columns: int) -> None:
    """Between ideographs a line breaks anywhere, and each takes two columns."""
    step = columns // 2
    text = IDEOGRAPHS * 2
    lines = _lines("\n".join(text[at : at + step] for at in range(0, len(text), step)))
    assert wrap_width(lines) == columns
    assert all(is_wrapped_before(before, line, columns) for before, line in pairwise(lines))


@pytest.mark.parametrize(
    "canvas",
    [
        "",
        "The Dam\nBy Ana Lima\n2 March 2026\n",
        f"{PROSE}\n{PROSE}\n{PROSE}\n",
        f"{PROSE}\n\n{PROSE}\n",
        "\n".join(f"Step {day} of the walk along the old river wall takes about one hour" for day in range(20)),
        "\n".join(f"Walk {day} along the old river wall\nand back over the hill road at night" for day in range(20)),
        "\n".join(PROSE[at : at + size].lower() for at, size in zip(range(10), range(66, 126, 6), strict=True)),
        (
            "The town shared out what was left of the bread. Nobody asked who had baked it, or when.\n"
            "Students carried the books of the old school up the hill, while two teachers counted.\n"
            "“Nobody slept, and nobody asked,” said the mayor, who had not slept for three nights.\n"
            "“The dam held,” she said."
        ),
        "\n".join(f"{IDEOGRAPHS[at : at + 30]}畑。" for at in range(6)),
        textwrap.fill(PROSE, 40),
        textwrap.fill(PROSE, 160),
        textwrap.fill(PROSE, 72).replace("\n", "\n\n"),
    ],
)
def test_unwrapped_text_has_no_width(canvas: str) -> None:
    """Paragraphs on one line, lists of similar lines and text wrapped for a phone are not taken for wrapped text."""
    assert wrap_width(_lines(canvas)) is None


def test_a_wider_heading_does_not_hide_the_width() -> None:
    """A heading that was wrapped later than the paragraphs is not taken for their width."""
    lines = _lines(
        textwrap.fill(PROSE[:150], 84) + "\n\n" + textwrap.fill(PROSE, 72) + "\n\n" + textwrap.fill(PROSE, 72)
    )
    assert wrap_width(lines[2:]) == wrap_width(lines)
    assert lines[0].width > 72


def test_many_regular_breaks_make_up_for_capitals() -> None:
    """Where every noun has a capital, a third of the breaks in the middle of a sentence is enough, if they are many."""
    words = PROSE.replace(",", "").replace(".", "").split()
    german = " ".join(word.title() if place % 5 % 2 == 0 else word.lower() for place, word in enumerate(words))
    lines = _lines(textwrap.fill(" ".join([german] * 4), 66))
    capitals = [line for line in lines if line.text[0].isupper()]
    few = [lines[0], *capitals[:2], lines[2]]
    assert len(capitals) > len(lines) / 2
    assert wrap_width(few) is None
    assert wrap_width(lines) == max(line.width for line in lines)


def test_two_breaks_may_be_chance() -> None:
    """One break tells no width, two do where both run on in the middle of a sentence, and three where most do."""
    one, two, three, four = _lines(textwrap.fill(PROSE, 72))[:4]
    width = one.width
    assert wrap_width([one, two]) is None
    assert wrap_width([one, two, three]) == width
    capital = three._replace(text="Everybody carried what they could up the hill to the school")
    assert wrap_width([one, two, capital]) is None
    assert wrap_width([one, two._replace(text=f"{two.text[:-1]}."), three]) is None
    assert wrap_width([one, two, capital, four]) == max(width, capital.width)


def test_a_line_ends_early_where_the_next_word_would_have_fitted() -> None:
    """A break is the program's where the next word does not fit, with two columns to spare, and never over a gap."""
    before, fits, _, gapped = _lines("x" * 60 + "\nyyyyyyyyy rest\nz\n\nyyyyyyyyyyyyyyyyyyyyy")
    assert not is_wrapped_before(before, fits, 71)
    assert is_wrapped_before(before, fits, 70)
    assert is_wrapped_before(before, fits._replace(text="yyyyyyyyy"), 70)
    assert not is_wrapped_before(before, gapped, 70)


@pytest.mark.parametrize(
    ("left", "right", "between"),
    [
        ("the", "dam", " "),
        ("old-", "fashioned", ""),
        ("two-", "and three-year-olds", " "),
        ("rain -", "sun", " "),
        ("雨", "夜", ""),
        ("雨", "dam", " "),
        ("the", "雨", " "),
        ("雨。", "夜", ""),
    ],
)
def test_ideographs_are_joined_without_a_space(left: str, right: str, between: str) -> None:
    """Lines of one paragraph are joined by a space, ideographs and what a hyphen holds together by nothing."""
    assert glue(left, right) == between
