"""What stands around the names and dates of others on a page: of readers, of other articles, of pictures."""

from __future__ import annotations

import re

from article_parse._html._elements import Node

__all__ = ["Others"]

_TAGS = frozenset({"footer", "nav", "aside", "figure"})
_CLASS = re.compile(
    r"(?:comments?|comment-?list|related|recommended|recommendations|teasers?|recirc|most-?(?:read|popular))"
    r"(?:-(?:list|items?|posts?|articles?|stories|links?|teasers?|cards?|box|section|area|content|body|meta|author|container|wrapper|module))?"
)
_TYPE = re.compile(r"schema\.org/(?:Comment|ImageObject|VideoObject|Review|Rating|AggregateRating)\b")
_ARTICLES_TAGS = frozenset({"main", "body"})
_LONGEST_NAMES = 300


class Others:
    """The elements of a page that are known to stand in a comment, a teaser, a picture or the footer, or not to."""

    __slots__ = ("_known",)

    def __init__(self) -> None:
        self._known: dict[int, bool] = {}

    def hold(self, node: Node) -> bool:
        """Tell whether an element stands in a part of others; each element around it is looked at once for a page."""
        known = self._known
        passed: list[int] = []
        around: Node | None = node
        found = False
        while around is not None and around.tag not in _ARTICLES_TAGS:
            number = around.mem_id
            if number in known:
                found = known[number]
                break
            passed.append(number)
            if _is_of_others(around):
                found = True
                break
            around = around.parent
        known.update(dict.fromkeys(passed, found))
        return found


def _is_of_others(node: Node) -> bool:
    attributes = node.attributes
    names = f"{attributes.get('class') or ''} {attributes.get('itemprop') or ''}"[:_LONGEST_NAMES].casefold().split()
    if node.tag in _TAGS or any(map(_CLASS.fullmatch, names)):
        return True
    return _TYPE.search(attributes.get("itemtype") or "", 0, _LONGEST_NAMES) is not None
