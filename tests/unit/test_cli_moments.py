"""How the command line prints moments."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from article_parse import parse_moment
from article_parse.cli._moments import moment_line, moment_rows

AT = datetime(2026, 2, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "zone", "line"),
    [
        ("2026-02-20T08:15:00+01:00", None, "2026-02-20 08:15:00+01:00"),
        ("2026-02-20T08:15:00Z", None, "2026-02-20 08:15:00+00:00"),
        ("2026-02-20", ZoneInfo("Asia/Kathmandu"), "2026-02-20 in +05:45"),
        ("2026-02-20", None, "2026-02-20, in any zone"),
        ("3 March 2026", None, "3 March 2026 = 2026-03-03, in any zone"),
        ("3 March 2026, 14:05", timezone(-timedelta(hours=3)), "3 March 2026, 14:05 = 2026-03-03 14:05-03:00"),
        ("March 29, 2026", ZoneInfo("Europe/Vienna"), "March 29, 2026 = 2026-03-29 in +01:00"),
        ("2 hours ago", UTC, "2 hours ago = 2026-02-22 09:00+00:00 to 2026-02-22 10:30+00:00"),
        (
            "03/02/2026",
            UTC,
            "03/02/2026 = 2026-02-03 00:00+00:00 to 2026-03-03 00:00+00:00, approximate",
        ),
    ],
)
def test_a_date_is_printed_once(text: str, zone: timezone | None, line: str) -> None:
    """What a machine wrote is not repeated, and a whole day, minute or second is one value instead of two ends."""
    moment = parse_moment(text, retrieved_at=AT, timezone=zone)
    assert moment is not None
    assert moment_line(moment) == line


def test_a_date_that_counts_from_the_printing_names_the_option() -> None:
    """Without a reference the words stand alone, and what is missing is told."""
    moment = parse_moment("2 days ago")
    assert moment is not None
    assert moment_line(moment) == "2 days ago (unknown until --retrieved-at says when the page was printed)"


def test_a_date_in_any_zone_names_the_option() -> None:
    """A day without a zone says how it is narrowed."""
    day, sure = parse_moment("3 March 2026"), parse_moment("3 March 2026", timezone=UTC)
    assert day is not None
    assert sure is not None
    assert dict(moment_rows(day))["reading"] == "a date of its own, in any zone; --timezone narrows it"
    assert dict(moment_rows(sure))["reading"] == "a date of its own"
