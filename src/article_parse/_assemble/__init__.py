"""The assembler: labelled blocks and claims become an article; each field is a choice among candidates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from article_parse._assemble._addresses import base_address, linked, resolved
from article_parse._assemble._authors import choose_authors
from article_parse._assemble._body import body_block
from article_parse._assemble._dates import ADDRESS, choose_dates
from article_parse._assemble._passages import passages, structure_notes
from article_parse._assemble._signatures import signatures
from article_parse._assemble._statements import statements
from article_parse._assemble._topics import choose_topics
from article_parse._blocks import Block, ClaimField, Reading, Shape
from article_parse._dates._order import is_order_open
from article_parse._fields._byline import Byline, parse_byline
from article_parse._fields._byline_pieces import CUT, DateContext, bare_by_word
from article_parse._fields._byline_shape import read_parts
from article_parse._fields._headline import choose_headline, without_section
from article_parse._fields._language import guess_language, language_tag
from article_parse._fields._names import split_names
from article_parse._fields._site import letters
from article_parse._fields._tags import split_tags
from article_parse._lexicon import WORDS, key
from article_parse._lines import fold
from article_parse._roles import BODY_ROLES, METADATA_ROLES, NoteCode, Role
from article_parse._stages import LabelledBlock
from article_parse.model import (
    Article,
    Body,
    MetadataLine,
    Moment,
    Note,
    Omission,
    Person,
    PersonRole,
    Precision,
)
from article_parse.profiles import Profile

__all__ = ["Given", "assemble"]

_WITHIN_A_DAY = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.DAY})
_CLOCK_CHANGE = timedelta(hours=2)
_SAMPLE_BLOCKS = 30
_BYLINES = frozenset({Role.BYLINE, Role.DATE, Role.READING_TIME})
_DIGIT = re.compile(r"\d")
_NOT_SHOWN = frozenset({Shape.FURNITURE, Shape.OTHER_ARTICLE})
_FOLDED = frozenset({Shape.LINE, Shape.HEADING, Shape.LIST_ITEM, Shape.QUOTE})
_OF_OTHERS = frozenset({Role.COMMENTS, Role.OTHER_ARTICLE, Role.RELATED, Role.LEGAL, Role.RECORD})
"""What readers wrote, and what stands for other articles or for the site."""


class Given(NamedTuple):
    """What the caller said about the dump."""

    url: str | None
    language: str | None
    dates: DateContext


def assemble(reading: Reading, labelled: Sequence[LabelledBlock], profile: Profile | None, given: Given) -> Article:
    """Make the article of *labelled* blocks and of what the page claims."""
    return _Assembler(reading, labelled, profile, given).article()


class _Assembler:
    """The parts of one article while they are chosen; each method chooses one field and notes what was in doubt."""

    def __init__(
        self, reading: Reading, labelled: Sequence[LabelledBlock], profile: Profile | None, given: Given
    ) -> None:
        self.reading = reading
        self.labelled = labelled
        self.profile = profile
        self.given = given
        self.notes: list[Note] = list(reading.notes)
        self.body: list[LabelledBlock] = []
        self.head: list[LabelledBlock] = []
        self.omitted: list[LabelledBlock] = []
        for each in labelled:
            kind = self.body if each.role in BODY_ROLES else self.head if each.role in METADATA_ROLES else self.omitted
            kind.append(each)
        self.above = 0
        self.bylines = self._read_bylines()
        # What a page without an article shows tells nothing of one; what it states may.
        is_article = all(note.code is not NoteCode.NO_ARTICLE for note in reading.notes)
        self.telling = labelled if is_article else ()

    def article(self) -> Article:
        """Choose every field."""
        body = tuple(body_block(each.block, each.role) for each in self.body)
        base = base_address(self.given.url, self.reading.claims)
        if base is not None:
            body = tuple(resolved(block, base) for block in body)
        title = self._title()
        if not self.reading.blocks:
            self.notes.append(Note(code=NoteCode.EMPTY, message="the dump holds no text"))
        elif not body:
            self.notes.append(Note(code=NoteCode.NO_BODY, message="no block reads like the text of an article"))
        lines = (each.block.text for each in self.telling if _may_tell_date(each))
        shown = [each.block.text for each in self.telling if each.block.shape not in _NOT_SHOWN]
        bylines = self._nearest_bylines()
        published, modified = choose_dates(self.reading.claims, bylines, self.given.dates, lines, self.given.url, shown)
        self._note_dates(published, modified)
        self.notes.extend(structure_notes(self.labelled))
        return Article(
            title=title,
            subtitle=self._first_text(Role.SUBTITLE) or self._claim("subtitle"),
            authors=linked(
                choose_authors(self.reading.claims, bylines, signatures(self.telling), self._lines()),
                (each.block for each in self.telling if each.role not in _OF_OTHERS),
                base,
            ),
            published=published,
            modified=modified,
            reading_time=next((byline.reading_time for byline in self.bylines if byline.reading_time), None),
            body=body,
            tags=self._tags(),
            category=self._category(),
            publisher=self._publisher(),
            language=self._language(body),
            url=self.given.url or self._claim("url"),
            **statements(self.reading.claims, base),
            passages=passages(self.reading, self.labelled, self.given.dates),
            metadata=tuple(
                MetadataLine(role=each.role, text=self._raw(each.block), span=each.block.span) for each in self.head
            ),
            omissions=tuple(
                Omission(role=each.role, text=self._raw(each.block), span=each.block.span) for each in self.omitted
            ),
            notes=tuple(self.notes),
            profile=self.profile.name if self.profile else None,
        )

    def _raw(self, block: Block) -> str:
        """Give all that stands in the span of a block, its marker included."""
        text = self.reading.canvas[block.span.start : block.span.stop]
        # Most blocks are folded already.
        if text == block.text and block.shape in _FOLDED and "\n" not in text:
            return text
        return fold(text)

    def _blocks(self, *roles: Role) -> Iterable[Block]:
        return (each.block for each in self.head if each.role in roles)

    def _claims(self, field: ClaimField) -> list[str]:
        return [claim.value for claim in self.reading.claims if claim.field == field]

    def _claim(self, field: ClaimField) -> str | None:
        return next(iter(self._claims(field)), None)

    def _first_text(self, role: Role) -> str | None:
        return next((block.text for block in self._blocks(role)), None)

    def _read_bylines(self) -> list[Byline]:
        bylines: list[Byline] = []
        announced: PersonRole | None = None
        before: PersonRole | None = None
        for block, role, *_ in self.labelled:
            self.above = len(bylines) if role is Role.TITLE else self.above
            if role not in _BYLINES:
                # A comma between two names on lines of their own.
                if before is not None and letters(block.text):
                    before = None
                continue
            if key(block.text) in WORDS.and_words:
                before = "author"
                continue
            byline = self._read_byline(block.text, announced, before)
            names = byline is not None and bool(byline.people) and not (byline.is_dated or byline.unread)
            before = (announced or before) if names else None
            announced = bare_by_word(block.text)
            found = [byline] if byline is not None else self._parts_of_byline(block.text)
            bylines.extend(found)
            is_read = any(each.people or (byline is None and each.is_dated) for each in found)
            if role is Role.BYLINE and not is_read:
                unread = byline.unread if byline is not None and byline.is_dated else None
                bylines.append(Byline(people=_names_of_byline(block.text) if unread is None else _full_names(unread)))
        return bylines

    def _lines(self) -> Iterator[str]:
        """Give the lines of a text dump."""
        return (block.text for block in self.reading.blocks if self.reading.media == "text")

    def _nearest_bylines(self) -> list[Byline]:
        """Give the bylines below the headline, then those above it, where a ticker or the issue may have its date."""
        above, below = self.bylines[: self.above], self.bylines[self.above :]
        return [*below, *sorted(above, key=lambda byline: len(byline.unread) > 1)]

    def _read_byline(self, text: str, announced: PersonRole | None, before: PersonRole | None) -> Byline | None:
        """Read a byline; a by-word stands on the line above, or *before* the names on lines above."""
        shaped = self._shaped_byline(text)
        if shaped is None and before is not None and announced is None:
            byline = parse_byline(text, self.given.dates, announced=before)
            if byline is not None and byline.people and not (byline.is_dated or byline.unread):
                return byline
        return shaped or parse_byline(text, self.given.dates, announced=announced)

    def _parts_of_byline(self, text: str) -> list[Byline]:
        """Read ``Ana Lima | 2 March 2026 | Floods and what to do about them, a series of the Herald`` part by part."""
        parts = CUT.split(text)
        bylines = (parse_byline(part, self.given.dates) for part in parts if len(parts) > 1)
        return [byline for byline in bylines if byline is not None]

    def _shaped_byline(self, text: str) -> Byline | None:
        """Read a byline that has a shape of the profile's; a date with more behind it has another."""
        parts = self.profile.byline_parts(text) if self.profile else None
        byline = read_parts(parts, self.given.dates) if parts else None
        is_dated = byline is None or byline.published is not None or not (parts or {}).get("published")
        return byline if is_dated else None

    def _title(self) -> str | None:
        shown = self._first_text(Role.TITLE)
        if shown is not None and self.profile is not None:
            shown = self.profile.bare_title(shown)
        if shown is not None and self.reading.media == "text":
            shown = without_section(shown, frozenset(self._lines()))
        title = choose_headline(self.reading.blocks, self.reading.claims, shown)
        if title is None and self.reading.blocks:
            self.notes.append(Note(code=NoteCode.NO_TITLE, message="no block looks like a headline"))
        return title

    def _note_dates(self, *moments: Moment | None) -> None:
        dates = self.given.dates
        known = [moment for moment in moments if moment is not None]
        if dates.retrieved_at is None and any(moment.rule for moment in known):
            message = "a date counts from when the page was printed; give retrieved_at, or use Moment.resolve()"
            self.notes.append(Note(code=NoteCode.NO_REFERENCE, message=message))
        if dates.formatter is None and any(moment.elapsed for moment in known):
            message = "a relative date means what any program may by it; give formatter, which wrote it, to narrow it"
            self.notes.append(Note(code=NoteCode.FORMATTER_UNKNOWN, message=message))
        if any(moment.source == ADDRESS for moment in known):
            message = "no date is stated or shown, so the day is the one that the address of the page names"
            self.notes.append(Note(code=NoteCode.DATE_FROM_ADDRESS, message=message))
        if any(map(is_order_open, known)):
            message = "a date of digits can be read with the day or the month first, so its interval holds both"
            self.notes.append(Note(code=NoteCode.DATE_ORDER_UNKNOWN, message=message))
        if dates.timezone is None and any(map(_spans_zones, known)):
            message = "a date has no zone, so its interval holds it in any zone; give timezone to narrow it"
            self.notes.append(Note(code=NoteCode.TIMEZONE_UNKNOWN, message=message))

    def _tags(self) -> tuple[str, ...]:
        vocabulary = self.profile.tags if self.profile else ()
        separator = self.profile.tag_separator if self.profile else None
        labels = self.profile.tag_labels if self.profile else ()
        tags: list[str] = []
        for block in self._blocks(Role.TAGS):
            # "Tags:" is a line of its own in furniture.
            text = block.text if len(block.pieces) == 1 else ", ".join(block.pieces).replace(":, ", ": ", 1)
            line = split_tags(text, vocabulary, block.marks, separator, labels)
            tags.extend(line.tags)
            if line.unglued:
                message = f"{block.text!r} was taken apart where the vocabulary or a change of case allows"
                self.notes.append(Note(code=NoteCode.TAGS_UNGLUED, message=message, span=block.span))
        return choose_topics(self.reading.claims, tags)

    def _publisher(self) -> str | None:
        """Give the publication's name: as its profile has it, else as the page does; a platform is none."""
        known = self.profile.publisher if self.profile and not self.profile.platform else None
        return known or self._claim("publisher")

    def _category(self) -> str | None:
        sections = [byline.section for byline in self.bylines if byline.section]
        return next(iter(sections), None) or self._first_text(Role.CATEGORY) or self._claim("section")

    def _language(self, body: Sequence[Body]) -> str | None:
        known = self.given.language or (self.profile and self.profile.language)
        if known:
            return language_tag(known) or known
        stated = next(filter(None, map(language_tag, self._claims("language"))), None)
        return stated or guess_language(" ".join(block.text for block in body[:_SAMPLE_BLOCKS]))


def _full_names(words: Sequence[str]) -> tuple[Person, ...]:
    """Take the full names among the words that a dated line leaves unread."""
    people = split_names(" ".join(words), "author")
    return tuple(each for each in people if " " in each.name)


def _names_of_byline(text: str) -> tuple[Person, ...]:
    """Take the names of a byline that is none by its words: ``Ana Lima 7 hours``, ``by orla``."""
    digit = _DIGIT.search(text)
    before = text if digit is None else text[: digit.start()]
    first, _, rest = before.partition(" ")
    is_by = bare_by_word(first) == "author"
    people = split_names(rest if is_by else before, "author", strict=not (is_by or text.islower()))
    # "Dec. 19" is a day.
    is_spaced = (digit is not None and before.endswith(" ")) or CUT.search(text) is not None
    is_listed = len(people) > 1 and not is_by
    return tuple(each for each in people if ":" not in each.name and (" " in each.name or not (is_spaced or is_listed)))


def _may_tell_date(labelled: LabelledBlock) -> bool:
    """Tell whether a block may say when the article was published: it stands for no other, and in no menu."""
    return labelled.role not in _OF_OTHERS and labelled.block.shape is not Shape.FURNITURE


def _spans_zones(moment: Moment) -> bool:
    """Tell whether an absolute date had to be widened since its zone is not stated."""
    if moment.rule is not None or moment.earliest is None or moment.latest is None:
        return False
    stated = timedelta(days=1) if moment.precision is Precision.DAY else timedelta(hours=1)
    return moment.precision in _WITHIN_A_DAY and moment.latest - moment.earliest > stated + _CLOCK_CHANGE
