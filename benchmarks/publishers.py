"""How much a profile that was learned from a few dumps of a publisher helps on its other pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean
from typing import NamedTuple
from urllib.parse import urlsplit

from article_parse import Profile, parse
from article_parse.learning import learn
from article_parse.profiles import Registry
from benchmarks.corpora import Page, forms, pages
from benchmarks.metrics import answer_of, word_f1

__all__ = ["SIZES", "Gain", "made_up", "of_corpus", "table"]

SIZES = (3, 10)
"""From so many dumps profiles are learned."""

_HELD_OUT = 6
_RENDERERS = ("html", "innertext", "resiliparse", "w3m", "lynx", "inscriptis", "wet", "html2text")


class Gain(NamedTuple):
    """
    The word F1 of the pages of a publisher.

    Attributes:
        publisher: Its name.
        form: What its pages are dumped as.
        without: The mean without a profile.
        learned: The mean with one, by the number of dumps that it was learned from.
    """

    publisher: str
    form: str
    without: float
    learned: dict[int, float]


def made_up(number: int) -> Iterator[Gain]:
    """Give the gains for that many generated publishers, on pages that nothing was learned from."""
    # The generators belong to the tests; PYTHONPATH names their folder.
    from dress.publishers import publish  # noqa: PLC0415
    from dress.renderers import RENDERERS  # noqa: PLC0415

    for seed in range(number):
        publisher, form = publish(seed), _RENDERERS[seed % len(_RENDERERS)]
        render = RENDERERS[form].render
        held_out = [
            (render(page), page.story.text) for page in (publisher.page(100 + each) for each in range(_HELD_OUT))
        ]
        learned = {
            size: _mean(held_out, learn([render(publisher.page(each)) for each in range(size)], name="learned").profile)
            for size in SIZES
        }
        yield Gain(f"publisher {seed}", form, _mean(held_out, None), learned)


def _mean(held_out: Sequence[tuple[str, str]], profile: Profile | None) -> float:
    """Give the mean F1 of dumps with their known texts."""
    return fmean(word_f1(parse(dump, profile=profile, profiles=Registry()).text, text) for dump, text in held_out)


def of_corpus(corpora: Sequence[Path]) -> Iterator[Gain]:
    """
    Give the gains for the hosts that occur often enough in *corpora*, in each of their forms.

    A host with more pages than are learned from is scored on the page left out, in turn; one with as many is scored on
    the pages that its profile was learned from. No known article is looked at while learning.
    """
    found: dict[tuple[str, str], list[Page]] = {}
    for corpus in corpora:
        for form in forms(corpus):
            for page in pages(corpus, form):
                host = urlsplit(page.gold.url or "").hostname or ""
                found.setdefault((host.removeprefix("www."), form), []).append(page)
    for (host, form), own in sorted(found.items()):
        if host and len(own) >= SIZES[0]:
            left_out = [[other for other in own if other is not page] for page in own]
            taught = left_out if len(own) > SIZES[0] else [own] * len(own)
            profiles = [learn([page.dump for page in each], name="learned").profile for each in taught]
            without = fmean(_score(page, None) for page in own)
            learned = fmean(_score(page, profile) for page, profile in zip(own, profiles, strict=True))
            yield Gain(host, form, without, {len(taught[0]): learned})


def table(gains: Sequence[Gain]) -> Iterator[str]:
    """Give the lines of a table: the means by form, and the publisher that loses most."""
    sizes = sorted({size for gain in gains for size in gain.learned})
    heads = ["publishers", "without", *(f"with {size}" for size in sizes), "worst"]
    yield f"{'':12}" + "".join(f"{head:>12}" for head in heads)
    for form in (*sorted({gain.form for gain in gains}), "all"):
        own = [gain for gain in gains if form in {gain.form, "all"}]
        means = [fmean(gain.without for gain in own)]
        means += [fmean(gain.learned.get(size, gain.without) for gain in own) for size in sizes]
        worst = min(value - gain.without for gain in own for value in gain.learned.values())
        yield f"{form:12}{len(own):12}" + "".join(f"{value:12.4f}" for value in means) + f"{worst:+12.4f}"


def _score(page: Page, profile: Profile | None) -> float:
    article = parse(page.dump, profile=profile, profiles=Registry())
    return word_f1(answer_of(article, page.gold).text, page.gold.body)
