"""What a reader of records gives, and what it has to be told."""

from datetime import datetime
from enum import StrEnum

import attrs

from article_parse._blocks import Media
from article_parse._shown import Shown

__all__ = ["Failure", "FailureCode", "Fields", "Item", "MissingExtraError", "PassedOver", "Record"]


class FailureCode(StrEnum):
    """
    Why there is no article of a record.

    >>> FailureCode("torn") is FailureCode.TORN
    True
    """

    UNREADABLE = "unreadable"
    """The file cannot be opened or read, or is not what its name or the form says."""
    NO_DUMPS = "no_dumps"
    """A folder or a pattern holds no file that is read, or a file of records no record."""
    TORN = "torn"
    """The file is cut off or damaged here; what follows is read where it can be found."""
    BAD_JSON = "bad_json"
    """The line is no JSON object."""
    MISSING_FIELD = "missing_field"
    """The record has no field with a dump."""
    BAD_FIELD = "bad_field"
    """A field holds something else than it should."""
    BAD_TIME = "bad_time"
    """When the page was retrieved is not stated as an instant in ISO 8601 with a zone."""
    TOO_LARGE = "too_large"
    """The dump is longer than ``parse`` takes."""
    NOT_TEXT = "not_text"
    """The dump is a file of another format, such as a PDF."""
    DUPLICATE_ID = "duplicate_id"
    """A record before this one has the same id."""
    TIMEOUT = "timeout"
    """Parsing took longer than was allowed."""
    WORKER_DIED = "worker_died"
    """The process that parsed it wanted more memory than there is, or was ended by a signal."""
    ERROR = "error"
    """Parsing raised an error: the message tells which."""


@attrs.frozen(kw_only=True, repr=False)
class Record(Shown):
    """
    A dump, and what its container says of it: the arguments of :func:`article_parse.parse`.

    Args:
        source: Where it stands: ``page.txt``, ``pages.jsonl.gz:17`` (line), ``pages.parquet:17`` (row) or
            ``crawl.warc.gz@295`` (byte).
        dump: The dump; bytes where the container does not state their encoding.
        id: The id that the container gives it, else the *source*.
        url: The address of the page.
        retrieved_at: When it was printed or fetched, aware.
        media: ``"text"`` or ``"html"`` where the container tells.
        encoding: The encoding of the bytes where the container tells, as Python knows it.

    >>> Record(source="dam.txt", dump="The Dam", id="dam.txt").url is None
    True
    """

    source: str
    dump: str | bytes = attrs.field(repr=False)
    id: str
    url: str | None = None
    retrieved_at: datetime | None = None
    media: Media | None = None
    encoding: str | None = None


@attrs.frozen(kw_only=True, repr=False)
class Failure(Shown):
    """
    A record, or a file of records, of which no dump can be had, or no article.

    Args:
        source: Where it stands, as of a :class:`Record`.
        id: Its id, where that could be read.
        code: What is wrong.
        message: The same for people, with what to do about it.

    >>> Failure(source="a.jsonl:3", code=FailureCode.BAD_JSON, message="no JSON").id is None
    True
    """

    source: str
    id: str | None = None
    code: FailureCode
    message: str


@attrs.frozen(kw_only=True, repr=False)
class PassedOver(Shown):
    """
    A file or a record that holds no page, such as a request in an archive.

    >>> PassedOver(source="crawl.warc@0", reason="warcinfo").reason
    'warcinfo'
    """

    source: str
    reason: str


Item = Record | Failure | PassedOver


@attrs.frozen(kw_only=True, repr=False)
class Fields(Shown):
    """
    The names of the fields in JSON lines and the columns in Parquet.

    Args:
        text: Where the dump is: the first of these that a record has.
        id: Where its id is; ``None`` for the line as the id.
        url: Where its address is; ``None`` for nowhere.
        retrieved: Where the instant is at which it was retrieved, ISO 8601 with a zone; ``None`` for nowhere.

    >>> Fields(text=("raw_content",)).url
    'url'
    """

    text: tuple[str, ...] = ("text", "dump", "html", "content")
    id: str | None = "id"
    url: str | None = "url"
    retrieved: str | None = "retrieved_at"


class MissingExtraError(ImportError):
    """
    A form of input or output needs a package that is not installed; the message names the command that installs it.

    >>> print(MissingExtraError(what="WARC", package="fastwarc", extra="records"))
    WARC needs fastwarc: pip install "article-parse-dumps[records]"
    """

    def __init__(self, *, what: str, package: str, extra: str) -> None:
        super().__init__(f'{what} needs {package}: pip install "article-parse-dumps[{extra}]"', name=package)
