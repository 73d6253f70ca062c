"""A job of ``article-parse run`` that some dumps are the end of; workers import it by its name."""

from __future__ import annotations

import os
import signal
import time

import attrs

from article_parse import Article
from article_parse.cli._run._worker import Job
from article_parse.records import Record


@attrs.frozen(kw_only=True)
class DeadlyJob(Job):
    """Does as it is told by the dump."""

    def article(self, dump: str | bytes, record: Record) -> Article:
        """Parse a dump that is no order."""
        if dump == "starve":
            raise MemoryError
        if dump == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if dump == "hang":
            time.sleep(600)
        if dump == "pause":
            time.sleep(2)
        if dump == "raise":
            message = "one too many"
            raise RuntimeError(message)
        return super().article(dump, record)
