"""
``PYTHONPATH=src:generators python -m dates CORPUS`` writes the books of date words, a file for each language.

CORPUS is the file of strings of formatters; ``--without FORMATTER`` leaves one out, to see how well its strings are
read by what the others taught.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

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
from article_parse._dates.words import read_words

HERE = Path(__file__).parents[2] / "src" / "article_parse" / "_dates" / "words"
# Written by hand.
OWN = frozenset({"en", "root"})
ROOT = {" ".join(words(text)) for text in cldr.root_names()}
# The languages that most pages are in, the likelier one first.
MAIN = tuple("en es fr de pt it ru nl pl tr sv nb da fi cs sk hu ro bg el uk ar fa he hi bn id vi ja ko zh".split())
# What a book holds where its language has no names of its own.
NAMELESS_WORDS = frozenset("m mon tue wed thu fri sat sun".split())
SKIPPED = frozenset({"x"})
ALIASES = {"no": "nb", "iw": "he", "in": "id", "tl": "fil", "mo": "ro", "sh": "sr", "ji": "yi", "jw": "jv"}
_ORDER = ("pub", "mod", "ago", "ahead", "now", "day", "u", "one", "two", "number")


def main() -> None:
    """Write the books."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("corpus", type=Path)
    options.add_argument("--without", action="append", default=[])
    options.add_argument("--out", type=Path, default=HERE)
    given = options.parse_args()
    maker = Maker(given.corpus, given.without)
    same: dict[str, str] = {}
    texts: dict[str, str] = {}
    for language in maker.languages:
        text = written(maker.book(language))
        # What CLDR has no names for is the same in many languages, and stands once.
        first = texts.setdefault(text, language)
        if first == language:
            (given.out / f"{language}.json").write_text(text, encoding="utf-8")
        else:
            same[language] = first
    (given.out / "_vocabulary.json").write_text(written(maker.vocabulary()), encoding="utf-8")
    (given.out / "_index.json").write_text(written(maker.index(same)), encoding="utf-8")
    (given.out.parent / "_hulls.py").write_text(hulls(), encoding="utf-8")


def written(table: Mapping[str, Any]) -> str:
    """Give the text of a file."""
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"


class Maker:
    """Makes what is written from CLDR, a corpus of strings of formatters, and words written by hand."""

    def __init__(self, corpus: Path, without: Sequence[str] = ()) -> None:
        stamp = hashlib.sha256(corpus.read_bytes()).hexdigest()[:16]
        self.source = f"CLDR as in Babel {babel.__version__}, strings of formatters (SHA-256 {stamp}), words by hand"
        self.rows: dict[str, list[Row]] = defaultdict(list)
        for row in read_rows(corpus):
            if row.formatter not in without:
                language = row.locale.split("-")[0]
                self.rows[ALIASES.get(language, language)].append(row)
        self.locales = cldr.locales()
        self.languages = sorted({*self.locales, *self.rows} - SKIPPED - OWN)

    def book(self, language: str) -> dict[str, Any]:
        """Give the book of one language."""
        names, rows = self.locales.get(language, []), self.rows[language]
        found: dict[str, set[str]] = defaultdict(set)
        hand = {
            meaning: {" ".join(words(each)) for each in text.split("|")}
            for meaning, text in HAND.get(language, {}).items()
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
        settled = settle(found, hand)
        return {
            "source": self.source,
            **({"order": cldr.order(language)} if names else {}),
            **({"splits": True} if language in GLUES else {}),
            "meanings": {
                meaning: "|".join(sorted(settled[meaning]))
                for meaning in sorted(settled, key=_rank)
                if settled[meaning]
            },
        }

    def vocabulary(self) -> dict[str, str]:
        """Give the words of the main languages, by which a phrase of unknown language is told."""
        found = {"source": self.source}
        for language in MAIN:
            table = read_words(language) if language in OWN else self.book(language)
            phrases = (phrase for each in table["meanings"].values() for phrase in each.split("|"))
            known = {word for phrase in phrases for word in phrase.split(" ")}
            if not table.get("exact"):
                known |= NAMELESS_WORDS
            found[language] = " ".join(
                sorted(
                    word for word in known if word[0].isalpha() and (language not in GLUES or not _is_unspaced(word))
                )
            )
        return found

    def index(self, same: Mapping[str, str]) -> dict[str, Any]:
        """Give which languages have a book, or that of another one, and the locales with an order of their own."""
        orders = {}
        for language, names in self.locales.items():
            base = cldr.order(language)
            for name in names:
                if "_" in name and (cldr.order(name) != base or language == "en"):
                    orders[name.replace("_", "-").lower()] = cldr.order(name)
        return {
            "source": self.source,
            "aliases": ALIASES,
            "languages": " ".join(sorted({*self.languages, *OWN})),
            "same": dict(sorted(same.items())),
            "orders": dict(sorted(orders.items())),
        }


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


def _rank(meaning: str) -> tuple[str, float]:
    kind, _, rest = meaning.partition(".")
    return kind, float(rest) if rest.lstrip("-").isdecimal() else 0.0


def _is_unspaced(word: str) -> bool:
    return word[0] >= "\u0e00" and not "\u1e00" <= word[0] <= "\u2000"


if __name__ == "__main__":
    main()
