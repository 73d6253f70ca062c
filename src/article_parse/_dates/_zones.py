"""
Zone names as people write them after a time.

The tz database and the ``obs-zone`` rule of RFC 2822 (section 4.3) give the offsets. A name that several places use
stands for all of them, from the least offset to the greatest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ZONES", "zones_of"]

# Name -> least and greatest offset from UTC, in minutes.
ZONES: dict[str, tuple[int, int]] = {
    "Z": (0, 0), "UT": (0, 0), "UTC": (0, 0), "GMT": (0, 0), "WET": (0, 0),
    "WEST": (60, 60), "CET": (60, 60), "MEZ": (60, 60), "WAT": (60, 60),
    "CEST": (120, 120), "MESZ": (120, 120), "EET": (120, 120), "CAT": (120, 120), "SAST": (120, 120),
    "EEST": (180, 180), "MSK": (180, 180), "TRT": (180, 180), "EAT": (180, 180),
    "BST": (60, 360),  # Britain in summer; Bangladesh
    "IST": (60, 330), "IDT": (180, 180),  # Ireland in summer; Israel; India
    "PKT": (300, 300), "NPT": (345, 345), "WIB": (420, 420), "ICT": (420, 420),
    "SGT": (480, 480), "HKT": (480, 480), "AWST": (480, 480), "PHT": (480, 480),
    "GST": (-120, 240),  # South Georgia; the Gulf
    "JST": (540, 540), "KST": (540, 540), "ACST": (570, 570), "ACDT": (630, 630),
    "AEST": (600, 600), "AEDT": (660, 660), "AET": (600, 660), "NZST": (720, 720), "NZDT": (780, 780),
    "NST": (-210, -210), "NDT": (-150, -150),
    "AST": (-240, 180),  # the Atlantic provinces; Arabia
    "ADT": (-180, -180), "BRT": (-180, -180), "ART": (-180, -180),
    "EST": (-300, -300), "EDT": (-240, -240), "ET": (-300, -240),
    "CST": (-360, 480),  # the middle of North America; Cuba; China
    "CDT": (-300, -240),  # the middle of North America; Cuba
    "CT": (-360, -300),
    "MST": (-420, -420), "MDT": (-360, -360), "MT": (-420, -360),
    "PST": (-480, -480), "PDT": (-420, -420), "PT": (-480, -420),
    "AKST": (-540, -540), "AKDT": (-480, -480), "HST": (-600, -600), "HDT": (-540, -540),
}  # fmt: skip

_INDIA = {"IST": (330, 330)}
_ISRAEL = {"IST": (120, 120)}
_CHINA = {"CST": (480, 480)}
_AMERICA = {"CST": (-360, -360), "CDT": (-300, -300), "AST": (-240, -240)}
_ARABIA = {"AST": (180, 180), "GST": (240, 240)}
_AUSTRALIA = {"EST": (600, 600), "EDT": (660, 660), "CST": (570, 570), "CDT": (630, 630), "ET": (600, 660)}
# What a name stands for in one place, by the language that only that place has, or by the country of a tag.
_BY_LANGUAGE = {
    **dict.fromkeys("hi ta te mr gu kn ml pa or as kok sa mai brx doi mni sat ks sd".split(), _INDIA),
    **dict.fromkeys(("zh", "yue"), _CHINA), "he": _ISRAEL, "ga": {"IST": (60, 60)}, "ar": _ARABIA,
    "fil": {"PST": (480, 480)}, "bn": {"BST": (360, 360), **_INDIA},
}  # fmt: skip
_BY_COUNTRY = {
    "in": _INDIA, "il": _ISRAEL, "ie": {"IST": (60, 60)}, "gb": {"BST": (60, 60)}, "bd": {"BST": (360, 360)},
    "us": _AMERICA, "ca": _AMERICA, "mx": _AMERICA, "cu": {"CST": (-300, -300), "CDT": (-240, -240)},
    "au": _AUSTRALIA, "cn": _CHINA, "tw": _CHINA, "ph": {"PST": (480, 480)}, "sa": _ARABIA, "ae": _ARABIA,
}  # fmt: skip


def zones_of(language: str, country: str) -> Mapping[str, tuple[int, int]]:
    """
    Give what the names of zones stand for in a language, and in a country (in small letters, or empty).

    >>> zones_of("en", "in")["IST"], zones_of("he", "")["IST"]
    ((330, 330), (120, 120))
    """
    own = _BY_COUNTRY.get(country) or _BY_LANGUAGE.get(language)
    return ZONES if own is None else ZONES | own
