"""A folder with a dump and what is expected of it."""

import json
import tomllib
from collections.abc import Mapping
from datetime import datetime
from difflib import unified_diff
from pathlib import Path
from typing import Any, cast

import attrs

from article_parse import BUILTIN, Article, ArticleParseError, Profile, ProfileError, Registry, parse, to_dict
from article_parse._read import read
from article_parse._shown import Shown
from article_parse.profiles import load
from article_parse.testing._alone import parse_alone

__all__ = ["FIELDS", "Page", "difference", "read_page"]

FIELDS = (
    "title", "subtitle", "authors", "published", "modified", "reading_time", "body", "tags", "category", "publisher",
    "language", "url", "profile",
)  # fmt: skip
"""The fields that are written down when a result is kept: what readers of an article use."""

_CONTEXT = 3
_KEYS = frozenset({"retrieved_at", "url", "profile", "language"})


@attrs.frozen(kw_only=True, repr=False)
class Page(Shown):
    """
    A page to test.

    Args:
        folder: The folder it stands in.
        dump: The dump, as it stands in the file.
        expected: What is expected, by the fields of an article as ``to_dict`` has them.
        retrieved_at: When the page was printed.
        url: Its address.
        profile: The profile to use; chosen when it names none.
        profiles: The profiles to choose from.
        language: Its language, where it is known.
    """

    folder: Path
    dump: bytes
    expected: Mapping[str, object]
    retrieved_at: datetime | None = None
    url: str | None = None
    profile: Profile | None = None
    profiles: Registry = BUILTIN
    language: str | None = None

    def found(self, *, alone: bool = False) -> dict[str, Any]:
        """Give the fields of the article that is found; of one that the profile finds *alone* with that set."""
        return to_dict(self._parse_alone() if alone else self._parse())

    def _parse_alone(self) -> Article:
        reading = read(self.dump)
        given = self.profiles.complete(self.profile) if self.profile else None
        profile = given or self.profiles.choose(reading, self.url, self.retrieved_at)
        return parse_alone(reading, profile, url=self.url, retrieved_at=self.retrieved_at, language=self.language)

    def _parse(self) -> Article:
        return parse(
            self.dump,
            url=self.url,
            retrieved_at=self.retrieved_at,
            language=self.language,
            profile=self.profile,
            profiles=self.profiles,
        )

    def write(self) -> None:
        """Write what is found as what is expected: the fields that are, or without any all that hold something."""
        found = self.found()
        kept = [*self.expected] or [name for name in FIELDS if found.get(name)]
        text = json.dumps({name: found[name] for name in kept}, ensure_ascii=False, indent=2)
        (self.folder / "expected.json").write_text(f"{text}\n", encoding="utf-8")


def read_page(folder: Path) -> Page:
    """
    Read the page in a folder: ``dump.txt`` or ``dump.html``, ``expected.json`` and, where there is one, ``meta.toml``.

    ``meta.toml`` may say ``retrieved_at``, ``url``, ``language``, and ``profile``: the path of a file of a profile or
    of a folder of them, as seen from the page, or the name of a built-in profile.

    Raises:
        ArticleParseError: There is no dump, or a file says what cannot be used.
        OSError: A file cannot be read.
    """
    dumps = sorted(folder.glob("dump.*"))
    if len(dumps) != 1:
        msg = f"{folder} must hold one dump, dump.txt or dump.html, not {len(dumps)}"
        raise ArticleParseError(msg)
    meta = _read_meta(folder / "meta.toml")
    profiles = _profiles(folder, meta.pop("profile", None))
    expected = folder / "expected.json"
    return Page(
        folder=folder,
        dump=dumps[0].read_bytes(),
        expected=_read_expected(expected) if expected.exists() else {},
        **meta,
        **profiles,
    )


def _read_expected(file: Path) -> dict[str, object]:
    try:
        expected = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        msg = f"{file} is no JSON: {error}"
        raise ArticleParseError(msg) from error
    known = [field.name for field in attrs.fields(Article)]
    wrong = [name for name in expected if name not in known] if isinstance(expected, dict) else ["no object"]
    if wrong:
        msg = f"{file} names {', '.join(wrong)}, which an article does not have; there are {', '.join(known)}"
        raise ArticleParseError(msg)
    return cast("dict[str, object]", expected)


def _read_meta(file: Path) -> dict[str, Any]:
    try:
        meta = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        msg = f"{file} is no TOML: {error}"
        raise ArticleParseError(msg) from error
    if wrong := sorted(meta.keys() - _KEYS):
        msg = f"{file} has the key {wrong[0]}; there are {', '.join(sorted(_KEYS))}"
        raise ArticleParseError(msg)
    return meta


def _profiles(folder: Path, named: object) -> dict[str, Any]:
    """Give the profile that a page names, or the profiles to choose from."""
    if named is not None and not isinstance(named, str):
        msg = f"{folder / 'meta.toml'}: profile must be a string, not {named!r}"
        raise ProfileError(msg)
    if named is None:
        return {}
    built_in = {profile.name: profile for profile in BUILTIN}
    if named in built_in:
        return {"profile": built_in[named]}
    profiles = load(folder / named)
    names = [profile.name for profile in profiles]
    others = (profile for profile in BUILTIN if profile.name not in names)
    chosen = {"profile": profiles[0]} if len(profiles) == 1 else {}
    return {"profiles": Registry((*others, *profiles)), **chosen}


def difference(expected: object, found: object) -> str:
    """
    Give what differs between two values, line by line; nothing where they are equal.

    A string is enough for what has a text or a name: a paragraph, a date, an author.

    >>> difference(["Ana Lima"], [{"name": "Ana Lima", "role": "author", "url": None}])
    ''
    >>> print(difference(["rivers"], ["rivers", "dams"]))
      [
    -   "rivers"
    +   "rivers",
    +   "dams"
      ]
    """
    shown = _as_stated(expected, found)
    if expected == shown:
        return ""
    before, after = (json.dumps(each, ensure_ascii=False, indent=2).splitlines() for each in (expected, shown))
    changes = list(unified_diff(before, after, n=_CONTEXT, lineterm=""))[2:]
    return "\n".join(f"{line[0]} {line[1:]}" for line in changes if not line.startswith("@@"))


def _as_stated(expected: object, found: object) -> object:
    """Give what was found in the form in which the expectation is stated: as its text, or whole."""
    if isinstance(expected, str) and isinstance(found, dict):
        return found.get("text", found.get("name"))
    if isinstance(expected, list) and isinstance(found, list) and all(isinstance(each, str) for each in expected):
        return [_as_stated("", each) for each in found]
    return found
