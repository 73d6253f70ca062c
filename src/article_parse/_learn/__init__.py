"""Profiles from dumps: learning one, and checking whether it still fits."""

from __future__ import annotations

from article_parse._learn._checked import Check, Fired, Verdict, check
from article_parse._learn._learned import Learned, learn

__all__ = ["Check", "Fired", "Learned", "Verdict", "check", "learn"]
