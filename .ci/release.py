"""
``python .ci/release.py DIST TAG SOURCE`` prints what CHANGELOG.md says of a release, or why it cannot go out.

DIST is the folder of its wheel and its source distribution, TAG ``v`` and its version, SOURCE the address of
the repository.
"""

from __future__ import annotations

import re
import sys
import zipfile
from collections.abc import Iterator
from email.parser import BytesParser
from pathlib import Path

_PLACEHOLDER = "/OWNER/"


def main() -> None:
    """Print the notes, or fail with all that is wrong."""
    dist, tag, source = sys.argv[1:]
    version = tag.removeprefix("v")
    notes = notes_of((Path(__file__).parents[1] / "CHANGELOG.md").read_text(encoding="utf-8"), version)
    faults = list(faults_of(Path(dist), version, source))
    if notes is None:
        faults.append(f"CHANGELOG.md has no section that opens with: ## [{version}] - YYYY-MM-DD")
    if faults:
        sys.exit("\n".join(faults))
    print(notes)


def notes_of(changelog: str, version: str) -> str | None:
    """Give the section of a version that is dated, without its heading; ``None`` if there is none, or nothing in it."""
    section = re.search(
        rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL
    )
    return section[1].strip() or None if section else None


def faults_of(dist: Path, version: str, source: str) -> Iterator[str]:
    """Say what is wrong with what was built: other files, another version, another repository or a placeholder."""
    wheels, archives = sorted(dist.glob("*.whl")), sorted(dist.glob("*.tar.gz"))
    if (len(wheels), len(archives), len(list(dist.iterdir()))) != (1, 1, 2):
        yield f"{dist} must hold one wheel, one source distribution and nothing else"
        return
    with zipfile.ZipFile(wheels[0]) as wheel:
        (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
        stated = BytesParser().parsebytes(wheel.read(name))
    if stated["Version"] != version:
        yield f"the version in pyproject.toml is {stated['Version']}, the tag says {version}"
    if f"Source, {source}" not in stated.get_all("Project-URL", []):
        yield f"[project.urls] in pyproject.toml has another Source than {source}"
    if _PLACEHOLDER in str(stated):
        yield "an address still has OWNER in it: docs/maintaining.md tells how to fill it in"


if __name__ == "__main__":
    main()
