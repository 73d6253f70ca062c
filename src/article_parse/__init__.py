"""
Turn article dumps into typed articles.

>>> parse("The Dam\\n\\nBy Ana Lima\\n\\nThe old dam above the town held through the night, officials said.").title
'The Dam'
"""

from __future__ import annotations

from article_parse._dates import parse_moment
from article_parse._pipeline import Trace, parse, trace
from article_parse._public import offer
from article_parse._split import Part, split
from article_parse.errors import (
    ArticleParseError,
    ArticleTypeError,
    DumpTooLargeError,
    NaiveReferenceError,
    ProfileError,
    SerializationError,
    UnknownEncodingError,
    UnknownFormatterError,
    UnknownTimezoneError,
)
from article_parse.model import (
    Article,
    Code,
    Embed,
    Figure,
    Heading,
    ListItem,
    Moment,
    Note,
    Omission,
    Paragraph,
    Passage,
    Person,
    Quote,
    Role,
    Span,
    Table,
)
from article_parse.profiles import BUILTIN, Profile, Registry
from article_parse.render import (
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
    "BUILTIN",
    "Article",
    "ArticleParseError",
    "ArticleTypeError",
    "Code",
    "DumpTooLargeError",
    "Embed",
    "Figure",
    "Heading",
    "ListItem",
    "Moment",
    "NaiveReferenceError",
    "Note",
    "Omission",
    "Paragraph",
    "Part",
    "Passage",
    "Person",
    "Profile",
    "ProfileError",
    "Quote",
    "Registry",
    "Role",
    "SerializationError",
    "Span",
    "Table",
    "Trace",
    "UnknownEncodingError",
    "UnknownFormatterError",
    "UnknownTimezoneError",
    "from_dict",
    "from_json",
    "parse",
    "parse_moment",
    "split",
    "to_dict",
    "to_html",
    "to_json",
    "to_jsonld",
    "to_markdown",
    "to_record",
    "to_report_html",
    "to_text",
    "trace",
]


def __dir__() -> list[str]:
    return __all__


offer(__name__, *map(globals().get, __all__))
