"""What the cues of a profile tell of a page before anything is weighed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from article_parse._label._entry import Entry
from article_parse.profiles import Cue

__all__ = ["tell_by_cues"]


def tell_by_cues(entries: Sequence[Entry], cued: Mapping[int, Cue]) -> None:
    """
    Say of which blocks the cues tell that they are of the article, and of which that they are not.

    What stands beyond a mark is told as well. Of several matches of a mark the one counts that cuts off least, and
    where no prose would be left between the marks, none does.
    """
    told = {number: cue.role.is_body for number, cue in cued.items() if not cue.role.is_metadata}
    starts = {id(cue): number for number, cue in sorted(cued.items(), reverse=True) if cue.starts_article}
    ends = {id(cue): number for number, cue in sorted(cued.items()) if cue.ends_article}
    start, stop = max(starts.values(), default=0), min(ends.values(), default=len(entries))
    if any(each.is_prose and told.get(number, True) for number, each in enumerate(entries[start:stop], start)):
        told |= dict.fromkeys([*range(start), *range(stop, len(entries))], False)
    for number, inside in told.items():
        entries[number].told = inside
