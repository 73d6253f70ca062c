"""Law 2: every string of an article is a slice of the canvas or something that the page states in its metadata."""

from __future__ import annotations

from dress.articles import fold, is_spelled_by
from dress.dumps import dumps
from dress.story import RETRIEVED_AT
from hypothesis import given
from hypothesis import strategies as st

from article_parse import Embed, Figure, Quote, Table, trace
from article_parse._blocks import Media

MEDIA = st.sampled_from(("text", "html"))


@given(dump=dumps(), media=MEDIA)
def test_body_texts_stand_in_their_spans(dump: str, media: Media | None) -> None:
    """The text of a body block is spelled by the slice that its span covers."""
    traced = trace(dump, media=media)
    canvas = traced.reading.canvas
    assert [block for block in traced.article.body if not is_spelled_by(block.text, block.span.of(canvas))] == []


@given(dump=dumps(), media=MEDIA)
def test_cells_and_captions_stand_in_their_spans(dump: str, media: Media | None) -> None:
    """Cells, credits and attributions are spelled by the slice; addresses and replacement texts stand on the page."""
    traced = trace(dump, media=media)
    alts = {block.alt for block in traced.reading.blocks if block.alt}
    sources = {block.src for block in traced.reading.blocks}
    for block in traced.article.body:
        source = block.span.of(traced.reading.canvas)
        if isinstance(block, Table):
            assert all(is_spelled_by(cell, source) for row in block.rows for cell in row)
        if isinstance(block, Quote):
            assert is_spelled_by(block.attribution or "", source)
        if isinstance(block, Figure | Embed):
            assert block.src is None or block.src in sources
        if isinstance(block, Figure):
            assert is_spelled_by(block.credit or "", source)
            assert block.alt is None or block.alt in alts or is_spelled_by(block.alt, source)


@given(dump=dumps(), media=MEDIA)
def test_metadata_and_omissions_are_slices(dump: str, media: Media | None) -> None:
    """The text of a metadata line or an omission is the slice that its span covers, white space folded."""
    traced = trace(dump, media=media)
    canvas = traced.reading.canvas
    parts = [(line.text, line.span) for line in traced.article.metadata]
    parts += [(omission.text, omission.span) for omission in traced.article.omissions]
    assert parts == [(fold(span.of(canvas)), span) for _, span in parts]


@given(dump=dumps(), media=MEDIA)
def test_fields_stand_on_the_page(dump: str, media: Media | None) -> None:
    """Each field is spelled by one block of the page or by one value of its metadata."""
    traced = trace(dump, media=media, retrieved_at=RETRIEVED_AT)
    article = traced.article
    sources = [block.span.of(traced.reading.canvas) for block in traced.reading.blocks]
    sources += [claim.value for claim in traced.reading.claims]
    sources += [traced.profile.publisher or ""] if traced.profile else []
    fields = [article.title, article.subtitle, article.category, article.publisher, *article.tags]
    fields += [person.name for person in article.authors]
    fields += [moment.text for moment in (article.published, article.modified) if moment]
    assert [field for field in fields if field and not any(is_spelled_by(field, source) for source in sources)] == []


@given(dump=dumps(), media=MEDIA)
def test_no_field_is_empty(dump: str, media: Media | None) -> None:
    """What is not known is ``None``, never an empty string."""
    article = trace(dump, media=media).article
    fields = [article.title, article.subtitle, article.category, article.publisher, article.language, *article.tags]
    fields += [person.name for person in article.authors]
    texts = [block.text for block in article.body if not isinstance(block, Figure | Embed)]
    assert "" not in [field.strip() for field in (*fields, *texts) if field is not None]


@given(dump=dumps(), media=MEDIA)
def test_passages_are_ranges_of_the_body(dump: str, media: Media | None) -> None:
    """A passage holds blocks of the body; its time is stated by the page; of two that share blocks, one is inside."""
    traced = trace(dump, media=media)
    article = traced.article
    stated = {enclosure.stated for enclosure in traced.reading.enclosures}
    for passage in article.passages:
        assert 0 <= passage.start < passage.stop <= len(article.body)
        assert passage.published is None or any(passage.published.text in (text or "") for text in stated)
        for other in article.passages:
            shared = range(max(passage.start, other.start), min(passage.stop, other.stop))
            assert len(shared) in {0, passage.stop - passage.start, other.stop - other.start}


@given(dump=dumps(), media=MEDIA)
def test_moments_are_intervals_of_the_past(dump: str, media: Media | None) -> None:
    """A moment ends after it starts, and a relative one is not after the retrieval."""
    article = trace(dump, media=media, retrieved_at=RETRIEVED_AT).article
    for moment in (article.published, article.modified):
        if moment is None or moment.latest is None:
            continue
        assert moment.earliest is None or moment.earliest <= moment.latest
        assert not moment.relative or moment.latest <= RETRIEVED_AT


@given(dump=dumps(), media=MEDIA)
def test_moments_and_statements_tell_their_source(dump: str, media: Media | None) -> None:
    """It is what readers see, the address, or a claim."""
    traced = trace(dump, media=media, retrieved_at=RETRIEVED_AT, url="https://herald.example/2026/03/04/dam")
    article, sources = traced.article, {claim.source for claim in traced.reading.claims}
    moments = (article.published, article.modified, *(passage.published for passage in article.passages))
    assert {moment.source for moment in moments if moment is not None} <= {"text", "address", *sources}
    stated = (article.canonical_url, article.site_name, article.description, article.image, article.license)
    assert {statement.source for statement in stated if statement is not None} <= sources
