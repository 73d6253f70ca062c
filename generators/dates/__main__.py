"""
``python -m dates CORPUS`` writes the books of date words, one module for each language.

CORPUS is the file of strings of formatters; ``--without FORMATTER`` leaves one out, to see how well its strings are
read by what the others taught.
"""

from __future__ import annotations

import argparse
import hashlib
import re
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

import babel
from dates import cldr
from dates.calendar import learn_calendar
from dates.corpus import Row, read_rows
from dates.hand import HAND
from dates.hulls import hulls
from dates.labels import labels
from dates.learn import Learner
from dates.phrases import GLUES

from article_parse._dates._tokens import words
from article_parse._dates.words import book_of

HERE = Path(__file__).parents[2] / "src" / "article_parse" / "_dates" / "words"
# Written by hand.
OWN = frozenset({"en", "root"})
ROOT = {" ".join(words(text)) for text in cldr.root_names()}
# The languages that most pages are in, the likelier one first.
MAIN = tuple("en es fr de pt it ru nl pl tr sv nb da fi cs sk hu ro bg el uk ar fa he hi bn id vi ja ko zh".split())
SKIPPED = frozenset({"x"})
ALIASES = {"no": "nb", "iw": "he", "in": "id", "tl": "fil", "mo": "ro", "sh": "sr", "ji": "yi", "jw": "jv"}
_ORDER = ("pub", "mod", "ago", "ahead", "now", "day", "u", "one", "two", "number")


def main() -> None:
    """Write the books."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("corpus", type=Path)
    options.add_argument("--without", action="append", default=[])
    options.add_argument("--only", action="append", default=[])
    options.add_argument("--out", type=Path, default=HERE)
    given = options.parse_args()
    rows = [row for row in read_rows(given.corpus) if row.formatter not in given.without]
    stamp = hashlib.sha256(given.corpus.read_bytes()).hexdigest()[:16]
    by_language: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        language = row.locale.split("-")[0]
        by_language[ALIASES.get(language, language)].append(row)
    locales = cldr.locales()
    languages = sorted({*locales, *by_language} - SKIPPED - OWN)
    for language in languages:
        if not given.only or language in given.only:
            write(language, locales.get(language, []), by_language[language], stamp, given.out)
    write_vocabulary(stamp, given.out)
    (given.out.parent / "_hulls.py").write_text(hulls(), encoding="utf-8")
    if not given.only:
        write_index(languages, locales, stamp, given.out)


def write(language: str, names: list[str], rows: list[Row], stamp: str, out: Path) -> None:
    """Write the book of one language."""
    found: dict[str, set[str]] = defaultdict(set)
    hand = {
        meaning: {" ".join(words(each)) for each in text.split("|")} for meaning, text in HAND.get(language, {}).items()
    }
    for name in names:
        for meaning, text in cldr.names(name):
            found[meaning].add(" ".join(words(text)))
    for phrases in found.values():
        # "Tue" and "M01" stand where a language has no short form.
        if phrases - ROOT:
            phrases.difference_update(ROOT)
    texts = [text for name in names for text in cldr.texts(name)]
    for meaning, phrases in Learner(language, texts, rows, hand).learn().items():
        found[meaning] |= phrases
    for meaning, phrases in learn_calendar(language, rows, found).items():
        found[meaning] |= phrases
    found["am"] |= {"am", "a m"}
    found["pm"] |= {"pm", "p m"}
    for source in (hand, labels(language)):
        for meaning, phrases in source.items():
            found[meaning] |= phrases
    order = cldr.order(language) if names else ""
    text = HEADER.format(
        language=language, version=babel.__version__, stamp=stamp, day=datetime.now(UTC).date().isoformat(),
    ) + book(language, settle(found, hand), order)  # fmt: skip
    (out / f"_{language}.py").write_text(text, encoding="utf-8")


def settle(found: dict[str, set[str]], hand: dict[str, set[str]]) -> dict[str, set[str]]:
    """Leave out what is no phrase, and meanings of a phrase that another one rules out."""
    for meaning in ("fill", "at", "pub", "mod", "mark.T"):
        found[meaning] = {re.sub(r"^(?:[^\w ]+ )+|(?: [^\w ]+)+$", "", phrase) for phrase in found[meaning]}
    for phrases in found.values():
        phrases.difference_update([phrase for phrase in phrases if re.fullmatch(r"[\d ]*", phrase)])
    strong = {
        phrase
        for meaning in found
        if meaning.split(".")[0] in {"u", "one of", "two of", "ago"}
        for phrase in found[meaning]
    }
    found["pass"] -= strong | {
        phrase
        for meaning in found
        if meaning.split(".")[0] in {"number", "about", "ahead"}
        for phrase in found[meaning]
    }
    for label in ("pub", "mod"):
        found[label] -= {
            phrase for meaning in found if meaning.startswith(("day.", "weekday.")) for phrase in found[meaning]
        }
    for half in ("am", "pm"):
        found[half] -= found["night"]
    found["ahead"] -= found["ago"] | hand.get("ago", set())
    for unit in ("second", "minute", "hour", "day", "week", "month", "quarter", "year"):
        found[f"u.{unit}"] -= found[f"one of.{unit}"] | found[f"two of.{unit}"]
    for phrase in hand.get("drop", ()):
        for meaning, phrases in found.items():
            if phrase not in hand.get(meaning, ()):
                phrases.discard(phrase)
    found.pop("drop", None)
    return found


HEADER = '''"""
DO NOT EDIT: date words of {language}, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.

From CLDR as in Babel {version}, strings of formatters (SHA-256 {stamp}) and words written by hand, on {day}.
"""

from __future__ import annotations

from article_parse._dates._book import open_book

__all__ = ["BOOK"]

BOOK = open_book("{language}", {{
'''


def book(language: str, found: dict[str, set[str]], order: str) -> str:
    """Give the code of a book."""
    lines = [
        f"    {quoted(meaning)}: {quoted('|'.join(sorted(found[meaning])))},\n"
        for meaning in sorted(found, key=_rank)
        if found[meaning]
    ]
    options = f', order="{order}"' if order else ""
    options += ", splits=True" if language in GLUES else ""
    return "".join(lines) + f"}}{options})\n"


def quoted(text: str) -> str:
    """Give a literal in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _rank(meaning: str) -> tuple[str, float]:
    kind, _, rest = meaning.partition(".")
    return kind, float(rest) if rest.lstrip("-").isdecimal() else 0.0


def write_vocabulary(stamp: str, out: Path) -> None:
    """Write the words of the main languages, by which a phrase of unknown language is told."""
    lines = [
        '"""\nDO NOT EDIT: the words of dates of the main languages, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.\n\n'
        f'From CLDR as in Babel {babel.__version__} and strings of formatters (SHA-256 {stamp}).\n"""\n\n'
        'from __future__ import annotations\n\n__all__ = ["VOCABULARIES"]\n\nVOCABULARIES = {\n'
    ]
    for language in MAIN:
        entries = book_of(language).entries
        known = {
            word
            for first, entry in entries.items()
            for word in (first, *(each for rest, _ in entry.longer for each in rest))
        }
        found = sorted(
            word for word in known if word[0].isalpha() and (language not in GLUES or not _is_unspaced(word))
        )
        lines.append(f"    {quoted(language)}: {quoted(' '.join(found))},\n")
    (out / "_vocabulary.py").write_text("".join([*lines, "}\n"]), encoding="utf-8")


def _is_unspaced(word: str) -> bool:
    return word[0] >= "\u0e00" and not "\u1e00" <= word[0] <= "\u2000"


def write_index(languages: list[str], locales: dict[str, list[str]], stamp: str, out: Path) -> None:
    """Write which languages have a book, and the locales that order dates in a way of their own."""
    orders = {}
    for language, names in locales.items():
        base = cldr.order(language)
        for name in names:
            if "_" in name and (cldr.order(name) != base or language == "en"):
                orders[name.replace("_", "-").lower()] = cldr.order(name)
    lines = [
        '"""\nDO NOT EDIT: which languages have a book, made by ``PYTHONPATH=src:generators python -m dates CORPUS``.\n\n'
        f'From CLDR as in Babel {babel.__version__} and strings of formatters (SHA-256 {stamp}).\n"""\n\n'
        'from __future__ import annotations\n\n__all__ = ["ALIASES", "LANGUAGES", "ORDERS"]\n\n',
        f"ALIASES = {repr(ALIASES).replace(chr(39), chr(34))}\n",
        f'LANGUAGES = frozenset("{" ".join(sorted({*languages, *OWN}))}".split())\n',
        "ORDERS = {\n",
        *(f'    "{name}": "{order}",\n' for name, order in sorted(orders.items())),
        "}\n",
    ]
    (out / "_index.py").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
