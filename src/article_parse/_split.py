"""Dumps that hold several articles, taken apart."""

import attrs

from article_parse._blocks import Claim, Media, PartKind
from article_parse._shown import Shown
from article_parse._span import Span

__all__ = ["Part", "split"]


@attrs.frozen(kw_only=True, repr=False)
class Part(Shown):
    """
    One of the articles that a dump holds.

    Args:
        text: Its dump, for :func:`~article_parse.parse`.
        span: Where it stands in the dump, in code points of the decoded text.
        kind: What it was told by; ``None`` where the dump is one article.
        claims: What its header fields state, as they state it.

    >>> Part(text="The Dam", span=Span(0, 7)).kind is None
    True
    """

    text: str
    span: Span
    kind: PartKind | None = None
    claims: tuple[Claim, ...] = ()


def split(dump: str | bytes, *, media: Media | None = None, encoding: str | None = None) -> tuple[Part, ...]:
    """
    Take a dump apart into the articles it holds.

    These are the documents of an export of a press archive, the messages of a mailbox, the records of a WARC file, or
    dumps one below the other that begin with front matter, the header lines of a crawler or ``<!doctype html>``.
    What belongs to no article is in no part, such as the cover of an export. A dump of one article is one part.

    Args:
        dump: The text, or the HTML; at most 16 Mi characters or bytes.
        media: ``"text"`` or ``"html"``; found out when not given.
        encoding: The encoding of bytes, where it is known.

    Returns:
        The parts in the order of the dump; none of a dump without text, or of bytes that are no text.

    Raises:
        ArticleTypeError: An argument has the wrong type.
        DumpTooLargeError: The dump is longer than the limit.
        UnknownEncodingError: *encoding* is not known.

    >>> dump = "---\\ntitle: The Dam\\n---\\nIt held.\\n\\n---\\ntitle: The Ferry\\n---\\nIt sails again.\\n"
    >>> [(part.kind, part.claims[0].value) for part in split(dump)]
    [('front_matter', 'The Dam'), ('front_matter', 'The Ferry')]
    """
    from article_parse._read import find_bounds, read  # noqa: PLC0415 as parse does

    text, found = find_bounds(dump, media=media, encoding=encoding)
    parts: list[Part] = []
    for start, stop, kind in found:
        own = text[start:stop]
        claims = read(own, media=media).claims
        parts.append(Part(text=own, span=Span(start, stop), kind=kind, claims=claims))
    return tuple(parts)
