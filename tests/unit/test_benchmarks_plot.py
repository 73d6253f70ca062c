"""The plot of quality against cost."""

from __future__ import annotations

import re
from itertools import combinations
from xml.etree import ElementTree as ET

from benchmarks.plot import Panel, Point, draw

_NAMES = ("article_parse", "heron", "goat & goose", "otter", "gull", "smith", "baker", "mayor")
_SPACE = "{http://www.w3.org/2000/svg}"


def _drawn(*places: tuple[float, float]) -> ET.Element:
    points = [
        Point(name, *place, is_ours=not number)
        for number, (name, place) in enumerate(zip(_NAMES, places, strict=False))
    ]
    return ET.fromstring(draw([Panel("ferries", points), Panel("dams & quays", points)]))  # noqa: S314 our own


def test_every_tool_stands_in_every_panel() -> None:
    """The drawing is well-formed SVG, and each tool has a point and a label with its figure."""
    drawing = _drawn((7.5, 0.964), (18, 0.949), (1.7, 0.907))
    assert drawing.tag == f"{_SPACE}svg"
    assert len(list(drawing.iter(f"{_SPACE}circle"))) == 6
    labels = [text.text for text in drawing.iter(f"{_SPACE}text")]
    assert labels.count("goat & goose 0.907") == 2
    assert "dams & quays" in labels


def test_better_is_higher_and_dearer_is_further_right() -> None:
    """A point that is ten times as dear is as far away on the left of the scale as on the right."""
    first, *_ = _drawn((1, 0.8), (10, 0.9), (100, 0.95)).iter(f"{_SPACE}g")
    places = [(float(point.get("cx", "")), float(point.get("cy", ""))) for point in first.iter(f"{_SPACE}circle")]
    (left, low), (middle, mid), (right, high) = places
    assert abs((middle - left) - (right - middle)) < 0.2
    assert low > mid > high


def test_labels_do_not_cover_each_other() -> None:
    """Tools that are close together have their names apart."""
    first, *_ = _drawn(*((20 + number, 0.88 + number / 500) for number in range(5))).iter(f"{_SPACE}g")
    labels = [text for text in first.iter(f"{_SPACE}text") if re.search(r" 0\.\d{3}$", text.text or "")]
    boxes = [(float(text.get("x", "")), float(text.get("y", "")), 6 * len(text.text or "")) for text in labels]
    assert len(boxes) == 5
    for (left, y, width), (other_left, other_y, other_width) in combinations(boxes, 2):
        assert abs(y - other_y) > 12 or left + width < other_left or other_left + other_width < left
