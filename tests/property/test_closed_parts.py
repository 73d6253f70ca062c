"""What a profile closes is left out, and nothing of what stands outside of it is chosen or left for that."""

from __future__ import annotations

from dress.dumps import dumps
from hypothesis import given
from hypothesis import strategies as st

from article_parse._blocks import Media, Reading
from article_parse._label._content import find_content, load_learned
from article_parse._label._entry import Entry, observe
from article_parse._label._outline import find_outline
from article_parse._label._places import find_places
from article_parse._read import read


def _chosen(reading: Reading, closed: range) -> list[bool]:
    learned = load_learned(reading.media)
    outline = find_outline(reading.blocks)
    entries: list[Entry] = list(map(observe, reading.blocks, find_places(outline, reading.blocks, learned.words)))
    for number in closed:
        entries[number].told = False
    find_content(outline, entries, learned)
    return [each.is_chosen for each in entries]


@given(dump=dumps(), media=st.sampled_from(("text", "html")), data=st.data())
def test_a_closed_part_changes_nothing_outside_of_it(dump: str, media: Media, data: st.DataObject) -> None:
    """Which blocks are text of the article outside of a part is the same whether or not a profile closes that."""
    reading = read(dump, media=media)
    size = len(reading.blocks)
    start = data.draw(st.integers(0, size))
    closed = range(start, data.draw(st.integers(start, size)))
    free, without = _chosen(reading, range(0)), _chosen(reading, closed)
    assert not any(without[number] for number in closed)
    assert [free[number] for number in range(size) if number not in closed] == [
        without[number] for number in range(size) if number not in closed
    ]
