"""Names of people: telling them from other words, and taking lists of them apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from article_parse._lexicon import WORDS, key
from article_parse._roles import Role
from article_parse.model import Person, PersonRole

__all__ = [
    "are_full_names", "is_account", "is_agency", "is_pen_name", "is_suffix", "is_team", "looks_like_name",
    "split_names",
]  # fmt: skip

_LONGEST_NAME = 60
_MOST_WORDS = 6
_FULL_NAME_WORDS = 4
_LONGEST_LIST, _LONGEST_RUN = 2000, 300
_AROUND = " .-–—:_*"
"""What stands around names; html2text prints icons as the marks of emphasis."""

# Words inside names that are written small.
_PARTICLES = frozenset(
    "de da do das dos del della di du des la le les el al bin ibn ben van von der den zu zum zur ter ten af av y e und "
    "i".split()
)
_SUFFIXES = frozenset({
    "jr", "sr", "ii", "iii", "iv", "phd", "ph d", "md", "m d", "esq", "mba", "dr", "msc", "bsc", "dphil", "pharmd",
})  # fmt: skip
_AGENCIES = frozenset({
    "reuters", "afp", "ap", "associated press", "the associated press", "dpa", "epa", "apa", "ansa", "efe",
    "agence france presse", "bloomberg", "upi", "pa media", "press association", "interfax", "tass", "xinhua", "kyodo",
    "yonhap", "aap", "ians", "pti", "ani",
}) | WORDS.agencies  # fmt: skip
_ACCOUNTS = frozenset({
    "admin", "administrator", "webmaster", "editor", "editorial", "editorial team", "staff", "user", "guest", "author",
    "root", "agencies", "team", "redaktion", "redaction", "redaccion", "redacción", "rédaction",
    "la rédaction", "redazione", "redakcja", "redakce", "redactie", "redação", "редакция", "none", "null",
    "unknown", "anonymous", "wpadmin", "site admin",
})  # fmt: skip
_STOP_WORDS = WORDS.stop_words - _PARTICLES
# Names that are function words of another language.
_GIVEN_NAMES = frozenset("alla andra anni bo dan han hans ela jen jo meg noe ole per sina tom una".split())
_NO_NAMES = (_STOP_WORDS - _GIVEN_NAMES) | WORDS.job_words
_INITIAL = re.compile(r"[^\W\d_]\.")

_DIGIT = re.compile(r"\d")
_MANY_DIGITS = re.compile(r"\d{3}")
_TITLES_BEHIND = tuple(sorted(WORDS.name_suffixes, key=len, reverse=True))
_ACCOUNT_SIGN = re.compile(r"[\d_@]|[^\W\d_]\.[^\W\d_]")
_FIRST = re.compile(r"[^\W_]")
_LETTER = re.compile(r"[^\W\d_]")
_NAME_CHARACTERS = re.compile(r"[\w.,'’`\- ]+")
# The bracket at the end of a line may have gone with the separators.
_ADDRESS = re.compile(r"(?<![^\s)])[^\s@)]++@\S+|\bhttps?://\S+|\([^()]{0,60}(?:\)|\Z)|@\w+")
# "Tom E Reed" is one person, "Ana Lima e Rui Costa" are two.
_AND = "|".join(f"(?-i:{word})" if len(word) == 1 else re.escape(word) for word in sorted(WORDS.and_words))
_SEPARATOR = re.compile(rf" ?[,;/&|•·⋅│] ?(?:(?:{_AND}) )?| (?:{_AND}) ", re.IGNORECASE)
_JOINED = re.compile(rf" & | (?:{_AND}) ", re.IGNORECASE)
# "MS, RD, FAND": degrees behind a name.
_DEGREE = re.compile(r"[A-Z][A-Za-z.]{0,2}[A-Z]{1,3}\.?®?")
# "Tom Reed Jr", "Ana Lima, M.D", "Ana L": the full stop behind it belongs to the name.
_ABBREVIATION = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]|[js]r|esq|ph\.?d|dr)\Z", re.IGNORECASE)
# "Ana LimaTom Reed": a small letter, then a capital, which is not the inside of McKay, MacNeil, DeVito, LaRue or
# FitzRoy.
_GLUE = re.compile(r"(?<=[^\W\d_])(?=[A-ZÀ-ÖØ-Þ])")
_INNER_CAPITAL = re.compile(r"(?:^|[ '’-])(?:Ma?c|De|Di|Du|La|Le|Van|Fitz|O|D|El|Al)$")


def looks_like_name(text: str) -> bool:
    """
    Tell whether *text* has the form of one person's full name: two words or more, capitals but for particles.

    >>> looks_like_name("Ana de Lima"), looks_like_name("The water rose")
    (True, False)
    """
    words = text.replace(".", ". ").split()
    if not 1 < len(words) <= _MOST_WORDS or len(text) > _LONGEST_NAME or not _NAME_CHARACTERS.fullmatch(text):
        return False
    if _DIGIT.search(text):
        return False
    capitals = [word for word in words if word.casefold().strip(".,") not in _PARTICLES]
    if len(capitals) < 2 or not all(  # noqa: PLR2004 a first name and a last name
        word[0].isupper() and (word.casefold().strip(".,") not in _NO_NAMES or _INITIAL.fullmatch(word))
        for word in capitals
    ):
        return False
    looked_up = key(text)
    return not any(looked_up in known for known in (WORDS.phrases, WORDS.openers, WORDS.date_words))


def is_account(name: str) -> bool:
    """
    Tell whether *name* is that of an account several people write under.

    >>> is_account("admin"), is_account("ana.lima2"), is_account("Ana Lima")
    (True, True, False)
    """
    return key(name) in _ACCOUNTS or (" " not in name and _ACCOUNT_SIGN.search(name) is not None)


def is_agency(name: str) -> bool:
    """Tell whether *name* is a news agency."""
    return key(name) in _AGENCIES


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
    parts = (part.split() for part in _SEPARATOR.split(text.strip()))
    # "Mary E. van der Moor"
    counts = (sum(word not in _PARTICLES for word in words) for words in parts)
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
        and not all(word in _STOP_WORDS or word in WORDS.job_words for word in folded)
    )


def split_names(text: str, role: PersonRole, *, strict: bool = True) -> tuple[Person, ...]:
    """
    Take a list of names apart: ``Ana Lima, Tom Reed Jr. and Joan McKay``.

    Job titles, e-mail addresses and words in brackets are left out; degrees stay with their name. Two single words that
    are joined are one name, of a firm or of a couple who write together: ``Reed & Lima``. With *strict*, words without
    a capital are no name; otherwise they are, unless they are function words: some platforms have names such as
    ``teisha leshea``. A text of more than 2000 characters is no list of names.
    """
    if len(text) > _LONGEST_LIST:
        return ()
    names: list[str] = []
    bare = " ".join(_ADDRESS.sub(" ", text).split())
    bare = _without_employer(bare)
    for piece in [bare] if _is_one_name(bare) else _SEPARATOR.split(bare):
        if names and len(names[-1]) <= _LONGEST_NAME and is_suffix(piece):
            names[-1] = f"{names[-1]}, {piece}" if f"{names[-1]}, {piece}" in bare else f"{names[-1]} {piece}"
            continue
        if " " not in piece and _is_place(piece, names, bare):
            continue
        parts = map(_before_job, map(_once, _unglue(trim(piece, _AROUND))))
        names.extend(part for part in parts if _is_name(part, strict=strict))
    names = [_without_title(name) for name in names]
    return tuple(Person(name=name, role="agency" if is_agency(name) else role) for name in dict.fromkeys(names))


def _is_place(piece: str, names: Sequence[str], text: str) -> bool:
    """Tell a place, or a job of one word, behind a name: ``Zürich``, in ``Ana Lima, Zürich``."""
    if not any(map(looks_like_name, names)) or is_agency(piece):
        return False
    return f"{names[-1]}, {piece}" in text


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
    if not dash or not all(map(looks_like_name, _SEPARATOR.split(people))):
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
    first, *others = _JOINED.split(text, 2)
    if len(others) != 1 or "," in text or len(others[0].split()) != 1:
        return False
    return not looks_like_name(first) and not is_agency(others[0])


def is_suffix(piece: str) -> bool:
    """Tell ``Jr.`` and ``RD``, which belong to the name before them, from a name."""
    return key(piece) in _SUFFIXES or (_DEGREE.fullmatch(piece) is not None and not is_agency(piece))


def _is_name(text: str, *, strict: bool) -> bool:
    words = text.split()
    if not 1 <= len(words) <= _MOST_WORDS or len(text) > _LONGEST_NAME:
        return False
    if not _FIRST.match(text) or not _LETTER.search(text) or _MANY_DIGITS.search(text):
        return False
    if is_agency(text):
        return True
    folded = [word.casefold().strip(".,") for word in words]
    if any(word in WORDS.job_words or (len(word) > 1 and WORDS.phrases.get(word) is Role.SHARE) for word in folded):
        return False
    if any(word in _STOP_WORDS and word[0] == own[0] for word, own in zip(folded, words, strict=True)):
        return False
    return not strict or not any(
        own[0].islower() and word not in _PARTICLES for word, own in zip(folded, words, strict=True)
    )


def _unglue(piece: str) -> list[str]:
    """Take ``Ana LimaTom Reed`` apart where both sides are full names, and ``Ana LimaCorrespondent``."""
    parts: list[str] = []
    start = 0
    for seam in _GLUE.finditer(piece, 0, _LONGEST_RUN):
        left, right = piece[start : seam.start()], piece[seam.start() :]
        if not left[-1:].islower() or _INNER_CAPITAL.search(left) or " " not in left:
            continue
        if _is_job(right):
            return [*parts, left]
        if " " in right:
            parts.append(left)
            start = seam.start()
    return [*parts, piece[start:]]
