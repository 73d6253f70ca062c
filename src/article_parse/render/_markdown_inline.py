"""Text with its marks as the inline part of CommonMark."""

from __future__ import annotations

import re
from functools import reduce
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category

from article_parse.render._runs import on_one_line, split_runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from article_parse.model import Mark
    from article_parse.render._runs import Run

# What could open inline markup or an entity; the longest entity name of HTML has 31 characters.
_SPECIAL = "\\`*_[]~"
_SPECIAL_IN_ADDRESS = "()[]"
_ENTITY = re.compile(r"&(?=#?[0-9A-Za-z]{1,32};)")
_ADDRESS = re.compile(r"://|www\.", re.IGNORECASE)
_LONGEST_PART = 3
_BACKTICKS = re.compile(r"`++")
_BOTH = 3
_ASCII_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


class _Piece(NamedTuple):
    """Text of one style: 0 plain, 1 emphasis, 2 strong, 3 both, which is also how many stars it takes."""

    text: str
    code: bool
    style: int

    @property
    def edges(self) -> tuple[str, str]:
        """The first and the last character it is written with, short of escapes."""
        return ("`", "`") if self.code else (self.text[0], self.text[-1])


def inline(text: str, marks: Iterable[Mark] = ()) -> str:
    r"""
    Give *text* on one line, escaped, with its marks as far as Markdown can express them.

    >>> inline("a*b & c")
    'a\\*b & c'
    """
    if not text.strip():
        return ""
    all_runs = _without_code_in_addresses(split_runs(on_one_line(text), marks))
    groups = [(href, list(runs)) for href, runs in groupby(all_runs, lambda run: run.href)]
    out: list[str] = []
    for place, (href, runs) in enumerate(groups):
        if href is None:
            out.append(_styled(runs, ")" if place else "", "[" if place + 1 < len(groups) else ""))
        elif all(run.text.isspace() for run in runs):
            out.append(" ")
        else:
            if out and out[-1].endswith("!"):
                # An exclamation mark before a link would make it an image.
                out[-1] = out[-1][:-1] + "\\!"
            out.append(f"[{_styled(runs, '[', ']')}]({destination(href)})")
    return "".join(out).strip()


def escape(text: str) -> str:
    """
    Give *text* so that nothing in it is markup, save at the start of a line.

    The autolinks of GitHub Flavored Markdown take a backslash or a backtick for a part of the address, up to a "<" or a
    space; so an entity guards what is HTML, and no code begins in what may be an address.
    """
    return _guarded(text, _SPECIAL).replace("<", "&lt;")


def destination(address: str) -> str:
    """Give a safe address so that it cannot end the link it stands in."""
    return _guarded(address, _SPECIAL_IN_ADDRESS)


def _guarded(text: str, special: str) -> str:
    """Give *text* without entities, and with a backslash before what is *special*, of which that comes first."""
    text = _ENTITY.sub("&amp;", text)
    for sign in special:
        text = text.replace(sign, f"\\{sign}")
    return text


def backticks_around(text: str, *, least: int = 1) -> str:
    """Give a run of backticks, at least so many, that does not occur in *text*."""
    return "`" * max([least, *(len(run) + 1 for run in _BACKTICKS.findall(text))])


def _without_code_in_addresses(runs: Iterable[Run]) -> Iterator[Run]:
    """Take the code out of what no white space parts from something that begins like an address."""
    is_address = False
    before = ""
    for run in runs:
        yield run._replace(code=False) if is_address else run
        stretch = max(run.text.rfind(" "), run.text.rfind("\t")) + 1
        before = run.text[stretch:] if stretch else before[-_LONGEST_PART:] + run.text
        is_address = (is_address and not stretch) or _ADDRESS.search(before) is not None


def _styled(runs: list[Run], before: str, after: str) -> str:
    """Write runs that share a link; *before* and *after* are the characters around them, empty at a line's edge."""
    chains = [list(chain) for _, chain in groupby(_pieces(runs), lambda piece: piece.style > 0)]
    tokens: list[tuple[str, str]] = []
    for place, chain in enumerate(chains):
        # Styles that touch cannot be told apart by stars, so a chain of them carries what they share.
        style = reduce(lambda shared, piece: shared & piece.style, chain, _BOTH)
        left = chains[place - 1][-1].edges[1] if place else before
        right = chains[place + 1][0].edges[0] if place + 1 < len(chains) else after
        if not (_faces(left, chain[0].edges[0]) and _faces(right, chain[-1].edges[1])):
            style = 0
        stars = [("stars", "*" * style)] if style else []
        tokens += [*stars, *(("code" if piece.code else "text", piece.text) for piece in chain), *stars]
    # Pieces of a kind are joined before they are written, or two code spans would run into each other.
    joined = ((kind, "".join(text for _, text in group)) for kind, group in groupby(tokens, lambda token: token[0]))
    return "".join(map(_write, joined))


def _pieces(runs: list[Run]) -> Iterator[_Piece]:
    for style, group in groupby(runs, lambda run: run.emphasis + 2 * run.strong):
        pieces = [_Piece(run.text, run.code, style) for run in group]
        yield from _with_plain_edges(pieces) if style else pieces


def _with_plain_edges(pieces: list[_Piece]) -> Iterator[_Piece]:
    """Take the white space at both ends out of the style: stars beside a space are no markup."""
    for place, piece in enumerate(pieces):
        if piece.code:
            yield piece
            continue
        rest = piece.text.lstrip() if place == 0 else piece.text
        core = rest.rstrip() if place == len(pieces) - 1 else rest
        lead, trail = piece.text[: len(piece.text) - len(rest)], rest[len(core) :]
        for text, style in ((lead, 0), (core, piece.style), (trail, 0)):
            if text:
                yield _Piece(text, code=False, style=style)


def _faces(outer: str, inner: str) -> bool:
    """
    Tell whether stars between *outer* and *inner* face *inner*: left- or right-flanking, by the side.

    Beside punctuation they do only when white space or punctuation stands outside. Versions of CommonMark differ on
    symbols, so that a symbol counts as punctuation inside and not outside. A null is shown as one, U+FFFD.
    """
    if category(inner)[0] not in "PS" and inner != "\0":
        return True
    return not outer or outer == "\t" or outer in _ASCII_PUNCTUATION or category(outer)[0] in "PZ"


def _write(token: tuple[str, str]) -> str:
    kind, text = token
    if kind == "code":
        fence = backticks_around(text)
        # A reader takes one space off both ends of a code span, unless there is nothing else in it.
        pad = " " if "`" in (text[0], text[-1]) or (text[0] == text[-1] == " " and text.strip(" ")) else ""
        return f"{fence}{pad}{text}{pad}{fence}"
    return text if kind == "stars" else escape(text)
