from __future__ import annotations

from itertools import pairwise

import pytest

from article_parse._lines import split_lines
from article_parse._text._factiva import read_factiva

CODED = (
    "HD\nThe Dam\nHolds\nBY\nBy Ana Lima\nWC\n312 words\nPD\n4 March 2026\nET\n10:15\nSN\nThe Herald\nLA\nEnglish\n\n"
    "LP\n\nIt held.\n\nTD\n\nIT was raining.\n\nIN the morning it stopped.\n\nIN\ni76 : Water\nNS\ngcat : News\nAN\n"
    "Document HERALD0020260304em340001x\n"
)
INLINE = (
    "SE \tLokales\nHD \tDer Damm hält\nBY \tVon Ana Lima\nPD \t4 März 2026\nSN \tTageblatt\nLP \tEs regnete.\n"
    "TD \tEr hielt.\nIN \ti76 : Wasser\nAN \tDokument TAGEBL0020260304em340001x\n"
)
CELLS = "HD |The Dam|\nPD |4 March 2026|\nSN |The Herald|\nLP |It held.|\nAN |Document HERALD0020260304em340001x|\n"
PLAIN = (
    "Le barrage tient\nPar Ana Lima\n312 mots\n4 mars 2026\n10:15\nLe Courrier\nCOURRI\nFrançais\n© 2026 Le Courrier\n"
    "\nIl a tenu.\n\nDocument COURRI0020260304em340001x\n"
)


def _read(dump: str) -> tuple[list[str], list[tuple[str, str]]]:
    export = read_factiva(dump, split_lines(dump))
    assert export is not None
    return [line.text for line in export.kept], [(claim.field, claim.value) for claim in export.claims]


def test_codes_are_fields() -> None:
    """Words in capitals that begin a line of the text are none."""
    kept, claims = _read(CODED)
    assert kept == ["The Dam Holds", "It held.", "IT was raining.", "IN the morning it stopped."]
    assert claims == [
        ("title", "The Dam Holds"), ("author", "By Ana Lima"), ("published", "4 March 2026 10:15"),
        ("publisher", "The Herald"),
    ]  # fmt: skip


def test_codes_may_stand_on_the_line_of_their_value() -> None:
    """Tabs stand between the cells of a table, and bars in what striprtf prints of one."""
    kept, claims = _read(INLINE)
    assert kept == ["Der Damm hält", "Es regnete.", "Er hielt."]
    assert ("section", "Lokales") in claims
    kept, claims = _read(CELLS)
    assert kept == ["The Dam", "It held."]
    assert ("published", "4 March 2026") in claims


def test_without_codes_the_length_tells_the_head() -> None:
    """The lines below it are the date, the time, the source and what else Factiva prints there."""
    kept, claims = _read(PLAIN)
    assert kept == ["Le barrage tient", "Par Ana Lima", "Il a tenu."]
    assert claims == [("published", "4 mars 2026 10:15"), ("publisher", "Le Courrier")]


@pytest.mark.parametrize("dump", [CODED, INLINE, CELLS, PLAIN])
def test_every_line_is_kept_or_a_record(dump: str) -> None:
    """Nothing is lost, and no two spans overlap."""
    export = read_factiva(dump, split_lines(dump))
    assert export is not None
    lines = sorted([*export.kept, *export.records])
    assert all(before.stop <= line.start for before, line in pairwise(lines))
    shown = "".join(dump[line.start : line.stop] for line in lines)
    assert _bare(shown) == _bare(dump)


def _bare(text: str) -> str:
    return "".join(text.replace("|", "").split())


@pytest.mark.parametrize(
    "dump",
    [
        "",
        "HD televisions are cheap\n\nSN 2026 was a star.\n\nLP records are back.\n\nPD is a party.\n",
        "The Dam\n\n312 words\n\n4 March 2026\n\nIt held.\n",
        "The Dam\n\nIt held.\n\nDocument HERALD0020260304em340001x\n",
    ],
)
def test_other_dumps_are_no_exports(dump: str) -> None:
    """Words in capitals, a length and a number alone tell nothing."""
    assert read_factiva(dump, split_lines(dump)) is None
