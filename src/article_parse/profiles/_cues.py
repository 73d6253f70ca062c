"""Which cue of a profile fits a block, for all blocks of a dump at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article_parse._blocks import Block, Element
from article_parse.profiles._signs import Cue

__all__ = ["fitting_cues"]


def fitting_cues(cues: Sequence[Cue], blocks: Sequence[Block]) -> Iterator[tuple[int, Cue]]:
    """
    Give the numbers of the blocks that a cue fits, each with the first cue that does.

    >>> from article_parse._read import read
    >>> cue = Cue(pattern="Most read", role="related")
    >>> [number for number, _ in fitting_cues([cue], read("The Dam\\n\\nMost read").blocks)]
    [1]
    """
    texts: dict[str, int] = {}
    for number, cue in enumerate(cues):
        for text in cue.texts:
            texts.setdefault(text, number)
    others = [(number, cue) for number, cue in enumerate(cues) if not cue.texts]
    on_path: dict[tuple[Element, ...], list[tuple[int, Cue]]] = {}
    # Of most elements no cue asks for one that looks so, and many paths are the same without those.
    asked: dict[Element, bool] = {}
    for number, block in enumerate(blocks):
        # Blocks side by side share their path.
        possible = on_path.get(block.path)
        if possible is None:
            for element in block.path:
                if element not in asked:
                    asked[element] = any(cue.asks_for(element) for _, cue in others)
            path = tuple(filter(asked.__getitem__, block.path))
            possible = on_path.get(path)
            if possible is None:
                possible = on_path[path] = [each for each in others if each[1].fits_path(path)]
            on_path[block.path] = possible
        last = texts.get(block.text, len(cues))
        first = next((place for place, cue in possible if place < last and cue.fits_text(block.text)), last)
        if first < len(cues):
            yield number, cues[first]
