"""What looks at a whole text takes a few times its size, and not an object for each word or sign of it."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable, Iterator

import pytest

from article_parse import parse
from article_parse._fields._names import looks_like_name
from article_parse._fields._tags import hashed_tags
from article_parse._read import read
from article_parse.render._markdown_inline import destination, inline

_SIZE = 1 << 20


@pytest.fixture
def _traced() -> Iterator[None]:
    gc.collect()
    tracemalloc.start()
    yield
    tracemalloc.stop()


def _read_lines(text: str) -> object:
    return read(text, media="text")


@pytest.mark.usefixtures("_traced")
@pytest.mark.parametrize(
    ("work", "piece", "times"),
    [
        (looks_like_name, "1.", 2),
        (looks_like_name, "A. ", 2),
        (hashed_tags, "a ", 2),
        (hashed_tags, " #a", 2),
        (inline, "[", 12),
        (inline, "`", 12),
        (inline, "<", 12),
        (inline, "\\a", 12),
        (destination, "(", 12),
        (_read_lines, "ab\n", 12),
        (_read_lines, "The Dam\n", 12),
        (parse, "a ", 12),
        (parse, "<b>", 12),
        (parse, "雨", 12),
    ],
)
def test_memory_is_a_few_times_the_size(work: Callable[[str], object], piece: str, times: int) -> None:
    """The peak is that of a few copies, whatever a text is made of."""
    text = piece * (_SIZE // len(piece))
    work(piece)
    tracemalloc.reset_peak()
    before, _ = tracemalloc.get_traced_memory()
    work(text)
    _, peak = tracemalloc.get_traced_memory()
    assert peak - before <= times * len(text)
