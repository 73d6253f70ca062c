"""
A bound on how deeply the elements of a page nest, found before the parser sees it.

lexbor's time grows with the number of tags times the depth they stand at: 200,000 open ``div`` elements, 1 MB, take it
two minutes.
"""

from __future__ import annotations

import re

from article_parse._read._html_stack import OpenElements

__all__ = ["CLOSED", "LEAF", "MAX_DEPTH", "RAW", "TOKEN", "nests_too_deeply", "open_depth", "raw_stop"]

MAX_DEPTH = 512
"""The deepest nesting that is parsed, in open elements. Blink flattens its tree at the same depth."""

_MAX_ATTRIBUTES = 256
"""Attributes of one tag; lexbor compares each new one with all before it."""

_FEW_TAGS = 4096
"""
How many tags may nest in any way. The worst that was found takes lexbor a second: formatting elements that hold two
thousand blocks and are closed inside of them, so that they move down block by block (13.2.6.4.7). As many ``<div>``
take 40 ms.
"""

_MANY_ATTRIBUTES = 768
"""
Attributes of one tag of such a page. A million characters of such tags take lexbor 0.3 s, and 0.4 s to look through
here; with fewer, scripts that compare many numbers look like tags.
"""

_FEW_REOPENED = 130_000
"""How many formatting elements such a page may open again, at the most."""

_FEW_ROOTS = 8
"""How many tags of html and body such a page may have."""

_FEW_CHARACTERS = 1_000_000
"""How long such a page may be, in characters: each may be looked at once for each tag that stands inside of another."""

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
# More attributes than one tag may have, wherever a tag may begin. What stands behind another "<" is counted apart, so
# that no more than 768 tags inside of each other are looked at to their ends.
_OVERLONG_TAG = re.compile(
    rf"<[a-zA-Z][^{_BLANK}/><]*+[{_BLANK}/<](?:[{_BLANK}/<]*+[^{_BLANK}/><][^{_BLANK}/>=<]*+"
    rf"(?:[{_BLANK}]*+=[{_BLANK}]*+(?:\"[^\"]*+\"|'[^']*+'|[^{_BLANK}><]*+))?+){{{_MANY_ATTRIBUTES + 1}}}"
)
# Formatting elements with attributes. Of each of the 13 kinds without, three are opened again (13.2.4.3).
_BARE_FORMATTING = 39
# In both cases, since a pattern that ignores case takes twice as long; with those of html and body, which are told.
_FORMATTING_TAG = re.compile(
    rf"<(?:([bB][oO][dD][yY]|[hH][tT][mM][lL])|[bB](?:[iI][gG])?|[cC][oO][dD][eE]|[eE][mM]|[fF][oO][nN][tT]|[iIuU]|[nN][oO][bB][rR]|[tT][tT]"
    rf"|[sS](?:[mM][aA][lL][lL]|[tT][rR](?:[iI][kK][eE]|[oO][nN][gG]))?+)[{_BLANK}/]"
)
_END, _START, LEAF, CLOSED, _OVERLONG = 1, 2, 3, 4, 5
_RAW_END = {
    name: re.compile(rf"</{name}(?=[{_BLANK}/>])", re.IGNORECASE)
    for name in ("iframe", "noembed", "noframes", "style", "textarea", "title", "xmp")
}
RAW = frozenset(_RAW_END) | {"plaintext", "script"}
_SCRIPT_STATE = re.compile(rf"<!--|-->|<(?P<slash>/?)script(?=[{_BLANK}/>])", re.IGNORECASE)


def nests_too_deeply(source: str) -> bool:
    """
    Tell whether the parser would be kept busy by how the elements of *source* nest.

    A page with few tags cannot do that, so most pages need no scan.

    >>> nests_too_deeply("<div>" * 1000), nests_too_deeply("<div>" * 10000)
    (False, True)
    """
    return not _is_harmless(source) and open_depth(source) > MAX_DEPTH


def _is_harmless(source: str) -> bool:
    tags = source.count("<")
    if tags > _FEW_TAGS or len(source) > _FEW_CHARACTERS:
        return False
    told = _FORMATTING_TAG.findall(source)
    formatting = told.count("")
    return (
        len(told) - formatting <= _FEW_ROOTS
        and tags // 2 * (_BARE_FORMATTING + formatting) <= _FEW_REOPENED
        and _OVERLONG_TAG.search(source) is None
    )


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
