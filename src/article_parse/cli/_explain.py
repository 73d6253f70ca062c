"""A dump line by line, with what the page states, what each block is, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from article_parse.cli._terminal import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from article_parse import Trace
    from article_parse._blocks import Claim, Element, Reading
    from article_parse._roles import Role
    from article_parse._stages import Region

_REASONS = 3
_SECTIONS = frozenset({"main", "article", "aside", "nav", "header", "footer", "section"})
_STEPS, _NAMES = 3, 2
"""So many elements name a region, and so many classes an element."""
_ROLE_WIDTH = 16
_SCORE_WIDTH = 7
_GUTTER = _ROLE_WIDTH + _SCORE_WIDTH + 2
_NARROW, _NARROW_GUTTER = 64, 4
"""On a terminal with fewer columns the role stands above its text."""


def annotate(trace: Trace, width: int | None) -> Iterator[Text]:
    """
    Give what the page states, then every line of the dump with the role and the score of its block, and why.

    Where the blocks of HTML come to stand in other elements, these are named as a profile's cue would name them.
    Lines are broken at words, below one another, for a terminal of *width* columns; left whole without one.
    """
    sheet = _Sheet(width)
    yield from sheet.entry("read as", _read_as(trace.reading), "bold")
    yield from sheet.entry("profile", _profile(trace), "bold")
    for field, values in _by_value(trace.reading.claims).items():
        stated = (f"{value}  ({', '.join(dict.fromkeys(sources))})" for value, sources in values.items())
        yield from sheet.entry(f"states {field}", stated, "magenta")
    region, around = "", _around(trace)
    for number, labelled in enumerate(trace.blocks):
        before, region = region, _region(labelled.block.path)
        if region != before:
            yield from sheet.entry("", [f"in {region or 'the page'}{_share(around[number])}"], "blue")
        score = "" if labelled.score is None else f"{labelled.score:+.1f}"
        head = f"{labelled.role.value:{_ROLE_WIDTH}}{score:>{_SCORE_WIDTH}}"
        text = labelled.block.span.of(trace.reading.canvas).splitlines() or [""]
        yield from sheet.entry(head, text, _style(labelled.role))
        yield from sheet.reason(f"{labelled.stage}: {labelled.why}")
        for reason in labelled.reasons[:_REASONS]:
            yield from sheet.reason(f"{reason.weight:+.1f} {reason.why}")


class _Sheet:
    """Two columns: what something is, and its text."""

    def __init__(self, width: int | None) -> None:
        self._is_narrow = width is not None and width < _NARROW
        self._gutter = _NARROW_GUTTER if self._is_narrow else _GUTTER
        self._width = None if width is None else max(1, width - self._gutter)
        self._console = Console()

    def entry(self, head: str, lines: Iterable[str], style: str) -> Iterator[Text]:
        """Give the *lines* of a text, with its *head* beside the first, or above it."""
        first = Text(printable(head).ljust(self._gutter), f"bold {style}")
        if self._is_narrow and head:
            yield Text(" ".join(printable(head).split()), f"bold {style}")
            first = Text(" " * self._gutter)
        for line in lines:
            for piece in self._pieces(Text(printable(line), style)):
                yield Text.assemble(first, piece)
                first = Text(" " * self._gutter)

    def reason(self, why: str) -> Iterator[Text]:
        """Give a reason below a text."""
        for piece in self._pieces(Text(printable(why), "dim")):
            yield Text.assemble(" " * self._gutter, piece)

    def _pieces(self, text: Text) -> Iterable[Text]:
        return [text] if self._width is None else text.wrap(self._console, self._width) or [text]


def _read_as(reading: Reading) -> Iterator[str]:
    read = "HTML" if reading.media == "html" else f"text as {reading.renderer.value} prints it"
    yield f"{read}, {reading.encoding}" if reading.encoding else read


def _profile(trace: Trace) -> Iterator[str]:
    yield f"{trace.profile.name}: {trace.choice.reason}" if trace.profile else trace.choice.reason


def _by_value(claims: Iterable[Claim]) -> dict[str, dict[str, list[str]]]:
    """Give the values of each field with their sources: a page states most of them several times."""
    fields: dict[str, dict[str, list[str]]] = {}
    for claim in claims:
        fields.setdefault(claim.field, {}).setdefault(claim.value, []).append(claim.source)
    return fields


def _region(path: Iterable[Element]) -> str:
    """Give the innermost elements that have a name, as the selector of a cue: ``main#story div.text``."""
    steps = [_step(element) for element in path if element.id or element.classes or element.tag in _SECTIONS]
    return " ".join(steps[-_STEPS:])


def _around(trace: Trace) -> dict[int, Region]:
    """Give the innermost region around each block that holds others as well."""
    return {
        number: region
        for region in trace.regions
        if region.stop - region.start > 1 or not region.outer
        for number in range(region.start, region.stop)
    }


def _share(region: Region) -> str:
    return (
        f": {region.expected / region.words:.0%} of {region.words:,} words read like the article"
        if region.words
        else ""
    )


def _step(element: Element) -> str:
    names = [f"#{element.id}" if element.id else "", *(f".{name}" for name in element.classes.split()[:_NAMES])]
    return element.tag + "".join(names)


def _style(role: Role) -> str:
    if role.is_body:
        return "green"
    return "cyan" if role.is_metadata else "yellow"
