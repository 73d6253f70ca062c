"""The reader as a whole: what it refuses."""

from __future__ import annotations

import pytest

from article_parse._read import read
from article_parse.errors import ArticleTypeError


@pytest.mark.parametrize("media", ["", "pdf", 1, [], {"text"}])
def test_media_is_one_of_two_names(media: object) -> None:
    """Any other value is refused, one that cannot be hashed as well, and the message shows it."""
    with pytest.raises(ArticleTypeError) as refused:
        read("It rained.", media=media)  # type: ignore[arg-type]
    assert str(refused.value) == f"media must be 'text', 'html' or None, not {media!r}"
