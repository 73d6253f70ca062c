from __future__ import annotations

from article_parse._lines import split_lines
from article_parse._text._export import read_export

NEXIS = (
    "The Dam\n\nThe Herald\n\nMarch 3, 2026 Tuesday\n\nSection: NEWS; Pg. 4\n\nLength: 312 words\n\n"
    "Byline: Ana Lima\n\nBody\n\nIt held.\n\nLoad-Date: March 4, 2026\n\nEnd of Document\n"
)
PROQUEST = (
    "Document 1 of 2\n\nThe Dam\n\nAuthor: Lima, Ana\n\nPublication info: The Herald. 03 Mar 2026: A.4.\n\n"
    "Full text: It held.\n\nPublication title: The Herald; Norrby\n\nPublication date: Mar 3, 2026\n"
)


def _read(dump: str) -> tuple[list[str], list[tuple[str, str]]]:
    export = read_export(dump, split_lines(dump))
    assert export is not None
    return [line.text for line in export.kept], [(claim.field, claim.value) for claim in export.claims]


def test_nexis_is_read() -> None:
    """What stands around the article of an export of Nexis are its fields."""
    kept, claims = _read(NEXIS)
    assert kept == ["The Dam", "It held."]
    assert ("publisher", "The Herald") in claims
    assert ("author", "Ana Lima") in claims
    assert ("published", "March 3, 2026 Tuesday") in claims


def test_proquest_is_read() -> None:
    """The label before the text is taken off it."""
    kept, claims = _read(PROQUEST)
    assert kept == ["The Dam", "It held."]
    assert claims == [("author", "Lima, Ana"), ("publisher", "The Herald"), ("published", "Mar 3, 2026")]


def test_every_line_is_kept_or_a_record() -> None:
    """Nothing is lost, and the spans are those of the dump."""
    for dump in (NEXIS, PROQUEST):
        export = read_export(dump, split_lines(dump))
        assert export is not None
        lines = sorted([*export.kept, *export.records])
        assert (
            "".join(dump[line.start : line.stop] for line in lines).split()
            == "".join(line.text for line in lines).split()
        )


def test_a_page_with_a_field_is_no_export() -> None:
    """A byline and a section alone are those of any page."""
    dump = "The Dam\n\nByline: Ana Lima\n\nSection: News\n\nIt held.\n"
    assert read_export(dump, split_lines(dump)) is None


def test_the_label_of_the_text_may_have_other_blanks_behind_it() -> None:
    """The text starts where it shows; a label without a text is a record."""
    for blank in (" ", "\xa0", " \u200b", "\t "):
        for text in ("", "It held."):
            dump = f"The Dam\n\nLoad-Date: March 4, 2026\n\nFull text:{blank}{text}\n"
            export = read_export(dump, split_lines(dump))
            assert export is not None
            assert [dump[line.start : line.stop] for line in export.kept] == ["The Dam", *([text] if text else [])]
