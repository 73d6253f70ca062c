"""Names of people: telling them from other words, and taking lists of them apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from article_parse._fields._name_words import (
    ACCOUNTS,
    AGENCIES,
    GLUED_AND,
    JOINED,
    ORGANIZATIONS,
    PARTICLES,
    PLACEHOLDERS,
    SEPARATOR,
    STOP_WORDS,
    SUFFIXES,
    is_no_name,
    is_uncased,
)  # fmt: skip
from article_parse._lexicon import WORDS, alternatives, key
from article_parse._roles import Role
from article_parse.model import Person, PersonRole

__all__ = [
    "are_full_names", "is_account", "is_agency", "is_pen_name", "is_placeholder", "is_suffix", "is_team",
    "looks_like_name", "split_names",
]  # fmt: skip

_LONGEST_NAME = 60
_MOST_WORDS = 6
_FULL_NAME_WORDS = 4
_LONGEST_LIST, _LONGEST_RUN = 2000, 300
_FEWEST_IN_ROW = 6
_MOST_CAPITAL_WORDS = 3
"""More words all in capitals are a menu: ``RIVERS FLOODS DAMS``."""
_BEFORE_PLACES = frozenset("new los las san saint st north south east west the le la".split())
_AROUND = " .-–—:_*"
"""What stands around names; html2text prints icons as the marks of emphasis."""

_INITIAL = re.compile(r"[^\W\d_]\.")

_TEMPLATE = re.compile(r"\{\{|\}\}|\[\[|\]\]|\$\{|\{%|<%|%[A-Za-z_]+%|\[object ")
_DIGIT = re.compile(r"\d")
_MANY_DIGITS = re.compile(r"\d{3}")
_TITLES_BEHIND = tuple(sorted(WORDS.name_suffixes, key=len, reverse=True))
# "Ana Lima in Vellin": a place is a capital word and few others.
_PLACE = re.compile(
    rf" (?i:{alternatives(WORDS.place_words)}) (?:[a-z]{{1,4}} )?[A-ZÀ-ÖØ-Þ][\w'’.-]*+(?: [\w'’.-]++){{0,4}}\Z"
)
_REPORT = re.compile(rf"(?:{alternatives(WORDS.report_words)})\Z")
_ACCOUNT_SIGN = re.compile(r"[\d_@]|[^\W\d_]\.[^\W\d_]")
_FIRST = re.compile(r"[^\W_]")
_LETTER = re.compile(r"[^\W\d_]")
_NAME_CHARACTERS = re.compile(r"[\w.,'’`\- ]+")
# The bracket at the end of a line may have gone with the separators.
_ADDRESS = re.compile(r"(?<![^\s)])[^\s@)]++@[^\s@.]++\.\S+|\bhttps?://\S+|\([^()]{0,60}(?:\)|\Z)|@\w+")
# "MS, RD, FAND": degrees behind a name.
_DEGREE = re.compile(r"[A-Z][A-Za-z.]{0,2}[A-Z]{1,3}\.?®?")
# "Tom Reed Jr", "Ana Lima, M.D", "Ana L": the full stop behind it belongs to the name.
_ABBREVIATION = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]|[js]r|esq|ph\.?d|dr)\Z", re.IGNORECASE)
# "Ana LimaTom Reed": a small letter, then a capital, which is not the inside of McKay, MacNeil, DeVito, LaRue or
# FitzRoy.
_GLUE = re.compile(r"(?<=[^\W\d_])(?=[A-ZÀ-ÖØ-Þ])")
_INNER_CAPITAL = re.compile(r"(?:^|[ '’-])(?:Ma?c|De|Di|Du|La|Le|Van|Fitz|O|D|El|Al)$")


def looks_like_name(text: str, languages: tuple[str, ...] = ()) -> bool:
    """
    Tell whether *text* has the form of one person's full name: two words or more, capitals but for particles.

    Where the *languages* of the page are known, the function words of no others count.

    >>> looks_like_name("Ana de Lima"), looks_like_name("The water rose")
    (True, False)
    """
    if len(text) > _LONGEST_NAME or not _NAME_CHARACTERS.fullmatch(text):
        return False
    words = text.replace(".", ". ").split()
    if not 1 < len(words) <= _MOST_WORDS:
        return False
    if _DIGIT.search(text):
        return False
    folded = [word.casefold().strip(".,") for word in words]
    counted = [
        number
        for number, word in enumerate(folded)
        if word not in PARTICLES or (words[number][0].isupper() and _is_own(word, number, languages))
    ]
    is_pair = len(words) == 2  # noqa: PLR2004 a first name and a last name
    if len(counted) < 2 or not all(  # noqa: PLR2004 a first name and a last name
        (words[number][0].isupper() or is_uncased(words[number]))
        and (not is_no_name(folded[number], languages, is_pair=is_pair) or _INITIAL.fullmatch(words[number]))
        for number in counted
    ):
        return False
    if (len(counted) > _MOST_CAPITAL_WORDS and text.isupper()) or (len(words) > _FULL_NAME_WORDS and is_uncased(text)):
        return False
    if (folded[-1] in ORGANIZATIONS and not is_agency(text)) or all(word in WORDS.phrases for word in folded):
        # "The Herald", "Search Close"
        return False
    looked_up = key(text)
    return not any(looked_up in known for known in (WORDS.phrases, WORDS.openers, WORDS.date_words))


def _is_own(particle: str, number: int, languages: tuple[str, ...]) -> bool:
    """Tell ``Ben Smith`` and ``Al Gore``, where English is written, from ``La Repubblica``."""
    return number > 0 or (bool(languages) and not is_no_name(particle, languages, is_pair=False))


def is_account(name: str) -> bool:
    """
    Tell whether *name* is that of an account several people write under.

    >>> is_account("admin"), is_account("ana.lima2"), is_account("Ana Lima")
    (True, True, False)
    """
    return key(name) in ACCOUNTS or (" " not in name and _ACCOUNT_SIGN.search(name) is not None)


def is_placeholder(name: str) -> bool:
    """
    Tell whether *name* stands where a system knew none.

    >>> is_placeholder("{{author.name}}"), is_placeholder("N/A"), is_placeholder("Ana Lima")
    (True, True, False)
    """
    return key(name) in PLACEHOLDERS or _TEMPLATE.search(name) is not None


def is_agency(name: str) -> bool:
    """Tell whether *name* is a news agency."""
    return key(name) in AGENCIES


def is_team(name: str) -> bool:
    """
    Tell whether *name* is that of a team.

    >>> is_team("The Herald Staff"), is_team("The Herald")
    (True, False)
    """
    return name.casefold().endswith((" team", " staff"))


def trim(text: str, separators: str) -> str:
    """Give *text* without the *separators* around it, but with the full stop of ``Jr.`` and of an initial."""
    left = text.lstrip(separators)
    bare = left.rstrip(separators)
    return f"{bare}." if left.startswith(".", len(bare)) and _ABBREVIATION.search(bare) else bare


def are_full_names(text: str) -> bool:
    """
    Tell whether each part of a list has as many words as a full name.

    >>> are_full_names("ana lima and tom reed"), are_full_names("noon, the farmers had gone")
    (True, False)
    """
    parts = (part.split() for part in SEPARATOR.split(text.strip()))
    # "Mary E. van der Moor"
    counts = (sum(word not in PARTICLES for word in words) for words in parts)
    return all(1 < count <= _FULL_NAME_WORDS for count in counts)


def is_pen_name(text: str) -> bool:
    """
    Tell whether *text* can be a name that has other words in it, where a by-word stands before it.

    >>> is_pen_name("The Dani Writer"), is_pen_name("the time of the flood")
    (True, False)
    """
    words = text.split()
    folded = [word.casefold() for word in words]
    return (
        1 < len(words) <= _MOST_WORDS
        and len(text) <= _LONGEST_NAME
        and not _MANY_DIGITS.search(text)
        and all(word[0].isupper() for word in words)
        and not all(word in STOP_WORDS or word in WORDS.job_words for word in folded)
    )


def split_names(
    text: str, role: PersonRole, *, strict: bool = True, languages: tuple[str, ...] = ()
) -> tuple[Person, ...]:
    """
    Take a list of names apart: ``Ana Lima, Tom Reed Jr. and Joan McKay``.

    Job titles, e-mail addresses and words in brackets are left out; degrees stay with their name. Two single words that
    are joined are one name, of a firm or of a couple who write together: ``Reed & Lima``. With *strict*, words without
    a capital are no name; otherwise they are, unless they are function words: some platforms have names such as
    ``teisha leshea``. A text of more than 2000 characters is no list of names.
    """
    if len(text) > _LONGEST_LIST:
        return ()
    if is_placeholder(text):
        return ()
    bare = " ".join(_ADDRESS.sub(" ", text).split())
    bare = _without_employer(bare)
    names = list(_turned(bare)) or _split(bare, languages, strict=strict)
    return tuple(Person(name=name, role="agency" if is_agency(name) else role) for name in dict.fromkeys(names))


def _split(bare: str, languages: tuple[str, ...], *, strict: bool) -> list[str]:
    names: list[str] = []
    is_behind_name = is_placed = False
    for whole in [bare] if _is_one_name(bare) else _pieces(bare):
        if names and is_behind_name and len(names[-1]) <= _LONGEST_NAME and is_suffix(whole):
            names[-1] = f"{names[-1]}, {whole}" if f"{names[-1]}, {whole}" in bare else f"{names[-1]} {whole}"
            continue
        piece = _before_place(whole, languages)
        is_placed = is_placed or piece != whole
        if " " not in piece and (is_placed or _is_place(piece, names, bare)):
            continue
        if names and (_REPORT.search(piece) or _is_employer(piece, names)):
            continue
        parts = (
            _without_title(_before_job(_before_organization(_once(part)))) for part in _people_in(trim(piece, _AROUND))
        )
        found = [part for part in parts if _is_name(part, strict=strict)]
        is_behind_name = bool(found)
        names.extend(found)
    return names


def _pieces(text: str) -> Iterator[str]:
    """Give what stands between the marks and words that part names: ``أحمد علي ومحمد حسن`` has two."""
    for piece in SEPARATOR.split(text):
        parts = [piece] if piece.isascii() else GLUED_AND.split(piece)
        yield from parts if all(" " in part for part in parts) else [piece]


def _turned(text: str) -> Iterator[str]:
    """Turn names round that begin with the family: ``Lima, Ana; Reed, Tom``; a pair of words is one such name."""
    parts = [part.split(", ") for part in text.split("; ")]
    if all(len(part) == 2 and all(map(_is_turnable, part)) for part in parts):  # noqa: PLR2004 family and given name
        is_one = len(parts) == 1 and " " not in text.replace(", ", "")
        if len(parts) > 1 or is_one:
            yield from (f"{given} {family}" for family, given in parts)


def _is_turnable(part: str) -> bool:
    if not part[:1].isupper() or part.isupper() or part.count(" ") > 1:
        return False
    return not (is_agency(part) or is_suffix(part) or _is_job(part))


def _before_place(piece: str, languages: tuple[str, ...]) -> str:
    """``Ana Lima in Vellin``, ``Ana Lima for The Herald``."""
    place = _PLACE.search(piece)
    person = piece[: place.start()] if place is not None else piece
    return person if looks_like_name(person, languages) else piece


def _is_place(piece: str, names: Sequence[str], text: str) -> bool:
    """Tell a place, or a job of one word, behind a name: ``Zürich``, in ``Ana Lima, Zürich``."""
    if not any(map(looks_like_name, names)) or is_agency(piece):
        return False
    return f"{names[-1]}, {piece}" in text


def _is_employer(piece: str, names: Sequence[str]) -> bool:
    """Tell ``Vellin Post`` in ``Ana Lima, Vellin Post`` from a name."""
    *_, last = piece.casefold().strip(_AROUND).split() or [""]
    return last in ORGANIZATIONS and not is_agency(piece) and all(map(looks_like_name, names))


def _before_organization(piece: str) -> str:
    """``Ana Lima Vellin Daily Post``; ``New Vellin Daily Post`` names nobody."""
    words = piece.split()
    if len(words) <= _FULL_NAME_WORDS - 1 or words[-1].casefold() not in ORGANIZATIONS:
        return piece
    person = " ".join(words[:2])
    return person if looks_like_name(person) and words[0].casefold() not in _BEFORE_PLACES else piece


def _once(name: str) -> str:
    """Give a name that is printed twice, as the text of its picture and as itself, once: ``Ana Lima By Ana Lima``."""
    words = name.split()
    half = len(words) // 2
    if half < 1 or words[:half] != words[-half:]:
        return name
    between = words[half:-half]
    return " ".join(words[:half]) if not between or between[0].casefold() in WORDS.by_words else name


def _without_employer(text: str) -> str:
    """``Ana Lima - The Herald``, but not ``Ana Lima - Tom Reed``."""
    people, dash, other = text.partition(" - ")
    if not dash or not all(map(looks_like_name, SEPARATOR.split(people))):
        return text
    is_person = looks_like_name(other) and not is_agency(other) and not is_team(other)
    return f"{people}, {other}" if is_person else people


def _before_job(piece: str) -> str:
    """``Ana Lima Deputy Editor``."""
    words = piece.split()
    jobs = [place for place, word in enumerate(words) if word.casefold().strip(".,") in WORDS.job_words]
    person = " ".join(words[: jobs[0]]) if jobs else piece
    return person if jobs and looks_like_name(person) else piece


def _is_job(text: str) -> bool:
    """``Correspondent``, ``News Editor``; ``Twitter`` is the label of a link beside a name."""
    if looks_like_name(_before_job(text)):
        return False
    words = text.casefold().split()
    ends = {words[0], words[-1]}
    return not ends.isdisjoint(WORDS.job_words) or WORDS.phrases.get(words[0]) is Role.SHARE


def _without_title(name: str) -> str:
    """Leave out a title that is written behind the name, as Korean and Japanese bylines have it."""
    title = next(filter(name.endswith, _TITLES_BEHIND), "")
    return name.removesuffix(title).rstrip() if title and len(name) > len(title) + 1 else name


def _is_one_name(text: str) -> bool:
    """Tell ``Reed & Lima`` and ``Centre for Rivers and Floods`` from ``Ana Lima and Bianca``."""
    first, *others = JOINED.split(text, 2)
    if len(others) != 1 or "," in text or len(others[0].split()) != 1:
        return False
    return not looks_like_name(first) and not is_agency(others[0])


def is_suffix(piece: str) -> bool:
    """Tell ``Jr.`` and ``RD``, which belong to the name before them, from a name."""
    return key(piece) in SUFFIXES or (_DEGREE.fullmatch(piece) is not None and not is_agency(piece))


def _is_name(text: str, *, strict: bool) -> bool:
    words = text.split()
    if not 1 <= len(words) <= _MOST_WORDS or len(text) > _LONGEST_NAME:
        return False
    if not _FIRST.match(text) or not _LETTER.search(text) or _MANY_DIGITS.search(text):
        return False
    if is_agency(text):
        return True
    if len(words) > _MOST_CAPITAL_WORDS + 1 and text.isupper():
        return False
    folded = [word.casefold().strip(".,") for word in words]
    if len(words) > 1 and all(word in WORDS.phrases for word in folded):
        return False
    if any(word in WORDS.job_words or (len(word) > 1 and WORDS.phrases.get(word) is Role.SHARE) for word in folded):
        return False
    if any(word in STOP_WORDS and word[0] == own[0] for word, own in zip(folded, words, strict=True)):
        return False
    return not strict or not any(
        own[0].islower() and word not in PARTICLES for word, own in zip(folded, words, strict=True)
    )


def _people_in(piece: str) -> list[str]:
    """Take ``Ana Lima Tom Reed Joan McKay`` apart as well, since nobody has six names in capitals."""
    words = piece.split()
    pairs = [" ".join(words[number : number + 2]) for number in range(0, len(words), 2)]
    if len(words) % 2 == 0 and len(words) >= _FEWEST_IN_ROW and all(map(looks_like_name, pairs)):
        return pairs
    return _unglue(piece)


def _unglue(piece: str) -> list[str]:
    """Take ``Ana LimaTom Reed`` apart where both sides are full names, and ``Ana LimaCorrespondent``."""
    parts: list[str] = []
    start = 0
    for seam in _GLUE.finditer(piece, 0, _LONGEST_RUN):
        left, right = piece[start : seam.start()], piece[seam.start() :]
        if not left[-1:].islower() or _INNER_CAPITAL.search(left) or " " not in left:
            continue
        if _is_job(right):
            return [*parts, _before_employer(left, right)]
        if " " in right:
            parts.append(left)
            start = seam.start()
    return [*parts, piece[start:]]


def _before_employer(left: str, right: str) -> str:
    """``Ana Lima RiverFeed Staff`` names a firm: its second half is no job."""
    person = left.rpartition(" ")[0]
    is_firm = right.split(None, 1)[0].casefold() not in WORDS.job_words and looks_like_name(person)
    return person if is_firm else left
