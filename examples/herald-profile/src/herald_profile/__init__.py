"""The profile of The Harrow Sound Herald."""

from __future__ import annotations

from pathlib import Path

from article_parse.profiles import load

__all__ = ["PROFILES"]

PROFILES = load(Path(__file__).parent / "herald.toml")
