"""Every engine gives the rows of a plain loop."""

# Engines have tables of their own, and each is imported where it is tested.
# ruff: noqa: ANN401, PLC0415

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")

from article_parse import parse  # noqa: E402
from article_parse.arrow import SCHEMA, output_schema, parse_batch, parse_batches, to_batch  # noqa: E402

# What the engines deprecate in themselves and in each other is theirs to mend.
pytestmark = [
    pytest.mark.filterwarnings(f"ignore::{kind}")
    for kind in ("DeprecationWarning", "FutureWarning", "ResourceWarning", "UserWarning")
]

_ROOT = Path(__file__).parents[2]
_PRINTED = datetime(2026, 3, 1, 12, tzinfo=UTC)
_KEEP = ["id"]


def _dumps() -> Any:
    """Give dumps of every kind: the examples, pages with a relative date, one that is null, one that fails, bytes."""
    texts: list[str | None] = [
        path.read_text(encoding="utf-8")
        for path in sorted((_ROOT / "examples").iterdir())
        if path.suffix in {".txt", ".html"}
    ]
    assert texts
    ago = "The Dam\n\nBy Ana Lima, 2 days ago\n\nThe old dam above the town held all night, officials said."
    linked = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Ana \\udfff Lima"}}</script>'
    )
    texts += [ago, None, "", f"<title>The Dam</title>{linked}<p>It held.</p>", "\x00", *[ago] * 10]
    count = len(texts)
    return pa.table(
        {
            "id": pa.array(range(count), pa.int64()),
            "dump": pa.array(texts, pa.string()),
            "url": pa.array([f"https://e.example/{number}" if number % 2 else None for number in range(count)]),
            # A text that is no time makes its row fail.
            "retrieved_at": pa.array(
                [
                    "yesterday" if number == count - 1 else None if number % 3 else _PRINTED.isoformat()
                    for number in range(count)
                ]
            ),
        }
    )


@pytest.fixture(scope="module")
def dumps() -> Any:
    """Give the dumps as a table."""
    return _dumps()


@pytest.fixture(scope="module")
def loop(dumps: Any) -> list[dict[str, Any]]:
    """Give the rows that a plain loop makes."""
    rows = []
    for row in dumps.to_pylist():
        error = None
        if row["dump"] is None:
            error = "the dump is null"
        elif row["retrieved_at"] == "yesterday":
            error = "ValueError: Invalid isoformat string: 'yesterday'"
        if error is not None:
            made = dict.fromkeys(SCHEMA.names) | {"error": error, "url": row["dump"] and row["url"]}
        else:
            at = row["retrieved_at"] and datetime.fromisoformat(row["retrieved_at"])
            made = to_batch([parse(row["dump"], url=row["url"], retrieved_at=at)]).to_pylist()[0]
        rows.append({"id": row["id"]} | made)
    assert {row["error"] for row in rows} > {None}
    return rows


def _rows(table: Any) -> list[dict[str, Any]]:
    return sorted(table.to_pylist(), key=lambda row: row["id"])


def test_pyarrow(dumps: Any, loop: list[dict[str, Any]]) -> None:
    """A table, batch by batch."""
    assert _rows(parse_batch(dumps, keep=_KEEP)) == loop
    batches = parse_batches(dumps.to_batches(max_chunksize=5), keep=_KEEP)
    assert _rows(pa.Table.from_batches(batches)) == loop


def test_parquet(dumps: Any, loop: list[dict[str, Any]], tmp_path: Path) -> None:
    """There and back, with what the schema says of itself."""
    from pyarrow import parquet

    parquet.write_table(parse_batch(dumps, keep=_KEEP), tmp_path / "articles.parquet", compression="zstd")
    again = parquet.read_table(tmp_path / "articles.parquet")
    assert _rows(again) == loop
    assert again.schema.metadata[b"article_parse"] == SCHEMA.metadata[b"article_parse"]


def test_duckdb(dumps: Any, loop: list[dict[str, Any]]) -> None:
    """A scan of a reader: lazy, in order, in bounded memory."""
    duckdb = pytest.importorskip("duckdb")
    connection = duckdb.connect()
    connection.execute("set timezone = 'UTC'")
    connection.register("dumps", dumps)
    source = connection.cursor().sql("select * from dumps").to_arrow_reader(5)
    schema = output_schema(source.schema, keep=_KEEP)
    articles = pa.RecordBatchReader.from_batches(schema, parse_batches(source, keep=_KEEP))
    connection.register("parsed", articles)
    connection.execute("create table articles as select * from parsed")
    assert _rows(connection.sql("select * from articles").to_arrow_table()) == loop


def test_polars(dumps: Any, loop: list[dict[str, Any]]) -> None:
    """A lazy frame that says which columns will come."""
    pl = pytest.importorskip("polars")
    frame = pl.from_arrow(dumps).lazy()
    schema = pl.from_arrow(output_schema(dumps.schema, keep=_KEEP).empty_table()).schema
    parsed = frame.map_batches(lambda each: pl.from_arrow(parse_batch(each.to_arrow(), keep=_KEEP)), schema=schema)
    assert _rows(parsed.collect().to_arrow()) == loop


def test_pandas(dumps: Any, loop: list[dict[str, Any]]) -> None:
    """With Arrow's own types, which keep whole numbers and nulls."""
    pd = pytest.importorskip("pandas")
    frame = dumps.to_pandas(types_mapper=pd.ArrowDtype)
    parsed = parse_batch(pa.Table.from_pandas(frame, preserve_index=False), keep=_KEEP).to_pandas(
        types_mapper=pd.ArrowDtype
    )
    assert _rows(pa.Table.from_pandas(parsed, preserve_index=False)) == loop


def test_datasets(dumps: Any, loop: list[dict[str, Any]]) -> None:
    """A map over batches in the form of Arrow."""
    datasets = pytest.importorskip("datasets")
    source = datasets.Dataset(dumps)
    parsed = source.with_format("arrow").map(
        partial(parse_batch, keep=_KEEP), batched=True, batch_size=5, remove_columns=source.column_names,
        new_fingerprint="articles",
    )  # fmt: skip
    assert _rows(parsed.with_format("arrow")[:]) == loop


def test_dask(dumps: Any, loop: list[dict[str, Any]]) -> None:
    """A map over the partitions, which are frames of pandas."""
    dd = pytest.importorskip("dask.dataframe")
    pd = pytest.importorskip("pandas")
    keep = partial(parse_batch, keep=_KEEP)

    def parsed(frame: Any) -> Any:
        return keep(pa.Table.from_pandas(frame, preserve_index=False)).to_pandas(types_mapper=pd.ArrowDtype)

    source = dd.from_pandas(dumps.to_pandas(types_mapper=pd.ArrowDtype), npartitions=2)
    meta = output_schema(dumps.schema, keep=_KEEP).empty_table().to_pandas(types_mapper=pd.ArrowDtype)
    result = source.map_partitions(parsed, meta=meta).compute(scheduler="threads")
    assert _rows(pa.Table.from_pandas(result, preserve_index=False)) == loop


def test_daft(dumps: Any, loop: list[dict[str, Any]]) -> None:
    """A function over columns that gives a struct."""
    daft = pytest.importorskip("daft")
    result = daft.DataType.from_arrow_type(pa.struct(list(SCHEMA)))

    @daft.func.batch(return_dtype=result)  # type: ignore[untyped-decorator]
    def parsed(dump: Any, url: Any, retrieved_at: Any) -> Any:
        columns = {"dump": dump.to_arrow(), "url": url.to_arrow(), "retrieved_at": retrieved_at.to_arrow()}
        return parse_batch(pa.table(columns)).to_struct_array().combine_chunks()

    frame = daft.from_arrow(dumps)
    table = frame.select(
        frame["id"], parsed(frame["dump"], frame["url"], frame["retrieved_at"]).alias("article")
    ).to_arrow()
    rows = [{"id": row["id"]} | row["article"] for row in _rows(table)]
    assert rows == loop


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    """Start Ray with two workers."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    ray = pytest.importorskip("ray")
    pytest.importorskip("ray.data")
    ray.init(
        num_cpus=2, include_dashboard=False, object_store_memory=100 << 20, log_to_driver=False, logging_level="error",
        runtime_env={"env_vars": {"PYTHONPATH": os.pathsep.join(sys.path)}},
    )  # fmt: skip
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield ray
    ray.shutdown()


def test_ray(ray: Any, dumps: Any, loop: list[dict[str, Any]]) -> None:
    """A map over blocks, in processes of its own."""
    source = ray.data.from_arrow(dumps).repartition(2)
    parsed = source.map_batches(partial(parse_batch, keep=_KEEP), batch_format="pyarrow", batch_size=5)
    assert _rows(pa.concat_tables(ray.get(parsed.to_arrow_refs()))) == loop


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """Start Spark with two threads, and Python's own workers."""
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java, and there is none here")
    sql = pytest.importorskip("pyspark.sql")
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    builder = sql.SparkSession.builder.master("local[2]")
    for name, value in {
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "2",
    }.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session
    session.stop()


def test_spark(spark: Any, dumps: Any, loop: list[dict[str, Any]]) -> None:
    """A map over the batches of a partition, with the schema known before."""
    from pyspark.sql.pandas.types import from_arrow_schema

    source = spark.createDataFrame(dumps).repartition(2)
    schema = from_arrow_schema(output_schema(dumps.schema, keep=_KEEP))
    parsed = source.mapInArrow(partial(parse_batches, keep=_KEEP), schema)
    assert _rows(parsed.toArrow()) == loop


def test_datatrove(dumps: Any) -> None:
    """A step and an extractor in its sandbox, as the documents of a reader pass through them."""
    pytest.importorskip("datatrove")
    from datatrove.data import Document

    guide = (_ROOT / "docs" / "how-to" / "engines.md").read_text(encoding="utf-8").partition("## datatrove")[2]
    names: dict[str, Any] = {"Path": Path}
    for block in guide.split("```python\n")[1:3]:
        exec(block.partition("```")[0], names)  # noqa: S102 - our own guide
    texts = [text for text in dumps.column("dump").to_pylist() if text]
    step = names["ArticleParse"]().run([Document(text, str(n), metadata={}) for n, text in enumerate(texts)])
    expected = [parse(text).text for text in texts]
    assert [document.text for document in step] == expected
    if multiprocessing.get_start_method() != "fork":
        pytest.skip("a class that is made in here cannot be sent to the sandbox")
    extracted = names["ArticleText"]().run([Document(text, str(n)) for n, text in enumerate(texts)])
    assert [document.text for document in extracted] == list(filter(None, expected))
