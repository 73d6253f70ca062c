"""A plot of quality against cost, as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import ceil, floor, log10
from pathlib import Path
from typing import NamedTuple

from rich.console import Console

from benchmarks.corpora import HTML
from benchmarks.learned import cross_validated
from benchmarks.quality import measure
from benchmarks.speed import UNIT, stopwatches, time_pages
from benchmarks.tools import OURS, Tool

__all__ = ["Panel", "Point", "draw", "measure_panel"]

_WIDTH, _HEIGHT = 400, 300
"""Of the field of one panel, in pixels."""
_LEFT, _TOP, _BELOW, _BETWEEN = 56, 34, 48, 28
_LINE, _LETTER = 13, 6.7
"""The height of a label and the width of a letter of it, in pixels."""
_TICKS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_STEP = 0.02
# In a page of the documentation the colours are those of its theme, elsewhere of the reader's scheme.
_STYLE = (
    "<style>.plot{fill:var(--color-foreground-secondary,#5a5c63)}.plot .own{fill:var(--now,#a93a17);font-weight:bold}"
    ".plot path{stroke:#80808040}@media(prefers-color-scheme:dark)"
    "{.plot{fill:var(--color-foreground-secondary,#9ca0a5)}.plot .own{fill:var(--now,#ff9873)}}</style>"
)


class Point(NamedTuple):
    """A tool: what a page costs as a multiple of parsing it alone, and its F1 in words."""

    name: str
    cost: float
    words: float
    is_ours: bool


class Panel(NamedTuple):
    """The tools on one corpus."""

    title: str
    points: list[Point]


def measure_panel(
    corpus: Path, peers: Sequence[Tool], console: Console, *, pages: int | None, limit: int | None, rounds: int
) -> Panel:
    """
    Measure the words on so many HTML *pages* of a corpus, all without a number, and the cost on *limit* of them.

    The words of article_parse are those that its weights state with publishers left out, where they name the corpus.
    """
    tools = [OURS, *peers]
    words = {sheet.tool.name: sheet.figures["words"] for sheet in measure(corpus, HTML, tools, console, limit=pages)}
    ours = OURS.name
    words[ours] = cross_validated().get(corpus.resolve().name, {}).get(HTML, words[ours])
    watches = stopwatches(HTML, peers)
    costs = {cost.name: cost.mean for cost in time_pages(corpus, HTML, watches, console, rounds=rounds, limit=limit)}
    points = [Point(name, costs[name] / costs[UNIT], found, name == ours) for name, found in words.items()]
    return Panel(corpus.resolve().name.replace("-", " "), points)


def draw(panels: Sequence[Panel]) -> str:
    """Give the panels side by side as SVG: cost to the right, on a logarithmic scale, and F1 upwards."""
    points = [point for panel in panels for point in panel.points]
    scale = _Scale(
        most=next((tick for tick in _TICKS if tick > max(point.cost for point in points)), _TICKS[-1]),
        low=floor(min(point.words for point in points) / _STEP - 0.5) * _STEP,
        high=ceil(max(point.words for point in points) / _STEP + 0.25) * _STEP,
    )
    width = _LEFT + len(panels) * (_WIDTH + _BETWEEN)
    height = _TOP + _HEIGHT + _BELOW
    titles = escape(", ".join(panel.title for panel in panels))
    look = 'role="img" font-family="sans-serif" font-size="12" class="plot"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {look}>',
        f"<title>F1 in words against cost: {titles}</title>",
        _STYLE,
    ]
    for number, panel in enumerate(panels):
        left = _LEFT + number * (_WIDTH + _BETWEEN)
        lines += [f'<g transform="translate({left} {_TOP})">', *_draw_axes(panel.title, scale, is_first=not number)]
        lines += [*_draw_points(panel.points, scale), "</g>"]
    return "\n".join([*lines, "</svg>\n"])


class _Scale(NamedTuple):
    most: int
    low: float
    high: float

    def x(self, cost: float) -> float:
        return _WIDTH * log10(max(cost, 1)) / log10(self.most)

    def y(self, words: float) -> float:
        return _HEIGHT * (self.high - words) / (self.high - self.low)


def _draw_axes(title: str, scale: _Scale, *, is_first: bool) -> list[str]:
    """Draw the frame, a line for each tick, and what the axes stand for."""
    lines = [f'<text y="-12" font-weight="bold">{escape(title)}</text>']
    for tick in (tick for tick in _TICKS if tick <= scale.most):
        x = scale.x(tick)
        lines.append(f'<path d="M{x:.1f} 0V{_HEIGHT}"/>')
        lines.append(f'<text x="{x:.1f}" y="{_HEIGHT + 16}" text-anchor="middle">{tick}</text>')
    for number in range(round((scale.high - scale.low) / _STEP) + 1):
        words = scale.low + number * _STEP
        y = scale.y(words)
        lines.append(f'<path d="M0 {y:.1f}H{_WIDTH}"/>')
        if is_first:
            lines.append(f'<text x="-6" y="{y + 4:.1f}" text-anchor="end">{words:.2f}</text>')
    axis = "CPU, as a multiple of parsing the page alone"
    lines.append(f'<text x="{_WIDTH / 2}" y="{_HEIGHT + 36}" text-anchor="middle">{axis}</text>')
    if is_first:
        lines.append(
            f'<text transform="translate(-42 {_HEIGHT / 2}) rotate(-90)" text-anchor="middle">F1 in words</text>'
        )
    return lines


def _draw_points(points: Sequence[Point], scale: _Scale) -> list[str]:
    """Draw each tool with its name beside it, where there is room."""
    taken = [(scale.x(point.cost) - 5, scale.y(point.words) - 5, 10.0, 10.0) for point in points]
    lines = []
    for point in sorted(points, key=lambda point: not point.is_ours):
        x, y = scale.x(point.cost), scale.y(point.words)
        own = ' class="own"' if point.is_ours else ""
        label = f"{point.name} {point.words:.3f}"
        size = _LETTER * len(label)
        left, top = _place(x, y, size, taken)
        taken.append((left, top, size, _LINE))
        lines.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"{own}/>')
        lines.append(f'<text x="{left:.1f}" y="{top + _LINE - 3:.1f}"{own}>{escape(label)}</text>')
    return lines


def _place(x: float, y: float, size: float, taken: Sequence[tuple[float, float, float, float]]) -> tuple[float, float]:
    """Give the corner of a label that covers nothing and stands inside: beside the point, above it, or below it."""
    shifts = [0, *(sign * step for step in (8, 16, 24) for sign in (-1, 1))]
    corners = [(side, y - _LINE / 2 + shift) for shift in shifts for side in (x + 8, x - 8 - size)]
    for left, top in corners:
        is_inside = left >= 0 and left + size <= _WIDTH
        if is_inside and not any(
            left < other_left + width
            and other_left < left + size
            and top < other_top + height
            and other_top < top + _LINE
            for other_left, other_top, width, height in taken
        ):
            return left, top
    return corners[0]
