"""A profile that is written as TOML and read again is the same profile."""

from __future__ import annotations

import tomllib
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from article_parse import Role
from article_parse.profiles import FORMATTERS, Cue, Profile, Signature, from_toml, to_toml
from article_parse.profiles._template import escape
from article_parse.profiles._toml_places import find_places

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
# Any text can be asked for, its signs escaped, and some templates.
_TEMPLATES = _TEXTS.map(escape) | st.sampled_from(["© # The Herald*", "(Most|All) read", r"Comments \(#\)"])
_WEIGHTS = st.floats(min_value=0, exclude_min=True, allow_nan=False, allow_infinity=False) | st.integers(1, 9)
_PLACES = st.sampled_from(["text", "publisher", "generator"])
_SIGNATURES = st.builds(Signature, pattern=_TEMPLATES, weight=_WEIGHTS, where=_PLACES, declines=st.booleans())
_PATHS = st.none() | st.sampled_from(["aside", "div.share-bar", "#more", "[class*=byline]"])
_CUES = st.builds(Cue, pattern=_TEMPLATES, path=_PATHS, role=st.sampled_from(Role), starts_section=st.booleans())
_KEYS = st.sampled_from(["", "language", "cues[0]", "signatures[1]", "tags[0]", "tags"])
PROFILES = st.builds(
    Profile,
    name=st.from_regex(r"[a-z][a-z0-9-]{0,8}[a-z0-9]", fullmatch=True),
    publisher=st.none() | _TEXTS,
    extends=st.none() | _TEXTS,
    platform=st.booleans(),
    domains=st.lists(st.sampled_from(["herald.example", "coast.example"]), unique=True),
    signatures=st.lists(_SIGNATURES, max_size=4),
    threshold=_WEIGHTS,
    valid_from=st.none() | st.dates(max_value=date(2020, 1, 1)),
    valid_until=st.none() | st.dates(min_value=date(2020, 1, 2)),
    language=st.none() | _TEXTS,
    timezone=st.none() | st.just("Europe/Vienna"),
    formatter=st.none() | st.sampled_from(sorted(FORMATTERS)),
    title_suffixes=st.lists(_TEXTS, max_size=3),
    bylines=st.just(()) | st.just(("Words: {authors}",)),
    cues=st.lists(_CUES, max_size=4, unique_by=lambda cue: cue.pattern),
    tag_labels=st.lists(_TEXTS, max_size=3),
    tag_separator=st.none() | _TEXTS,
    tags=st.lists(_TEXTS, max_size=30),
)


@given(profile=PROFILES, comments=st.dictionaries(_KEYS, st.text(max_size=40)))
def test_a_profile_comes_back_from_toml(profile: Profile, comments: dict[str, str]) -> None:
    """Whatever a profile holds and whatever is said beside it, TOML gives it back."""
    assert from_toml(to_toml(profile, comments)) == profile


@given(profile=PROFILES)
def test_every_key_is_found_where_it_stands(profile: Profile) -> None:
    """The scan for places finds each key that the parser of TOML finds, and points at its name."""
    text = to_toml(profile).replace("\r\n", "\n")
    places = find_places(text)
    for name, value in tomllib.loads(text).items():
        assert (name,) in places
        if name in {"cues", "signatures"}:
            for number, entry in enumerate(value):
                assert text[places[name, number].start :].startswith(f"[[{name}]]")
                for key in entry:
                    span = places[name, number, key]
                    assert text[span.start : span.stop] == key
