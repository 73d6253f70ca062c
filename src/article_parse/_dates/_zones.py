"""
Zone names as people write them after a time.

The tz database and the ``obs-zone`` rule of RFC 2822 (section 4.3) give the offsets. A name that several places use
stands for all of them, from the least offset to the greatest.
"""

from __future__ import annotations

__all__ = ["ZONES"]

# Name -> least and greatest offset from UTC, in minutes.
ZONES: dict[str, tuple[int, int]] = {
    "Z": (0, 0), "UT": (0, 0), "UTC": (0, 0), "GMT": (0, 0), "WET": (0, 0),
    "WEST": (60, 60), "CET": (60, 60), "MEZ": (60, 60), "WAT": (60, 60),
    "CEST": (120, 120), "MESZ": (120, 120), "EET": (120, 120), "CAT": (120, 120), "SAST": (120, 120),
    "EEST": (180, 180), "MSK": (180, 180), "TRT": (180, 180), "EAT": (180, 180),
    "BST": (60, 360),  # Britain in summer; Bangladesh
    "IST": (60, 330),  # Ireland in summer; Israel; India
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
