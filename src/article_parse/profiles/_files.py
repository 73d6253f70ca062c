"""Profiles from files. Nothing else in the library reads any, and nothing calls this but the user."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from article_parse.errors import ProfileError
from article_parse.profiles._profile import Profile
from article_parse.profiles._toml import from_toml

__all__ = ["load"]


def load(path: str | PathLike[str]) -> tuple[Profile, ...]:
    """
    Read the profile in a TOML file, or those in the ``.toml`` files of a folder, by name.

    Raises:
        OSError: The file or the folder cannot be read.
        ProfileError: A file is not UTF-8 or states no profile, or a folder holds none.
    """
    place = Path(path)
    files = sorted(place.glob("*.toml")) if place.is_dir() else [place]
    if not files:
        msg = f"there is no profile in {place}: no file there ends with .toml"
        raise ProfileError(msg)
    return tuple(map(_load, files))


def _load(file: Path) -> Profile:
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        msg = f"{file} is not UTF-8: {error}"
        raise ProfileError(msg) from error
    return from_toml(text, file=str(file))
