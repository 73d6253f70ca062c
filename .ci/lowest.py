"""``python .ci/lowest.py`` prints the lowest version of each dependency that the package allows, for pip."""

from __future__ import annotations

import tomllib
from pathlib import Path

project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
extras = project["optional-dependencies"]
for line in project["dependencies"] + extras["cli"] + extras["arrow"] + extras["records"]:
    print(line.replace(">=", "=="))
