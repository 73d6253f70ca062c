"""The targets of fuzzing, by Hypothesis: where atheris does not install, they are fuzzed nevertheless."""

from __future__ import annotations

import pytest
from fuzz.seeds import SEEDS, WORDS
from fuzz.targets import TARGETS
from hypothesis import given
from hypothesis import strategies as st

_CUT = st.integers(0, 1 << 12)


@st.composite
def mutated(draw: st.DrawFn, target: str) -> bytes:
    """Give a seed of *target* with pieces cut out of it, doubled, swapped with those of others, or put into it."""
    data = draw(st.sampled_from(SEEDS[target]))
    for _ in range(draw(st.integers(0, 6))):
        start, stop = sorted((draw(_CUT) % (len(data) + 1), draw(_CUT) % (len(data) + 1)))
        other = draw(st.sampled_from(SEEDS[target]))
        at = draw(_CUT) % (len(other) + 1)
        word = draw(st.sampled_from(WORDS)).encode("utf-8", "surrogatepass")
        data = draw(
            st.sampled_from(
                (
                    data[:start] + data[stop:],
                    data[:stop] + data[start:],
                    data[:start] + other[at:],
                    data[:start] + word + data[start:],
                    data[:start] + word + data[stop:],
                    data[:start] + bytes([draw(_CUT) % 256]) + data[start + 1 :],
                )
            )
        )
    return data


@pytest.mark.parametrize("target", TARGETS)
@given(data=st.data())
def test_no_input_breaks_a_promise(target: str, data: st.DataObject) -> None:
    """Whatever the bytes, an answer comes back and keeps what is promised of it."""
    TARGETS[target](data.draw(mutated(target) | st.binary(max_size=200)))


@pytest.mark.parametrize("target", TARGETS)
def test_seeds_keep_every_promise(target: str) -> None:
    """Each seed is an input that the target takes."""
    assert SEEDS[target]
    for seed in SEEDS[target]:
        TARGETS[target](seed)
