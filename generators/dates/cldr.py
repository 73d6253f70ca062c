"""What CLDR has of dates, as Babel carries it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from babel import Locale, localedata
from babel.dates import format_datetime

__all__ = ["UNITS", "Text", "locales", "names", "order", "root_names", "texts"]

UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")
ZONES = (
    "UTC", "Europe/London", "Europe/Berlin", "Europe/Athens", "Europe/Lisbon", "Europe/Moscow", "America/New_York",
    "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Tokyo", "Asia/Shanghai",
    "Asia/Seoul", "Asia/Kolkata", "Asia/Jakarta",
)  # fmt: skip
# The languages that name all of these zones.
NAMED = frozenset(
    "es fr de it pt nl sv da nb no fi pl cs sk hu ro bg el ru uk tr ar he fa hi bn id vi ja ko zh".split()
)
_PIECE = re.compile(r"'((?:[^']|'')*)'|([A-Za-z]+)|([^A-Za-z']+)")
_WEEKDAYS = 7


class Text(NamedTuple):
    """A pattern of a unit; *way* is ``past``, ``future`` or empty."""

    group: str
    way: str
    unit: str
    text: str
    category: str = "other"


def plain(data: Any) -> Any:  # noqa: ANN401 - a tree
    """Give the data of Babel with its aliases resolved."""
    if hasattr(data, "base") or isinstance(data, dict):
        return {key: plain(data[key]) for key in data}
    return data


def locales() -> dict[str, list[str]]:
    """Give the locales of each language, the shortest first."""
    found: dict[str, list[str]] = {}
    for name in sorted(localedata.locale_identifiers(), key=lambda name: (len(name), name)):
        found.setdefault(name.split("_")[0], []).append(name)
    return found


def texts(name: str) -> Iterator[Text]:
    """Give the patterns of ages of a locale."""
    data = Locale.parse(name)._data
    patterns, fields = plain(data["unit_patterns"]), plain(data["date_fields"])
    for unit in UNITS:
        for width, counted in patterns.get(f"duration-{unit}", {}).items():
            for category, text in counted.items():
                if category != "per" and isinstance(text, str):
                    yield Text(f"{name} {width}", "", unit, text, category)
        for width in ("", "-short", "-narrow"):
            for way, counted in fields.get(unit + width, {}).items():
                for category, text in counted.items():
                    yield Text(f"{name} {width} {way}", way, unit, text, category)


def order(name: str) -> str:
    """Give the order of day, month and year in the short dates of a locale."""
    pattern = Locale.parse(name).date_formats["short"].pattern
    pattern = re.sub(r"'[^']*'", "", pattern)
    return re.sub(r"(.)\1+", r"\1", "".join(letter for letter in pattern.replace("L", "M").lower() if letter in "dmy"))


def root_names() -> frozenset[str]:
    """Give the names that stand where a language has none."""
    return frozenset(text for meaning, text in names("root") if meaning[:5] in {"month", "weekd"})


def names(name: str) -> Iterator[tuple[str, str]]:  # noqa: C901, PLR0912 - one kind of name after the other
    """Give the names of months, weekdays and times of day and the words between numbers, each with its meaning."""
    locale = Locale.parse(name)
    data = locale._data
    suffixes = {
        suffix for pattern in data["date_formats"].values()
        for suffix in re.findall(r"[ML]{3,4}'?((?<=')[^' ]+|[^\W\da-zA-Z_]+)'?", str(getattr(pattern, "pattern", pattern)))
    }  # fmt: skip
    prefixes = {
        prefix for pattern in data["date_formats"].values()
        for prefix in re.findall(r"([^\W\da-zA-Z_]+)'?(?=[ML]{3,4})", str(getattr(pattern, "pattern", pattern)))
    }  # fmt: skip
    for kind, widths, first in (("months", ("wide", "abbreviated"), 1), ("days", ("wide", "abbreviated"), 0)):
        for context in plain(data[kind]).values():
            for width in widths:
                for number, text in context.get(width, {}).items():
                    found = re.fullmatch(rf"{number}\W?([^\W\d_][^\d]*)", text)
                    if first and found:
                        yield from (("mark.O", found[1] + suffix) for suffix in {"", *suffixes})
                    if first:
                        yield from ((f"month.{number}", text + suffix) for suffix in suffixes)
                        yield from ((f"month.{number}", prefix + text) for prefix in prefixes)
                    yield f"{'month' if first else 'weekday'}.{number}", text
    for context in plain(data["day_periods"]).values():
        for width, periods in context.items():
            for period, text in periods.items():
                if width != "narrow" or period in {"am", "pm"}:
                    yield _meridiem(period), text
    for text in (plain(data["eras"]).get(width, {}).get(1) for width in ("wide", "abbreviated", "narrow")):
        if text:
            yield "fill", text
    for formats in (data["date_formats"], data["time_formats"], data["datetime_formats"]):
        for pattern in plain(formats).values():
            yield from _literals(str(getattr(pattern, "pattern", pattern)))
    for pattern in plain(data["datetime_skeletons"]).values():
        text = str(getattr(pattern, "pattern", pattern))
        if "d" in text and "M" in text:
            yield from _literals(text)
    yield "zone.0", data["zone_formats"].get("gmt", "").replace("%s", "")
    for zone in ZONES if name.split("_", maxsplit=1)[0] in NAMED else ZONES[:1]:
        for month in (1, 7):
            there = datetime(2026, month, 1, tzinfo=ZoneInfo(zone))
            offset = (there.utcoffset() or timedelta()) // timedelta(minutes=1)
            for pattern in ("z", "zzzz"):
                with suppress(KeyError):  # Some locales name no country.
                    text = format_datetime(there, pattern, tzinfo=there.tzinfo, locale=locale)
                    if not re.search(r"\d", text):
                        yield f"zone.{offset}", text


def _meridiem(period: str) -> str:
    if period in {"am", "midnight"} or period.startswith("morning"):
        return "am"
    return "night" if period.startswith("night") else "pm"


def _literals(pattern: str) -> Iterator[tuple[str, str]]:
    before = ""
    is_joined = "{" in pattern
    pattern = re.sub(r"\{\d\}", " ", pattern)
    for quoted, field, mark in _PIECE.findall(pattern):
        if quoted:
            place = {"H": "H", "h": "H", "K": "H", "k": "H", "m": "M", "s": "S"}.get(before, "")
            yield ("at" if is_joined else f"mark.{place}" if place else "fill"), quoted.replace("''", "'")
        elif field:
            before = field[0]
        elif re.search(r"[^\W\d_]", mark):
            place = {"H": "H", "h": "H", "m": "M", "s": "S"}.get(before, "")
            yield ("at" if is_joined else f"mark.{place}" if place else "fill"), mark
