"""Makes the table of the ages that a wording can stand for, over all families of formatters."""

from __future__ import annotations

from collections.abc import Iterator

from article_parse._dates._ages import Row, span
from article_parse._dates._book import Form
from article_parse._dates._families import HULL_BY_TRANSLATION, HULL_BY_WORDING

__all__ = ["hulls"]

MOST = 60
"""The greatest count that formatters print for most units."""


def hulls() -> str:
    """Give the code of the table."""
    lines = [
        '"""\nDO NOT EDIT: the ages in seconds that a wording can stand for, by its count from 0 to 60.\n\n'
        "Made by ``PYTHONPATH=src:generators python -m dates CORPUS`` from the table of formatters (``_families``).\n"
        "A key is whether it is English, the qualifier, whether it has an article or the count is one, the unit and the form.\n"
        '"""\n\nfrom __future__ import annotations\n\n__all__ = ["HULLS"]\n\n'
        "HULLS: dict[tuple[bool, str, bool, str, str], tuple[tuple[float, float] | None, ...]] = {\n"
    ]
    for exact, table in ((True, HULL_BY_WORDING), (False, HULL_BY_TRANSLATION)):
        for (qualifier, flag, unit), rows in table.items():
            for form in Form if exact else (Form.LONG,):
                found = tuple(_entries(rows, form, exact=exact))
                while found and found[-1] is None:
                    found = found[:-1]
                if found:
                    key = (exact, qualifier.value, flag, unit.value, form.value)
                    lines.append(f"    {key!r}: {found!r},\n".replace("'", '"').replace(".0,", ",").replace(".0)", ")"))
    return "".join([*lines, "}\n"])


def _entries(rows: tuple[Row, ...], form: Form, *, exact: bool) -> Iterator[tuple[float, float] | None]:
    """Give the ages for each count; none where one row of English has it, whose bounds may lie on the calendar."""
    for count in range(MOST + 1):
        printed = [row for row in rows if row.prints(count, form)]
        yield None if exact and len(printed) == 1 else span(rows, count, form)
