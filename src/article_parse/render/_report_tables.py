"""What else a report tells: the fields, the claims of the page, what was left out, and the notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from article_parse.render._flat import STATEMENTS
from article_parse.render._report_families import family
from article_parse.render._report_text import shortened, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from article_parse._blocks import Claim
    from article_parse._roles import Role
    from article_parse._stages import LabelledBlock
    from article_parse.model import Article, Note

__all__ = ["write_claims", "write_fields", "write_left_out", "write_notes"]

_SAMPLE, _LONGEST_CLAIM = 90, 400
_MOST_PLACES = 40


def write_fields(article: Article) -> Iterator[str]:
    """Give the fields that are no text of the article, with the source of those that state one."""
    plain = ("publisher", "language", "url", "profile")
    facts = [(name, value, "") for name in plain if (value := getattr(article, name))]
    facts += [(name, each.value, each.source) for name in STATEMENTS if (each := getattr(article, name))]
    if not facts:
        yield '<p class="none">Nothing is known of the page.</p>'
        return
    yield '<dl class="fields">'
    for name, value, source in facts:
        told = f' <span class="source">{shown(source)}</span>' if source else ""
        words = shortened(value, _LONGEST_CLAIM)
        yield f"<div><dt>{name.replace('_', ' ')}</dt><dd><bdi>{words}</bdi>{told}</dd></div>"
    yield "</dl>"


def write_claims(claims: Sequence[Claim]) -> Iterator[str]:
    """Give what the page states about itself as a table."""
    if not claims:
        yield '<p class="none">The page states nothing about itself beside its text.</p>'
        return
    head = "".join(f'<th scope="col">{name}</th>' for name in ("field", "value", "source"))
    yield f"<table><thead><tr>{head}</tr></thead><tbody>"
    for claim in claims:
        yield f'<tr><th scope="row">{claim.field}</th><td dir="auto">{shortened(claim.value, _LONGEST_CLAIM)}</td>'
        yield f'<td class="source">{shown(claim.source)}</td></tr>'
    yield "</tbody></table>"


def write_left_out(blocks: Sequence[LabelledBlock]) -> Iterator[str]:
    """Give the roles of what was left out, the most frequent first, each with ways to its blocks."""
    left_out = [each for each in enumerate(blocks, 1) if not (each[1].role.is_body or each[1].role.is_metadata)]
    if not left_out:
        yield '<p class="none">Nothing was left out.</p>'
        return
    places: dict[Role, list[int]] = {}
    for number, labelled in left_out:
        places.setdefault(labelled.role, []).append(number)
    yield '<ul class="left-out">'
    for role, numbers in sorted(places.items(), key=lambda each: len(each[1]), reverse=True):
        count, sample = len(numbers), shortened(blocks[numbers[0] - 1].block.text, _SAMPLE)
        ways = " ".join(f'<a href="#d{number}">{number}</a>' for number in numbers[:_MOST_PLACES])
        more = f" and {count - _MOST_PLACES} more" * (count > _MOST_PLACES)
        yield f'<li class="{family(role).key}"><span class="role">{role.value.replace("_", " ")}</span> <b>{count}</b>'
        yield f'<span class="sample" dir="auto">{sample}</span>'
        yield f'<span class="ways" aria-label="Blocks">{ways}{more}</span></li>'
    yield "</ul>"


def write_notes(notes: Sequence[Note]) -> Iterator[str]:
    """Give what was missing, unclear or guessed."""
    if not notes:
        yield '<p class="none">Nothing was missing, unclear or guessed.</p>'
        return
    yield '<ul class="notes">'
    for note in notes:
        yield f"<li><b>{note.code.value.replace('_', ' ')}</b> {shown(note.message)}</li>"
    yield "</ul>"
