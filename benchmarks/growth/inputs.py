"""Classes of inputs: small grammars that give a text of any length."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["InputClass", "Surface"]

Surface = Literal[
    "html", "text", "bytes", "dates", "toml", "json", "learn",
    "to_html", "to_json", "to_jsonld", "to_markdown", "to_text",
]  # fmt: skip
"""What is asked: to parse a dump, to read a date, a profile or JSON, to learn, or to render what was parsed."""


class InputClass(NamedTuple):
    """
    Inputs of one kind: *before*, a *piece* again and again, *between*, *mirror* as often as the piece, *behind*.

    Attributes:
        name: The surface, the family and the member, apart by slashes.
        surface: What is asked.
        piece: What is repeated; ``{n}`` in it is the number of the repetition.
        before: What stands once before it.
        between: What stands once behind the last piece.
        mirror: What is repeated behind that: end tags, or what makes each piece do work.
        behind: What stands once at the end.
        encoding: What the text is encoded with where bytes are asked for.
    """

    name: str
    surface: Surface
    piece: str
    before: str = ""
    between: str = ""
    mirror: str = ""
    behind: str = ""
    encoding: str = "utf-8"

    def text(self, size: int) -> str:
        """
        Give an input of about *size* bytes of UTF-8.

        >>> InputClass("html/nested/b", "html", "<b>", mirror="</b>").text(21)
        '<b><b><b></b></b></b>'
        """
        cost = _bytes(self.piece.replace("{n}", "12345")) + _bytes(self.mirror.replace("{n}", "12345"))
        number = max(1, size // cost)
        return "".join(
            (
                self.before,
                _repeat(self.piece, number),
                self.between,
                _repeat(self.mirror, number),
                self.behind,
            )
        )

    def value(self, size: int) -> str | bytes:
        """Give the same, as bytes where those are asked for."""
        text = self.text(size)
        return text.encode(self.encoding, "surrogatepass") if self.surface == "bytes" else text


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _repeat(piece: str, number: int) -> str:
    if "{n}" not in piece:
        return piece * number
    return "".join(piece.replace("{n}", str(each)) for each in range(number))
