"""Profiles that installed packages offer, and the example of such a package."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from article_parse import BUILTIN, Role, parse, trace
from article_parse.errors import ProfileError
from article_parse.profiles import discover

_PACKAGE = Path(__file__).parents[2] / "examples" / "herald-profile"
DUMP = """\
The Weir Is Rebuilt | The Harrow Sound Herald

Words: Ana Lima and Orla Fenwhit / 2 March 2026

The old weir above the town was rebuilt over the winter, the council said, and the mill will run again by May.

Nobody had counted on the ice, but the masons came back every morning and the work was done before the thaw.

Filed under: rivers ~ mills ~ the north

More from the harbour

Ferry pilots ask for a second lamp

© 2026 Harrow Sound Herald Ltd.
"""


def _install(target: Path, points: str | None = None) -> None:
    """Put the package where an installer puts it, with the metadata that an installer writes."""
    project = tomllib.loads((_PACKAGE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    shutil.copytree(_PACKAGE / "src" / "herald_profile", target / "herald_profile")
    metadata = target / f"herald_profile-{project['version']}.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n", encoding="utf-8"
    )
    groups = project["entry-points"]
    written = "".join(
        f"[{group}]\n" + "".join(f"{name} = {points or value}\n" for name, value in named.items())
        for group, named in groups.items()
    )
    (metadata / "entry_points.txt").write_text(written, encoding="utf-8")


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder that packages are imported from."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "herald_profile", raising=False)
    return tmp_path


def test_an_installed_package_offers_its_profile(target: Path) -> None:
    """With the package installed, its profile is discovered, chosen by its footer, and used."""
    _install(target)
    registry = BUILTIN.with_(*discover())
    seen = trace(DUMP, profiles=registry)
    article = seen.article
    assert (article.profile, article.publisher) == ("harrow-herald", "The Harrow Sound Herald")
    assert seen.choice.reason == "the dump has '© # Harrow Sound Herald Ltd.'"
    assert seen.choice.score == 3
    assert article.title == "The Weir Is Rebuilt"
    assert [person.name for person in article.authors] == ["Ana Lima", "Orla Fenwhit"]
    assert article.published is not None
    assert str(article.published.earliest) == "2026-03-02 00:00:00+00:00"
    assert article.tags == ("rivers", "mills", "the north")
    assert Role.RELATED in {omission.role for omission in article.omissions}
    assert parse(f"{DUMP}\n\nThe Herald for Children\n", profiles=registry).profile is None


@pytest.mark.parametrize(
    ("points", "fault"),
    [
        ("herald_profile:NONE", "cannot be imported: "),
        ("no_such_package:PROFILES", "cannot be imported: No module named 'no_such_package'"),
        ("herald_profile:__name__", "must name a profile or a list of profiles, not 'h'"),
        ("herald_profile:load", "must name a profile or a list of profiles, not <function load"),
    ],
)
def test_an_entry_point_that_names_no_profile_is_told(target: Path, points: str, fault: str) -> None:
    """The message names the entry point and its package."""
    _install(target, points)
    with pytest.raises(ProfileError) as refused:
        discover()
    assert f"the entry point herald = {points} of herald-profile {fault}" in str(refused.value)


def test_nothing_is_discovered_unasked(target: Path) -> None:
    """Importing the library and parsing do not import the packages that offer profiles."""
    _install(target)
    code = "import sys, article_parse; article_parse.parse('The Dam'); sys.exit('herald_profile' in sys.modules)"
    path = [str(target), str(Path(__file__).parents[2] / "src")]
    done = subprocess.run([sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}; {code}"], check=False)
    assert done.returncode == 0
