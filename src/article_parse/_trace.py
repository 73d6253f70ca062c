"""How an article came about."""

from collections.abc import Iterator
from datetime import datetime

import attrs

from article_parse._shown import Shown, counted
from article_parse.model import Article
from article_parse.profiles import Choice, Profile
from article_parse.tracing import LabelledBlock, Reading, Region

__all__ = ["Trace"]


@attrs.frozen(kw_only=True, repr=False)
class Trace(Shown):
    """
    How an article came about.

    Args:
        reading: What the reader saw.
        retrieved_at: When the page was printed, as :func:`parse` was told or as the archive that kept it states.
        profile: The profile that was chosen, with what it inherits.
        choice: Why that one.
        blocks: Every block with its role, the stage that named it, and why.
        article: What :func:`parse` gives.

    >>> from article_parse import trace
    >>> trace("Privacy Policy").blocks[0].role.value
    'legal'
    """

    reading: Reading
    retrieved_at: datetime | None
    profile: Profile | None
    choice: Choice
    blocks: tuple[LabelledBlock, ...]
    article: Article

    @property
    def regions(self) -> tuple[Region, ...]:
        """
        The parts of a page of HTML, with how much of each reads like the article and how much is kept of it.

        They are made when they are asked for, in time linear in the blocks. A text dump is one region.

        >>> from article_parse import trace
        >>> trace("The dam held.").regions[0].stop
        1
        """
        # Imported here since parsing does not need it.
        from article_parse._label._region_shares import share_regions  # noqa: PLC0415

        return share_regions(self.blocks)

    def __repr__(self) -> str:
        profile = f", profile {self.profile.name}" if self.profile else ""
        return f"<Trace of {counted(len(self.blocks), 'block')}{profile}: {self.article!r}>"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "media", self.reading.media
        yield "renderer", self.reading.renderer.value
        yield "choice", self.choice
        yield "blocks", counted(len(self.blocks), "block")
        yield "article", self.article

    def _repr_html_(self) -> str:
        # Imported here since only notebooks ask for it.
        from article_parse._card import card  # noqa: PLC0415

        facts = [("read as", f"{self.reading.media}, {self.reading.renderer.value}"), ("profile", str(self.choice))]
        rows = [(each.role.value, each.block.text, each.why) for each in self.blocks]
        return card([*facts, ("article", str(self.article))], counted(len(rows), "block"), rows)
