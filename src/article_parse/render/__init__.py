"""
Renderers: functions that write an article in another form.

None of them reads anything but the article, or its trace, and none changes it.
"""

from __future__ import annotations

from article_parse.render._renderers import (
    from_dict,
    from_json,
    to_dict,
    to_html,
    to_json,
    to_jsonld,
    to_markdown,
    to_record,
    to_report_html,
    to_text,
)

__all__ = [
    "from_dict",
    "from_json",
    "to_dict",
    "to_html",
    "to_json",
    "to_jsonld",
    "to_markdown",
    "to_record",
    "to_report_html",
    "to_text",
]


def __dir__() -> list[str]:
    return __all__
