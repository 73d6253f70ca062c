"""Lines that recur on the pages of a day and on no later one: the headlines of other articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from article_parse._fields._site import letters, site_names
from article_parse._label._entry import observe
from article_parse._roles import Role
from article_parse.learning._pages import DIGITS, RecurringLine, SeenPage

__all__ = ["find_teasers"]

_FEWEST_WORDS = 4
"""A headline has so many words and more; menus, and the headings above teasers, mostly have fewer."""
_ENDS = ".!?:…。"


def find_teasers(pages: Sequence[SeenPage], lines: Mapping[str, RecurringLine]) -> frozenset[str]:
    """
    Give the shapes of those *lines* that are headlines of other articles, which recur on pages of about one day.

    These are the headlines of the *pages* themselves, and what stands in one list with them.
    """
    headlines = _headlines(pages)
    names = frozenset[str]().union(*(site_names(page.trace.reading.claims) for page in pages))
    could_be = {shape for shape, line in lines.items() if _could_be_headline(line, names)}
    found = {shape for shape in lines if letters(shape) in headlines}
    # Of the list at the top of a page one is taken for its headline at times.
    found |= {shape for shape in could_be if Role.TITLE in lines[shape].roles}
    found |= {shape for shape in could_be if _leaves_its_list(lines[shape], pages, could_be)}
    found |= {shape for page in pages for shape in _in_lists(page, found, could_be)}
    return frozenset(found)


def _headlines(pages: Sequence[SeenPage]) -> set[str]:
    """Give the headlines of one article each; what several are called is no headline, but the name of the site."""
    titles = {(page.article, letters(DIGITS.sub("0", page.trace.article.title or ""))) for page in pages}
    counts = Counter(title for _, title in titles)
    return {title for title, count in counts.items() if title and count == 1}


def _could_be_headline(line: RecurringLine, names: frozenset[str]) -> bool:
    if line.words < _FEWEST_WORDS or line.shape[-1] in _ENDS or "©" in line.shape or observe(line.sample).is_furniture:
        return False
    named = letters(line.shape)
    return not any(name in named for name in names)


def _leaves_its_list(line: RecurringLine, pages: Sequence[SeenPage], could_be: set[str]) -> bool:
    """Tell whether a line stands alone on the page of one article, its own, and next to its like on others."""
    alone: set[int] = set()
    listed: set[int] = set()
    for index, number in line.places:
        page = pages[index]
        around = page.shapes[max(0, number - 1) : number] + page.shapes[number + 1 : number + 2]
        (alone if could_be.isdisjoint(around) else listed).add(page.article)
    return len(alone - listed) == 1 and len(listed) > 1


def _in_lists(page: SeenPage, headlines: set[str], could_be: Collection[str]) -> Iterator[str]:
    """Give what stands next to one of the *headlines* of others, without anything between that could be none."""
    run: list[str] = []
    for shape in (*page.shapes, ""):
        if shape in could_be or shape in headlines:
            run.append(shape)
        else:
            if not headlines.isdisjoint(run) and len(run) > 1:
                yield from run
            run = []
