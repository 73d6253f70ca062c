"""Time zones, however the caller names them."""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone, tzinfo

from article_parse.errors import ArticleTypeError, UnknownTimezoneError

__all__ = ["read_timezone"]

_OFFSET = re.compile(r"([+-])([01][0-9]|2[0-3]):([0-5][0-9])")
_SHOWN = 60


def read_timezone(zone: object, argument: str = "timezone") -> tzinfo | None:
    """
    Give the zone that a caller means by an IANA name, by ``UTC`` or ``Z``, or by an offset such as ``+05:30``.

    Raises:
        ArticleTypeError: It is neither a string nor a ``tzinfo``.
        UnknownTimezoneError: There is no zone of that name.

    >>> print(read_timezone("+05:30"), read_timezone("Europe/Vienna"))
    UTC+05:30 Europe/Vienna
    """
    if zone is None or isinstance(zone, tzinfo):
        return zone
    if not isinstance(zone, str):
        msg = f"{argument} must be a tzinfo, a string or None, not {type(zone).__name__}"
        raise ArticleTypeError(msg)
    if zone.upper() in {"UTC", "Z"}:
        return UTC
    offset = _OFFSET.fullmatch(zone)
    if offset is not None:
        width = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
        return timezone(-width if offset[1] == "-" else width)
    # Imported here since few dumps need it.
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        msg = (
            f"unknown time zone {zone[:_SHOWN]!r}; give an IANA name such as 'Europe/Vienna', or an offset as '+01:00'"
        )
        raise UnknownTimezoneError(msg) from None
