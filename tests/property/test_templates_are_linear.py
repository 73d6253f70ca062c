"""A template is matched in a time that grows with the text and not faster, and matches what its parts say."""

from __future__ import annotations

import re
from time import process_time

from hypothesis import assume, given
from hypothesis import strategies as st

from article_parse.errors import ProfileError
from article_parse.profiles._template import read_pattern

_PARTS = st.sampled_from(["*", "#", "a", "b", "ab", "ba", " ", "1", ".", "-"])
_CHOICES = st.builds(
    "({}|{})".format, st.lists(_PARTS, max_size=3).map("".join), st.lists(_PARTS, max_size=3).map("".join)
)
_TEMPLATES = st.lists(_PARTS | _CHOICES, min_size=1, max_size=8).map("".join)
_HOSTILE = ("a", "ab", "a ", "1", "1 ", "1a", "ba1", "1-")
# Seconds: a match that is not linear takes minutes.
_LONGEST = 4.0


def _as_regex(template: str) -> str:
    """Give the same as a regular expression that tries all there is."""
    signs = {".": r"\.", "*": ".*", "#": r"(?<!\d)\d+(?!\d)", "(": "(?:"}
    return "".join(signs.get(sign, sign) for sign in template)


@given(template=_TEMPLATES, text=st.text("ab1 .-\n", max_size=12))
def test_a_template_matches_what_its_parts_say(template: str, text: str) -> None:
    """Trying nothing twice finds every match that trying all there is does."""
    try:
        wanted = read_pattern("cue", template)
    except ProfileError:
        assume(False)  # noqa: FBT003
        return
    assert wanted.fits(text) is (re.fullmatch(_as_regex(template), text) is not None)


@given(template=_TEMPLATES)
def test_a_template_is_matched_in_one_pass(template: str) -> None:
    """Texts that repeat what templates ask for, and do not match in the end, are refused soon."""
    try:
        wanted = read_pattern("cue", template)
    except ProfileError:
        assume(False)  # noqa: FBT003
        return
    start = process_time()
    for part in _HOSTILE:
        wanted.fits(part * (20_000 // len(part)) + "!\n")
    assert process_time() - start < _LONGEST
