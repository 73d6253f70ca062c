"""The reader: from ``str`` or ``bytes`` to a :class:`~article_parse._blocks.Reading`, without opinions."""

from __future__ import annotations

from codecs import BOM_UTF8

from article_parse._blocks import Media, PartKind, Reading, Renderer
from article_parse._bytes._decode import Decoded, decode
from article_parse._bytes._formats import advice_for, format_of, text_format_of
from article_parse._lines import split_lines
from article_parse._roles import NoteCode
from article_parse._text._mime import Unpacked, unpack
from article_parse._text._sniff import sniff_media
from article_parse.errors import ArticleTypeError, DumpTooLargeError
from article_parse.model import Note

__all__ = ["MAX_LENGTH", "find_bounds", "read"]

MAX_LENGTH = 16 * 1024 * 1024
"""The longest dump that is read, in bytes or code points. Common Crawl truncates pages far below it."""


def read(dump: str | bytes, *, media: Media | None = None, encoding: str | None = None) -> Reading:
    """
    Read *dump*, as text or as HTML; of a file that is neither, what it is in a note.

    Args:
        dump: The dump.
        media: How to read it; found out from its first characters when not given.
        encoding: The encoding of bytes, where the caller knows it.

    Raises:
        ArticleTypeError: An argument has the wrong type.
        DumpTooLargeError: The dump is longer than ``MAX_LENGTH``.
        UnknownEncodingError: Python knows no encoding of that name.
    """
    _check(dump, media)
    if encoding is None and (found := format_of(dump)) is not None:
        note = Note(code=NoteCode.BINARY, message=f"the dump is {found}")
        return Reading("", (), (), "text", Renderer.PLAIN, notes=(note,))
    unpacked = unpack(dump) if media is None else None
    if unpacked is not None:
        return _read_unpacked(unpacked)
    return _read_decoded(dump, media, encoding)


def _read_unpacked(unpacked: Unpacked) -> Reading:
    """Read the part of a message that is the article."""
    from article_parse._bytes._prescan import codec_of  # noqa: PLC0415
    from article_parse._text._parts import more_articles  # noqa: PLC0415 as below

    stated = codec_of(unpacked.encoding) if unpacked.encoding is not None else None
    # Mail that states ASCII is often in more than that.
    encoding = stated if stated != "ascii" else None
    reading = _read_decoded(unpacked.content, unpacked.media, encoding)
    notes = (*unpacked.notes, *more_articles(unpacked.others + 1), *reading.notes)
    return reading._replace(claims=(*unpacked.claims, *reading.claims), notes=notes)


def _read_decoded(dump: str | bytes, media: Media | None, encoding: str | None) -> Reading:
    decoded = decode(dump, encoding=encoding)
    replaced = _note_of_replaced(decoded)
    stated = text_format_of(decoded.text) if media is None else None
    doubts = (Note(code=NoteCode.NO_ARTICLE, message=f"the dump is {stated}"),) if stated else ()
    # The readers are imported here, since most callers need one of them; selectolax alone takes 10 ms to load.
    if (media or sniff_media(decoded.text)) == "text":
        from article_parse._text._reader import read_text  # noqa: PLC0415

        return read_text(decoded.text, encoding=decoded.encoding, notes=replaced + doubts)
    from article_parse._html._reader import read_html  # noqa: PLC0415
    from article_parse._text._parts import find_pages, more_articles  # noqa: PLC0415

    pages = find_pages(decoded.text)
    if pages:
        reading = read_html(decoded.text[: pages[0][1]])
        notes = replaced + reading.notes + more_articles(len(pages))
        return reading._replace(encoding=decoded.encoding, notes=notes)
    # Bytes that are UTF-8 and nothing else need not be encoded for the parser once more.
    is_utf8 = decoded.encoding == "utf-8" and not replaced
    utf8 = dump if is_utf8 and isinstance(dump, bytes) and not dump.startswith(BOM_UTF8) else None
    reading = read_html(decoded.text, utf8)
    return reading._replace(encoding=decoded.encoding, notes=replaced + doubts + reading.notes)


def _note_of_replaced(decoded: Decoded) -> tuple[Note, ...]:
    """Say which bytes could not be decoded."""
    if decoded.replaced_from is None:
        return ()
    message = (
        f"bytes that {decoded.encoding} does not have were replaced by U+FFFD, "
        f"the first at byte {decoded.replaced_from:,}"
    )
    return (Note(code=NoteCode.UNDECODABLE, message=message),)


def find_bounds(
    dump: str | bytes, *, media: Media | None = None, encoding: str | None = None
) -> tuple[str, list[tuple[int, int, PartKind | None]]]:
    """
    Give the text of *dump* and where the articles in it begin and end, with what tells them apart.

    The arguments and errors are those of :func:`read`.
    """
    _check(dump, media)
    if encoding is None and format_of(dump) is not None:
        return "", []
    text = decode(dump, encoding=encoding).text
    if not text.strip():
        return text, []
    from article_parse._text._parts import find_pages, find_parts  # noqa: PLC0415 as above

    if (media or sniff_media(text)) == "html":
        return text, [(start, stop, "page") for start, stop in find_pages(text)] or [(0, len(text), None)]
    lines = split_lines(text)
    found: list[tuple[int, int, PartKind | None]] = []
    for part in find_parts(text, lines):
        margin = text[: lines[part.start].start].rfind("\n") + 1
        found.append((margin, lines[part.stop - 1].stop, part.kind))
    return text, found or [(0, len(text), None)]


def _check(dump: object, media: object) -> None:
    if not isinstance(dump, str | bytes):
        msg = f"dump must be str or bytes, not {type(dump).__name__}; {advice_for(dump)}"
        raise ArticleTypeError(msg)
    if media not in (None, "text", "html"):
        msg = f"media must be 'text', 'html' or None, not {media!r}"
        raise ArticleTypeError(msg)
    if len(dump) > MAX_LENGTH:
        unit = "bytes" if isinstance(dump, bytes) else "characters"
        msg = f"the dump has {len(dump):,} {unit}, more than the limit of {MAX_LENGTH:,}; give one article at a time"
        raise DumpTooLargeError(msg)
