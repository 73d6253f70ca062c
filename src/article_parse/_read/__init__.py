"""The reader: from ``str`` or ``bytes`` to a :class:`~article_parse._blocks.Reading`, without opinions."""

from __future__ import annotations

from codecs import BOM_UTF8

from article_parse._blocks import Media, Reading, Renderer
from article_parse._read._decode import decode
from article_parse._read._formats import format_of
from article_parse._read._sniff import sniff_media
from article_parse._roles import NoteCode
from article_parse.errors import ArticleTypeError, DumpTooLargeError
from article_parse.model import Note

__all__ = ["MAX_LENGTH", "read"]

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
    if not isinstance(dump, str | bytes):
        msg = f"dump must be str or bytes, not {type(dump).__name__}"
        raise ArticleTypeError(msg)
    if media not in (None, "text", "html"):
        msg = f"media must be 'text', 'html' or None, not {media!r}"
        raise ArticleTypeError(msg)
    if len(dump) > MAX_LENGTH:
        unit = "bytes" if isinstance(dump, bytes) else "characters"
        msg = f"the dump has {len(dump):,} {unit}, more than the limit of {MAX_LENGTH:,}; give one article at a time"
        raise DumpTooLargeError(msg)
    if isinstance(dump, bytes) and encoding is None and (found := format_of(dump)) is not None:
        note = Note(code=NoteCode.BINARY, message=f"the dump is {found}")
        return Reading("", (), (), "text", Renderer.PLAIN, notes=(note,))
    decoded = decode(dump, encoding=encoding)
    # The readers are imported here, since most callers need one of them; selectolax alone takes 10 ms to load.
    if (media or sniff_media(decoded.text)) == "text":
        from article_parse._read._text import read_text  # noqa: PLC0415

        return read_text(decoded.text, encoding=decoded.encoding, notes=decoded.notes)
    from article_parse._read._html import read_html  # noqa: PLC0415

    # Bytes that are UTF-8 and nothing else need not be encoded for the parser once more.
    is_utf8 = decoded.encoding == "utf-8" and not decoded.notes
    utf8 = dump if is_utf8 and isinstance(dump, bytes) and not dump.startswith(BOM_UTF8) else None
    reading = read_html(decoded.text, utf8)
    return reading._replace(encoding=decoded.encoding, notes=decoded.notes + reading.notes)
