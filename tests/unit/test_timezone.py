"""Zones are named alike in every call."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest

from article_parse import ArticleTypeError, Moment, Profile, UnknownTimezoneError, parse, parse_moment
from article_parse._timezone import read_timezone

DUMP = "The Dam\n\nBy Ana Lima, 2 March 2026\n\nThe old dam above the town held all night, they said."
PRINTED = datetime(2026, 3, 3, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "meant"),
    [
        ("Europe/Vienna", ZoneInfo("Europe/Vienna")),
        ("UTC", UTC),
        ("z", UTC),
        ("+05:30", timezone(timedelta(hours=5, minutes=30))),
        ("-00:30", timezone(timedelta(minutes=-30))),
        (ZoneInfo("Asia/Tokyo"), ZoneInfo("Asia/Tokyo")),
        (None, None),
    ],
)
def test_a_zone_has_many_names(zone: str | tzinfo | None, meant: tzinfo | None) -> None:
    """A tzinfo, an IANA name, or an offset."""
    assert read_timezone(zone) == meant


@pytest.mark.parametrize("zone", ["", "Vienna", "+5", "+24:00", "+05:30 ", "../UTC", "CE\x00T", "/etc/UTC", "+٠٥:٣٠"])
def test_an_unknown_zone_is_an_error(zone: str) -> None:
    """Wherever it is given."""
    for call in (
        lambda: parse(DUMP, timezone=zone),
        lambda: parse_moment("yesterday", timezone=zone),
        lambda: _moment("yesterday").resolve(PRINTED, timezone=zone),
    ):
        with pytest.raises(UnknownTimezoneError, match="unknown time zone"):
            call()


@pytest.mark.parametrize("zone", [1, b"UTC", timedelta(hours=1)])
def test_a_zone_of_another_type_is_an_error(zone: object) -> None:
    """Even where no date needs it."""
    with pytest.raises(ArticleTypeError, match="timezone must be a tzinfo, a string or None, not"):
        parse("", timezone=zone)  # type: ignore[arg-type]
    with pytest.raises(ArticleTypeError, match="timezone must be a tzinfo, a string or None, not"):
        _moment("2 March 2026").resolve(PRINTED, timezone=zone)  # type: ignore[arg-type]


def test_names_and_values_mean_the_same() -> None:
    """In every call that takes a zone."""
    by_name, by_value = parse(DUMP, timezone="Europe/Vienna"), parse(DUMP, timezone=ZoneInfo("Europe/Vienna"))
    assert by_name == by_value
    assert by_name.published is not None
    assert by_name.published.earliest == datetime(2026, 3, 1, 23, tzinfo=UTC)
    assert parse_moment("2 March 2026", timezone="+01:00") == parse_moment(
        "2 March 2026", timezone=timezone(timedelta(hours=1))
    )
    yesterday = _moment("yesterday")
    assert yesterday.resolve(PRINTED, timezone="Asia/Tokyo") == yesterday.resolve(
        PRINTED, timezone=ZoneInfo("Asia/Tokyo")
    )


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        (ZoneInfo("Europe/Vienna"), "Europe/Vienna"),
        (UTC, "UTC"),
        (timezone(timedelta(hours=-3)), "-03:00"),
        ("+05:30", "+05:30"),
    ],
)
def test_a_profile_keeps_a_name(zone: str | tzinfo, name: str) -> None:
    """So that it can be written to a file."""
    profile = Profile(name="courier", timezone=zone)
    assert profile.timezone == name
    assert profile.zone is not None
    assert profile.zone.utcoffset(PRINTED) == (read_timezone(zone) or UTC).utcoffset(PRINTED)


def _moment(text: str) -> Moment:
    moment = parse_moment(text)
    assert moment is not None
    return moment
