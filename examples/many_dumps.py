"""
Parse the dumps of a folder over several processes, in bounded memory: python examples/many_dumps.py FOLDER > OUT.jsonl.

``article-parse run`` does this and more; this is for a program that has a pool of its own.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice

from article_parse import parse, to_json
from article_parse.records import Record, read_records

BATCH, WAITING = 16, 32


def parse_all(records: list[Record]) -> list[str]:
    """Give a line for each record; it goes back as text, since an Article takes four times as long to pickle."""
    lines = []
    for record in records:
        try:
            article = parse(record.dump, url=record.url, retrieved_at=record.retrieved_at, media=record.media)
        except Exception as error:  # noqa: BLE001 - one dump must not cost the batch
            print(f"{record.source}: {error}", file=sys.stderr)
        else:
            lines.append(to_json(article))
    return lines


def records_of(folder: str) -> Iterator[Record]:
    """Give the dumps of a folder, and say what cannot be used."""
    for item in read_records([folder]):
        if isinstance(item, Record):
            yield item
        else:
            print(item, file=sys.stderr)


def main(folder: str) -> None:
    """Print the articles in the order of the dumps."""
    records = records_of(folder)
    # Forking a process that has threads can hang it; Python does not fork by default from 3.14 on.
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as pool:
        waiting: deque[Future[list[str]]] = deque()
        # Executor.map would read all records before it gave back the first.
        while batch := list(islice(records, BATCH)):
            waiting.append(pool.submit(parse_all, batch))
            if len(waiting) >= WAITING:
                print("\n".join(waiting.popleft().result()))
        for future in waiting:
            print("\n".join(future.result()))


if __name__ == "__main__":  # the processes import this module
    main(sys.argv[1])
