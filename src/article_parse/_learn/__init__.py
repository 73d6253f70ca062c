"""Profiles from dumps: learning one, and checking whether it still fits."""

from __future__ import annotations

from article_parse._learn._learned import Learned, learn

__all__ = ["Learned", "learn"]
