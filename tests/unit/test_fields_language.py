from __future__ import annotations

import pytest

from article_parse._fields._language import guess_language, language_tag

ENGLISH = (
    "The water rose in the night and it was the old dam that held, as it had for all of their lives, and when the "
    "morning came they went down to see what the river had left."
)
MENU = (
    "Home World Sport Business Culture Travel Weather Video Audio Live Earth Future Music Games Food Health Arts More "
    * 2
)
NONSENSE = (
    "rem lapis fluvius nocte surgit pons manet oppidum dormit lux redit campus iacet flumen abit homines vident " * 2
)


def test_running_text_tells_its_language() -> None:
    """Function words give the language away, whatever their case."""
    assert guess_language(ENGLISH) == "en"
    assert guess_language(ENGLISH.upper()) == "en"


@pytest.mark.parametrize("text", ["", MENU, NONSENSE])
def test_where_it_is_not_clear_there_is_no_guess(text: str) -> None:
    """A menu and a language that is not known have no function words to go by."""
    assert guess_language(text) is None


def test_a_few_words_are_too_few() -> None:
    """Less than twenty words tell no language."""
    words = ENGLISH.split()
    assert guess_language(" ".join(words[:19])) is None
    assert guess_language(" ".join(words[:20])) == "en"


def test_the_beginning_of_a_text_decides() -> None:
    """Only the first 400 words are looked at."""
    assert guess_language(f"{'rem ' * 400}{ENGLISH * 30}") is None
    assert guess_language(f"{ENGLISH * 20} {'rem ' * 4000}") == "en"


@pytest.mark.parametrize(
    ("stated", "tag"),
    [
        ("en", "en"),
        ("EN_us", "en-US"),
        (" zh-HANT-tw ", "zh-Hant-TW"),
        ("sr-cyrl-RS", "sr-Cyrl-RS"),
        ("de-ch-1901", "de-CH-1901"),
        ("en-u-ca-GREGORY", "en-u-ca-gregory"),
        ("English", None),
        ("x-default", None),
        ("", None),
        ("en-", None),
        ("en; de", None),
    ],
)
def test_a_tag_is_written_as_tags_are(stated: str, tag: str | None) -> None:
    """Whatever the case and the line between its parts; the names of languages are none."""
    assert language_tag(stated) == tag
