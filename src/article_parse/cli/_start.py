"""What a profile begins with: its file, a folder for its first page, and a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from article_parse import Profile
from article_parse.profiles import to_toml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["start_profile"]

_REST = """
# The publication's name for readers, its domains, its language, the zone of its dates.
# publisher = 'The Herald'
# domains = ['herald.example']
# language = 'en'
# timezone = 'Europe/Vienna'

# What gives it away in a dump without an address: the weights of what is found have to reach 3.
# [[signatures]]
# pattern = '© # The Herald*'
# weight = 3

# What its blocks look like: by their text, or in HTML by the elements they stand in.
# [[cues]]
# pattern = 'Most read'
# role = 'related'
# starts_section = true
#
# [[cues]]
# path = 'div.share-bar'
# role = 'share'
"""

_META = """# How this page is parsed.
profile = '../../../{name}.toml'
# When it was printed, and its address.
# retrieved_at = 2026-02-22T12:00:00Z
# url = 'https://herald.example/the-dam'
"""

_DUMP = """The headline

By Somebody

Put the dump of a page of {name} here, and run pytest with --article-parse-write to write down what is found in it.
"""

_TEST = '''"""The profile {name} can be loaded; its pages are tested by the folders in pages/."""

from pathlib import Path

from article_parse.profiles import load


def test_the_profile_can_be_loaded() -> None:
    """The file says what a profile can be."""
    (profile,) = load(Path(__file__).parent.parent / "{name}.toml")
    assert profile.name == "{name}"
'''


def start_profile(name: str, into: Path) -> tuple[Path, ...]:
    """
    Write the files of a new profile into a folder; give them.

    Raises:
        FileExistsError: One of them is there already; none was written.
        ProfileError: The name cannot be that of a profile.
    """
    files = dict(_files(name, into))
    for file in files:
        if file.exists():
            raise FileExistsError(None, "it is there already", str(file))
    for file, text in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tuple(files)


def _files(name: str, into: Path) -> Iterator[tuple[Path, str]]:
    yield into / f"{name}.toml", to_toml(Profile(name=name), {"": f"The profile of {name}."}) + _REST
    page = into / "tests" / "pages" / f"{name}-first"
    yield page / "dump.txt", _DUMP.format(name=name)
    yield page / "meta.toml", _META.format(name=name)
    module = name.replace("-", "_").replace(".", "_")
    yield into / "tests" / f"test_{module}.py", _TEST.format(name=name)
