"""How Sphinx builds the documentation. Nothing here is fetched from a network, so the build works offline."""

from __future__ import annotations

import re
from importlib.metadata import version as installed
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "article_parse"
author = "article_parse contributors"
project_copyright = "2026, article_parse contributors"
release = version = installed("article-parse-dumps")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "article_parse"
html_copy_source = False
html_static_path = ["_static"]
html_css_files = ["docs.css"]
exclude_patterns = ["_pictures"]

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
napoleon_numpy_docstring = False
napoleon_use_rtype = False
python_maximum_signature_line_length = 80

# References into this package must resolve; those into Python and its libraries have no inventory offline.
nitpick_ignore_regex = [(r"py:.*", r"(?!article_parse).*")]
# A type variable has no page: a record batch or a table of pyarrow.
nitpick_ignore = [("py:class", "article_parse.arrow._batch.B")]


def _shorten_defaults(*event: object) -> tuple[object, object]:
    """Show ``...`` for the default of an attrs field, whose expression says nothing to a reader."""
    signature, result = event[-2:]
    return re.sub(r"attr_dict\['\w+'\]\.default", "...", str(signature)) if signature else signature, result


def _without_words_of_types(
    _app: object, what: str, _name: str, value: object, _options: object, lines: list[str]
) -> None:
    """Drop what Python says of a type alias whose own words there are none of, such as of a union."""
    if what == "data" and lines and lines[0] == str(type(value).__doc__).partition("\n")[0]:
        lines.clear()


def setup(app: Sphinx) -> None:
    """Connect what is above."""
    app.connect("autodoc-process-signature", _shorten_defaults)
    app.connect("autodoc-process-docstring", _without_words_of_types)
