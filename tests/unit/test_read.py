"""The reader as a whole: what it refuses."""

from __future__ import annotations

import pytest

from article_parse._read import read
from article_parse._roles import NoteCode
from article_parse.errors import ArticleTypeError


@pytest.mark.parametrize("media", ["", "pdf", 1, [], {"text"}])
def test_media_is_one_of_two_names(media: object) -> None:
    """Any other value is refused, one that cannot be hashed as well, and the message shows it."""
    with pytest.raises(ArticleTypeError) as refused:
        read("It rained.", media=media)  # type: ignore[arg-type]
    assert str(refused.value) == f"media must be 'text', 'html' or None, not {media!r}"


def test_the_note_tells_the_encoding_and_the_first_bad_byte() -> None:
    """What cannot be decoded is replaced, and that is said."""
    (note,) = read(b"x" * 1200 + b"\xff and \xfe", encoding="UTF8").notes
    assert note.code is NoteCode.UNDECODABLE
    assert note.message == "bytes that utf-8 does not have were replaced by U+FFFD, the first at byte 1,200"
