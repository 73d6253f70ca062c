from __future__ import annotations

import attrs
import pytest
from dress.publishers import Publisher, publish
from dress.renderers import RENDERERS

from article_parse import Profile
from article_parse.errors import ArticleTypeError, ProfileError
from article_parse.learning import Check, Learned, Verdict, check, learn
from article_parse.profiles import Cue, Signature

_SEED, _OTHER = 2, 5


def _dumps(publisher: Publisher, form: str, numbers: range) -> list[str]:
    return [RENDERERS[form].render(publisher.page(number)) for number in numbers]


def _redesigned(publisher: Publisher) -> Publisher:
    """Give the publisher with the looks and the prose of another one, and its own name and footer."""
    other = publish(_OTHER)
    layout = attrs.evolve(other.layout, site=publisher.layout.site, footer=publisher.layout.footer)
    return attrs.evolve(other, layout=layout)


@pytest.fixture(scope="module", params=["innertext", "html"])
def form(request: pytest.FixtureRequest) -> str:
    """Give text and HTML in turn."""
    return str(request.param)


@pytest.fixture(scope="module")
def learned(form: str) -> Learned:
    """Give what is learned of one publisher."""
    return learn(_dumps(publish(_SEED), form, range(10)), name="ledger")


def test_later_pages_of_the_publisher_are_in_order(learned: Learned, form: str) -> None:
    """Other articles of the same publisher, in the same furniture, raise no alarm."""
    found = check(learned.profile, _dumps(publish(_SEED), form, range(200, 206)))
    assert (found.verdict, found.evidence, found.strangers) == (Verdict.OK, (), ())
    assert found.is_ok


def test_a_dead_cue_is_named(learned: Learned, form: str) -> None:
    """A cue for what is no longer printed is told, with what it looks for and in how many dumps it was looked for."""
    dead = Cue(pattern="Tonight at the Harrow Sound playhouse", role="advert")
    profile = attrs.evolve(learned.profile, cues=[*learned.profile.cues, dead])
    found = check(profile, _dumps(publish(_SEED), form, range(200, 206)))
    assert found.verdict is Verdict.DEAD_CUES
    assert found.evidence == ("the cue 'Tonight at the Harrow Sound playhouse' is on none of 6 dumps",)
    assert [each.entry for each in found.cues if each.is_dead] == [dead]
    assert not found.is_ok


def test_a_redesign_is_told(learned: Learned, form: str) -> None:
    """The same publisher with other furniture is redesigned: its footer names it still, and hardly a cue fires."""
    found = check(learned.profile, _dumps(_redesigned(publish(_SEED)), form, range(200, 206)))
    assert found.verdict is Verdict.REDESIGNED
    assert any("of the cues fire that should" in sentence for sentence in found.evidence)
    dead = [each for each in (*found.cues, *found.signatures) if each.is_dead]
    assert dead
    assert all(f"{each.name} is on none of {each.could} dumps" in found.evidence for each in dead)


def test_another_publisher_is_told(learned: Learned, form: str) -> None:
    """The pages of another publisher are not taken for a redesign."""
    found = check(learned.profile, _dumps(publish(_OTHER), form, range(200, 206)))
    assert found.verdict is Verdict.ANOTHER_PUBLISHER
    assert len(found.strangers) > 3


def test_a_few_strange_dumps_are_named_and_no_alarm(learned: Learned, form: str) -> None:
    """A page of another site among many is told by its number, and does not count against the profile."""
    dumps = _dumps(publish(_SEED), form, range(200, 206))
    dumps.insert(2, "The Dam\n\nSomething else stood here for a while, and nobody had written of it.")
    found = check(learned.profile, dumps)
    assert found.strangers == (2,)
    assert found.verdict is Verdict.OK
    assert found.evidence == ("1 of 7 dumps have no address, no signatures and hardly a cue of the publisher",)


def _page(title: str, *lines: str) -> str:
    prose = f"The {title.lower()} above the town held through the night, officials said on Monday, and nobody was hurt."
    return "\n\n".join([title, *lines, prose, f"{prose} More rain was expected.", "Seen from the quay"])


def _check(profile: Profile, *lines: str) -> Check:
    return check(profile, [_page(title, *lines) for title in ("Dam", "Mill", "Weir")])


QUAY = Profile(
    name="quay",
    signatures=[Signature(pattern="Seen from the quay", weight=3)],
    cues=[Cue(pattern="Seen from the quay", role="related")],
    fields=["title", "authors", "body"],
)


def test_a_field_that_was_there_is_missed() -> None:
    """Where the profile knows pages to have authors and they have none, that is a redesign, with the count."""
    assert _check(QUAY, "By Ana Lima").verdict is Verdict.OK
    found = _check(QUAY)
    assert found.verdict is Verdict.REDESIGNED
    assert found.missing == {"authors": 3}
    assert found.evidence == ("3 of 3 dumps have no authors",)


def test_a_field_that_was_never_there_is_not_missed() -> None:
    """A profile that does not say that pages have tags or dates does not want them."""
    assert _check(attrs.evolve(QUAY, fields=[])).verdict is Verdict.OK


def test_a_rare_cue_may_be_silent() -> None:
    """A cue that every third page has need not be on three dumps; one that is on nearly all of them should."""
    rare, usual = (Cue(pattern="Rain tomorrow", role="related", share=share) for share in (0.33, 0.99))
    for cue, verdict in ((rare, Verdict.OK), (usual, Verdict.DEAD_CUES)):
        profile = attrs.evolve(QUAY, fields=[], cues=[*QUAY.cues, cue])
        assert _check(profile).verdict is verdict


def test_text_dumps_say_nothing_of_elements() -> None:
    """A cue for elements is not dead because text has none."""
    cues = [*QUAY.cues, Cue(path="aside.box", role="related")]
    found = _check(attrs.evolve(QUAY, fields=[], cues=cues))
    assert found.verdict is Verdict.OK
    assert [(each.dumps, each.could) for each in found.cues] == [(3, 3), (0, 0)]


def test_a_signature_that_is_gone_is_named() -> None:
    """Signatures die as cues do."""
    gone = Signature(pattern="Printed in the old mill", weight=1)
    found = _check(attrs.evolve(QUAY, fields=[], signatures=[*QUAY.signatures, gone]))
    assert found.verdict is Verdict.DEAD_CUES
    assert found.evidence == ("the signature 'Printed in the old mill' is on none of 3 dumps",)


def test_a_cue_behind_another_one_counts() -> None:
    """A cue is seen where it fits, also where another one that stands before it wins the block."""
    cues = [Cue(pattern="Seen from *", role="related"), *QUAY.cues]
    found = _check(attrs.evolve(QUAY, fields=[], cues=cues[::-1]))
    assert [each.dumps for each in found.cues] == [3, 3]


def test_there_must_be_a_dump() -> None:
    """Nothing can be said of no dumps."""
    with pytest.raises(ProfileError, match="checked against dumps, and there is none"):
        check(QUAY, [])


def test_the_profile_comes_first() -> None:
    """Arguments of the wrong type are told by name."""
    with pytest.raises(ArticleTypeError, match="profile must be a Profile, not str"):
        check("quay", [])  # type: ignore[arg-type]
    with pytest.raises(ArticleTypeError, match="dumps must be a list of str or bytes, not str"):
        check(QUAY, "The Dam")
