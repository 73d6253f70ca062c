"""
A bound on how deeply the elements of a page nest, found before the parser sees it.

lexbor's time grows with the number of tags times the depth they stand at: 200,000 open ``div`` elements, 1 MB, take it
two minutes.
"""

from __future__ import annotations

import re

__all__ = ["nests_too_deeply"]

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

_BLANK = r"\t\n\f\r "
# More attributes than one tag may have, wherever a tag may begin. What stands behind another "<" is counted apart, so
# that no more than 768 tags inside of each other are looked at to their ends.
_OVERLONG_TAG = re.compile(
    rf"<[a-zA-Z][^{_BLANK}/><]*+[{_BLANK}/<](?:[{_BLANK}/<]*+[^{_BLANK}/><][^{_BLANK}/>=<]*+"
    rf"(?:[{_BLANK}]*+=[{_BLANK}]*+(?:\"[^\"]*+\"|'[^']*+'|[^{_BLANK}><]*+))?+){{{_MANY_ATTRIBUTES + 1}}}"
)
# Formatting elements with attributes. Of each of the 13 kinds without, three are opened again (13.2.4.3).
_BARE_FORMATTING = 39
# In both cases, since a pattern that ignores case takes twice as long; and most tags are told by their first letter.
# With those of html and body, which are told.
_FORMATTING_TAG = re.compile(
    rf"<(?=[bBcCeEfFhHiInNsStTuU])(?:([bB][oO][dD][yY]|[hH][tT][mM][lL])|[bB](?:[iI][gG])?|[cC][oO][dD][eE]|[eE][mM]"
    rf"|[fF][oO][nN][tT]|[iIuU]|[nN][oO][bB][rR]|[tT][tT]"
    rf"|[sS](?:[mM][aA][lL][lL]|[tT][rR](?:[iI][kK][eE]|[oO][nN][gG]))?+)[{_BLANK}/]"
)


def nests_too_deeply(source: str) -> bool:
    """
    Tell whether the parser would be kept busy by how the elements of *source* nest.

    A page with few tags cannot do that, so most pages need no scan.

    >>> nests_too_deeply("<div>" * 1000), nests_too_deeply("<div>" * 10000)
    (False, True)
    """
    if _is_harmless(source):
        return False
    # Imported here since most pages need no scan.
    from article_parse._html._open_depth import MAX_DEPTH, open_depth  # noqa: PLC0415

    return open_depth(source) > MAX_DEPTH


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
