"""The pipeline: what callers may give, what they get for it, and which mistakes are told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from article_parse import Profile, Registry, parse, parse_moment, trace
from article_parse.errors import (
    ArticleParseError,
    ArticleTypeError,
    DumpTooLargeError,
    NaiveReferenceError,
    UnknownEncodingError,
)
from article_parse.model import NoteCode, Role
from article_parse.profiles import Cue

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
PROSE = """The mill at Lower Marrow had stood empty since the bakery closed, and the council had put a price on it.

Then a weaver asked whether she could store her wool there. She stayed, and six others came after her.
"""
HEAD = "A Second Life for the Mill\n\nBy Ana Limaro\n\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"dump": None}, "dump must be str or bytes, not NoneType; nothing was fetched or read; look there"),
        ({"dump": bytearray(b"x")}, "dump must be str or bytes, not bytearray; give bytes(dump)"),
        ({"dump": "", "url": b"https://herald.example"}, "url must be str or None, not bytes"),
        ({"dump": "", "language": 7}, "language must be str or None, not int"),
        ({"dump": "", "timezone": 2}, "timezone must be a tzinfo, a string or None, not int"),
        ({"dump": "", "formatter": 2}, "formatter must be str or None, not int"),
        ({"dump": "", "profile": "vocal"}, "profile must be Profile or None, not str"),
        ({"dump": "", "profiles": []}, "profiles must be a Registry, not list; use Registry([...])"),
        ({"dump": "", "profiles": None}, "profiles must be a Registry, not NoneType; use Registry([...])"),
        ({"dump": "", "retrieved_at": "2026"}, "retrieved_at must be a datetime with a time zone, not str"),
        ({"dump": "", "media": "pdf"}, "media must be 'text', 'html' or None, not 'pdf'"),
        ({"dump": b"", "encoding": 8}, "encoding must be str or None, not int"),
    ],
)
@pytest.mark.parametrize("function", [parse, trace])
def test_a_wrong_type_is_told(function: Any, arguments: dict[str, Any], message: str) -> None:  # noqa: ANN401 both
    """An argument of a wrong type raises one error, a TypeError as well, that says what it must be."""
    with pytest.raises(ArticleTypeError) as refused:
        function(**arguments)
    assert str(refused.value) == message
    assert isinstance(refused.value, TypeError)


def test_a_naive_reference_is_told() -> None:
    """A retrieved_at without a zone is no instant, and the message tells what to give."""
    with pytest.raises(NaiveReferenceError) as refused:
        parse(PROSE, retrieved_at=datetime(2026, 3, 5, 12))  # noqa: DTZ001 the mistake itself
    assert str(refused.value) == (
        "retrieved_at=2026-03-05T12:00:00 has no time zone, so it is not an instant; "
        "give one, for example datetime(..., tzinfo=UTC)"
    )


def test_an_unknown_encoding_is_told() -> None:
    """An encoding that Python does not know is the caller's mistake, not the dump's."""
    with pytest.raises(UnknownEncodingError, match=r"^encoding='latin-99' "):
        parse(b"It rained.", encoding="latin-99")


@pytest.mark.parametrize(("dump", "unit"), [("x" * 101, "characters"), (b"x" * 101, "bytes")])
def test_a_dump_above_the_limit_is_told(monkeypatch: pytest.MonkeyPatch, dump: str | bytes, unit: str) -> None:
    """A dump longer than the limit is refused before it is read; one of just its length is read."""
    monkeypatch.setattr("article_parse._read.MAX_LENGTH", 100)
    with pytest.raises(DumpTooLargeError) as refused:
        parse(dump)
    assert str(refused.value) == f"the dump has 101 {unit}, more than the limit of 100; give one article at a time"
    assert parse(dump[:100]).omissions[0].text == "x" * 100


def test_every_mistake_can_be_caught_as_one() -> None:
    """All of these errors are an ArticleParseError, which is a ValueError."""
    kinds = (ArticleTypeError, DumpTooLargeError, NaiveReferenceError, UnknownEncodingError)
    assert all(issubclass(kind, ArticleParseError) and issubclass(kind, ValueError) for kind in kinds)


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param("", id="str"),
        pytest.param(b"", id="bytes"),
        " ",
        "\n\n\t\r\n",
        "\u200b\ufeff",
        b"\xef\xbb\xbf",
        "\x0c\u2028",
    ],
)
def test_a_dump_without_text_is_empty(dump: str | bytes) -> None:
    """Nothing, white space and invisible characters give an article without anything, and a note."""
    article = parse(dump)
    assert [note.code for note in article.notes] == [NoteCode.EMPTY]
    assert (article.title, article.body, article.metadata, article.omissions) == (None, (), (), ())


def test_a_binary_file_is_noted() -> None:
    """A dump that is no text comes back as an article, with a note that says so."""
    article = parse(bytes(range(256)) * 20, encoding="latin-1", media="text")
    assert NoteCode.BINARY in [note.code for note in article.notes]


@pytest.mark.parametrize("unit", ["x", "word ", "By Ana ", "1.", "[1]", "<", "\u00e9", "水位", "Comments "])
def test_one_endless_line_is_an_article(unit: str) -> None:
    """A dump of 200,000 characters without a line end is one block, and nothing of it is lost."""
    dump = (unit * 200_000)[:200_000]
    article = parse(dump, media="text")
    parts = [*article.body, *article.metadata, *article.omissions]
    assert len(parts) == 1
    assert parts[0].span.of(dump) == dump.strip()


@pytest.mark.parametrize("character", ["\ud800", "\x00", "\x1b", "\U0010ffff"])
def test_strange_characters_stay_where_they_are(character: str) -> None:
    """Lone surrogates, NULs and other characters that no page should have stay in their text."""
    dump = f"{HEAD}{PROSE}\nThe wheel turns again,{character} though it drives nothing but a lamp.\n"
    article = parse(dump)
    assert article.title == "A Second Life for the Mill"
    assert article.body[-1].text == f"The wheel turns again,{character} though it drives nothing but a lamp."


def test_the_timezone_narrows_a_date() -> None:
    """A date without a zone is the day in the zone given, and the union over all zones without one."""
    dump = f"{HEAD}4 March 2026\n\n{PROSE}"
    here, anywhere = parse(dump, timezone=ZoneInfo("Asia/Tokyo")).published, parse(dump).published
    assert here is not None
    assert here.earliest == datetime(2026, 3, 4, tzinfo=timezone(timedelta(hours=9)))
    assert here.latest == datetime(2026, 3, 5, tzinfo=timezone(timedelta(hours=9)))
    assert anywhere is not None
    assert anywhere.earliest == datetime(2026, 3, 3, 10, tzinfo=UTC)
    assert anywhere.latest == datetime(2026, 3, 5, 12, tzinfo=UTC)


def test_the_timezone_of_the_caller_comes_before_that_of_the_profile() -> None:
    """A profile's zone is used for its dates, unless the caller gives another."""
    dump = f"{HEAD}4 March 2026\n\n{PROSE}"
    herald = Profile(name="herald", timezone="Asia/Tokyo")
    for given, hours in ((None, 9), (UTC, 0)):
        published = parse(dump, profile=herald, timezone=given).published
        assert published is not None
        assert published.earliest is not None
        assert published.earliest.utcoffset() == timedelta(hours=hours)


def test_dates_are_in_the_language_of_the_prose_where_the_template_states_another() -> None:
    """A page of Slovak prose whose template says English shows its dates in Slovak."""
    prose = (
        "<p>Voda stúpala celú noc, ale stará hrádza nad mestom vydržala, a nikto nemusel opustiť svoj dom, povedal "
        "starosta. To, čo sa stalo, bolo pre ľudí v meste ako sen, lebo ešte pred rokom by ich voda bola vzala.</p>"
    )
    article = parse(f"<html lang=en><h1>Hrádza</h1><p class=date>2. marca 2026</p>{prose}{prose}</html>")
    assert article.published is not None
    assert article.published.text == "2. marca 2026"


def test_language_and_url_are_kept() -> None:
    """What the caller says of language and address stands in the article."""
    article = parse(HEAD + PROSE, url="https://herald.example/mill", language="en-GB")
    assert (article.url, article.language) == ("https://herald.example/mill", "en-GB")


def test_the_date_of_an_archive_is_the_reference() -> None:
    """The WARC-Date of a record places relative dates; a retrieved_at of the caller comes before it."""
    record = f"WARC/1.0\nWARC-Date: 2026-02-22T12:00:00Z\n\n{HEAD}3 hours ago\n\n{PROSE}"
    archived, given = parse(record).published, parse(record, retrieved_at=NOON).published
    assert archived is not None
    assert archived.latest is not None
    assert archived.latest.date().isoformat() == "2026-02-22"
    assert given is not None
    assert given.latest is not None
    assert given.latest.date().isoformat() == "2026-03-05"


@pytest.mark.parametrize("stated", ["2026-02-22T12:00:00", "yesterday", "9999-99-99T00:00:00Z"])
def test_an_unusable_date_of_an_archive_is_left_out(stated: str) -> None:
    """A record whose date is no instant gives no reference, and that is noted."""
    article = parse(f"WARC/1.0\nWARC-Date: {stated}\n\n{HEAD}3 hours ago\n\n{PROSE}")
    assert article.published is not None
    assert article.published.earliest is None
    assert NoteCode.NO_REFERENCE in [note.code for note in article.notes]


def test_the_profile_of_the_caller_is_used() -> None:
    """A profile that is given is used whatever the dump or the address look like."""
    herald = Profile(name="herald", cues=[Cue(pattern="Then a weaver *", role=Role.RELATED)])
    article = parse(HEAD + PROSE, profile=herald, url="https://vocal.media/a")
    assert (article.profile, len(article.body)) == ("herald", 1)


def test_a_profile_is_chosen_from_the_registry() -> None:
    """The profiles of the caller replace those that ship with the library."""
    herald = Profile(name="herald", domains=["herald.example"])
    assert parse(PROSE, url="https://herald.example/", profiles=Registry([herald])).profile == "herald"
    assert parse(PROSE, url="https://vocal.media/", profiles=Registry([herald])).profile is None


def test_media_settles_how_a_dump_is_read() -> None:
    """Text that looks like HTML is read as text when the caller says so, and the other way round."""
    dump = "<p>The mill at Lower Marrow had stood empty since the bakery closed.</p>"
    assert trace(dump).reading.media == "html"
    assert trace(dump, media="text").reading.canvas == dump
    assert trace("It rained.", media="html").reading.media == "html"


def test_a_trace_is_the_way_of_its_article() -> None:
    """The article of a trace is what parse gives, and its blocks are those of the reading."""
    traced = trace(HEAD + PROSE, retrieved_at=NOON)
    assert traced.article == parse(HEAD + PROSE, retrieved_at=NOON)
    assert [labelled.block for labelled in traced.blocks] == list(traced.reading.blocks)
    assert traced.profile is None


@pytest.mark.parametrize(
    ("head", "given", "language"),
    [
        ("<html lang=pt_br>", None, "pt-BR"),
        ("<html lang=English><meta property=og:locale content=en_GB>", None, "en-GB"),
        ("<html lang=English>", None, "en"),
        ("<html lang=fr>", "DE_at", "de-AT"),
    ],
)
def test_the_language_is_a_tag(head: str, given: str | None, language: str) -> None:
    """Written as tags are, whoever states it; what is no tag is passed over."""
    page = f"{head}<h1>The Mill</h1>" + "".join(f"<p>{line}</p>" for line in PROSE.splitlines())
    assert parse(page, language=given).language == language


def test_a_formatter_can_be_given() -> None:
    """It goes before that of the profile, and says what a relative date means."""
    dump = f"A Second Life for the Mill\n\nBy Ana Limaro, a month ago\n\n{PROSE}"
    profile = Profile(name="mill", formatter="date-fns")
    for given, means in ((None, "date-fns"), ("moment", "moment")):
        published = parse(dump, formatter=given, profile=profile).published
        assert published == parse_moment("a month ago", formatter=means)
    assert parse_moment("a month ago", formatter="moment") != parse_moment("a month ago", formatter="date-fns")
