"""Learning: a profile from a handful of dumps of one publisher."""

from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from article_parse._shown import Shown
from article_parse.errors import ArticleTypeError, ProfileError
from article_parse.learning._fields import Known, Sign, learn_fields, learn_signatures
from article_parse.learning._lines import CueCandidate, line_cues
from article_parse.learning._marks import find_marks
from article_parse.learning._pages import SeenPage, gather, observe_pages
from article_parse.learning._paths import path_cues
from article_parse.learning._teasers import find_teasers
from article_parse.profiles import Cue, Profile
from article_parse.profiles._profile import FIELDS
from article_parse.profiles._toml import to_toml

__all__ = ["Learned", "learn", "take_dumps"]

_FEWEST, _MOST = 3, 50
_SHARE = 5
"""A line counts beside every fifth article, and at least beside two."""
_ALWAYS = 0.95
"""The share of pages that have a field of which it is said that pages have it."""
_MOST_CUES = 120
_LISTS = frozenset({"domains", "title_suffixes", "bylines", "tags"})


@attrs.frozen(kw_only=True, repr=False)
class Learned(Shown):
    """
    What was learned of a publisher.

    Args:
        profile: The profile.
        toml: The same as TOML, with comments that say in how many dumps each thing was seen, to be read and edited.
    """

    profile: Profile
    toml: str


def learn(dumps: Iterable[str | bytes], *, name: str) -> Learned:
    """
    Derive a profile from dumps of one publisher: text, HTML or both, of one renderer or several.

    What recurs beside different articles is the publisher's: lines, with their numbers masked, and elements of HTML.
    Dumps of one article count once. The time it takes is linear in the length of the dumps.

    Args:
        dumps: From 3 to 50 dumps, of two articles at least; ten teach much more than three.
        name: The name of the profile.

    Raises:
        ArticleTypeError: *dumps* is no list of dumps.
        ProfileError: There are too few or too many dumps, they show one article, or *name* is none for a profile.

    >>> pages = [f"{title}\\n\\n{text}\\n\\nWrite to the Harbour Desk" for title, text in [
    ...     ("The Dam", "The old dam above the town held all night, they said."),
    ...     ("A Ferry", "Nobody had counted the boats for nine whole years."),
    ...     ("Two Mills", "Farmers argued about the mills until the first frost."),
    ... ]]
    >>> [cue.pattern for cue in learn(pages, name="desk").profile.cues]
    ['Write to the Harbour Desk']
    """
    taken = take_dumps(dumps)
    if not _FEWEST <= len(taken) <= _MOST:
        msg = f"a profile is learned from {_FEWEST} to {_MOST} dumps, not {len(taken)}"
        raise ProfileError(msg)
    pages = observe_pages(taken)
    articles = len({page.article for page in pages})
    if articles == 1:
        msg = f"the {len(pages)} dumps show one article; a profile is learned from different ones"
        raise ProfileError(msg)
    lines = gather(pages, max(2, -(-articles // _SHARE)))
    teasers = find_teasers(pages, lines)
    own = {shape: line for shape, line in lines.items() if shape not in teasers}
    marks = find_marks(pages, lines, own)
    cues = _kept(line_cues(pages, own, marks), path_cues(pages, lines))
    fields = learn_fields(pages)
    signs, threshold = learn_signatures(pages, own, fields)
    profile = Profile(
        name=name,
        threshold=threshold,
        signatures=[sign.signature for sign in signs],
        cues=[attrs.evolve(each.cue, share=_share(each.articles, articles)) for each in cues],
        fields=[field for field in FIELDS if _is_usual(field, pages)],
        **{field: _value(field, known) for field, known in fields.items()},
    )
    return Learned(profile=profile, toml=to_toml(profile, _comments(pages, articles, fields, signs, cues)))


def take_dumps(dumps: Iterable[str | bytes]) -> Sequence[str | bytes]:
    """Give the *dumps* as a list; one dump is none."""
    if isinstance(dumps, str | bytes) or not isinstance(dumps, Iterable):
        msg = f"dumps must be a list of str or bytes, not {type(dumps).__name__}"
        raise ArticleTypeError(msg)
    return list(dumps)


def _kept(lines: Sequence[CueCandidate], paths: Sequence[CueCandidate]) -> list[CueCandidate]:
    """Give the cues that are worth most: plain texts first, then patterns, then elements, none that never counts."""
    ranked = sorted(lines, key=lambda each: (-each.worth, each.cue.sight))[:_MOST_CUES]
    ranked.sort(key=lambda each: not each.cue.texts)
    kept: list[CueCandidate] = []
    for each in (*ranked, *paths):
        if not any(before.cue.shadows(each.cue) for before in kept):
            kept.append(each)
    return kept


def _share(seen: int, articles: int) -> float:
    """Give the share of pages that may be expected to have what some had: Laplace's rule of succession."""
    return round((seen + 1) / (articles + 2), 2)


def _is_usual(field: str, pages: Sequence[SeenPage]) -> bool:
    return sum(bool(getattr(page.trace.article, field)) for page in pages) >= _ALWAYS * len(pages)


def _value(field: str, known: Sequence[Known]) -> Any:  # noqa: ANN401 the type is that of the field
    return [each.value for each in known] if field in _LISTS else known[0].value


def _comments(
    pages: Sequence[SeenPage],
    articles: int,
    fields: dict[str, list[Known]],
    signs: Sequence[Sign],
    cues: Sequence[CueCandidate],
) -> dict[str, str]:
    """Say of each entry where it was seen, by its key."""
    comments = {"": f"Learned from {len(pages)} dumps of {articles} articles. Edit what you know better."}
    for field, known in fields.items():
        if field in _LISTS:
            comments |= {
                f"{field}[{number}]": f"on {each.pages} of {len(pages)} pages" for number, each in enumerate(known)
            }
        else:
            comments[field] = f"on {known[0].pages} of {len(pages)} pages"
    if "tags" in fields:
        comments = {key: text for key, text in comments.items() if not key.startswith("tags[")}
        comments["tags"] = "seen more than once"
    comments |= {f"signatures[{number}]": f"on {sign.pages} of {len(pages)} pages" for number, sign in enumerate(signs)}
    comments |= {f"cues[{number}]": _seen(each.cue, each.articles, articles) for number, each in enumerate(cues)}
    return comments


def _seen(cue: Cue, seen: int, articles: int) -> str:
    comment = f"beside {seen} of {articles} articles"
    if cue.starts_article:
        return f"{comment}, always above the article"
    return f"{comment}, always below the article" if cue.ends_article else comment
