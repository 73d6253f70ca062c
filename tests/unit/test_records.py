from __future__ import annotations

import gzip
import json
import sys
from datetime import UTC, datetime
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from article_parse.records import Failure, Fields, Form, MissingExtraError, PassedOver, Record, read_records
from article_parse.records._inputs import Input, check_extra, list_inputs

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


def _write(folder: Path, **files: str | bytes) -> None:
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def _read(*paths: Path | str, form: Form | None = None, fields: Fields | None = None) -> list[tuple[str, str]]:
    """Give the place of each item without the folder, and its dump, what failed, or why it was passed over."""
    told = []
    for item in read_records(paths, form=form, fields=fields or Fields()):
        if isinstance(item, Record):
            what = item.dump if isinstance(item.dump, str) else item.dump.decode()
        else:
            what = item.code.value if isinstance(item, Failure) else f"({item.reason})"
        told.append((Path(item.source).name, what))
    return told


def test_a_folder_stands_for_its_dumps_in_the_order_of_their_names(tmp_path: Path) -> None:
    """Files come before folders below them; what has another ending is passed over, and told."""
    _write(
        tmp_path, b_txt="B", a_html="A", c_md="C", b__z_htm="Z", a__y_txt="Y", page_jpg="J", README="R", _hidden_txt="H"
    )
    assert _read(tmp_path) == [
        (".hidden.txt", "(.txt file)"), ("README", "(file without an ending)"), ("a.html", "A"), ("b.txt", "B"),
        ("c.md", "C"), ("page.jpg", "(.jpg file)"), ("y.txt", "Y"), ("z.htm", "Z"),
    ]  # fmt: skip


def test_a_pattern_stands_for_what_it_matches(tmp_path: Path) -> None:
    """Two stars go through folders; a file that has such a name is itself."""
    _write(tmp_path, a__b__x_txt="X", a__y_txt="Y", a__z_html="Z")
    (tmp_path / "[1].txt").write_text("one")
    assert _read(str(tmp_path / "**" / "*.txt")) == [("[1].txt", "one"), ("x.txt", "X"), ("y.txt", "Y")]
    assert _read(tmp_path / "[1].txt") == [("[1].txt", "one")]
    assert _read(str(tmp_path / "*.pdf")) == [("*.pdf", "no_dumps")]


def test_a_folder_without_dumps_is_a_failure_that_names_the_endings(tmp_path: Path) -> None:
    """Nothing is no article, and says so; what was passed over is told as well."""
    _write(tmp_path, page_jpg="J")
    passed, failure = read_records([tmp_path])
    assert isinstance(passed, PassedOver)
    assert isinstance(failure, Failure)
    assert failure.source == str(tmp_path)
    assert ".txt" in failure.message


def test_what_cannot_be_opened_is_a_failure_in_its_place(tmp_path: Path) -> None:
    """A file that is not there, a link that leads nowhere; the rest goes on."""
    _write(tmp_path, a_txt="A", c_txt="C")
    (tmp_path / "b.txt").symlink_to(tmp_path / "nowhere")
    assert _read(tmp_path, tmp_path / "none.txt") == [
        ("a.txt", "A"), ("b.txt", "unreadable"), ("c.txt", "C"), ("none.txt", "unreadable"),
    ]  # fmt: skip


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    """A link to the folder it is in has no end."""
    _write(tmp_path, a_txt="A")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert _read(tmp_path) == [("a.txt", "A")]


def test_gzip_is_told_by_its_bytes(tmp_path: Path) -> None:
    """Whatever the file is called."""
    packed = gzip.compress(b"The Dam")
    _write(tmp_path, a_txt_gz=packed, b_txt=packed)
    assert _read(tmp_path) == [("a.txt.gz", "The Dam"), ("b.txt", "The Dam")]


def test_a_file_that_is_too_long_is_not_read_to_its_end(tmp_path: Path) -> None:
    """A packed one may be thousands of times as long as it is on the disk."""
    _write(tmp_path, a_txt_gz=gzip.compress(b"a" * (17 << 20)))
    assert _read(tmp_path) == [("a.txt.gz", "too_large")]


def test_lines_of_json_are_records(tmp_path: Path) -> None:
    """The id, the address and the time stand in their fields; the place is the line."""
    line = {"id": 7, "html": "<p>x", "url": "https://a.example/", "retrieved_at": "2026-03-01T12:00:00Z"}
    _write(tmp_path, a_jsonl=f'{json.dumps(line)}\n\n{{"text": "The Dam"}}')
    first, second = read_records([tmp_path / "a.jsonl"])
    place = str(tmp_path / "a.jsonl")
    assert first == Record(source=f"{place}:1", dump="<p>x", id="7", url="https://a.example/", retrieved_at=AT)
    assert second == Record(source=f"{place}:3", dump="The Dam", id=f"{place}:3")


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        ("{bad", "bad_json", "property name"),
        ("[1]", "bad_json", "no JSON object but list"),
        ("[" * 100_000, "bad_json", ""),
        ("1" * 5_000, "bad_json", ""),
        ('{"title": "x"}', "missing_field", "its fields are title"),
        ('{"text": null}', "missing_field", "text or dump or html or content"),
        ('{"text": ["x"]}', "bad_field", "text is no text but list"),
        ('{"text": "x", "id": {}}', "bad_field", "id is no text or whole number but dict"),
        ('{"text": "x", "url": 1}', "bad_field", "url is no text but int"),
        ('{"text": "x", "retrieved_at": "2026-03-01"}', "bad_time", "with a zone, as 2026-02-22T12:00:00Z"),
        ('{"text": "x", "retrieved_at": 1772366400}', "bad_time", "1772366400"),
        (json.dumps({"text": "x" * (17 << 20)}), "too_large", "the limit is 16,777,216"),
    ],
)
def test_a_line_that_is_no_record_is_a_failure(tmp_path: Path, line: str, code: str, words: str) -> None:
    """The others are read, and the failure tells the line."""
    _write(tmp_path, a_jsonl=f'{{"text": "A"}}\n{line}\n{{"text": "C"}}\n')
    first, failure, third = read_records([tmp_path / "a.jsonl"])
    assert isinstance(first, Record)
    assert isinstance(third, Record)
    assert isinstance(failure, Failure)
    assert (failure.code.value, failure.source) == (code, f"{tmp_path / 'a.jsonl'}:2")
    assert words in failure.message


def test_fields_can_have_other_names(tmp_path: Path) -> None:
    """A field that is set to ``None`` is not looked at."""
    _write(tmp_path, a_jsonl='{"raw": "The Dam", "date": "2026-03-01T12:00:00Z", "id": [], "url": []}')
    fields = Fields(text=("nothing", "raw"), id=None, url=None, retrieved="date")
    (record,) = read_records([tmp_path], fields=fields)
    assert isinstance(record, Record)
    assert (record.dump, record.retrieved_at, record.url) == ("The Dam", AT, None)


def test_a_packed_file_that_is_cut_off_gives_what_is_whole(tmp_path: Path) -> None:
    """The lines before the cut come; the failure says behind how many it is."""
    lines = "".join(f'{{"text": "{number * 7919 % 10007}"}}\n' for number in range(5_000))
    _write(tmp_path, a_jsonl_gz=gzip.compress(lines.encode())[:-4_000], b_txt="B")
    *records, failure, other = read_records([tmp_path])
    assert len(records) > 1_000
    assert [Path(record.source).name for record in records] == [f"a.jsonl.gz:{n + 1}" for n in range(len(records))]
    assert isinstance(failure, Failure)
    assert (failure.code.value, Path(failure.source).name) == ("torn", f"a.jsonl.gz:{len(records) + 1}")
    assert Path(other.source).name == "b.txt"


def test_the_standard_input_is_one_dump_or_what_the_form_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """It may be packed, too."""
    for content, form, expected in (
        (b"The Dam", None, [("-", "The Dam")]),
        (gzip.compress(b'{"text": "A"}\n{"text": "B"}\n'), Form.JSONL, [("-:1", "A"), ("-:2", "B")]),
    ):
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(content)))
        assert _read("-", form=form) == expected


def test_the_form_can_be_said(tmp_path: Path) -> None:
    """Where the ending does not tell, or tells something else; there is no other form than those."""
    _write(tmp_path, a_txt='{"text": "A"}', pages='{"text": "B"}')
    assert _read(tmp_path / "a.txt", tmp_path / "pages", form=Form.JSONL) == [("a.txt:1", "A"), ("pages:1", "B")]
    with pytest.raises(ValueError, match="tar"):
        read_records([tmp_path], form="tar")


MHTML = b"""\
From: <Saved by a browser>
Snapshot-Content-Location: https://news.example/dam
Date: Sun, 1 Mar 2026 12:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b"

--b
Content-Type: text/html; charset=ISO-8859-1
Content-Transfer-Encoding: quoted-printable

<p>The Dam =E9</p>
--b
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--b--
"""


def test_a_page_that_a_browser_saved_states_its_address_and_time(tmp_path: Path) -> None:
    """The zone ``-0000`` is UTC."""
    (tmp_path / "dam.mhtml").write_bytes(MHTML)
    name = str(tmp_path / "dam.mhtml")
    assert list(read_records([name])) == [
        Record(
            source=name, dump=b"<p>The Dam \xe9</p>", id=name, url="https://news.example/dam", retrieved_at=AT,
            media="html", encoding="cp1252",
        )
    ]  # fmt: skip


@pytest.mark.parametrize("content", [b"The Dam", MHTML.replace(b"text/html; charset", b"text/plain; charset")])
def test_a_file_without_a_page_is_no_mhtml(tmp_path: Path, content: bytes) -> None:
    """It is named, and what is missing in it."""
    (tmp_path / "dam.mht").write_bytes(content)
    (failure,) = read_records([tmp_path])
    assert isinstance(failure, Failure)
    assert (failure.code.value, "no part of type text/html" in failure.message) == ("unreadable", True)


@pytest.mark.parametrize(
    ("form", "package", "command"),
    [
        (Form.WARC, "fastwarc", 'WARC needs fastwarc: pip install "article-parse-dumps[records]"'),
        (Form.PARQUET, "pyarrow", 'Parquet needs pyarrow: pip install "article-parse-dumps[arrow]"'),
    ],
)
def test_a_missing_extra_is_told_with_the_command_that_installs_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, form: Form, package: str, command: str
) -> None:
    """Nothing of the file is read as something else."""
    monkeypatch.setattr("article_parse.records._inputs.find_spec", lambda name: None if name == package else name)
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(MissingExtraError) as caught:
        list(read_records([tmp_path / "a"], form=form))
    assert str(caught.value) == command


def test_zstd_is_of_an_extra_before_python_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told by the name, before the file is opened."""
    monkeypatch.setattr("article_parse.records._inputs.find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"zstd needs backports.zstd: pip install .*\[records\]"):
        check_extra(Form.JSONL, "a.jsonl.zst")


def test_what_is_written_is_not_read(tmp_path: Path) -> None:
    """A run into the folder of its inputs does not read its own output."""
    _write(tmp_path, a_txt="A", out_jsonl="{}")
    found = list(list_inputs([str(tmp_path)], None, {str(tmp_path / "out.jsonl")}))
    assert found == [Input(str(tmp_path / "a.txt"), Form.DUMP, 1)]


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.jsonl", b""), ("a.jsonl", b"\n \n"), ("a.jsonl.gz", gzip.compress(b"")), ("a.warc.gz", b"")],
)
def test_a_file_of_records_that_holds_none_is_a_failure(tmp_path: Path, name: str, content: bytes) -> None:
    """What was to be fetched may not have come: nothing would be told of it."""
    if "warc" in name:
        pytest.importorskip("fastwarc", reason="the extra records is not installed")
    (tmp_path / name).write_bytes(content)
    assert _read(str(tmp_path / name)) == [(name, "no_dumps")]
