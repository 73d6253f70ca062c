"""The vocabulary of roles: what a block of a dump can be, and what a note can be about."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["BODY_ROLES", "METADATA_ROLES", "NoteCode", "Role"]


class Role(StrEnum):
    """
    What a block of the dump is. Every block has exactly one role.

    >>> Role("byline") is Role.BYLINE
    True
    """

    TITLE = "title"
    """The headline of the article."""
    SUBTITLE = "subtitle"
    """The dek or standfirst below the headline."""
    BYLINE = "byline"
    """Who wrote it, often with when and how long it takes to read."""
    DATE = "date"
    """When it was published or updated, on a line of its own."""
    READING_TIME = "reading_time"
    """How long it takes to read, on a line of its own."""
    CATEGORY = "category"
    """The kicker: the section or series the article stands in."""
    TAGS = "tags"
    """The topics the publisher filed the article under."""
    RECORD = "record"
    """A header written by the archive that kept the dump, such as a WARC header."""

    HEADING = "heading"
    """A heading inside the body."""
    PARAGRAPH = "paragraph"
    """Running prose."""
    LIST_ITEM = "list_item"
    """One item of a list in the body."""
    QUOTE = "quote"
    """A block quotation in the body."""
    CODE = "code"
    """Preformatted text in the body."""
    TABLE = "table"
    """A table in the body."""
    FIGURE = "figure"
    """An image of the body with its caption and credit."""
    EMBED = "embed"
    """A post, a video or another page that the body shows in a frame of its own."""

    ALT_TEXT = "alt_text"
    """The replacement text of an image, a logo or an avatar that the renderer printed."""
    CAPTION = "caption"
    """The caption of an image that is itself not in the dump."""
    CREDIT = "credit"
    """Who made or owns an image."""
    NAVIGATION = "navigation"
    """Menus, breadcrumbs, link lists, skip links, page numbers."""
    SHARE = "share"
    """Share bars, like and comment counts, print and save buttons."""
    RELATED = "related"
    """Teasers of other articles, in lists or in the middle of the text."""
    ADVERT = "advert"
    """Advertisements and their markers, affiliate notices."""
    COOKIE = "cookie"
    """Cookie and consent notices."""
    NEWSLETTER = "newsletter"
    """Sign-up forms for newsletters, alerts and podcasts."""
    PAYWALL = "paywall"
    """Calls to subscribe, register or sign in to read on."""
    COMMENTS = "comments"
    """Readers' comments and the form to write one."""
    READER_INSIGHTS = "reader_insights"
    """Structured reader feedback, as some platforms have beside comments."""
    AUTHOR_BIO = "author_bio"
    """Who the author is, below or beside the article."""
    LEGAL = "legal"
    """Copyright, terms, privacy, imprint, corrections policy."""
    MEDIA = "media"
    """Controls of players and galleries: listen, watch, next image."""
    DUPLICATE = "duplicate"
    """A second print of something that stands elsewhere, such as the headline."""
    BOILERPLATE = "boilerplate"
    """Page furniture of no kind that could be named."""
    # What was learned knows the roles by their order.
    OTHER_ARTICLE = "other_article"
    """Another article that the dump holds, such as the next one of an export, or one that is scrolled in."""

    @property
    def is_body(self) -> bool:
        """Whether blocks of this role stand in ``Article.body``."""
        return self in BODY_ROLES

    @property
    def is_metadata(self) -> bool:
        """Whether blocks of this role stand in ``Article.metadata``."""
        return self in METADATA_ROLES


BODY_ROLES = frozenset({
    Role.HEADING, Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE, Role.CODE, Role.TABLE, Role.FIGURE, Role.EMBED,
})  # fmt: skip
METADATA_ROLES = frozenset({
    Role.TITLE, Role.SUBTITLE, Role.BYLINE, Role.DATE, Role.READING_TIME, Role.CATEGORY, Role.TAGS, Role.RECORD,
})  # fmt: skip


class NoteCode(StrEnum):
    """
    What a note is about.

    >>> NoteCode("no_title") is NoteCode.NO_TITLE
    True
    """

    EMPTY = "empty"
    """The dump holds no text."""
    NO_TITLE = "no_title"
    """No block looks like a headline."""
    NO_BODY = "no_body"
    """No block looks like content."""
    NO_ARTICLE = "no_article"
    """The dump is no article: a wall, an error, a list of articles, an address, data; the message says which."""
    TOO_DEEP = "too_deep"
    """The markup is nested deeper than is parsed; it was read as text without its tags."""
    TOO_LONG = "too_long"
    """The dump has more blocks than are told apart; what stands behind them is one, and not of the article."""
    UNDECODABLE = "undecodable"
    """Bytes that the encoding does not have were replaced."""
    BINARY = "binary"
    """The dump is a file of another format, or holds so many control characters that it is not text."""
    UNPACKED = "unpacked"
    """The dump is a message, a web archive or quoted-printable; one part of it was decoded and read."""
    TRUNCATED = "truncated"
    """A call to subscribe or to sign in stands where the text ends, so the rest may be missing."""
    MORE_ARTICLES = "more_articles"
    """The dump holds further articles; the first was read, the others are among the omissions."""
    TITLE_REPEATED = "title_repeated"
    """The headline stands in the dump a second time; the second print is among the omissions."""
    NO_REFERENCE = "no_reference"
    """A relative date could not be placed, since no ``retrieved_at`` was given."""
    TIMEZONE_UNKNOWN = "timezone_unknown"
    """A date without a zone was widened to the union over all zones."""
    DATE_ORDER_UNKNOWN = "date_order_unknown"
    """A date such as 03/04/2026 was widened to both days it can mean, since nothing tells the order of its digits."""
    DATE_FROM_ADDRESS = "date_from_address"
    """Neither the text nor the metadata state a date, so the day is the one in the address of the page."""
    FORMATTER_UNKNOWN = "formatter_unknown"
    """A relative date was read as the hull over all known formatters."""
    TAGS_UNGLUED = "tags_unglued"
    """Tags that the renderer glued together were taken apart where the case changes."""
