"""Values as a table for notebooks: inert, with neither links nor images, and of a bounded size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from article_parse._escapes import escape_html

__all__ = ["card"]

_MOST_ROWS, _LONGEST_TEXT = 100, 400
_LEFT = ' style="text-align: left"'


def card(facts: Iterable[tuple[str, str]], summary: str, rows: Sequence[Sequence[str]]) -> str:
    """
    Give HTML that shows *facts* by their names, and below a *summary* that opens them, *rows* of texts.

    >>> print(card([("title", "5 < 6")], "1 block", [("paragraph", "It rained.")]).replace(_LEFT, ""))
    <table>
    <tr><th>title</th><td dir="auto">5 &lt; 6</td></tr>
    </table>
    <details><summary>1 block</summary><table>
    <tr><th>paragraph</th><td dir="auto">It rained.</td></tr>
    </table></details>
    """
    lines = ["<table>", *map(_row, facts), "</table>"]
    if rows:
        lines += [f"<details><summary>{escape_html(summary)}</summary><table>", *map(_row, islice(rows, _MOST_ROWS))]
        if len(rows) > _MOST_ROWS:
            lines.append(_row(("…", f"and {len(rows) - _MOST_ROWS} more")))
        lines.append("</table></details>")
    return "\n".join(lines)


def _row(texts: Sequence[str]) -> str:
    first, *others = (escape_html(each if len(each) <= _LONGEST_TEXT else each[:_LONGEST_TEXT] + "…") for each in texts)
    cells = "".join(f'<td{_LEFT} dir="auto">{each}</td>' for each in others)
    return f"<tr><th{_LEFT}>{first}</th>{cells}</tr>"
