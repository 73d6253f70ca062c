"""
Renderers: functions that write an article in another form.

None of them reads anything but the article, and none changes it.
"""

from __future__ import annotations

from article_parse.render._html import to_html
from article_parse.render._json import from_json, to_dict, to_json
from article_parse.render._jsonld import to_jsonld
from article_parse.render._markdown import to_markdown
from article_parse.render._text import to_text

__all__ = ["from_json", "to_dict", "to_html", "to_json", "to_jsonld", "to_markdown", "to_text"]


def __dir__() -> list[str]:
    return __all__
