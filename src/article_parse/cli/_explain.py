"""A dump line by line, with what each block is and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from article_parse.cli._terminal import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from article_parse import Trace
    from article_parse._roles import Role
    from article_parse._votes import LabelledBlock, Vote

_REASONS = 3
_ROLE_WIDTH = 16
_SCORE_WIDTH = 7
_GUTTER = " " * (_ROLE_WIDTH + _SCORE_WIDTH + 2)


def annotate(trace: Trace) -> Iterator[Text]:
    """Give every line of the dump with the role and the score of its block, and the strongest reasons below."""
    reading = trace.reading
    profile = f"{trace.profile.name} ({trace.choice.reason})" if trace.profile else "none"
    encoding = f", encoding {reading.encoding}" if reading.encoding else ""
    yield Text(printable(f"{reading.media} from {reading.renderer.value}{encoding}, profile {profile}"), style="bold")
    for labelled in trace.blocks:
        yield from _block(labelled, reading.canvas)


def _block(labelled: LabelledBlock, canvas: str) -> Iterator[Text]:
    style = _style(labelled.role)
    head = f"{labelled.role.value:{_ROLE_WIDTH}}{labelled.score:{_SCORE_WIDTH}.2f}  "
    for line in labelled.block.span.of(canvas).splitlines() or [""]:
        yield Text.assemble((head, f"bold {style}"), (printable(line), style))
        head = _GUTTER
    for vote in _strongest(labelled):
        yield Text(printable(f"{_GUTTER}{vote.weight:+.2f} {vote.why}"), style="dim")


def _strongest(labelled: LabelledBlock) -> list[Vote]:
    votes = (vote for vote in labelled.votes if vote.role is labelled.role)
    return sorted(votes, key=lambda vote: -abs(vote.weight))[:_REASONS]


def _style(role: Role) -> str:
    if role.is_body:
        return "green"
    return "cyan" if role.is_metadata else "yellow"
