from __future__ import annotations

import pytest

from article_parse import ArticleTypeError, DumpTooLargeError, Part, Span, UnknownEncodingError, parse, split
from article_parse._roles import NoteCode, Role

DAM = "The old dam above the town held through the night, and the water fell again at noon, officials said."
FERRY = "The night ferry sails again from May, eleven years after the last crossing, the owner told passengers."
DUMPS = {
    "crawler": (
        f"Title: The Dam\nURL Source: https://a.example/dam\n\n{DAM}\n\n"
        f"====\n\nTitle: The Ferry\nURL Source: https://a.example/ferry\n\n{FERRY}\n"
    ),
    "front_matter": f"---\ntitle: The Dam\n---\n\n{DAM}\n\n---\n\n---\ntitle: The Ferry\n---\n\n{FERRY}\n",
    "mail": (
        f"From a@b.example Thu Mar  5 10:15:00 2026\nFrom: Herald <a@b.example>\nSubject: The Dam\n\n{DAM}\n\n"
        f"From a@b.example Fri Mar  6 10:15:00 2026\nFrom: Herald <a@b.example>\nSubject: The Ferry\n\n{FERRY}\n"
    ),
    "record": (
        "WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\nSoftware-Info: none\r\n\r\n"
        f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://a.example/dam\r\n\r\nThe Dam\r\n{DAM}\r\n\r\n"
        f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://a.example/f\r\n\r\nThe Ferry\r\n{FERRY}\r\n"
    ),
    "export": (
        f"The Dam\n\nThe Herald\n\nMarch 3, 2026\n\nLength: 312 words\n\nBody\n\n{DAM}\n\nLoad-Date: March 4, 2026\n\n"
        "End of Document\n\n"
        f"The Ferry\n\nThe Herald\n\nMarch 5, 2026\n\nLength: 212 words\n\nBody\n\n{FERRY}\n\n"
        "Load-Date: March 6, 2026\n\nEnd of Document\n"
    ),
    "page": (
        f"<!doctype html><html><title>The Dam</title><h1>The Dam</h1><p>{DAM}</html>\n"
        f"<!doctype html><html><title>The Ferry</title><h1>The Ferry</h1><p>{FERRY}</html>\n"
    ),
}


@pytest.mark.parametrize("kind", DUMPS)
def test_two_articles_are_two_parts(kind: str) -> None:
    """Each part is an article of its own, with its own headline and nothing of the other."""
    parts = split(DUMPS[kind])
    assert [part.kind for part in parts] == [kind, kind]
    articles = [parse(part.text) for part in parts]
    assert [article.title for article in articles] == ["The Dam", "The Ferry"]
    assert [DAM in article.text for article in articles] == [True, False]
    assert [FERRY in article.text for article in articles] == [False, True]


@pytest.mark.parametrize("kind", DUMPS)
def test_the_first_of_several_is_parsed_with_a_note(kind: str) -> None:
    """The others are no part of the first article, and the note says how many there are."""
    article = parse(DUMPS[kind])
    assert article.title == "The Dam"
    assert FERRY not in article.text
    notes = [note.message for note in article.notes if note.code is NoteCode.MORE_ARTICLES]
    assert len(notes) == 1
    assert "2 articles" in notes[0]


@pytest.mark.parametrize("kind", sorted(DUMPS.keys() - {"page"}))
def test_the_others_are_omissions_of_their_own_role(kind: str) -> None:
    """Their spans lead to a dump that gives them."""
    dump = DUMPS[kind]
    others = [each for each in parse(dump).omissions if each.role is Role.OTHER_ARTICLE]
    assert len(others) == 1
    start, stop = others[0].span
    assert parse(dump[start:stop]).title == "The Ferry"


@pytest.mark.parametrize("dump", DUMPS.values(), ids=DUMPS)
def test_bytes_are_split_as_text_is(dump: str) -> None:
    """Spans of bytes are of the decoded text."""
    assert split(dump.encode()) == split(dump)
    assert split(dump.encode("utf-16"), encoding="utf-16") == split(dump)


def test_claims_are_those_of_the_part() -> None:
    """Each part has what its own header fields state."""
    first, second = split(DUMPS["export"])
    stated = [(claim.field, claim.value) for claim in second.claims]
    assert stated == [("publisher", "The Herald"), ("published", "March 5, 2026")]
    assert ("published", "March 3, 2026") in [(claim.field, claim.value) for claim in first.claims]


def test_one_article_is_one_part() -> None:
    """It is the whole dump, told by nothing."""
    dump = f"The Dam\n\nBy Ana Lima\n\n{DAM}\n"
    assert split(dump) == (Part(text=dump, span=Span(0, len(dump))),)


@pytest.mark.parametrize("dump", ["", " \n\t", b"", b"\x89PNG\r\n\x1a\n\0\0"], ids=repr)
def test_what_holds_no_text_has_no_parts(dump: str | bytes) -> None:
    """Blanks and files of other formats are no articles."""
    assert split(dump) == ()


@pytest.mark.parametrize(
    "dump",
    [
        f"The Dam\n\n---\n\n{DAM}\n\n---\n\n{FERRY}\n\n---\n\nOn.\n",
        f"The Dam\n\nFrom the town the dam looks small.\n\n{DAM}\n\nFrom May on 10:15 in 2026 it rains.\n",
        f"The Dam\n\n{DAM}\n\nTitle: The Ferry\n\nAuthor: Ana Lima\n\nURL Source: none\n\n{FERRY}\n",
        f"How to read a WARC file\n\nWARC/1.0\n\n{DAM}\n",
        f"The document\n\n{'_' * 60}\n\n{DAM}\n\n{'_' * 60}\n\n{FERRY}\n\n{'_' * 60}\n",
        f"<h1>The Dam</h1><p>{DAM}<pre>&lt;/html>\n&lt;!doctype html></pre>",
    ],
)
def test_what_only_looks_like_several_is_one(dump: str) -> None:
    """Rules, quoted labels and sentences part nothing."""
    assert len(split(dump)) == 1
    assert NoteCode.MORE_ARTICLES not in {note.code for note in parse(dump).notes}


def test_wrong_arguments_raise_what_parse_raises() -> None:
    """The checks are those of the reader."""
    with pytest.raises(ArticleTypeError):
        split(None)  # type: ignore[arg-type]
    with pytest.raises(ArticleTypeError):
        split("", media="pdf")  # type: ignore[arg-type]
    with pytest.raises(UnknownEncodingError):
        split(b"The Dam", encoding="no-such")
    with pytest.raises(DumpTooLargeError):
        split("a" * (16 * 1024 * 1024 + 1))
