"""Files that are no text, by the numbers they begin with."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["format_of"]

_REACH = 4096
_PACKED = "unpack it, and give the page that is in it"
_EXTRACT = "give the text that is in it"
_NO_TEXT = "there is no article in it"


class _Format(NamedTuple):
    """Bytes that a file has at some place, what it is called, and what to do with it."""

    magic: bytes
    name: str
    advice: str
    place: int = 0


_FORMATS = (
    _Format(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of Microsoft Office", _EXTRACT),
    _Format(b"\x1f\x8b\x08", "packed with gzip", _PACKED),
    _Format(b"\x28\xb5\x2f\xfd", "packed with zstd", _PACKED),
    _Format(b"\xfd7zXZ\0", "packed with xz", _PACKED),
    _Format(b"BZh", "packed with bzip2", _PACKED),
    _Format(b"7z\xbc\xaf\x27\x1c", "a 7z archive", _PACKED),
    _Format(b"Rar!\x1a\x07", "a RAR archive", _PACKED),
    _Format(b"\x89PNG\r\n\x1a\n", "a PNG image", _NO_TEXT),
    _Format(b"\xff\xd8\xff", "a JPEG image", _NO_TEXT),
    _Format(b"GIF87a", "a GIF image", _NO_TEXT),
    _Format(b"GIF89a", "a GIF image", _NO_TEXT),
    _Format(b"WEBP", "a WebP image", _NO_TEXT, 8),
    _Format(b"ftypavif", "an AVIF image", _NO_TEXT, 4),
    _Format(b"II*\0", "a TIFF image", _NO_TEXT),
    _Format(b"MM\0*", "a TIFF image", _NO_TEXT),
    _Format(b"ftyp", "an MP4 video or its kin", _NO_TEXT, 4),
    _Format(b"\x1a\x45\xdf\xa3", "a Matroska or WebM video", _NO_TEXT),
    _Format(b"ID3", "an MP3 recording", _NO_TEXT),
    _Format(b"OggS\0", "an Ogg recording", _NO_TEXT),
    _Format(b"WAVE", "a WAV recording", _NO_TEXT, 8),
    _Format(b"wOFF\0", "a web font", _NO_TEXT),
    _Format(b"wOF2", "a web font", _NO_TEXT),
    _Format(b"\x7fELF", "an ELF program", _NO_TEXT),
    _Format(b"MZ", "a Windows program", _NO_TEXT),
    _Format(b"\xcf\xfa\xed\xfe", "a Mach-O program", _NO_TEXT),
    _Format(b"\0asm", "a WebAssembly program", _NO_TEXT),
    _Format(b"SQLite format 3\0", "an SQLite database", _NO_TEXT),
)
_ZIP = b"PK\x03\x04"
_INSIDE_ZIP = (
    (b"word/", "a Word document (docx)", _EXTRACT),
    (b"xl/", "an Excel workbook (xlsx)", _EXTRACT),
    (b"ppt/", "a PowerPoint presentation (pptx)", _EXTRACT),
    (b"mimetypeapplication/epub+zip", "an EPUB book", "give one of its pages"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file", _EXTRACT),
)
_PDF = b"%PDF-"
# What no text holds; without one of them near its beginning it may be a text about the format.
_NOT_OF_TEXT = bytes({*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)})
_OF_TEXT = bytes(set(range(0x100)) - set(_NOT_OF_TEXT))


def format_of(dump: bytes) -> str | None:
    r"""
    Tell what *dump* is where it is no text, and what to do with it.

    >>> format_of(b"\x89PNG\r\n\x1a\n\0\0"), format_of(b"GIF89a is a format of images.")
    ('a PNG image; there is no article in it', None)
    """
    start = dump[:_REACH]
    if start.startswith(_PDF) and start[len(_PDF) : len(_PDF) + 1].isdigit():
        return f"a PDF document; {_EXTRACT}"
    if not start.translate(None, _OF_TEXT):
        return None
    if start.startswith(_ZIP):
        inside = ((name, advice) for part, name, advice in _INSIDE_ZIP if part in start)
        return "; ".join(next(inside, ("a ZIP archive", _PACKED)))
    for each in _FORMATS:
        if start.startswith(each.magic, each.place):
            return f"{each.name}; {each.advice}"
    return None
