"""Credits at the end of captions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse._fields._credit import find_credit


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The dam at dusk. (Photo: Eva Reis)", "(Photo: Eva Reis)"),
        ("The dam at dusk. Photo: Eva Reis/AFP", "Photo: Eva Reis/AFP"),
        ("Der Damm am Abend. Foto: Eva Reis", "Foto: Eva Reis"),
        ("Der Damm am Abend (Quelle: dpa)", "(Quelle: dpa)"),
        ("Foto: Eva Reis", "Foto: Eva Reis"),
        ("The dam at dusk © Eva Reis", "© Eva Reis"),
        ("The dam at dusk. Eva Reis/Reuters", "Eva Reis/Reuters"),
        ("The dam at dusk. (AP Photo/Eva Reis)", "(AP Photo/Eva Reis)"),
        ("The dam at dusk. Eva Reis via Getty Images", "Eva Reis via Getty Images"),
        ("The dam at dusk", None),
        ("Eva Reis took this photo: the dam at dusk", None),
        ("The dam at dusk. She took a picture of it", None),
        ("The dam. It was built in 1911/12", None),
        ("", None),
    ],
)
def test_a_credit_ends_a_caption(caption: str, credit: str | None) -> None:
    """A label with a name, a copyright sign, and an agency behind the last sentence are credits; prose is none."""
    found = find_credit(caption)
    assert (None if found is None else found.of(caption)) == credit


@given(st.lists(st.sampled_from(["Photo", ":", "(", ")", "©", "AFP", "/", ". ", " ", "The dam", "\n"])).map("".join))
def test_a_credit_is_the_end_of_its_caption(caption: str) -> None:
    """Whatever the caption is, what is found reaches to its end and is not empty."""
    found = find_credit(caption)
    assert found is None or 0 <= found.start < found.stop == len(caption)


def test_a_long_caption_is_looked_at_from_its_end() -> None:
    """A credit far before the end of a long text is a part of the text."""
    prose = "It rained and rained. " * 5000
    assert find_credit(f"Photo: Eva Reis. {prose}") is None
    found = find_credit(f"{prose}Photo: Eva Reis")
    assert found is not None
    assert found.start == len(prose)
