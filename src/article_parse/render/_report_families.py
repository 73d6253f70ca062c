"""Which roles a report shows alike: five families, each with a name, a class and a line of its own beside the text."""

from __future__ import annotations

from typing import NamedTuple

from article_parse._roles import Role

__all__ = ["FAMILIES", "Family", "family"]


class Family(NamedTuple):
    """Roles that a report shows alike; ``key`` is a class of its style sheet."""

    key: str
    name: str


_BODY, _METADATA = Family("body", "body"), Family("meta", "metadata")
_READERS, _OFFERS, _PAGE = Family("readers", "from readers"), Family("offers", "offers"), Family("page", "furniture")
FAMILIES = (_BODY, _METADATA, _READERS, _OFFERS, _PAGE)
_LEFT_OUT = {
    **dict.fromkeys((Role.COMMENTS, Role.READER_INSIGHTS, Role.SHARE), _READERS),
    **dict.fromkeys((Role.ADVERT, Role.NEWSLETTER, Role.PAYWALL, Role.RELATED, Role.OTHER_ARTICLE), _OFFERS),
}


def family(role: Role) -> Family:
    """
    Give the family of a role.

    >>> family(Role.BYLINE).name, family(Role.SHARE).name, family(Role.LEGAL).name
    ('metadata', 'from readers', 'furniture')
    """
    if role.is_body:
        return _BODY
    return _METADATA if role.is_metadata else _LEFT_OUT.get(role, _PAGE)
