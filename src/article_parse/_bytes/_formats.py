"""What is given for a page and is none: files of other formats, by how they begin, and objects of other libraries."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["advice_for", "format_of", "text_format_of"]

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
    _Format(b"\x04\x22\x4d\x18", "packed with lz4", _PACKED),
    _Format(b"ustar", "a tar archive", _PACKED, 257),
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
    _Format(b"ftypheic", "a HEIF image", _NO_TEXT, 4),
    _Format(b"ftypmif1", "a HEIF image", _NO_TEXT, 4),
    _Format(b"8BPS\0\1", "a Photoshop image", _NO_TEXT),
    _Format(b"AT&TFORM", "a DjVu document", _EXTRACT),
    _Format(b"BOOKMOBI", "a Mobipocket book", _EXTRACT, 60),
    _Format(b"ftyp", "an MP4 video or its kin", _NO_TEXT, 4),
    _Format(b"\x1a\x45\xdf\xa3", "a Matroska or WebM video", _NO_TEXT),
    _Format(b"ID3", "an MP3 recording", _NO_TEXT),
    _Format(b"OggS\0", "an Ogg recording", _NO_TEXT),
    _Format(b"WAVE", "a WAV recording", _NO_TEXT, 8),
    _Format(b"AVI ", "an AVI video", _NO_TEXT, 8),
    _Format(b"FLV\1", "a Flash video", _NO_TEXT),
    _Format(b"fLaC\0", "a FLAC recording", _NO_TEXT),
    _Format(b"\xff\xfb", "an MP3 recording", _NO_TEXT),
    _Format(b"\0\1\0\0\0", "a font", _NO_TEXT),
    _Format(b"OTTO\0", "a font", _NO_TEXT),
    _Format(b"\0\0\1\0", "an icon", _NO_TEXT),
    _Format(b"wOFF\0", "a web font", _NO_TEXT),
    _Format(b"wOF2", "a web font", _NO_TEXT),
    _Format(b"\x7fELF", "an ELF program", _NO_TEXT),
    _Format(b"MZ", "a Windows program", _NO_TEXT),
    _Format(b"\xcf\xfa\xed\xfe", "a Mach-O program", _NO_TEXT),
    _Format(b"\xca\xfe\xba\xbe", "a Java or Mach-O program", _NO_TEXT),
    _Format(b"\0asm", "a WebAssembly program", _NO_TEXT),
    _Format(b"PAR1", "a Parquet file", "give a page that is in it"),
    _Format(b"\x80\x04\x95", "a pickle of Python", "give the page that it held"),
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
# These begin like text; what follows must be the number of a version.
_LIKE_TEXT = (
    (b"%PDF-", f"a PDF document; {_EXTRACT}"),
    (b"{\\rtf", f"an RTF document; {_EXTRACT}"),
    (b"%!PS-Adobe-", f"a PostScript document; {_EXTRACT}"),
)
# What no text holds; without one of them near its beginning it may be a text about the format.
_NOT_OF_TEXT = bytes({*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)})
_OF_TEXT = bytes(set(range(0x100)) - set(_NOT_OF_TEXT))


# The root elements of XML that is no page.
_XML = re.compile(
    r"(?:<\?xml\s[^<>]{0,200}\?>\s{0,100}+)?(?:<!--(?:(?!-->).){0,1000}+-->\s{0,100}+)?"
    r"<(rss|feed|rdf:RDF|urlset|sitemapindex|opml|svg)[\s>]",
    re.DOTALL,
)
_ROOTS = {
    "svg": f"an SVG image; {_NO_TEXT}",
    "urlset": "a sitemap; fetch the pages that it names, and give them one by one",
    "sitemapindex": "a list of sitemaps; fetch the pages that they name, and give them one by one",
}
_FEED = "a feed; fetch the pages that it names, and give them one by one"
_LONGEST_ADDRESS = 4096
_ADDRESS = re.compile(r"(?:(?:https?|ftp|file)://|www\.|data:[\w/.+-]{1,60}[;,])\S*+", re.IGNORECASE)
_PATH = re.compile(
    r"(?:(?:[a-z]:[\\/]|\\\\|\.{0,2}/|~/)[^\n\r<>\"|]{0,400}|[^\s<>\"|]{1,400})"
    r"(?<=[^\s./\\])\.(?:x?html?|mhtml?|md|txt|pdf|docx?|json|warc|gz|zip)",
    re.IGNORECASE,
)
_JSON = re.compile(r"(?:\{\s{0,100}+\"|\[\s{0,100}+(?:\[\s{0,100}+)?[{\"])")
_JSON_ENDS = ("}", "]")


def format_of(dump: str | bytes) -> str | None:
    r"""
    Tell what *dump* is where it is no text, and what to do with it; a ``str`` may be what somebody decoded as text.

    >>> format_of(b"\x89PNG\r\n\x1a\n\0\0"), format_of(b"GIF89a is a format of images.")
    ('a PNG image; there is no article in it', None)
    """
    start = dump[:_REACH]
    if isinstance(start, str):
        start = start.encode("latin-1", "replace")
    for prefix, found in _LIKE_TEXT:
        if start.startswith(prefix) and start[len(prefix) : len(prefix) + 1].isdigit():
            return found
    if not start.translate(None, _OF_TEXT):
        return None
    if start.startswith(_ZIP):
        inside = ((name, advice) for part, name, advice in _INSIDE_ZIP if part in start)
        return "; ".join(next(inside, ("a ZIP archive", _PACKED)))
    if start.startswith(b"BM") and start.startswith(b"\0\0\0\0", 6):
        return f"a BMP image; {_NO_TEXT}"
    for each in _FORMATS:
        if start.startswith(each.magic, each.place):
            return f"{each.name}; {each.advice}"
    return None


def text_format_of(text: str) -> str | None:
    """
    Tell what *text* is where it is no page but an address, a path, a feed or data, and what to do with it.

    >>> text_format_of("https://news.example/dam"), text_format_of("The Dam: https://news.example/dam")
    ('the address of a page; fetch it, and give what comes back', None)
    """
    text = text.strip("\ufeff \t\r\n\f")
    if not text:
        return None
    if text[0] == "<":
        root = _XML.match(text)
        return _ROOTS.get(root[1], _FEED) if root else None
    if len(text) <= _LONGEST_ADDRESS:
        if _ADDRESS.fullmatch(text):
            return "the address of a page; fetch it, and give what comes back"
        if _PATH.fullmatch(text):
            return "the path of a file; read it, and give its bytes"
    if _JSON.match(text) and text.endswith(_JSON_ENDS):
        return "data in JSON; give the text or the HTML of the page that is in it"
    return None


# What objects that hold a page have, and how to get it out of them. Only their types are looked at: an attribute of the
# object itself may read from the network.
_WAYS = (
    ("read_bytes", "give dump.read_bytes()"),
    ("get_encoding", "give await dump.read()"),
    ("cr_frame", "await it, and give the page of what comes back"),
    ("page_source", "give dump.page_source"),
    ("inner_text", "give dump.content()"),
    ("content", "give dump.content"),
    ("prettify", "give str(dump)"),
    ("css", "give dump.body, or dump.html of selectolax"),
    ("xpath", "give lxml.html.tostring(dump)"),
    ("read", "give dump.read()"),
    ("tobytes", "give bytes(dump)"),
    ("translate", "give bytes(dump)"),
    ("geturl", "fetch it, and give what comes back"),
    ("items", "give the page that is in it"),
    ("__next__", "parse what it gives one by one"),
    ("__iter__", "parse its dumps one by one"),
)
_NOTHING = "nothing was fetched or read; look there"


def advice_for(dump: object) -> str:
    """
    Tell what to do with an object that is no dump but may hold one.

    >>> advice_for(["<h1>The Dam</h1>"]), advice_for(None)
    ('parse its dumps one by one', 'nothing was fetched or read; look there')
    """
    if dump is None:
        return _NOTHING
    kind = type(dump)
    return next((advice for name, advice in _WAYS if hasattr(kind, name)), "give the text or the bytes of a page")
