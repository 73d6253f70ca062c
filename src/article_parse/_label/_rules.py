"""The rules that look at one block alone: each names what it sees."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, Final

from article_parse._blocks import Shape
from article_parse._fields._credit import find_credit
from article_parse._fields._portrait import is_portrait as shows_portrait
from article_parse._fields._titled import titled_names
from article_parse._label._entry import Entry, is_address
from article_parse._lexicon import WORDS, key
from article_parse._roles import Role
from article_parse._stages import Verdict

__all__ = [
    "ends_with_credit", "is_caption", "is_copyright_line", "is_credit", "is_labelled_teaser", "is_ornament",
    "is_portrait", "is_signature", "line_verdict",
]  # fmt: skip

_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright ©?) ?(?:\d{4}|by\b)?", re.IGNORECASE)
_COPYRIGHT_STARTS = frozenset("©(cC")
_IMAGE_WORDS = ("logo", "avatar", "icon", "thumbnail", "picture", "photo", "image")
_COMMENT_WORDS = ("comment", "comments", "reply", "replies", "responses")
_LOGO = re.compile(
    r"[^.!?]{1,60} (?:logo|avatar|icon|thumbnail|profile (?:picture|photo|image))|.{1,60}['’]s avatar", re.IGNORECASE
)
_COUNT = re.compile(
    r"[\d.,]{1,9}[kKmM]? ?(?:likes?|shares?|views?|claps?|reads|retweets?|followers|subscribers)?", re.IGNORECASE
)
_COMMENT_COUNT = re.compile(
    r"(?:(?:view|show|read) )?(?:all )?[\d.,]{1,9} (?:comments?|reply|replies|responses)", re.IGNORECASE
)
# These two as strings, since they take long to compile and few lines begin as they do.
_FIELD = r"(?i:\[ *+x? *+\]|\( *\)|\[ {2,}\].{0,40}|\(BUTTON\).{0,60})"
_MARKUP = r"(?i:</?[a-z][a-z0-9]{0,10}(?: [^<>]{0,200})?>(?:</?[a-z][a-z0-9]{0,10}>)*+)"
_CREDIT = re.compile(
    r"[(\[]?(?:(?:photo|photograph|image|picture|illustration|credit|graphic)s?(?: credit)?(?: by | via |: ?).{1,120}"
    r"|.{1,120}(?:[/│|] ?| via | on )(?:getty(?: images)?|unsplash|pexels|pixabay|shutterstock|istock|alamy"
    r"|afp|reuters|epa|ap)(?:[/ ].{0,60})?)",
    re.IGNORECASE,
)
_OWNER = re.compile(r"(?:©|\(c\)) ?[^\W\d_][^\d]{1,60}", re.IGNORECASE)
_CAPTION_END = re.compile(
    r"(?:[(\[]|[–—|.:] ?)(?:photo|image|picture|photograph|illustration|credit|courtesy"
    r"|getty|reuters|afp|ap |epa|alamy|shutterstock|unsplash)[^.!?]{0,80}[)\]]?",
    re.IGNORECASE,
)
_CAPTION_TAIL = 100
_SIGN = "©"
_MOST_OWNER_WORDS, _MOST_FOOTER_WORDS, _MOST_CAPTION_WORDS = 6, 60, 40
_NO_LETTERS = re.compile(r"[\W\d_]+")
_LONGEST_LABEL, _MOST_PORTRAIT_WORDS = 30, 8
_FEWEST_MENU_SEAMS = 3
_FEWEST_NETWORKS, _MOST_NETWORKS = 3, 14
_GLUE = re.compile(r"(?<=[a-z])(?=[A-Z])")
# The same as a test: a pattern that begins with a character is looked for faster.
_IS_GLUED = re.compile(r"[A-Z](?<=[a-z].)")

_FURNITURE = {
    Role.NAVIGATION: "menus", Role.SHARE: "share bars", Role.ADVERT: "advertising", Role.COOKIE: "consent notices",
    Role.NEWSLETTER: "sign-up forms", Role.PAYWALL: "calls to subscribe or sign in", Role.COMMENTS: "comment sections",
    Role.READER_INSIGHTS: "reader feedback", Role.LEGAL: "legal footers", Role.MEDIA: "players and galleries",
    Role.RELATED: "teasers of other articles", Role.AUTHOR_BIO: "notes about the author",
}  # fmt: skip
"""The kinds of page furniture that the lexicon has words for, as people call them."""

_PHRASE = {role: Verdict(role, f"a phrase known from {name}") for role, name in _FURNITURE.items()}
_PREFIX = {role: Verdict(role, f"begins like {name}") for role, name in _FURNITURE.items()}
_TELLTALE = {role: Verdict(role, f"has the words of {name}") for role, name in _FURNITURE.items()}
_OPENER = {role: Verdict(role, f"opens a part with {name}") for role, name in _FURNITURE.items()}
_MOST_TELLTALE_WORDS = 50


def is_copyright_line(entry: Entry) -> bool:
    """``© 2026 The Herald. All rights reserved.``"""
    text = entry.block.text
    return text[:1] in _COPYRIGHT_STARTS and entry.words <= _MOST_FOOTER_WORDS and _COPYRIGHT.match(text) is not None


def is_alt_text(entry: Entry) -> bool:
    """``Herald logo``"""
    block = entry.block
    return block.shape is Shape.IMAGE or (entry.key.endswith(_IMAGE_WORDS) and _LOGO.fullmatch(block.text) is not None)


def is_portrait(entry: Entry) -> bool:
    """``Profilbild von Ana Lima``, ``author avatar image``"""
    return entry.words <= _MOST_PORTRAIT_WORDS and shows_portrait(entry.block.text)


def is_count(entry: Entry) -> bool:
    """``49``, ``1.2K shares``"""
    text = entry.block.text
    return text[:1].isdigit() and entry.words <= 2 and _COUNT.fullmatch(text) is not None  # noqa: PLR2004 a number and a noun


def is_comment_count(entry: Entry) -> bool:
    """``32 comments``"""
    return entry.key.endswith(_COMMENT_WORDS) and _COMMENT_COUNT.fullmatch(entry.block.text) is not None


def is_form_field(entry: Entry) -> bool:
    """``[          ]``"""
    text = entry.block.text
    return text[:1] in {"[", "("} and re.fullmatch(_FIELD, text) is not None


def is_credit(entry: Entry) -> bool:
    """``Photo by Ana Lima on Unsplash``, ``© Ana Lima``"""
    text = entry.block.text
    if entry.credit_words and len(text) < 200 and _CREDIT.fullmatch(text):  # noqa: PLR2004 a credit is one line
        return True
    return text[:1] in _COPYRIGHT_STARTS and entry.words <= _MOST_OWNER_WORDS and _OWNER.fullmatch(text) is not None


def is_caption(entry: Entry) -> bool:
    """``The dam at dusk. (Photo: Ana Lima)``"""
    text = entry.block.text
    if not entry.credit_words:
        return False
    return any(found.end() == len(text) for found in _CAPTION_END.finditer(text, max(0, len(text) - _CAPTION_TAIL)))


def ends_with_credit(entry: Entry) -> bool:
    """``The dam at dusk © Ana Lima``, which may be text where what was learned chooses it"""
    text = entry.block.text
    if not (entry.credit_words or (_SIGN in text and entry.words <= _MOST_CAPTION_WORDS)):
        return False
    return find_credit(text) is not None


def is_labelled_teaser(entry: Entry) -> bool:
    """``Related: The dam that was built twice``"""
    label, colon, rest = entry.block.text.partition(":")
    return bool(colon and rest) and len(label) <= _LONGEST_LABEL and WORDS.openers.get(key(label)) is Role.RELATED


def is_signature(entry: Entry) -> bool:
    """``한지우 기자 jiu@herald.example``"""
    return entry.block.shape is _LINE and titled_names(entry.block.text) is not None


def is_stray_markup(entry: Entry) -> bool:
    """``<p></p>``"""
    return entry.block.text[:1] == "<" and re.fullmatch(_MARKUP, entry.block.text) is not None


def has_no_letters(entry: Entry) -> bool:
    """``* * *``"""
    text = entry.block.text
    return not entry.key and len(text) < 100 and (not text or _NO_LETTERS.fullmatch(text) is not None)  # noqa: PLR2004


def is_ornament(entry: Entry) -> bool:
    """``* * *``, ``___``"""
    return has_no_letters(entry) and not any(map(str.isalnum, entry.block.text))


def is_glued_menu(entry: Entry) -> bool:
    """``NewsSportBusinessCulture``"""
    return entry.seams >= _FEWEST_MENU_SEAMS and not entry.is_sentence and entry.seams * 4 >= entry.words


def is_share_bar(entry: Entry) -> bool:
    """``Share Facebook LinkedIn``, ``ShareFacebookLinkedIn``"""
    if entry.words + entry.seams < _FEWEST_NETWORKS or entry.words > _MOST_NETWORKS or entry.is_sentence:
        return False
    text = entry.block.text
    words = (key(_GLUE.sub(" ", text)) if _IS_GLUED.search(text) or not entry.key else entry.key).split()
    networks = list(map(WORDS.phrases.get, words)).count(Role.SHARE)
    # "LinkedIn" and "WhatsApp" are taken apart as well.
    return networks >= _FEWEST_NETWORKS - 1 and networks * 3 >= len(words)


def is_framed(entry: Entry) -> bool:
    """A block inside ``<nav>``."""
    return entry.framed


def is_mostly_links(entry: Entry) -> bool:
    """A line of an HTML page that is nothing but links."""
    return entry.block.link_share > 0.8 and entry.words < 40  # noqa: PLR2004


def _phrase_of_others(entry: Entry) -> Role | None:
    """Give the role of the whole line, but for menus: headings have their words as well."""
    return entry.phrase if entry.phrase is not Role.NAVIGATION else None


def _telltale(entry: Entry) -> Role | None:
    """Give the role that words of a line give away; a longer paragraph may be about newsletters."""
    return entry.telltale if entry.words <= _MOST_TELLTALE_WORDS else None


_SET_APART: Final = Shape.FURNITURE
_LINE: Final = Shape.LINE
_LEGAL = Verdict(Role.LEGAL, "a copyright line")
_MENU = Verdict(Role.NAVIGATION, "stands in a menu or the footer of the page")

_Rule = tuple[Callable[[Entry], Any], Verdict | Mapping[Role, Verdict]]
"""What looks at a block, and what that says: one thing, or one for each role that is seen."""

# In this order: what names a block exactly comes before what names it roughly. The first that sees something speaks.
_RULES: tuple[_Rule, ...] = (
    (is_alt_text, Verdict(Role.ALT_TEXT, "names a logo, an avatar or an image")),
    (_phrase_of_others, _PHRASE),
    (is_credit, Verdict(Role.CREDIT, "says who made a picture")),
    (is_copyright_line, _LEGAL),
    (is_portrait, Verdict(Role.ALT_TEXT, "stands for a picture of somebody")),
    (is_form_field, Verdict(Role.BOILERPLATE, "a field of a form")),
    (is_labelled_teaser, Verdict(Role.RELATED, "a label and the headline of another article")),
    (is_stray_markup, Verdict(Role.BOILERPLATE, "stray markup")),
    (is_share_bar, Verdict(Role.SHARE, "names networks to share on")),
    (attrgetter("opener"), _OPENER),
    (ends_with_credit, Verdict(Role.CAPTION, "ends with who made the picture")),
    (is_count, Verdict(Role.SHARE, "a bare count")),
    (is_comment_count, Verdict(Role.COMMENTS, "a count of comments")),
    (has_no_letters, Verdict(Role.BOILERPLATE, "has no letters")),
    (is_address, Verdict(Role.NAVIGATION, "a bare address")),
    (attrgetter("prefix"), _PREFIX),
    (attrgetter("phrase"), _PHRASE),
    (is_glued_menu, Verdict(Role.NAVIGATION, "short words glued together as in a menu")),
    (_telltale, _TELLTALE),
    (is_mostly_links, Verdict(Role.NAVIGATION, "is all links")),
    (is_framed, Verdict(Role.BOILERPLATE, "stands in an element of page furniture")),
)


# What these rules see begins with one of a few characters, or has words of picture credits.
_STARTS: dict[Callable[[Entry], object], str] = {
    is_credit: "©(cC", ends_with_credit: "", is_copyright_line: "©(cC", is_count: "0123456789", is_form_field: "[(",
    is_stray_markup: "<", is_address: "hw",
}  # fmt: skip
_RULES_BY_START: dict[str, tuple[_Rule, ...]] = {
    start: tuple(rule for rule in _RULES if start in _STARTS.get(rule[0], start)) for start in map(chr, range(128))
}
"""The rules that can see a block without words of picture credits, by its first character."""


def line_verdict(entry: Entry) -> Verdict | None:
    """Say what one block is by itself; nothing where no rule and no phrase of the lexicon sees it."""
    if entry.block.shape is _SET_APART:
        return _LEGAL if is_copyright_line(entry) else _MENU if entry.phrase is None else _PHRASE[entry.phrase]
    text = entry.block.text
    rules = _RULES if entry.credit_words or _SIGN in text else _RULES_BY_START.get(text[:1], _RULES)
    for sees, says in rules:
        seen = sees(entry)
        if seen:
            return says if isinstance(says, Verdict) else says[seen]
    return None
