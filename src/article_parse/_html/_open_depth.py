"""A scan of the tags of a page for how deeply its elements nest, without a tree."""

from __future__ import annotations

import re

from article_parse._html._stack import OpenElements

__all__ = ["CLOSED", "LEAF", "MAX_DEPTH", "RAW", "TOKEN", "open_depth", "raw_stop"]

MAX_DEPTH = 512
"""The deepest nesting that is parsed, in open elements. Blink flattens its tree at the same depth."""

_MAX_ATTRIBUTES = 256
"""Attributes of one tag; lexbor compares each new one with all before it."""

# The tokenizer of the HTML standard, section 13.2.5. An element that holds text only is one token.
_BLANK = r"\t\n\f\r "
_ATTRIBUTE = rf"[^{_BLANK}/>][^{_BLANK}/>=]*+(?:[{_BLANK}]*+=[{_BLANK}]*+(?:\"[^\"]*+\"|'[^']*+'|[^{_BLANK}>]*+))?+"
_ATTRIBUTES = rf"(?:[{_BLANK}]++|/(?!>)|{_ATTRIBUTE})"
_NAME = rf"[a-zA-Z][^{_BLANK}/>]*+"
_SECTION = r"<!\[CDATA\[(?:[^<\]]++|\](?!\]>))*+\]\]>"
TOKEN = re.compile(
    rf"</({_NAME}){_ATTRIBUTES}*+/?+>?"
    rf"|<({_NAME}){_ATTRIBUTES}{{0,{2 * _MAX_ATTRIBUTES}}}+(?:>([^<]*+(?:{_SECTION}[^<]*+)?+</\2>)?+|(/>)|\Z|())"
    r"|<(?:!--(?:-?>|.*?(?:--!?>|\Z))|(?:[!?]|/(?![a-zA-Z]))[^>]*+>?)",
    re.DOTALL,
)
_ANY_START = re.compile(r"<[a-zA-Z]")
_END, _START, LEAF, CLOSED, _OVERLONG = 1, 2, 3, 4, 5
_RAW_END = {
    name: re.compile(rf"</{name}(?=[{_BLANK}/>])", re.IGNORECASE)
    for name in ("iframe", "noembed", "noframes", "style", "textarea", "title", "xmp")
}
RAW = frozenset(_RAW_END) | {"plaintext", "script"}
_SCRIPT_STATE = re.compile(rf"<!--|-->|<(?P<slash>/?)script(?=[{_BLANK}/>])", re.IGNORECASE)


def open_depth(source: str) -> int:
    """
    Tell how deeply the elements of *source* nest at most, in open elements; an element with text only does not count.

    What would be told as more than :data:`MAX_DEPTH` is told as one more than it. So are the other ways to keep the
    parser busy: a tag with hundreds of attributes, and formatting that is never closed and that later blocks open
    again.

    >>> open_depth("<div><ul><li>One <b>and <i>two</i></b><li>Three</ul></div>")
    4
    """
    elements = OpenElements()
    position = 0
    while position >= 0:
        position = _follow(source, position, elements)
    if elements.keeps_busy:
        return MAX_DEPTH + 1
    return min(elements.deepest, MAX_DEPTH + 1)


def _follow(source: str, position: int, elements: OpenElements) -> int:
    """Follow the tags from *position* on; give where to go on after raw text, or -1 when all is told."""
    for token in TOKEN.finditer(source, position):
        kind = token.lastindex
        if kind == LEAF:
            if elements.is_watchful:
                elements.pass_text_element(token[_START])
        elif kind == _END:
            elements.end(token[_END].lower())
        elif kind is None:
            if not elements.is_plain and token[0].startswith("<![CDATA["):
                return _give_up(source, token.end(), elements)
        elif (stop := _start(source, token, elements)) is not None:
            return stop
    return -1


def _start(source: str, token: re.Match[str], elements: OpenElements) -> int | None:
    """Follow a start tag; give where to go on when that is not behind it."""
    name = token[_START].lower()
    elements.start(name, closed=token.lastindex == CLOSED)
    if token.lastindex == _OVERLONG or elements.keeps_busy:
        elements.deepest = MAX_DEPTH + 1
    if elements.deepest > MAX_DEPTH:
        return -1
    if name not in RAW:
        return None
    if elements.is_plain:
        return raw_stop(source, token.end(), name)
    return _give_up(source, token.end(), elements)


def _give_up(source: str, position: int, elements: OpenElements) -> int:
    """Count all tags from *position* on as open: what is text here and what is markup the scan cannot tell."""
    elements.deepest = max(elements.deepest, len(elements.names) + len(_ANY_START.findall(source, position)))
    return -1


def raw_stop(source: str, position: int, name: str) -> int:
    """Find where the raw text of the element *name* ends."""
    if name == "plaintext":
        return len(source)
    if name == "script":
        return _script_stop(source, position)
    end = _RAW_END[name].search(source, position)
    return len(source) if end is None else end.start()


def _script_stop(source: str, position: int) -> int:
    """Find where a script ends: in a comment, a nested start tag takes the next end tag (section 13.2.5.15 and on)."""
    in_comment = nested = False
    while (token := _SCRIPT_STATE.search(source, position)) is not None:
        position = token.end()
        if token["slash"] is None:
            in_comment = token[0] == "<!--"
            nested = nested and in_comment
            # The dashes that open a comment may close it.
            position = token.start() + 2 if in_comment else position
        elif token["slash"] == "":
            nested = in_comment
        elif nested:
            nested = False
        else:
            return token.start()
    return len(source)
