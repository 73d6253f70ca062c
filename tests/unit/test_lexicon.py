from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast, get_args

import pytest

from article_parse._lexicon import LEXICONS, WORDS, key
from article_parse._lexicon._types import Lexicon
from article_parse._roles import BODY_ROLES, METADATA_ROLES, Role
from article_parse.model import PersonRole

LANGUAGES = pytest.mark.parametrize("lexicon", LEXICONS, ids=[lexicon.language for lexicon in LEXICONS])
WORD_LISTS = (
    "stop_words", "by_words", "and_words", "job_words", "read_words", "minute_words", "phrases", "prefixes", "openers",
    "credit_words", "tag_words",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Comments (32)", "comments"),
        ("  Don’t miss…", "don t miss"),
        ("READ_MORE", "read more"),
        ("Straße 5a", "strasse a"),
        ("2026", ""),
        ("", ""),
    ],
)
def test_phrases_are_looked_up_by_their_words(text: str, form: str) -> None:
    """The key of a phrase has neither case nor digits nor punctuation."""
    assert key(text) == form


@LANGUAGES
@pytest.mark.parametrize("name", WORD_LISTS)
def test_words_are_written_as_they_are_looked_up(lexicon: Lexicon, name: str) -> None:
    """No word of a lexicon is out of reach for its case or for white space around it."""
    words = list(cast("Iterable[str]", getattr(lexicon, name)))
    assert words
    assert [word.strip() for word in words] == [" ".join(word.casefold().split()) for word in words]


@LANGUAGES
@pytest.mark.parametrize("name", ["by_words", "phrases", "prefixes", "openers", "tag_words"])
def test_phrases_are_their_own_keys(lexicon: Lexicon, name: str) -> None:
    """A phrase with an apostrophe or a digit in it would never be found; a prefix may end in a space."""
    words = list(cast("Iterable[str]", getattr(lexicon, name)))
    assert [word.strip() for word in words] == [key(word) for word in words]


@LANGUAGES
def test_telltales_are_sets_of_keys(lexicon: Lexicon) -> None:
    """A telltale needs two words at least, each as it is looked up."""
    for words, role in lexicon.telltales:
        assert len(words) > 1
        assert all(word == key(word) for word in words)
        assert role not in BODY_ROLES | METADATA_ROLES


@LANGUAGES
@pytest.mark.parametrize("name", ["phrases", "prefixes", "openers"])
def test_furniture_is_neither_content_nor_metadata(lexicon: Lexicon, name: str) -> None:
    """What a lexicon calls page furniture has a role of an omission."""
    roles = set(cast("Mapping[str, Role]", getattr(lexicon, name)).values())
    assert not roles & (BODY_ROLES | METADATA_ROLES)


@LANGUAGES
def test_by_words_tell_what_somebody_did(lexicon: Lexicon) -> None:
    """Each by-word has one of the roles of a person, and one of them says author."""
    assert set(lexicon.by_words.values()) <= set(get_args(PersonRole))
    assert "author" in lexicon.by_words.values()


def test_languages_differ() -> None:
    """There is one lexicon for each language."""
    languages = [lexicon.language for lexicon in LEXICONS]
    assert len(languages) == len(set(languages))
    assert "en" in languages


@LANGUAGES
def test_all_words_are_those_of_all_languages(lexicon: Lexicon) -> None:
    """The union of the lexicons leaves no word out."""
    for name in set(WORD_LISTS) - {"stop_words"}:
        assert set(getattr(lexicon, name)) <= set(getattr(WORDS, name))
    assert set(lexicon.telltales) <= set(WORDS.telltales)


def test_words_cannot_be_changed() -> None:
    """The words that all parses share are read-only."""
    with pytest.raises(TypeError):
        WORDS.phrases["the dam"] = Role.SHARE  # type: ignore[index]
