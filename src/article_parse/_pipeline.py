"""The way through the house: read, choose a profile, label, assemble."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo
from typing import Final, NamedTuple

from article_parse._dates import check_formatter
from article_parse._moment import check_reference
from article_parse._roles import Role
from article_parse._stages import Stage, Verdict
from article_parse._timezone import read_timezone
from article_parse._trace import Trace
from article_parse.errors import ArticleTypeError
from article_parse.model import Article
from article_parse.profiles import BUILTIN, Choice, Profile, Registry
from article_parse.tracing import LabelledBlock, Media, Reading, Shape

__all__ = ["Options", "Trace", "follow", "parse", "trace"]

_PROSE, _SAMPLE = 80, 20
_DENSE_PROSE, _DENSE = 30, "\u3040"
"""So many characters make a block prose, and so many blocks tell its language."""
_NAMED: Final = {
    Shape.RECORD: Verdict(Role.RECORD, "a header of the archive that kept the page"),
    Shape.PAGE_EDGE: Verdict(Role.BOILERPLATE, "stands at the edge of a printed page"),
    Shape.OTHER_ARTICLE: Verdict(Role.OTHER_ARTICLE, "another article that the dump holds"),
}
"""What the reader tells by itself, and what it is."""


def parse(
    dump: str | bytes,
    *,
    url: str | None = None,
    retrieved_at: datetime | None = None,
    media: Media | None = None,
    encoding: str | None = None,
    language: str | None = None,
    timezone: str | tzinfo | None = None,
    formatter: str | None = None,
    profile: Profile | None = None,
    profiles: Registry = BUILTIN,
) -> Article:
    """
    Turn a dump of an article page into an article.

    Args:
        dump: The text that a browser or a renderer printed, or the HTML; at most 16 Mi characters or bytes.
        url: The address of the page, for the choice of a profile, for ``Article.url``, and to make links and images
            absolute. Nothing is fetched.
        retrieved_at: When the page was printed, aware: the reference of relative dates.
        media: ``"text"`` or ``"html"``; found out when not given.
        encoding: The encoding of bytes, where it is known.
        language: The language of the article, a BCP 47 tag, where it is known.
        timezone: The zone that dates without a zone are in, where it is known: a ``tzinfo``, an IANA name such as
            ``Europe/Vienna``, or an offset such as ``+05:30``.
        formatter: The family that wrote the relative dates, one of ``article_parse.profiles.FORMATTERS``, where it is
            known.
        profile: The profile to use; chosen from *profiles* when not given.
        profiles: The profiles to choose from; ``Registry()`` for none.

    Returns:
        The article. What could not be found is ``None`` or empty, with a note.

    Raises:
        ArticleTypeError: An argument has the wrong type.
        DumpTooLargeError: The dump is longer than the limit.
        NaiveReferenceError: *retrieved_at* has no zone.
        UnknownEncodingError: *encoding* is not known.
        UnknownFormatterError: *formatter* is not known.
        UnknownTimezoneError: *timezone* is not known.

    >>> dump = "The Dam\\n\\nBy Ana Lima, 2 March 2026\\n\\nThe old dam above the town held all night, they said."
    >>> article = parse(dump)
    >>> article.title, article.authors[0].name, article.published.text
    ('The Dam', 'Ana Lima', '2 March 2026')
    """
    options = Options(url, retrieved_at, media, encoding, language, timezone, formatter, profile, profiles)
    return follow(dump, options, explain=False).article


def trace(
    dump: str | bytes,
    *,
    url: str | None = None,
    retrieved_at: datetime | None = None,
    media: Media | None = None,
    encoding: str | None = None,
    language: str | None = None,
    timezone: str | tzinfo | None = None,
    formatter: str | None = None,
    profile: Profile | None = None,
    profiles: Registry = BUILTIN,
) -> Trace:
    """
    Parse a dump and tell how the article came about: same arguments and errors as :func:`parse`.

    >>> [labelled.role.value for labelled in trace("Share this article").blocks]
    ['share']
    """
    options = Options(url, retrieved_at, media, encoding, language, timezone, formatter, profile, profiles)
    return follow(dump, options, explain=True)


class Options(NamedTuple):
    """What the caller said, as :func:`parse` names it."""

    url: str | None = None
    retrieved_at: datetime | None = None
    media: Media | None = None
    encoding: str | None = None
    language: str | None = None
    timezone: str | tzinfo | None = None
    formatter: str | None = None
    profile: Profile | None = None
    profiles: Registry = BUILTIN

    def check(self) -> None:
        """Raise an error unless each is of its type."""
        _check("url", self.url, str)
        _check("language", self.language, str)
        _check("formatter", self.formatter, str)
        check_formatter(self.formatter)
        _check("profile", self.profile, Profile)
        if not isinstance(self.profiles, Registry):
            msg = f"profiles must be a Registry, not {type(self.profiles).__name__}; use Registry([...])"
            raise ArticleTypeError(msg)
        if self.retrieved_at is not None:
            check_reference(self.retrieved_at)


def follow(dump: str | bytes, options: Options, *, explain: bool) -> Trace:
    """Go the way through the house; the reasons of what was learned are asked for only to *explain*."""
    options.check()
    given_zone = read_timezone(options.timezone)
    # Imported on the first call, since the stages compile their patterns and lexicons when they are loaded.
    from article_parse._assemble import Given, assemble  # noqa: PLC0415
    from article_parse._assemble._no_article import without_article  # noqa: PLC0415
    from article_parse._fields._byline_pieces import DateContext  # noqa: PLC0415
    from article_parse._label import label  # noqa: PLC0415
    from article_parse._read import read  # noqa: PLC0415

    whole = read(dump, media=options.media, encoding=options.encoding)
    reading = _without_named(whole)
    reference = options.retrieved_at or _archived_at(reading)
    choice = _choose(reading, options, reference)
    chosen = choice.profile
    zone = given_zone or (chosen.zone if chosen else None)
    languages = _languages(reading, options.language or (chosen.language if chosen else None))
    formatter = options.formatter or (chosen.formatter if chosen else None)
    dates = DateContext(retrieved_at=reference, timezone=zone, formatter=formatter, languages=languages, known={})
    cues, tags = (chosen.all_cues, chosen.tags) if chosen else ((), ())
    titled = _with_bare_titles(reading, chosen) if chosen and chosen.title_suffixes else reading
    titled, labelled = without_article(titled, label(titled, cues, tags, dates, explain=explain))
    labelled = _with_named(whole, labelled)
    article = assemble(titled, labelled, chosen, Given(options.url, options.language, dates))
    return Trace(reading=whole, retrieved_at=reference, profile=chosen, choice=choice, blocks=labelled, article=article)


def _without_named(whole: Reading) -> Reading:
    """Give what was read without what the reader knows already, which is not judged."""
    own = tuple(block for block in whole.blocks if block.shape not in _NAMED)
    return whole._replace(blocks=own) if len(own) < len(whole.blocks) else whole


def _with_named(whole: Reading, labelled: tuple[LabelledBlock, ...]) -> tuple[LabelledBlock, ...]:
    """Give the labelled blocks with those that the reader knows in their places."""
    if len(labelled) == len(whole.blocks):
        return labelled
    own = iter(labelled)
    return tuple(
        next(own)
        if (verdict := _NAMED.get(block.shape)) is None
        else LabelledBlock(block, verdict.role, Stage.READER, verdict.why)
        for block in whole.blocks
    )


def _choose(reading: Reading, options: Options, reference: datetime | None) -> Choice:
    if options.profile is not None:
        return Choice(profile=options.profiles.complete(options.profile), reason="it was given")
    return options.profiles.consider(reading, options.url, reference)


def _with_bare_titles(reading: Reading, profile: Profile) -> Reading:
    """Give what was read with the titles that the page states as the profile has them, without the publisher's name."""
    claims = (
        claim._replace(value=profile.bare_title(claim.value)) if claim.field == "title" else claim
        for claim in reading.claims
    )
    return reading._replace(claims=tuple(claims))


def _check(name: str, value: object, kind: type) -> None:
    if value is not None and not isinstance(value, kind):
        msg = f"{name} must be {kind.__name__} or None, not {type(value).__name__}"
        raise ArticleTypeError(msg)


def _languages(reading: Reading, known: str | None) -> tuple[str, ...]:
    """
    Give the languages that dates of a page can be in: its own, as known, or as stated and told by its prose; English.

    Templates state the language they were written in, whatever their pages are in.
    """
    from article_parse._fields._language import guess_language, language_tag  # noqa: PLC0415

    if known is not None:
        return _one_of_each([known, "en"])
    claims = (language_tag(claim.value) for claim in reading.claims if claim.field == "language")
    stated = next(filter(None, claims), None)
    prose = [block.text for block in reading.blocks if _is_long(block.text) and block.shape is not Shape.FURNITURE]
    guessed = guess_language(" ".join(prose[:_SAMPLE]))
    own = [language for language in (stated, guessed) if language]
    return _one_of_each([*own, "en"]) if own else ()


def _is_long(text: str) -> bool:
    """Tell whether a block is long enough for prose; East Asia says more in fewer characters."""
    return len(text) >= _PROSE or (len(text) >= _DENSE_PROSE and text[0] >= _DENSE)


def _one_of_each(tags: Iterable[str]) -> tuple[str, ...]:
    """Give the first tag of each language: what is read as ``en-US`` need not be read as ``en`` again."""
    chosen: dict[str, str] = {}
    for tag in tags:
        chosen.setdefault(tag.replace("_", "-").partition("-")[0].lower(), tag)
    return tuple(chosen.values())


def _archived_at(reading: Reading) -> datetime | None:
    """Give when an archive fetched the page, as its record states it: a dump's own reference for relative dates."""
    for claim in reading.claims:
        if claim.field == "retrieved":
            try:
                stated = datetime.fromisoformat(claim.value)
            except ValueError:
                return None
            return stated if stated.utcoffset() is not None else None
    return None
