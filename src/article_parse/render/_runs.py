"""Stand-off marks taken apart into runs of text that carry the same marks throughout."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from article_parse.render._hrefs import LINK_SCHEMES, safe_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from article_parse.model import Mark

# Everything str.splitlines takes for a line end, so that one line stays one line in every reader.
_LINE_ENDS = str.maketrans(dict.fromkeys("\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029", " "))


class Run(NamedTuple):
    """Text that carries the same marks throughout; ``href`` is safe to write."""

    text: str
    href: str | None = None
    strong: bool = False
    emphasis: bool = False
    code: bool = False


class _Edge(NamedTuple):
    """Where a mark starts or stops; at one position what stops comes first."""

    position: int
    step: int
    kind: str
    href: str | None = None


def on_one_line(text: str) -> str:
    """Give *text* with every line end made a space; offsets into it stay valid."""
    return text.translate(_LINE_ENDS)


def split_runs(text: str, marks: Iterable[Mark]) -> list[Run]:
    """
    Take *text* apart where its marks start and stop.

    Marks may overlap, repeat, be empty or reach beyond the text. Of two links on the same text the first one holds,
    for links do not nest. Runs that meet differ in something.
    """
    edges = sorted(_edges(len(text), marks), key=lambda edge: edge[:2])
    runs: list[tuple[int, Run]] = [(0, Run(""))]
    open_marks = {"strong": 0, "emphasis": 0, "code": 0}
    href: str | None = None
    for edge in edges:
        if edge.kind == "link":
            href = edge.href
        else:
            open_marks[edge.kind] += edge.step
        style = Run("", href, **{kind: count > 0 for kind, count in open_marks.items()})
        if runs[-1][0] == edge.position:
            runs.pop()
        if not runs or runs[-1][1] != style:
            runs.append((edge.position, style))
    stops = [start for start, _ in runs[1:]] + [len(text)]
    return [
        style._replace(text=text[start:stop]) for (start, style), stop in zip(runs, stops, strict=True) if start < stop
    ]


def _edges(length: int, marks: Iterable[Mark]) -> Iterator[_Edge]:
    free = 0
    for mark in sorted(marks, key=lambda mark: mark.start):
        start, stop = max(mark.start, 0), min(mark.stop, length)
        href = None
        if mark.kind == "link":
            href = safe_address(mark.href, LINK_SCHEMES)
            if href is None:
                continue
            start = max(start, free)
            free = max(stop, free)
        if start < stop:
            yield _Edge(start, 1, mark.kind, href)
            yield _Edge(stop, -1, mark.kind)
