"""Which languages of code a renderer may write."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from article_parse.model import Code

_LANGUAGE = re.compile(r"[\w+#.-]{1,40}", re.ASCII)


def named_language(code: Code) -> str | None:
    """Give the language of *code* where it is one word, so that it is one class of HTML and the first of a fence."""
    return code.language if code.language and _LANGUAGE.fullmatch(code.language) else None
