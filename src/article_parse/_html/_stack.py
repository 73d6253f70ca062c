"""
The stack of open elements as the HTML standard keeps it, without a tree.

It errs to one side only: an element leaves the stack when the parser surely closes it, so the stack holds all that the
parser has open, and at times more. A tag that may mean two things takes nothing off.
"""

from __future__ import annotations

import attrs

from article_parse._html._elements import VOID

__all__ = ["OpenElements"]

_LOOKBACK = 64
"""How many open elements an end tag looks back for the one it closes."""
_START_LOOKBACK = 8
"""The same for start tags, which are mostly right behind it."""
_MAX_REOPENED = 100_000
"""How many formatting elements may be opened again in later blocks."""

_MAX_ROOTS = 32
"""How many tags of html and body may come: the parser compares their attributes with all that the element has."""
_MAX_OPTIONS = 4096
"""How many options a selection may have: each new one has the parser look at all of them."""

_ROOT_ELEMENTS = frozenset({"html", "body"})
_NEVER_OPEN = VOID | {"html", "head", "body"}
_FORMATTING = frozenset({"b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"})
_FOREIGN = frozenset({"svg", "math"})
_AMBIGUOUS = _FOREIGN | {"select", "frameset"}
_OPTIONS = frozenset({"option", "optgroup"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = frozenset({"td", "th", "caption"})
_TABLE_PARTS = _CELLS | {"tr", "tbody", "thead", "tfoot", "colgroup"}
# What no end tag and no closing start tag reaches through, sections 13.2.4.2 and 13.2.6 of the standard.
_ROOTS = _FOREIGN | {"table", "template", "object", "applet", "marquee", "select", "frameset", "foreignobject"}
_SCOPES = _ROOTS | _CELLS
_CLOSES_P = _HEADINGS | {
    "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "li", "listing", "main", "menu", "nav",
    "ol", "p", "plaintext", "pre", "search", "section", "summary", "ul", "xmp",
}  # fmt: skip
_SPECIAL = _SCOPES | _CLOSES_P | _TABLE_PARTS | {
    "button", "iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title",
}  # fmt: skip
_PAST_ITEM = _SPECIAL - {"address", "div", "p"}
_P_SCOPE = _SCOPES | {"button"}

# The elements that a start tag closes, and what it does not reach through to close them.
_CLOSED_BY_START: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), _PAST_ITEM),
    "dd": (frozenset({"dd", "dt"}), _PAST_ITEM),
    "dt": (frozenset({"dd", "dt"}), _PAST_ITEM),
    "button": (frozenset({"button"}), _SCOPES),
    "a": (frozenset({"a"}), _SCOPES),
    "td": (frozenset({"td", "th"}), _ROOTS),
    "th": (frozenset({"td", "th"}), _ROOTS),
    "tr": (frozenset({"td", "th", "tr"}), _ROOTS),
    "tbody": (_TABLE_PARTS, _ROOTS),
    "thead": (_TABLE_PARTS, _ROOTS),
    "tfoot": (_TABLE_PARTS, _ROOTS),
}
# One of these that is open closes before another of its name, whatever stands around.
_SIMPLY_CLOSED = _HEADINGS | {"p", "li", "option", "td", "th", "tr"}
# What an end tag does not reach through.
_END_BARRIERS = (
    dict.fromkeys(_CLOSES_P | {"applet", "button", "marquee", "object", "select", "template"}, _SCOPES)
    | dict.fromkeys(_TABLE_PARTS | {"table"}, _ROOTS)
    | {"p": _P_SCOPE, "li": _SCOPES | {"ol", "ul"}}
)
_CLOSING = _CLOSES_P | _OPTIONS | _CLOSED_BY_START.keys()
_COUNTED = _AMBIGUOUS | _FORMATTING
_ROW_GROUPS = frozenset({"tbody", "thead", "tfoot"})
_IMPLYING = frozenset({"tr", "td", "th"})
_BOUNDED = _ROOT_ELEMENTS | _OPTIONS | {"select"}

# Start tags without content that end a drawing or a formula which is still open.
_BREAKOUT_VOID = frozenset({"br", "embed", "hr", "img", "meta"})
# What drawings and formulas are made of. Where those are not allowed these are not either, so nothing is opened.
_DRAWN = frozenset({
    "a", "g", "path", "circle", "rect", "use", "defs", "symbol", "line", "polygon", "polyline", "ellipse", "stop",
    "image", "lineargradient", "radialgradient", "clippath", "mask", "pattern", "text", "tspan", "filter", "marker",
    "animate", "animatetransform", "fegaussianblur", "feoffset", "feblend", "feflood", "fecomposite", "fecolormatrix",
    "femerge", "femergenode", "mrow", "msub", "msup", "msubsup", "mfrac", "msqrt", "mroot", "mover", "munder",
    "munderover", "mtable", "mtr", "mtd", "mspace", "mstyle", "semantics", "menclose", "mpadded", "mphantom",
    "mmultiscripts", "mprescripts", "none", "mfenced",
})  # fmt: skip
_DRAWN_TEXT = _DRAWN | {"title", "desc", "style", "script", "mi", "mo", "mn", "ms", "mtext", "annotation"}


@attrs.define
class OpenElements:
    """
    The elements that may be open at a place of the source.

    Attributes:
        names: Their names, outermost first.
        deepest: The greatest length that ``names`` had.
        drawing: Where in ``names`` the drawing or formula stands that surely is open, or -1.
    """

    names: list[str] = attrs.Factory(list)
    deepest: int = 0
    drawing: int = -1
    _ambiguous: int = 0
    _foreign: int = 0
    _formatting: int = 0
    _reopened: int = 0
    _roots: int = 0
    _options: int = 0

    @property
    def is_plain(self) -> bool:
        """Whether raw text surely is raw text: no drawing, formula, selection or set of frames is open."""
        return self._ambiguous == 0

    @property
    def keeps_busy(self) -> bool:
        """Whether there is more of what the parser looks at again and again than is parsed: see the bounds above."""
        return self._reopened > _MAX_REOPENED or self._roots > _MAX_ROOTS or self._options > _MAX_OPTIONS

    @property
    def is_watchful(self) -> bool:
        """Whether an element with text only matters: in a drawing or a selection, and where formatting may be open."""
        return self._formatting > 0 or self._ambiguous > 0

    def pass_text_element(self, name: str) -> None:
        """Pass an element that holds text only; it leaves the stack as it was."""
        self._reopened += 2 * self._formatting
        self._options += name.lower() in _OPTIONS
        if self.drawing >= 0 and name.lower() not in _DRAWN_TEXT:
            self.drawing = -1

    def start(self, name: str, *, closed: bool) -> None:
        """Open an element; *closed* says that its tag ends in a slash."""
        if self._formatting:
            # The start of an element and its end may each make the parser open again what formatting is left over.
            self._reopened += 2 * self._formatting
        if name in _BOUNDED:
            self._bound(name)
        if self.drawing >= 0 or self._foreign:
            self._start_in_foreign(name, closed=closed)
        elif name not in _NEVER_OPEN and not (closed and name in _FOREIGN):
            if name in _CLOSING and self.names:
                self._close_before(name)
            if name in _FOREIGN:
                self.drawing = len(self.names)
            if name in _IMPLYING and self.names:
                self._push_implied(name)
            self._push(name)

    def _bound(self, name: str) -> None:
        """Count what has a bound; options by the outermost selection that may be open."""
        if name in _ROOT_ELEMENTS:
            self._roots += 1
        elif name in _OPTIONS:
            self._options += 1
        elif self._ambiguous == self._foreign:
            self._options = 0

    def _push_implied(self, name: str) -> None:
        """Open the group of rows and the row that a table has without their tags."""
        if self.names[-1] == "table":
            self._push("tbody")
        if name != "tr" and self.names[-1] in _ROW_GROUPS:
            self._push("tr")

    def _start_in_foreign(self, name: str, *, closed: bool) -> None:
        """Open an element while a drawing or a formula may be open."""
        if self.drawing < 0 or name not in _DRAWN:
            self.drawing = -1
            if name not in _BREAKOUT_VOID:
                self._push(name)
        elif not closed:
            self._push(name)

    def end(self, name: str) -> None:
        """Close an element, if the parser surely does."""
        if self.drawing >= 0:
            if name == self.names[self.drawing]:
                while len(self.names) > self.drawing:
                    self._remove(len(self.names) - 1)
                self.drawing = -1
                return
            if name not in _DRAWN:
                self.drawing = -1
            elif self.names[-1] != name:
                return
        if self.names and self.names[-1] == name:
            self._remove(len(self.names) - 1)
        elif name == "table" and not self._foreign:
            self._close_nearest(_TABLE_PARTS | {"table"}, _ROOTS)
        elif name in self.names[-_LOOKBACK:]:
            barriers = _END_BARRIERS.get(name, _SPECIAL)
            self._close_nearest(frozenset({name}), barriers | {name})

    def _close_before(self, name: str) -> None:
        """Close what the start tag *name* closes."""
        if self.names[-1] == name and name in _SIMPLY_CLOSED:
            self._remove(len(self.names) - 1)
            return
        nearby = self.names[-_START_LOOKBACK:]
        if name in _CLOSES_P and "p" in nearby:
            self._close_nearest(frozenset({"p"}), _P_SCOPE)
        rule = _CLOSED_BY_START.get(name)
        if rule is not None:
            if not rule[0].isdisjoint(nearby):
                self._close_nearest(*rule)
        elif (name in _HEADINGS and nearby[-1] in _HEADINGS) or (name in _OPTIONS and nearby[-1] == "option"):
            self._remove(len(self.names) - 1)

    def _close_nearest(self, targets: frozenset[str], barriers: frozenset[str]) -> None:
        """Take *targets* off the stack, from the top to the first of *barriers*, which itself may be a target."""
        for index in range(len(self.names) - 1, max(-1, len(self.names) - 1 - _LOOKBACK), -1):
            name = self.names[index]
            if name in targets:
                self._remove(index)
            if name in barriers:
                return

    def _push(self, name: str) -> None:
        self.names.append(name)
        self.deepest = max(self.deepest, len(self.names))
        if name in _COUNTED:
            self._count(name, 1)

    def _remove(self, index: int) -> None:
        name = self.names.pop(index)
        if name in _COUNTED:
            self._count(name, -1)

    def _count(self, name: str, step: int) -> None:
        if name in _AMBIGUOUS:
            self._ambiguous += step
            if name in _FOREIGN:
                self._foreign += step
        elif name in _FORMATTING:
            self._formatting += step
