# ruff: noqa: ANN401  (JSON can be anything)

from __future__ import annotations

import json
import string
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, get_args, get_type_hints
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse import errors, model, parse_moment
from article_parse.model import (
    Article,
    Elapsed,
    Figure,
    Heading,
    Moment,
    Paragraph,
    Person,
    Precision,
    RelativeRule,
    Shift,
    Span,
)
from article_parse.render import from_dict, from_json, to_dict, to_html, to_json, to_markdown, to_text

if TYPE_CHECKING:
    from collections.abc import Iterator

# Every code point, halves of surrogate pairs among them.
TEXTS = st.text(st.characters(), max_size=20)
PAIRED = st.text(st.sampled_from("\ud83d\ude00\U0001f600a"), max_size=6)
WORDS = TEXTS | PAIRED
SPANS = st.builds(Span, st.integers(0, 9999), st.integers(0, 9999))
OFFSETS = st.builds(timezone, st.timedeltas(timedelta(hours=-23), timedelta(hours=23)))
ZONES = OFFSETS | st.just(UTC) | st.timezones()
INSTANTS = st.datetimes(timezones=ZONES, allow_imaginary=True)
SECONDS = st.floats(allow_nan=False, allow_infinity=False) | st.integers()


def _fields(kind: type[Any], **known: st.SearchStrategy[Any]) -> dict[str, st.SearchStrategy[Any]]:
    by_hint: dict[Any, st.SearchStrategy[Any]] = {float: SECONDS, float | None: st.none() | SECONDS}
    hints = {name: hint for name, hint in get_type_hints(kind).items() if name not in known}
    return known | {name: by_hint[hint] if hint in by_hint else st.from_type(hint) for name, hint in hints.items()}


SHIFTS = st.builds(Shift, **_fields(Shift))
RULES = st.builds(RelativeRule, **_fields(RelativeRule, first=st.none() | SHIFTS, last=SHIFTS))
MOMENTS = st.builds(
    Moment,
    text=WORDS,
    earliest=st.none() | INSTANTS,
    latest=st.none() | INSTANTS,
    elapsed=st.none() | st.builds(Elapsed, st.timedeltas(), st.none() | st.timedeltas()),
    precision=st.sampled_from(Precision),
    approximate=st.booleans(),
    relative=st.booleans(),
    source=WORDS,
    rule=st.none() | RULES,
)
MARKS = st.lists(
    st.builds(
        model.Mark,
        kind=st.sampled_from(get_args(model.MarkKind)),
        start=st.integers(),
        stop=st.integers(),
        href=st.none() | WORDS,
    ),
    max_size=2,
).map(tuple)
ROWS = st.lists(st.lists(WORDS, max_size=3).map(tuple), max_size=3).map(tuple)
LEVELS = st.integers(-1, 9)
MAYBE = st.none() | WORDS
BLOCKS: st.SearchStrategy[model.Body] = st.one_of(
    st.builds(Heading, text=WORDS, span=SPANS, level=LEVELS, marks=MARKS),
    st.builds(Paragraph, text=WORDS, span=SPANS, marks=MARKS),
    st.builds(
        model.ListItem,
        text=WORDS,
        span=SPANS,
        level=LEVELS,
        ordered=st.booleans(),
        number=st.none() | st.integers(),
        marks=MARKS,
    ),
    st.builds(model.Quote, text=WORDS, span=SPANS, attribution=MAYBE, marks=MARKS),
    st.builds(model.Code, text=WORDS, span=SPANS, language=MAYBE, marks=MARKS),
    st.builds(model.Table, rows=ROWS, span=SPANS, header_rows=LEVELS, header_columns=LEVELS, marks=MARKS),
    st.builds(Figure, span=SPANS, caption=MAYBE, credit=MAYBE, alt=MAYBE, src=MAYBE, marks=MARKS),
    st.builds(model.Embed, text=WORDS, span=SPANS, src=MAYBE, marks=MARKS),
)
PASSAGES = st.builds(
    model.Passage,
    kind=st.sampled_from(get_args(model.PassageKind)),
    start=st.integers(),
    stop=st.integers(),
    label=MAYBE,
    published=st.none() | MOMENTS,
    anchor=MAYBE,
)
PEOPLE = st.builds(Person, name=WORDS, role=st.sampled_from(get_args(model.PersonRole)), url=MAYBE)
LINES = {"role": st.sampled_from(model.Role), "text": WORDS, "span": SPANS}
ARTICLES = st.builds(
    Article,
    title=MAYBE,
    subtitle=MAYBE,
    authors=st.lists(PEOPLE, max_size=2).map(tuple),
    published=st.none() | MOMENTS,
    modified=st.none() | MOMENTS,
    reading_time=st.none() | st.timedeltas(),
    body=st.lists(BLOCKS, max_size=4).map(tuple),
    passages=st.lists(PASSAGES, max_size=2).map(tuple),
    tags=st.lists(WORDS, max_size=2).map(tuple),
    category=MAYBE,
    publisher=MAYBE,
    language=MAYBE,
    url=MAYBE,
    metadata=st.lists(st.builds(model.MetadataLine, **LINES), max_size=2).map(tuple),
    omissions=st.lists(st.builds(model.Omission, **LINES), max_size=2).map(tuple),
    notes=st.lists(
        st.builds(model.Note, code=st.sampled_from(model.NoteCode), message=WORDS, span=st.none() | SPANS), max_size=2
    ).map(tuple),
    profile=MAYBE,
)


def _moment(**fields: Any) -> Article:
    return Article(published=Moment(text="x", precision=Precision.DAY, **fields))


@given(ARTICLES)
def test_what_was_written_is_read_back(article: Article) -> None:
    """``from_json(to_json(a))`` equals ``a`` for every article."""
    assert from_json(to_json(article)) == article


@given(ARTICLES)
def test_json_can_be_encoded_as_utf8(article: Article) -> None:
    """The text that ``to_json`` gives can be written to a file whatever the article holds."""
    assert from_json(to_json(article, indent=1).encode().decode()) == article


@given(ARTICLES)
def test_the_dict_is_what_the_text_says(article: Article) -> None:
    """``to_dict`` gives plain JSON types: any JSON library writes and reads them unchanged."""
    assert json.loads(json.dumps(to_dict(article))) == to_dict(article)


@pytest.mark.parametrize(
    "instant",
    [
        datetime(2025, 10, 26, 1, 30, tzinfo=ZoneInfo("Europe/Lisbon")),
        datetime(2025, 10, 26, 1, 30, fold=1, tzinfo=ZoneInfo("Europe/Lisbon")),
        datetime(2025, 3, 30, 1, 30, tzinfo=ZoneInfo("Europe/Lisbon")),
        datetime(1890, 1, 1, tzinfo=ZoneInfo("Europe/Amsterdam")),
        datetime(2026, 1, 1, 0, 0, 0, 1, tzinfo=timezone(timedelta(hours=5, minutes=45, seconds=1))),
        datetime.min.replace(tzinfo=UTC),
        datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))),
    ],
)
def test_an_instant_keeps_its_zone(instant: datetime) -> None:
    """An instant comes back in its zone and on its side of a change of the clocks."""
    moment = from_json(to_json(_moment(earliest=instant))).published
    assert moment is not None
    assert moment.earliest is not None
    assert moment.earliest == instant
    assert moment.earliest.tzinfo == instant.tzinfo
    assert moment.earliest.utcoffset() == instant.utcoffset()


def test_an_instant_holds_when_the_rules_of_its_zone_have_changed() -> None:
    """An offset that the zone no longer has is believed, and the local time is not."""
    article = from_json('{"published": {"text": "x", "precision": "day", "latest": "2025-07-01T12:00:00+05:00[UTC]"}}')
    assert article.published is not None
    assert article.published.latest == datetime(2025, 7, 1, 7, tzinfo=UTC)


def test_moments_are_written_in_words_of_iso_8601() -> None:
    """Instants, zones and durations stand in forms that other programs read."""
    elapsed = Elapsed(timedelta(days=1, microseconds=5), timedelta(hours=-2))
    written = to_dict(_moment(earliest=datetime(2026, 2, 22, 12, tzinfo=ZoneInfo("Asia/Kathmandu")), elapsed=elapsed))
    assert written["published"]["earliest"] == "2026-02-22T12:00:00+05:45[Asia/Kathmandu]"
    assert written["published"]["elapsed"] == {"shortest": "P1DT0.000005S", "longest": "-PT2H"}


def test_a_split_pair_of_surrogates_is_an_array_of_its_parts() -> None:
    """Text that a JSON string would change is written as its parts; all other text is a string."""
    article = Article(title="\ud83d\ude00", subtitle="\U0001f600", category="\ude00\ud83d")
    written = to_dict(article)
    assert (written["title"], written["subtitle"], written["category"]) == (
        ["\ud83d", "\ude00"],
        "\U0001f600",
        "\ude00\ud83d",
    )


def test_control_characters_are_escaped() -> None:
    """No character that steers a terminal or ends a line of a script stands raw in the text."""
    text = to_json(Article(title="\x00\x1b\x7f\x9b\u2028\ud800"))
    assert '"title": "\\u0000\\u001b\\u007f\\u009b\\u2028\\ud800"' in text


def test_every_field_of_the_model_is_written() -> None:
    """No class of the model has a field that JSON leaves out."""
    span = Span(0, 1)
    line: dict[str, Any] = {"role": model.Role.SHARE, "text": "", "span": span}
    blocks: list[model.Body] = [
        Heading(text="", span=span, marks=(model.Mark(kind="code", start=0, stop=0),)),
        Paragraph(text="", span=span),
        model.ListItem(text="", span=span),
        model.Quote(text="", span=span),
        model.Code(text="", span=span),
        model.Table(rows=(), span=span),
        Figure(span=span),
        model.Embed(text="", span=span),
    ]
    article = Article(
        authors=(Person(name=""),),
        published=Moment(text="", precision=Precision.DAY),
        body=tuple(blocks),
        passages=(model.Passage(kind="footnote", start=0, stop=1),),
        metadata=(model.MetadataLine(**line),),
        omissions=(model.Omission(**line),),
        notes=(model.Note(code=model.NoteCode.EMPTY, message=""),),
    )
    written = to_dict(article)

    def names(value: Any) -> list[str]:
        return sorted(field.name for field in attrs.fields(type(value)))

    assert sorted(written.keys() - {"schema_version"}) == names(article)
    for field in ("authors", "passages", "metadata", "omissions", "notes"):
        assert sorted(written[field][0]) == names(getattr(article, field)[0])
    assert sorted(written["published"]) == names(article.published)
    assert sorted(written["body"][0]["marks"][0]) == names(blocks[0].marks[0])
    assert [sorted(block.keys() - {"type"}) for block in written["body"]] == [names(block) for block in blocks]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "the article: expected an object, not an array"),
        ("null", "the article: expected an object, not null"),
        (
            '{"titel": "x"}',
            (
                "the article: unknown key 'titel'; known are title, subtitle, authors, published, modified, "
                "reading_time, body, passages, tags, category, publisher, language, url, canonical_url, site_name, "
                "description, image, license, metadata, omissions, notes, profile"
            ),
        ),
        (
            '{"schema_version": 2, "titel": "x"}',
            "schema_version: expected 1, the only version that is read here, not a number",
        ),
        ('{"schema_version": true}', "schema_version: expected 1, the only version that is read here, not a boolean"),
        ('{"title": 1}', "title: expected text, not a number"),
        ('{"title": ["a", 1]}', "title[1]: expected text, not a number"),
        ('{"tags": "a"}', "tags: expected an array, not 'a'"),
        (
            '{"body": [{"text": "x", "span": [0, 1]}]}',
            (
                "body[0].type: expected one of heading, paragraph, list_item, quote, code, table, figure, embed, "
                "not null"
            ),
        ),
        ('{"body": [{"type": "quote", "text": "x"}]}', "body[0]: the key 'span' is missing"),
        ('{"body": [{"type": "quote", "text": "x", "span": [0]}]}', "body[0].span: expected an array of 2, not of 1"),
        (
            '{"body": [{"type": "quote", "text": "x", "span": [0, true]}]}',
            ("body[0].span[1]: expected an integer, not a boolean"),
        ),
        (
            '{"body": [{"type": "quote", "text": "x", "span": [0, 1], "marks": [{"kind": "blink"}]}]}',
            "body[0].marks[0]: the key 'start' is missing",
        ),
        (
            '{"authors": [{"name": "A", "role": "owner"}]}',
            ("authors[0].role: expected one of author, editor, photographer, translator, agency, not 'owner'"),
        ),
        ('{"omissions": [{"role": "x", "text": "", "span": [0, 1]}]}', "omissions[0].role: expected a Role, not 'x'"),
        ('{"reading_time": "4 minutes"}', "reading_time: expected a duration such as 'PT4M', not '4 minutes'"),
        ('{"reading_time": "PT"}', "reading_time: expected a duration such as 'PT4M', not 'PT'"),
        (
            '{"published": {"text": "x", "precision": "day", "latest": "2026-02-22T12:00:00"}}',
            ("published.latest: expected an instant such as '2026-02-22T12:00:00+00:00', not '2026-02-22T12:00:00'"),
        ),
        (
            '{"published": {"text": "x", "precision": "day", "latest": "2026-02-22T12:00:00+00:00[Nowhere/At]"}}',
            "published.latest: the time zone database here has no 'Nowhere/At'; the package tzdata brings one",
        ),
        (
            '{"published": {"text": "x", "precision": "day", "approximate": 1}}',
            ("published.approximate: expected true or false, not a number"),
        ),
        (
            '{"published": {"text": "x", "precision": "day", "rule": {"first": null, "last": {"seconds": NaN}}}}',
            "published.rule.last.seconds: expected a finite number, not a number",
        ),
        ('{"title": "a", "title": "b"}', "the article: an object has the key 'title' twice"),
        ('{"title": ' + "1" * 5000 + "}", "a number in the JSON has more digits than Python reads"),
        ('{"title": }', 'not JSON at line 1, column 11: Expecting value\n  {"title": }\n            ^'),
        ('{"title": "a"\n1}', "not JSON at line 2, column 1: Expecting ',' delimiter\n  1}\n  ^"),
    ],
)
def test_broken_json_is_refused_with_its_place(text: str, message: str) -> None:
    """What is not an article is refused, and the message tells where and what was expected."""
    with pytest.raises(errors.SerializationError) as refusal:
        from_json(text)
    assert str(refusal.value) == message


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, '{"title": "' + "[" * 50 + '"}' + "[" * 20])
def test_deep_json_is_refused_before_it_is_parsed(text: str) -> None:
    """JSON nested deeper than an article ever is never reaches the recursive parser."""
    with pytest.raises(errors.SerializationError, match="nested more than 16 deep"):
        from_json(text)


def test_brackets_in_strings_do_not_count_as_depth() -> None:
    """Text may hold as many brackets, quotation marks and backslashes as it likes."""
    article = Article(title='[{"\\' * 50, subtitle="\\" * 51)
    assert from_json(to_json(article)) == article


@given(st.text(st.sampled_from('{}[]",:\\ntruefalsn0123456789.eE-+ \n'), max_size=40) | st.text())
def test_any_other_text_is_refused(text: str) -> None:
    """Text that is no article raises ``SerializationError`` and nothing else."""
    try:
        article = from_json(text)
    except errors.SerializationError:
        return
    assert isinstance(article, Article)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=3), lambda inner: st.lists(inner, max_size=3)
    )
)
def test_any_value_in_any_field_is_taken_or_refused(value: object) -> None:
    """A field that holds a value of another shape raises ``SerializationError`` and nothing else."""
    for name in to_dict(Article()):
        text = json.dumps({name: value})
        try:
            assert isinstance(from_json(text), Article)
        except errors.SerializationError as error:
            assert name in str(error)  # noqa: PT017


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Give where a number may stand in JSON: each object or array with the key of a number, or of nothing."""
    for key, each in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(each, (dict, list)):
            yield from _places(each)
        elif each is None or type(each) in (int, float):
            yield value, key


@pytest.mark.parametrize(
    "number", [10**400, -(10**400), 10**4_200, 2**63, -1, 1e308], ids=["long", "low", "longer", "bits", "less", "float"]
)
@pytest.mark.parametrize("text", ["yesterday at 14:05 EST", "about 3 months ago", "6 Jun", "last week", "3 hours ago"])
def test_a_number_of_any_size_is_taken_or_refused(text: str, number: float) -> None:
    """A number that no date, list or span has is refused; what is taken can be resolved and rendered."""
    item = model.ListItem(text="a torch", span=Span(0, 7), ordered=True, number=2)
    article = Article(published=parse_moment(text), body=(item, model.Table(rows=(("a", "b"),), span=Span(8, 11))))
    plain = to_dict(article)
    for holder, key in _places(plain):
        before, holder[key] = holder[key], number
        try:
            taken = from_json(json.dumps(plain))
        except errors.SerializationError:
            continue
        finally:
            holder[key] = before
        assert taken.published is not None
        assert taken.published.resolve(datetime(2026, 3, 1, tzinfo=UTC)).latest is not None
        assert all(isinstance(render(taken), str) for render in (to_text, to_markdown, to_html))


def test_an_end_without_a_zone_is_not_written() -> None:
    """A moment that is not an instant is refused when it is written, not when it is read."""
    with pytest.raises(errors.SerializationError, match=r"^published\.earliest: 2026-01-01T00:00:00 has no time zone"):
        to_json(_moment(earliest=datetime(2026, 1, 1)))  # noqa: DTZ001


@pytest.mark.parametrize("text", [None, 3, {}, bytearray(b"{}")])
def test_from_json_takes_text_or_bytes(text: object) -> None:
    """What is already taken apart is for from_dict."""
    with pytest.raises(
        errors.ArticleTypeError, match=f"from_json takes JSON text or its bytes, not {type(text).__name__}"
    ):
        from_json(text)  # type: ignore[arg-type]


def test_bytes_are_utf_8() -> None:
    """As JSON is exchanged, with the mark that some editors put before it or without."""
    article = Article(title="Die Brücke")
    data = to_json(article).encode()
    assert from_json(data) == from_json(b"\xef\xbb\xbf" + data) == article
    with pytest.raises(errors.SerializationError, match="the JSON is not UTF-8 at byte 11"):
        from_json('{"title": "ü"}'.encode("latin-1"))


def test_the_text_is_written_on_demand() -> None:
    """It follows from the body, so it is passed over when it is read."""
    article = Article(body=(Paragraph(text="It rained.", span=Span(0, 10)),))
    assert "text" not in to_dict(article)
    written = to_dict(article, text=True)
    assert (written.pop("text"), written.pop("word_count")) == ("It rained.", 2)
    assert written == to_dict(article)
    assert from_json(to_json(article, text=True)) == from_dict(to_dict(article, text=True)) == article


@pytest.mark.parametrize(
    "value", [None, [], "{}", {"title": 3}, {"titel": "The Dam"}, {"schema_version": 2}, {5: 1}, {"body": [{5: 1}]}]
)
def test_from_dict_refuses_what_is_no_article(value: object) -> None:
    """With the place of what does not fit."""
    with pytest.raises(errors.SerializationError):
        from_dict(value)  # type: ignore[arg-type]


def test_what_is_written_states_its_version() -> None:
    """Whoever stores articles can tell by which schema they were written; ``from_json`` reads it with or without."""
    written = to_dict(Article(title="The Dam"))
    assert next(iter(written.items())) == ("schema_version", 1)
    assert from_json(json.dumps(written)) == from_json('{"title": "The Dam"}')


def test_missing_keys_take_their_defaults() -> None:
    """An object may leave out what the model has a default for."""
    assert from_json("{}") == Article()


def test_a_long_line_is_shown_in_part() -> None:
    """The message about broken JSON shows the place, not the whole text."""
    with pytest.raises(errors.SerializationError) as refusal:
        from_json('{"title": "' + string.ascii_letters * 1000 + '" oops}')
    assert len(str(refusal.value)) < 200
