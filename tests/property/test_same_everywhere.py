"""The same dump gives the same article under another hash seed, locale, time zone and clock."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from dress.dumps import dumps
from dress.story import RETRIEVED_AT
from hypothesis import example, given, settings
from hypothesis import strategies as st

import article_parse
from article_parse import parse, to_json

# Prints one line of JSON for each dump; every way to ask the clock raises. The standard library's logging, which
# selectolax imports, looks at the clock while it is loaded, so it is loaded before. Dates of the standard library are
# still dates, for dateutil asks that of what it adds to.
PROGRAM = """
import datetime, json, logging, sys, time

def forbidden(*arguments):
    raise AssertionError("the clock was read")

class Kind(type):
    def __instancecheck__(cls, value):
        return isinstance(value, cls.__base__)

class Datetime(datetime.datetime, metaclass=Kind):
    now = today = utcnow = forbidden

class Date(datetime.date, metaclass=Kind):
    today = forbidden

datetime.datetime, datetime.date = Datetime, Date
for name in ("time", "time_ns", "localtime", "gmtime", "monotonic", "perf_counter", "process_time"):
    setattr(time, name, forbidden)

from article_parse import parse, to_json

retrieved_at = Datetime.fromisoformat(sys.argv[1])
for dump in json.load(sys.stdin):
    print(json.dumps(to_json(parse(dump, retrieved_at=retrieved_at))))
"""

ENVIRONMENTS = {
    "hash seed 1": {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"},
    "hash seed 2": {"PYTHONHASHSEED": "2", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},
    "optimised": {"PYTHONHASHSEED": "3", "LC_ALL": "C.UTF-8", "TZ": "America/Los_Angeles", "PYTHONOPTIMIZE": "2"},
}


@pytest.mark.parametrize("name", ENVIRONMENTS)
# Each example starts an interpreter and passes it a handful of dumps, so few examples are many dumps.
@settings(max_examples=4)
@example(several=["1Ago"])
@given(several=st.lists(dumps(), min_size=8, max_size=16))
def test_the_environment_changes_nothing(name: str, several: list[str]) -> None:
    """Another interpreter in another environment, without a clock, prints the same JSON byte for byte."""
    # The package and its dependencies must be found as they were here, and nothing else is handed on.
    paths = os.pathsep.join([str(Path(article_parse.__file__).parent.parent), *sys.path])
    printed = subprocess.run(
        [sys.executable, "-c", PROGRAM, RETRIEVED_AT.isoformat()],
        input=json.dumps(several),
        env=ENVIRONMENTS[name] | {"PYTHONPATH": paths},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert printed.stderr == ""
    here = [to_json(parse(dump, retrieved_at=RETRIEVED_AT)) for dump in several]
    assert here == [json.loads(line) for line in printed.stdout.splitlines()]
