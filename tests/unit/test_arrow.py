"""Batches of dumps become batches of articles."""

# ruff: noqa: ANN401 (pyarrow has no types that mypy knows)

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import attrs
import pytest

pa = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")

from article_parse import Article, ArticleTypeError, Person, Span, Table, parse, to_dict  # noqa: E402
from article_parse.arrow import FLAT_SCHEMA, SCHEMA, output_schema, parse_batch, parse_batches, to_batch  # noqa: E402
from article_parse.model import Elapsed, ListItem, Moment, Precision  # noqa: E402

_DUMP = "The Dam\n\nBy Ana Lima, 2 March 2026\n\nThe old dam above the town held all night, officials said."
_AGO = "The Dam\n\nBy Ana Lima, 2 days ago\n\nThe old dam above the town held all night, officials said."
_PRINTED = datetime(2026, 3, 1, 12, tzinfo=UTC)
# Strings, lists, structs, whole and broken numbers, truth values and instants in UTC pass through every engine.
_PLAIN = {"string", "int32", "int64", "double", "bool", "timestamp[us, tz=UTC]"}


def _batch(**columns: Any) -> Any:
    return pa.RecordBatch.from_pydict(columns)


def _leaves(kind: Any) -> set[str]:
    if pa.types.is_struct(kind):
        required = {"required"} if any(not field.nullable for field in kind) else set()
        return required.union(*(_leaves(field.type) for field in kind))
    return _leaves(kind.value_type) if pa.types.is_list(kind) else {str(kind)}


@pytest.mark.parametrize("schema", [SCHEMA, FLAT_SCHEMA], ids=["whole", "flat"])
def test_the_schemas_hold_only_types_that_every_engine_takes(schema: Any) -> None:
    """No dictionaries, unions, views, other units or zones, and nothing that must not be null."""
    assert {leaf for field in schema for leaf in _leaves(field.type)} <= _PLAIN
    assert all(field.nullable for field in schema)
    assert b"article_parse" in schema.metadata


def test_the_flat_schema_has_no_structs() -> None:
    """SQL asks for columns, not for fields of structs."""
    assert not any(pa.types.is_struct(getattr(field.type, "value_type", field.type)) for field in FLAT_SCHEMA)


def test_every_field_of_an_article_has_its_column() -> None:
    """What the model gains, the schema must gain."""
    renamed = {"reading_time": "reading_time_s"}
    assert {renamed.get(field.name, field.name) for field in attrs.fields(Article)} <= set(SCHEMA.names)


@pytest.mark.parametrize("schema", [SCHEMA, FLAT_SCHEMA], ids=["SCHEMA", "FLAT_SCHEMA"])
def test_the_page_about_the_columns_has_all_in_order(schema: Any, request: pytest.FixtureRequest) -> None:
    """Whoever writes SQL reads them there."""
    _, _, rest = (
        Path("docs/reference/arrow.md")
        .read_text(encoding="utf-8")
        .partition(f"## The columns of `{request.node.callspec.id}`")
    )
    rows = [line.split("|")[1] for line in rest.partition("\n## ")[0].splitlines() if line.startswith("| `")]
    assert [name.strip(" `") for row in rows for name in row.split(",")] == schema.names


def test_every_field_of_a_block_is_in_its_struct() -> None:
    """A block loses nothing but its class and its span, which have fields of their own."""
    article = parse(Path("examples/article.html").read_bytes())
    rows = to_batch([article]).column("body").to_pylist()[0]
    for row, block in zip(rows, to_dict(article)["body"], strict=True):
        start, stop = block.pop("span")
        assert block | {"start": start, "stop": stop} == {name: row[name] for name in (*block, "start", "stop")}
        assert row["text"] is not None


def test_a_row_comes_out_for_each_that_goes_in() -> None:
    """Articles and failures stand in the order of the dumps, beside the columns to keep."""
    batch = _batch(id=[3, 2, 1, 0], dump=[_DUMP, None, "x" * (17 << 20), ""])
    rows = parse_batch(batch, keep=["id"]).select(["id", "title", "error"]).to_pylist()
    assert [row["id"] for row in rows] == [3, 2, 1, 0]
    assert [row["title"] for row in rows] == ["The Dam", None, None, None]
    assert [row["error"] and row["error"].partition(":")[0] for row in rows] == [
        None,
        "the dump is null",
        "DumpTooLargeError",
        None,
    ]


def test_a_table_gives_a_table() -> None:
    """Chunks do not matter, in the dumps or in the columns to keep."""
    one = _batch(id=["a", "b"], dump=[_DUMP, _DUMP])
    table = pa.Table.from_batches([one, one, one])
    result = parse_batch(table, keep=["id"])
    assert isinstance(result, pa.Table)
    assert result.column("id").to_pylist() == ["a", "b"] * 3
    assert set(result.column("title").to_pylist()) == {"The Dam"}


@pytest.mark.parametrize("rows", [0, 1])
def test_an_empty_batch_has_the_schema_of_a_full_one(rows: int) -> None:
    """Engines send empty batches, and compare the schemas."""
    batch = _batch(dump=pa.array([_DUMP], pa.string())).slice(0, rows)
    assert parse_batch(batch).schema.equals(SCHEMA)
    assert parse_batch(pa.Table.from_batches([batch])).schema.equals(SCHEMA)
    assert parse_batch(batch).num_rows == rows


@pytest.mark.parametrize(
    "kind", ["string", "large_string", "string_view", "binary", "large_binary", "binary_view", "dictionary"]
)
def test_dumps_may_be_of_any_type_of_text_or_bytes(kind: str) -> None:
    """Polars gives large strings, DuckDB may give views, categories are dictionaries."""
    if kind == "dictionary":
        dumps = pa.array([_DUMP, None]).dictionary_encode()
    else:
        dumps = pa.array([_DUMP.encode() if "binary" in kind else _DUMP, None], getattr(pa, kind)())
    assert parse_batch(_batch(dump=dumps)).column("title").to_pylist() == ["The Dam", None]


def test_a_string_that_is_no_utf_8_is_read_as_bytes() -> None:
    """Writers that do not check leave such strings in string columns."""
    dumps = pa.Array.from_buffers(pa.string(), 1, pa.array(["Café noir".encode("latin-1")], pa.binary()).buffers())
    result = parse_batch(_batch(dump=dumps)).to_pylist()[0]
    assert result["error"] is None
    assert "Caf" in (result["title"] or result["text"] or str(result["omissions"]))


@pytest.mark.parametrize(
    "printed",
    [
        pa.array([_PRINTED], pa.timestamp("us", tz="UTC")),
        pa.array([_PRINTED], pa.timestamp("s", tz="Europe/Berlin")),
        pa.array([_PRINTED], pa.timestamp("us", tz="UTC")).cast(pa.timestamp("ns", tz="UTC")),
        pa.array(["2026-03-01T13:00:00+01:00"]),
        pa.array([b"2026-03-01T12:00:00Z"]).cast(pa.string()),
    ],
    ids=["us", "s", "ns", "text", "zulu"],
)
def test_when_it_was_printed_is_a_timestamp_or_a_text(printed: Any) -> None:
    """Either is the reference of relative dates."""
    row = parse_batch(_batch(dump=[_AGO], retrieved_at=printed)).to_pylist()[0]
    expected = parse(_AGO, retrieved_at=_PRINTED).published
    assert expected is not None
    assert (row["published"]["earliest"], row["published"]["latest"]) == (expected.earliest, expected.latest)


@pytest.mark.parametrize("printed", ["yesterday", "2026-03-01T12:00:00"])
def test_a_time_that_cannot_be_used_costs_its_row(printed: str) -> None:
    """It is a fault of the data, so the others go on."""
    batch = _batch(dump=[_AGO, _DUMP], retrieved_at=[printed, None], url=["https://e.example/1", None])
    failed, whole = parse_batch(batch).to_pylist()
    assert failed["error"]
    assert failed["url"] == "https://e.example/1"
    assert whole["error"] is None


@pytest.mark.parametrize(
    ("columns", "options", "message"),
    [
        ({"text": [_DUMP]}, {}, "column names 'dump', but the columns are 'text'"),
        ({"dump": [_DUMP]}, {"url_column": "adress"}, "url_column names 'adress'"),
        ({"dump": [1]}, {}, "whose type is int64"),
        ({"dump": [_DUMP], "retrieved_at": [datetime(2026, 3, 1)]}, {}, "have no zone"),  # noqa: DTZ001
        ({"dump": [_DUMP], "url": ["a"]}, {"keep": ["url"]}, "is to be kept and is a column of the article"),
        ({"dump": [_DUMP]}, {"keep": ["id"]}, "keep names 'id'"),
        ({"dump": [_DUMP]}, {"keep": "id"}, "keep must be a sequence"),
        ({"dump": [_DUMP]}, {"media": "pdf"}, "media must be"),
        ({"dump": [_DUMP]}, {"schema": pa.schema([("title", pa.string())])}, "needs the field error"),
        ({"dump": [_DUMP]}, {"schema": pa.schema([("name", pa.string()), SCHEMA.field("error")])}, "all be of SCHEMA"),
        ({"dump": [_DUMP]}, {"schema": ["title"]}, "schema must be"),
    ],
)
def test_what_the_call_does_wrong_is_raised(columns: dict[str, Any], options: dict[str, Any], message: str) -> None:
    """A job that can only fail, fails at once and says why."""
    with pytest.raises(ArticleTypeError, match=message):
        parse_batch(_batch(**columns), **options)


def test_what_is_no_batch_is_refused() -> None:
    """Engines hand out many kinds of tables."""
    with pytest.raises(ArticleTypeError, match="must be a RecordBatch or a Table of pyarrow, not dict"):
        parse_batch({"dump": [_DUMP]})
    with pytest.raises(ArticleTypeError, match="takes Articles"):
        to_batch([_DUMP])  # type: ignore[list-item]


def test_halves_of_surrogate_pairs_cost_their_character_and_not_the_batch() -> None:
    """JSON can state them, and no string of Arrow can hold them."""
    linked = '{"@type": "NewsArticle", "author": [{"name": "Ana \\udfff Lima"}]}'
    page = f'<title>The Dam</title><script type="application/ld+json">{linked}</script><p>It held.</p>'
    rows = parse_batch(_batch(dump=[page, _DUMP])).to_pylist()
    assert rows[0]["authors"][0]["name"] == "Ana \ufffd Lima"
    assert rows[1]["title"] == "The Dam"
    assert [row["error"] for row in rows] == [None, None]


def test_what_is_greater_than_its_type_is_not_an_error() -> None:
    """Values at the border come from articles that somebody put together."""
    west = timezone(timedelta(hours=-14))
    moment = Moment(
        text="long after",
        earliest=datetime.max.replace(tzinfo=west),
        latest=datetime.max.replace(tzinfo=UTC),
        elapsed=Elapsed(timedelta(0), None),
        precision=Precision.YEAR,
    )
    item = ListItem(text="a", span=Span(0, 1), ordered=True, number=2**70)
    row = to_batch([Article(published=moment, body=(item,))]).to_pylist()[0]
    assert row["published"]["latest"].year == 9999
    assert (row["published"]["age_min_s"], row["published"]["age_max_s"]) == (0, None)
    assert row["body"][0]["number"] is None


def test_a_table_of_the_body_keeps_its_cells() -> None:
    """Rows are lists of lists of strings."""
    table = Table(rows=(("Year", "Rain"), ("2025", "712 mm")), span=Span(0, 20), header_rows=1)
    row = to_batch([Article(body=(table,))]).to_pylist()[0]["body"][0]
    assert (row["type"], row["rows"], row["header_rows"]) == ("table", [["Year", "Rain"], ["2025", "712 mm"]], 1)


def test_the_flat_row_says_what_the_whole_one_does() -> None:
    """Only the form differs."""
    batch = _batch(dump=[_AGO, _DUMP], retrieved_at=[_PRINTED, None])
    for flat, whole in zip(
        parse_batch(batch, schema=FLAT_SCHEMA).to_pylist(), parse_batch(batch).to_pylist(), strict=True
    ):
        published = whole["published"]
        assert [flat[f"published_{part}"] for part in ("earliest", "latest", "best", "text")] == [
            published[part] for part in ("earliest", "latest", "best", "text")
        ]
        assert flat["authors"] == [author["name"] for author in whole["authors"]]
        assert flat["notes"] == [note["code"] for note in whole["notes"]]
        assert (flat["title"], flat["text"]) == (whole["title"], whole["text"])


def test_some_columns_can_be_asked_for() -> None:
    """Omissions are two thirds of an article of news."""
    schema = pa.schema([SCHEMA.field(name) for name in ("title", "authors", "error")])
    assert parse_batch(_batch(dump=[_DUMP]), schema=schema).to_pylist() == [
        {"title": "The Dam", "authors": [{"name": "Ana Lima", "role": "author", "url": None}], "error": None}
    ]


def test_a_stream_is_read_one_batch_at_a_time() -> None:
    """Nothing is pulled before it is needed, and no batch is longer than asked for."""
    pulled: list[int] = []

    def batches() -> Any:
        for number in range(3):
            pulled.append(number)
            yield _batch(dump=[_DUMP] * 5)

    stream = parse_batches(batches(), max_rows=2)
    assert next(stream).num_rows == 2
    assert pulled == [0]
    assert [batch.num_rows for batch in stream] == [2, 1, 2, 2, 1, 2, 2, 1]


def test_long_dumps_make_short_batches() -> None:
    """A batch of articles takes memory by the length of its dumps."""
    sizes = [batch.num_rows for batch in parse_batches([_batch(dump=[_DUMP] * 6)], max_size=2 * len(_DUMP))]
    assert sizes == [2, 2, 2]


def test_the_schema_of_the_result_is_known_before() -> None:
    """Spark and Daft ask for it."""
    batch = _batch(id=[1], dump=[_DUMP])
    for schema in (SCHEMA, FLAT_SCHEMA):
        known = output_schema(batch.schema, keep=["id"], schema=schema)
        assert parse_batch(batch, keep=["id"], schema=schema).schema.equals(known)


def test_a_profile_and_a_language_reach_the_parser() -> None:
    """They are of the whole batch."""
    row = parse_batch(_batch(dump=[_DUMP]), language="pt").to_pylist()[0]
    assert row["language"] == "pt"


def test_authors_are_structs() -> None:
    """Roles and addresses stay with the names."""
    article = Article(authors=(Person(name="Ana Lima", url="/ana"), Person(name="Tom Reed", role="editor")))
    assert to_batch([article]).column("authors").to_pylist()[0] == [
        {"name": "Ana Lima", "role": "author", "url": "/ana"},
        {"name": "Tom Reed", "role": "editor", "url": None},
    ]
