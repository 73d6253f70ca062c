"""The peers of the benchmarks, where they are installed."""

from __future__ import annotations

import warnings

import pytest

from benchmarks.metrics import METRICS
from benchmarks.peers import PEERS

_PROSE = "The old ferry left the quay at midnight with forty passengers and one dog, and {} watched it go. "
_PAGE = (
    "<!doctype html><html lang='en'><head><title>The night ferry is back</title>"
    "<meta name='keywords' content='ferries, rivers'><meta name='author' content='Mara Quillon'>"
    "<meta property='article:published_time' content='2026-03-14T08:00:00Z'></head><body><article>"
    "<h1>The night ferry is back</h1>"
    + "".join(f"<p>{_PROSE.format(who) * 2}</p>" for who in ("the baker", "the mayor", "a gull", "the smith"))
    + "</article></body></html>"
)


@pytest.mark.parametrize("name", PEERS)
def test_peer_answers_with_what_it_says_it_gives(name: str) -> None:
    """A peer finds the prose of a plain page, and gives no field that it is not measured by."""
    peer = PEERS[name]
    assert peer.fields <= set(METRICS)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Their warnings are not ours to fix.
        try:
            read = peer.load()
        except ImportError as fault:
            pytest.skip(f"{name} is not installed: {fault}")
        answer = read(_PAGE)
    assert "and the mayor watched it go" in answer.text
    given = {field for field in ("title", "authors", "date", "topics") if getattr(answer, field)}
    assert given <= peer.fields
    if "title" in peer.fields:
        assert answer.title == "The night ferry is back"
    if "date" in peer.fields:
        assert str(answer.date).startswith("2026-03-14")
