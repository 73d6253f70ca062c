from __future__ import annotations

import base64
import quopri

import pytest

from article_parse import parse
from article_parse._roles import NoteCode
from article_parse._text._mime import plain_words, unpack

LEAD = "Der alte Damm über der Stadt hat die Nacht überstanden, und das Wasser fiel am Mittag, sagten die Behörden."
MORE = "Die Brücke unterhalb der Stadt blieb bis zum Abend gesperrt, weil Holz gegen ihre Pfeiler getrieben war."
PAGE = (
    f"<!doctype html><html><head><title>Der Damm hält</title></head><body><h1>Der Damm hält</h1><p>{LEAD}</body></html>"
)
ARCHIVE = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://tageblatt.example/damm\r\n"
    "Subject: =?utf-8?Q?Der=20Damm=20h=C3=A4lt?=\r\nDate: Fri, 6 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b--"\r\n\r\n\r\n----b--\r\n'
    "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    f"Content-Location: https://tageblatt.example/damm\r\n\r\n{quopri.encodestring(PAGE.encode()).decode()}\r\n"
    "----b--\r\nContent-Type: text/html\r\nContent-Location: cid:frame\r\n\r\n<p>An advertisement in a frame.\r\n"
    "----b--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----b----\r\n"
)
MAIL = (
    "Return-Path: <a@herald.example>\nFrom: =?utf-8?b?VGhlIEhlcmFsZA==?= <a@herald.example>\nSubject: The Dam\n"
    "Date: Thu, 5 Mar 2026 10:15:00 +0000\nContent-Type: multipart/alternative; boundary=b\n\nFor old programs.\n--b\n"
    "Content-Type: text/plain; charset=utf-8\n\nIt held.\n--b\nContent-Type: text/html; charset=iso-8859-1\n"
    "Content-Transfer-Encoding: base64\n\n"
    f"{base64.encodebytes('<h1>The Dam</h1><p>It held, in Málaga.'.encode('latin-1')).decode()}\n--b--\n"
)


@pytest.mark.parametrize("dump", [ARCHIVE, ARCHIVE.encode(), ARCHIVE.replace("\r\n", "\n")])
def test_a_web_archive_gives_its_page(dump: str | bytes) -> None:
    """Its address and the time it was saved are known; what it loaded is not read."""
    article = parse(dump)
    assert article.title == "Der Damm hält"
    assert article.text == LEAD
    assert article.url == "https://tageblatt.example/damm"
    assert NoteCode.UNPACKED in {note.code for note in article.notes}


def test_the_time_an_archive_was_saved_is_the_reference() -> None:
    """Relative dates count from it."""
    dump = ARCHIVE.replace("</h1>", "</h1><p>vor 2 Tagen</p>")
    published = parse(dump, language="de").published
    assert published is not None
    assert published.earliest is not None
    assert published.earliest.date().isoformat() in {"2026-03-03", "2026-03-04"}


@pytest.mark.parametrize("dump", [MAIL, MAIL.encode(), MAIL.replace("\n", "\r\n")])
def test_a_message_gives_its_page_and_its_headers(dump: str | bytes) -> None:
    """The part of HTML is read, in the encoding it states."""
    article = parse(dump)
    assert article.title == "The Dam"
    assert article.text == "It held, in Málaga."
    assert article.publisher == "The Herald"
    assert article.published is not None


def test_a_message_of_text_alone_is_text() -> None:
    """Soft line breaks are gone."""
    body = quopri.encodestring(f"{LEAD}\n\n{MORE}\n".encode()).decode()
    head = "Subject: =?utf-8?q?Der_Damm_h=C3=A4lt?=\nContent-Type: text/plain; charset=utf-8\n"
    article = parse(f"{head}Content-Transfer-Encoding: quoted-printable\n\n{body}")
    assert article.title == "Der Damm hält"
    assert article.text == f"{LEAD}\n\n{MORE}"


def test_text_that_is_quoted_printable_is_decoded() -> None:
    """Without headers, it is told by its soft line breaks and by what stands behind each of its equals signs."""
    article = parse(quopri.encodestring(PAGE.encode()))
    assert article.title == "Der Damm hält"
    assert article.text == LEAD


@pytest.mark.parametrize(
    "dump",
    [
        "Subject: The Dam\nFrom: Herald <a@herald.example>\n\nIt held.\n",
        "Content-Type: text/plain\n\nIt held.\n",
        "The Dam\n\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nIt held.\n",
        "a = b\nc=\nd=\ne=\n",
        "The Dam\n=======\n\nIt held.\n",
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\n\nnone\n--b--\n",
    ],
)
def test_other_dumps_are_not_unpacked(dump: str) -> None:
    """Plain mail, text about mail and sums are read as they stand."""
    assert unpack(dump) is None


def test_explicit_text_is_not_unpacked() -> None:
    """Who says that the dump is text gets spans of the dump."""
    assert NoteCode.UNPACKED not in {note.code for note in parse(ARCHIVE, media="text").notes}


@pytest.mark.parametrize("cut", range(0, len(MAIL), 7))
def test_a_message_may_be_cut_off(cut: int) -> None:
    """What is there is read, wherever it ends."""
    assert parse(MAIL[:cut]).notes is not None


def test_parts_in_parts_end_at_a_depth() -> None:
    """Nothing recurses, and what is nested deeper than any message is is a part like others."""
    levels = "".join(f"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n" for level in range(1000))
    assert unpack(f"{levels}Content-Type: text/html\n\n<p>It held.") is None


@pytest.mark.parametrize("value", ["=?x-none?q?a?=", "=?utf-8?b?a?=", "=?utf-8?q?=FF?=", "plain", "=?"])
def test_words_that_are_not_encoded_are_left(value: str) -> None:
    """A header that promises more than it holds raises nothing."""
    assert isinstance(plain_words(value), str)


@pytest.mark.parametrize("spoiled", ["A", "A\n-\n", "=\nAAAA\nA", "AA=A\nA\n", "\xff", "----"])
def test_base64_that_is_spoiled_raises_nothing(spoiled: str) -> None:
    """What is whole of it is read, wherever signs are missing or too many."""
    page = f"<h1>Der Damm</h1><p>{LEAD}<p>{MORE}</p>".encode()
    whole = base64.encodebytes(page + b" " * (-len(page) % 3)).decode()
    headers = "From: a@b.example\nSubject: a\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8"
    for body in (spoiled + whole, whole + spoiled, whole[:40] + spoiled + whole[40:]):
        unpacked = unpack(f"{headers}\nContent-Transfer-Encoding: base64\n\n{body}")
        assert unpacked is not None
