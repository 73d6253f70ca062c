"""The words by which names of people are told: what may stand in them, what parts them, and what is none."""

from __future__ import annotations

import re
from functools import lru_cache

from article_parse._lexicon import LEXICONS, WORDS, alternatives

__all__ = [
    "ACCOUNTS", "AGENCIES", "GLUED_AND", "JOINED", "PARTICLES", "PLACEHOLDERS", "SEPARATOR", "STOP_WORDS", "SUFFIXES",
    "is_no_name", "is_uncased",
]  # fmt: skip

# Words inside names that are written small.
PARTICLES = frozenset(
    "de da do das dos del della di du des la le les el al bin ibn ben van von der den zu zum zur ter ten af av y e und "
    "i".split()
)
SUFFIXES = frozenset({
    "jr", "sr", "ii", "iii", "iv", "phd", "ph d", "md", "m d", "esq", "mba", "dr", "msc", "bsc", "dphil", "pharmd",
})  # fmt: skip
AGENCIES = frozenset({
    "reuters", "afp", "ap", "associated press", "the associated press", "dpa", "epa", "apa", "ansa", "efe",
    "agence france presse", "bloomberg", "upi", "pa media", "press association", "interfax", "tass", "xinhua", "kyodo",
    "yonhap", "aap", "ians", "pti", "ani",
}) | WORDS.agencies  # fmt: skip
ACCOUNTS = frozenset({
    "admin", "administrator", "webmaster", "editor", "editorial", "editorial team", "staff", "user", "guest", "author",
    "root", "agencies", "team", "redaktion", "redaction", "redaccion", "redacción", "rédaction",
    "la rédaction", "redazione", "redakcja", "redakce", "redactie", "redação", "редакция",
    "anonymous", "wpadmin", "site admin",
})  # fmt: skip
ORGANIZATIONS = frozenset(
    "academy agencia agency agenzia association authority blog center centre chronicle club college committee "
    "company conference corp corporation corriere council courier daily department diario digest digital "
    "enquirer forum foundation gazette gazzetta giornale globe group guide guides herald hospital inc "
    "institute journal labs llc logo ltd magazin magazine media ministry museum network news newspaper "
    "newspapers newsroom observer office online periodico post press presse project radio redaktion registry "
    "report reporter reports review revue sentinel society standard studio studios telegraph "
    "television times today trade tribune union university verlag weekly wire xpress zeitung агентство газета "
    "новости".split()
)
"""Words that firms, papers and offices end with, and few families."""
STOP_WORDS = WORDS.stop_words - PARTICLES
# Names that are function words of another language; and those that are function words of their own.
_GIVEN_NAMES = frozenset("alla andra anni bo dan han hans ela jen jo meg noe ole per sina tom una".split())
_DOUBTFUL_NAMES = frozenset({"will", "may"})
_ALL = (STOP_WORDS - _GIVEN_NAMES) | WORDS.job_words
_MOST_LANGUAGES = 64

# "Tom E Reed" is one person, "Ana Lima e Rui Costa" are two.
_AND = "|".join(f"(?-i:{word})" if len(word) == 1 else re.escape(word) for word in sorted(WORDS.and_words))
_MARKS = ",;/&|•·⋅│،؛、，；／｜丨"
SEPARATOR = re.compile(rf" ?[{_MARKS}] ?(?:(?:{_AND}) )?| (?:{_AND}) ", re.IGNORECASE)
"""What stands between two names of a list."""
JOINED = re.compile(rf" & | (?:{_AND}) ", re.IGNORECASE)

# "أحمد علي ومحمد حسن": "and" may be written as one with the name behind it; some names begin so themselves.
GLUED_AND = re.compile(
    "|".join(
        rf" {lexicon.and_prefix}(?!(?:{alternatives(lexicon.names_like_and)})(?!\w))(?=\w{{2}})"
        for lexicon in LEXICONS
        if lexicon.and_prefix
    )
)
PLACEHOLDERS = frozenset(
    {"n a", "null", "none", "undefined", "nan", "unknown", "author name", "your name", "no author", "tba", "tbd"}
)
"""What stands where a system knew no name."""


@lru_cache(_MOST_LANGUAGES)
def _no_names(languages: tuple[str, ...]) -> frozenset[str]:
    """Give the words that no name has on a page in *languages*: their function words, and titles of jobs."""
    own = {tag.replace("_", "-").partition("-")[0].lower() for tag in languages}
    known = [lexicon.stop_words for lexicon in LEXICONS if lexicon.language in own]
    return frozenset().union(*known) - _GIVEN_NAMES | WORDS.job_words if known else _ALL


def is_no_name(word: str, languages: tuple[str, ...], *, is_pair: bool) -> bool:
    """
    Tell whether *word*, case-folded, stands in no name on a page in *languages*; in any, where they are not known.

    ``Will`` and ``May`` may stand in a name of two words.

    >>> is_no_name("uma", ("en",), is_pair=True), is_no_name("uma", ("pt",), is_pair=True)
    (False, True)
    """
    if is_pair and word in _DOUBTFUL_NAMES:
        return False
    return word in _no_names(languages)


def is_uncased(word: str) -> bool:
    """
    Tell whether *word* begins with a letter of a script without capitals.

    >>> is_uncased("دنا"), is_uncased("dana")
    (True, False)
    """
    return word[:1].isalpha() and word[0].lower() == word[0].upper()
