"""What runs in the processes of the pool: records in, rows out, one at a time."""

from __future__ import annotations

import signal
from datetime import datetime, tzinfo
from multiprocessing.connection import Connection

import attrs

from article_parse import Article, DumpTooLargeError, Profile, Registry, parse, split
from article_parse._blocks import Media
from article_parse.cli._run._outcome import Outcome
from article_parse.cli._run._rows import RowMaker, Shape
from article_parse.model import NoteCode
from article_parse.records import Failure, FailureCode, Record

__all__ = ["Job", "parse_record", "work"]


@attrs.frozen(kw_only=True)
class Job:
    """
    What is done with each record.

    Args:
        shape: The rows to make.
        retrieved_at: When the pages were retrieved of whose time their container says nothing.
        media: What the dumps are, where their container does not tell.
        encoding: Their encoding, likewise.
        language: As for ``parse``, like those below.
        timezone: As above.
        formatter: As above.
        profile: As above.
        profiles: As above.
    """

    shape: Shape
    retrieved_at: datetime | None = None
    media: Media | None = None
    encoding: str | None = None
    language: str | None = None
    timezone: tzinfo | None = None
    formatter: str | None = None
    profile: Profile | None = None
    profiles: Registry

    def article(self, dump: str | bytes, record: Record) -> Article:
        """Parse a dump of *record*."""
        return parse(
            dump,
            url=record.url,
            retrieved_at=record.retrieved_at or self.retrieved_at,
            media=record.media or self.media,
            encoding=record.encoding or self.encoding,
            language=self.language,
            timezone=self.timezone,
            formatter=self.formatter,
            profile=self.profile,
            profiles=self.profiles,
        )


def work(connection: Connection, job: Job) -> None:
    """Answer each list of records with their outcomes, one by one, until the other end is closed."""
    # The parent is told by the terminal as well, and ends its workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    rows = RowMaker(job.shape)
    try:
        connection.send(None)
        while True:
            for record in connection.recv():
                connection.send(parse_record(record, job, rows))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def parse_record(record: Record, job: Job, rows: RowMaker) -> Outcome:
    """Give the rows of a record; whatever goes wrong with it is its failure."""
    try:
        article = job.article(record.dump, record)
        binary = next((note for note in article.notes if note.code is NoteCode.BINARY), None)
        if binary is not None and not article.body:
            return _failed(record, FailureCode.NOT_TEXT, binary.message)
        articles = [article]
        if any(note.code is NoteCode.MORE_ARTICLES for note in article.notes):
            parts = split(record.dump, media=record.media or job.media, encoding=record.encoding or job.encoding)
            articles = [job.article(part.text, record) for part in parts] or articles
        made, size = rows.make(record, articles)
        return Outcome(
            rows=made,
            size=size,
            articles=len(articles),
            empty=sum(each.title is None and not each.body for each in articles),
            noted=sum(bool(each.notes) for each in articles),
        )
    except DumpTooLargeError as error:
        return _failed(record, FailureCode.TOO_LARGE, error.message)
    except MemoryError:
        return _failed(record, FailureCode.WORKER_DIED, "the process that parsed it wanted more memory than there is")
    except Exception as error:  # noqa: BLE001 - one record must not cost the others; its failure names the error
        return _failed(record, FailureCode.ERROR, f"{type(error).__name__}: {error}")


def _failed(record: Record, code: FailureCode, message: str) -> Outcome:
    return Outcome(failure=Failure(source=record.source, id=record.id, code=code, message=message))
