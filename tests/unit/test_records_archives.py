from __future__ import annotations

import gzip
import zlib
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from article_parse.records import Failure, PassedOver, Record, read_records
from article_parse.records._streams import load_zstd

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.skipif(find_spec("fastwarc") is None, reason="the extra records is not installed")

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAGE = b"<html><body><h1>The Dam</h1><p>It held all night.</p></body></html>"


def _record(kind: str, number: int, content: bytes, content_type: str = "application/http; msgtype=response") -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://news.example/{number}\r\n"
        f"WARC-Date: 2026-03-01T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:{number:032}>\r\n"
        f"Content-Type: {content_type}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"


def _response(body: bytes, headers: str = "Content-Type: text/html", status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + body


RECORDS = [
    _record("warcinfo", 0, b"software: none\r\n", "application/warc-fields"),
    _record("request", 1, b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request"),
    _record("response", 2, _response(PAGE)),
    _record("response", 3, _response(gzip.compress(PAGE), "Content-Type: text/html\r\nContent-Encoding: gzip")),
    _record("response", 4, _response(b"\xff\xd8\xff", "Content-Type: image/jpeg")),
    _record("response", 5, _response(b"gone", status="404 Not Found")),
    _record("resource", 6, PAGE, "text/html"),
    _record("resource", 7, b"%PDF-1.4", "application/pdf"),
    _record("conversion", 8, b"The Dam\n\nBy Ana Lima", "text/plain"),
]
WHAT = [
    "warcinfo", "request", PAGE, PAGE, "response of type image/*", "response with status 404", PAGE,
    "resource of type application/*", b"The Dam\n\nBy Ana Lima",
]  # fmt: skip


def _read(path: Path) -> list[str | bytes]:
    told: list[str | bytes] = []
    for item in read_records([path]):
        if isinstance(item, Record):
            told.append(item.dump)
        else:
            told.append(item.reason if isinstance(item, PassedOver) else f"{item.code.value}!")
    return told


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_pages_of_an_archive_are_records_and_the_rest_is_passed_over(
    tmp_path: Path, pack: Callable[[bytes], bytes]
) -> None:
    """Each record is packed by itself; its place is its first byte in the file."""
    path = tmp_path / "crawl.warc"
    packed = [pack(record) for record in RECORDS]
    path.write_bytes(b"".join(packed))
    assert _read(path) == WHAT
    places = [item.source for item in read_records([path])]
    assert places[0] == f"{path}@0"
    assert len(set(places)) == len(places)
    page = list(read_records([path]))[2]
    assert isinstance(page, Record)
    assert page.id == f"urn:uuid:{2:032}"
    assert (page.url, page.retrieved_at, page.media) == ("https://news.example/2", AT, None)


def test_an_archive_is_read_with_zstd(tmp_path: Path) -> None:
    """As some crawlers pack it."""
    zstd = load_zstd()
    path = tmp_path / "crawl.warc.zst"
    path.write_bytes(b"".join(zstd.compress(record) for record in RECORDS))
    assert _read(path) == WHAT


def test_text_of_wet_is_text(tmp_path: Path) -> None:
    """A text that looks like a page of HTML is none there."""
    path = tmp_path / "crawl.wet.gz"
    path.write_bytes(gzip.compress(_record("conversion", 1, b"<p>is a tag", "text/plain")))
    (record,) = read_records([path])
    assert isinstance(record, Record)
    assert (record.media, record.dump) == ("text", b"<p>is a tag")


def test_the_encoding_of_a_server_counts_where_the_page_is_no_utf8(tmp_path: Path) -> None:
    """Servers state Latin-1 for all they have; what is UTF-8 is so by no chance."""
    path = tmp_path / "crawl.warc"
    bodies = ["é".encode("cp1253", "replace"), "\u03b1".encode("cp1253"), "é".encode()]
    headers = "Content-Type: text/html; charset=windows-1253"
    path.write_bytes(b"".join(_record("response", n, _response(body, headers)) for n, body in enumerate(bodies)))
    assert [item.encoding for item in read_records([path]) if isinstance(item, Record)] == [None, "cp1253", None]


def _encoded(headers: str, body: bytes, path: Path) -> str | bytes:
    path.write_bytes(_record("response", 1, _response(body, f"Content-Type: text/html\r\n{headers}")))
    (told,) = _read(path)
    return told


CHUNKED = b"40\r\n" + PAGE[:64] + b"\r\n" + f"{len(PAGE) - 64:x}\r\n".encode() + PAGE[64:] + b"\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Transfer-Encoding: chunked", CHUNKED),
        ("X-Crawler-Transfer-Encoding: chunked\r\nX-Crawler-Content-Encoding: gzip", PAGE),
        ("Content-Encoding: deflate", zlib.compress(PAGE)),
        ("Content-Encoding: identity", PAGE),
    ],
)
def test_encodings_that_a_server_used_are_undone(tmp_path: Path, headers: str, body: bytes) -> None:
    """Also where the archive has undone them and says so."""
    assert _encoded(headers, body, tmp_path / "crawl.warc") == PAGE


def test_zstd_that_a_server_used_is_undone(tmp_path: Path) -> None:
    """It is compressed here only where the extra is there."""
    assert _encoded("Content-Encoding: zstd", load_zstd().compress(PAGE), tmp_path / "crawl.warc") == PAGE


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd", "gzip, br"])
@pytest.mark.parametrize("start", [b"", b"\r\n", b"\xef\xbb\xbf"])
def test_a_page_in_none_of_the_encodings_that_are_stated_is_a_page(tmp_path: Path, encoding: str, start: bytes) -> None:
    """Archives undo an encoding and keep its header; a page begins with what no encoding begins with."""
    body = start + PAGE
    assert _encoded(f"Content-Encoding: {encoding}", body, tmp_path / "crawl.warc") == body
    assert _encoded("Transfer-Encoding: chunked", body, tmp_path / "crawl.warc") == body


def test_an_encoding_that_is_damaged_is_a_failure(tmp_path: Path) -> None:
    """And no page of what is left."""
    assert _encoded("Content-Encoding: gzip", b"\x1f\x8b\x08" + PAGE, tmp_path / "crawl.warc") == "torn!"
    assert _encoded("Transfer-Encoding: chunked", b"\0\1\2", tmp_path / "crawl.warc") == "torn!"


def test_a_charset_may_stand_in_quotes(tmp_path: Path) -> None:
    """As HTTP has it."""
    path = tmp_path / "crawl.warc"
    headers = 'Content-Type: Text/HTML; Charset="windows-1253"'
    path.write_bytes(_record("response", 1, _response("\u03b1".encode("cp1253"), headers)))
    (page,) = read_records([path])
    assert isinstance(page, Record)
    assert page.encoding == "cp1253"


@pytest.mark.parametrize("answer", [b"", b"no HTTP", b"no HTTP\r\n\r\n" + PAGE])
def test_an_answer_that_is_no_http_is_a_failure(tmp_path: Path, answer: bytes) -> None:
    """There may have been a page in it."""
    path = tmp_path / "crawl.warc"
    path.write_bytes(_record("response", 1, answer) + RECORDS[2])
    assert _read(path) == ["torn!", PAGE]


def test_the_head_of_an_answer_may_end_its_lines_with_line_feeds(tmp_path: Path) -> None:
    """Else the page would be taken for part of it."""
    path = tmp_path / "crawl.warc"
    body = PAGE + b"\n\n<p>More.\r\n\r\n"
    path.write_bytes(_record("response", 1, b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + body))
    assert _read(path) == [body]


def test_a_response_of_another_protocol_is_passed_over(tmp_path: Path) -> None:
    """Crawlers keep what a name server answered as well."""
    path = tmp_path / "crawl.warc"
    path.write_bytes(_record("response", 1, b"20260301120000\nnews.example 7 IN A 192.0.2.7\n", "text/dns"))
    assert _read(path) == ["response of type text/*"]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
@pytest.mark.parametrize("cut", [30, 90])
def test_an_archive_that_is_cut_off_names_the_record_it_ends_in(
    tmp_path: Path, pack: Callable[[bytes], bytes], cut: int
) -> None:
    """Libraries end there without a word."""
    path = tmp_path / "crawl.warc"
    packed = [pack(record) for record in RECORDS[:4]]
    path.write_bytes(b"".join(packed)[:-cut])
    *whole, last = read_records([path])
    assert len(whole) == 3
    assert isinstance(last, Failure)
    assert (last.code.value, last.source) == ("torn", f"{path}@{sum(map(len, packed[:3]))}") or cut > 30


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_what_stands_behind_damage_is_read(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    """The damage is one failure, wherever in a record it is."""
    path = tmp_path / "crawl.warc"
    packed = [bytearray(pack(record)) for record in RECORDS]
    packed[3][2:60] = b"\0" * 58
    path.write_bytes(b"".join(packed))
    told = _read(path)
    assert told.count("torn!") == 1
    assert [what for what in told if what != "torn!"] == [*WHAT[:3], *WHAT[4:]]


def test_a_file_that_is_no_archive_is_one_failure(tmp_path: Path) -> None:
    """However long it is."""
    path = tmp_path / "crawl.warc"
    path.write_bytes(b"WARC is what this is not.\n" * 10_000)
    assert _read(path) == ["torn!"]


def test_what_unpacks_to_more_than_a_dump_may_have_is_not_unpacked(tmp_path: Path) -> None:
    """Half a gigabyte in half a megabyte: the record behind it is read."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(512)) + packer.flush()
    path = tmp_path / "crawl.warc"
    headers = "Content-Type: text/html\r\nContent-Encoding: gzip"
    path.write_bytes(_record("response", 1, _response(bomb, headers)) + RECORDS[2])
    assert _read(path) == ["too_large!", PAGE]


def test_a_body_that_is_not_what_its_header_says_is_a_failure(tmp_path: Path) -> None:
    """It cannot be decoded; the next record is read."""
    path = tmp_path / "crawl.warc"
    headers = "Content-Type: text/html\r\nContent-Encoding: gzip"
    path.write_bytes(_record("response", 1, _response(b"\x1f\x8b\x08 no gzip", headers)) + RECORDS[2])
    assert _read(path) == ["torn!", PAGE]


def test_rows_of_parquet_are_records(tmp_path: Path) -> None:
    """Timestamps have a zone; a row without a dump is a failure."""
    pa = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
    pq = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "pages.parquet"
    times = pa.array([AT, None, AT], pa.timestamp("us", tz="UTC"))
    pq.write_table(pa.table({"id": [1, 2, 3], "text": ["A", "B", None], "retrieved_at": times, "x": [0, 0, 0]}), path)
    first, second, third = read_records([path])
    assert first == Record(source=f"{path}:1", dump="A", id="1", retrieved_at=AT)
    assert second == Record(source=f"{path}:2", dump="B", id="2")
    assert isinstance(third, Failure)
    assert (third.code.value, third.id) == ("missing_field", "3")


@pytest.mark.parametrize("content", [b"", b"PAR1 and no more"])
def test_a_file_that_is_no_parquet_is_one_failure(tmp_path: Path, content: bytes) -> None:
    """It says what is the matter."""
    pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
    path = tmp_path / "pages.parquet"
    path.write_bytes(content)
    assert _read(path) == ["unreadable!"]
