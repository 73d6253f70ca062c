"""Learning the words of ages: what the patterns of all units share says which way, what differs is the unit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from dates.cldr import Text
from dates.corpus import Row
from dates.phrases import SPLITS, Pattern, affixes, cut, join

__all__ = ["Learner"]

Sequence_ = tuple[str, ...]
_RARE = 0.15


class Learner:
    """The words of one language, from what is sure to what follows from it."""

    def __init__(self, language: str, texts: Iterable[Text], rows: Sequence[Row], known: dict[str, set[str]]) -> None:
        self.language = language
        self.texts = list(dict.fromkeys(texts))
        self.rows = [row for row in rows if row.meaning is not None]
        self.ways: dict[str, Counter[Sequence_]] = {"past": Counter(), "future": Counter()}
        self.units: dict[Sequence_, Counter[str]] = defaultdict(Counter)
        self.counted: dict[tuple[Sequence_, str], Counter[int]] = defaultdict(Counter)
        self.qualifiers: dict[Sequence_, Counter[str]] = defaultdict(Counter)
        self.numbers: dict[Sequence_, Counter[int]] = defaultdict(Counter)
        self.passes: Counter[Sequence_] = Counter()
        self.wholes: dict[str, set[str]] = defaultdict(set)
        self.fused: set[Sequence_] = set()
        self.known = known
        for meaning, phrases in known.items():
            self._take_known(meaning, phrases)

    def _take_known(self, meaning: str, phrases: set[str]) -> None:
        for phrase in phrases:
            found = self._sequence(phrase)
            kind, _, detail = meaning.partition(".")
            if kind == "u":
                self.units[found][detail.partition(".")[0]] += 1000
            elif kind in {"one of", "two of"}:
                self.counted[found, detail][1 if kind == "one of" else 2] += 1000
            elif kind == "ago":
                self.ways["past"][found] += 1000
            elif kind == "ahead":
                self.ways["future"][found] += 1000
            elif kind == "number":
                self.numbers[found][int(detail)] += 1000
            elif kind == "one":
                self.numbers[found][1] += 1000
            elif kind == "pass":
                self.passes[found] += 1000
            elif kind in {"about", "almost", "over", "more", "less", "few", "several", "couple", "half"}:
                self.qualifiers[found][kind] += 1000

    def _sequence(self, text: str) -> Sequence_:
        pattern = cut(text, self.language)
        return () if pattern is None else pattern.whole

    def learn(self) -> dict[str, set[str]]:
        """Give the phrases of each meaning."""
        self._learn_units([text for text in self.texts if not text.way], sure=True)
        self._learn_ways()
        self._learn_units([text for text in self.texts if text.way], sure=False)
        self._learn_rows_of_units()
        for _ in range(2):
            for row in self.rows:
                self._learn_row(row)
        return self._found()

    def _learn_ways(self) -> None:  # noqa: C901, PLR0912 - one source after the other
        groups: dict[tuple[str, str], list[tuple[str, Pattern]]] = defaultdict(list)
        for text in self.texts:
            pattern = cut(text.text, self.language)
            if text.way and pattern is not None:
                groups[text.group, text.way].append((text.unit, pattern))
        for row in self.rows:
            pattern = cut(row.text, self.language)
            if pattern is not None and row.meaning and row.meaning.kind == "age" and not row.meaning.qualifier:
                groups[row.group, "past"].append((row.meaning.unit, pattern))
        for (_, way), found in groups.items():
            opening, closing = affixes(found)
            # Of "for {0} timer siden" the end is what says it; the beginning may stand before other things.
            closing, opening = (() if self._holds_any_unit(each) else each for each in (closing, opening))
            if closing:
                self.ways[way][closing] += len(found)
                if opening:
                    self.passes[opening] += len(found)
            elif opening:
                self.ways[way][opening] += len(found)
        for way, other in (("past", "future"), ("future", "past")):
            for each in list(self.ways[way]):
                if self.ways[other][each] > self.ways[way][each]:
                    del self.ways[way][each]
        for way in ("past", "future"):
            for each in self.ways[way]:
                self.passes.pop(each, None)

    def _strip(self, found: Sequence_) -> Sequence_:
        """Take the words for the past and the future and what goes with them from both ends."""
        for _ in range(2):
            for each in sorted({*self.ways["past"], *self.ways["future"], *self.passes}, key=len, reverse=True):
                if each and len(each) < len(found):
                    if found[: len(each)] == each:
                        found = found[len(each) :]
                    if found[-len(each) :] == each and len(each) < len(found):
                        found = found[: -len(each)]
        return found

    def _learn_units(self, texts: Sequence[Text], *, sure: bool) -> None:
        for text in texts:
            pattern = cut(text.text, self.language)
            if pattern is None:
                continue
            if pattern.number is None:
                rest = self._strip(pattern.whole) if not sure else pattern.whole
                if rest and not self._holds_unit(rest):
                    self.counted[rest, text.unit][{"one": 1, "two": 2}.get(text.category, 0)] += 1
                continue
            before = pattern.before if sure else self._open(pattern.before)
            behind = pattern.behind if sure else self._close(pattern.behind)
            if (
                text.way == "past"
                and (before, behind) == (pattern.before, pattern.behind)
                and text.text.strip()[:1] not in "-−"
            ):
                rest = before or behind
                if rest and not (before and behind) and rest not in self.units:
                    # "3 perce": the form of the unit alone says that it is past.
                    self.fused.add(rest)
            self._learn_unit(before, behind, text.unit, sure=sure)

    def _open(self, found: Sequence_) -> Sequence_:
        for each in sorted({*self.ways["past"], *self.ways["future"], *self.passes}, key=len, reverse=True):
            if each and found[: len(each)] == each:
                return found[len(each) :]
        return found

    def _close(self, found: Sequence_) -> Sequence_:
        for each in sorted({*self.ways["past"], *self.ways["future"]}, key=len, reverse=True):
            if each and found[-len(each) :] == each:
                return found[: -len(each)]
        return found

    def _learn_unit(self, before: Sequence_, behind: Sequence_, unit: str, *, sure: bool) -> None:
        if bool(before) != bool(behind):
            rest = before or behind
            if sure or rest in self.units or not self._holds_unit(rest):
                self.units[rest][unit] += 1
        elif before and behind:
            if behind in self.units:
                self.passes[before] += 1
            elif before in self.units:
                self.passes[behind] += 1
            elif sure:
                self.units[behind][unit] += 1
                self.passes[before] += 1

    def _holds_unit(self, found: Sequence_) -> bool:
        """Whether a word of the unit is in it already, with more around."""
        return any(each in self.units and each != found for each in _parts(found)) if len(found) > 1 else False

    def _holds_any_unit(self, found: Sequence_) -> bool:
        return any(each in self.units for each in _parts(found))

    def _learn_rows_of_units(self) -> None:
        for row in self.rows:
            pattern = cut(row.text, self.language)
            meaning = row.meaning
            if pattern is None or meaning is None or meaning.kind != "age" or meaning.qualifier:
                continue
            if pattern.number is not None and pattern.number == meaning.count:
                self._learn_unit(self._open(pattern.before), self._close(pattern.behind), meaning.unit, sure=False)

    def _cover(self, found: Sequence_) -> tuple[list[tuple[str, Sequence_]], list[Sequence_]]:
        """Give the phrases of *found* that are known with what they are, and the runs that are not."""
        covered: list[tuple[str, Sequence_]] = []
        rest: list[Sequence_] = []
        run: Sequence_ = ()
        at = 0
        while at < len(found):
            for stop in range(len(found), at, -1):
                part = found[at:stop]
                kind = self._kind(part)
                if kind:
                    if run:
                        rest.append(run)
                    run = ()
                    covered.append((kind, part))
                    at = stop
                    break
            else:
                run = (*run, found[at])
                at += 1
        return covered, [*rest, run] if run else rest

    def _kind(self, part: Sequence_) -> str:
        if part in self.ways["past"]:
            return "ago"
        if part in self.units:
            return "unit"
        if any(
            (part, unit) in self.counted
            for unit in ("minute", "hour", "day", "month", "year", "week", "second", "quarter")
        ):
            return "counted"
        if part in self.passes and self.passes[part] > 1:
            return "pass"
        if part in self.qualifiers:
            return "qualifier"
        return "number" if part in self.numbers else ""

    def _learn_row(self, row: Row) -> None:  # noqa: C901, PLR0912 - one kind of row after the other
        meaning, pattern = row.meaning, cut(row.text, self.language)
        if meaning is None or pattern is None or meaning.kind == "calendar":
            return
        if meaning.kind in {"now", "day", "span"}:
            if pattern.number is None:
                self._learn_whole(row, pattern)
            return
        if pattern.number is not None and pattern.number != meaning.count and meaning.qualifier != "half":
            return
        covered, rest = self._cover(pattern.before)
        if pattern.number is not None:
            more, other = self._cover(pattern.behind)
            covered, rest = covered + more, rest + other
        kinds = {kind for kind, _ in covered}
        if rest and not kinds & {"unit", "counted"} and self.language not in SPLITS:
            left = self._find_stem(rest, meaning.unit)
            if left != rest:
                rest = left
                kinds.add("unit")
        if meaning.qualifier:
            rest += [part for kind, part in covered if kind == "qualifier"]
            if pattern.number is None and meaning.count > 1:
                return
            if rest and kinds & {"unit", "counted"}:
                for each in rest:
                    self.qualifiers[each][meaning.qualifier] += 1
            elif rest and meaning.qualifier == "half" and "ago" in kinds:
                for each in rest:
                    self.qualifiers[each]["half"] += 1
                    self.counted[each, meaning.unit][1] += 1
            elif rest and meaning.qualifier == "few" and "unit" not in kinds:
                self.wholes["now.just now"].add(self._join(pattern.whole))
            return
        if pattern.number is None and self._learn_numberless(row, covered, rest):
            return
        if pattern.number is not None:
            for each in rest:
                if "unit" not in kinds and "counted" not in kinds:
                    self.units[each][meaning.unit] += 1
                elif "ago" not in kinds and len(rest) == 1:
                    self.ways["past"][each] += 1
                else:
                    self.passes[each] += 1

    def _find_stem(self, rest: list[Sequence_], unit: str) -> list[Sequence_]:
        """Take a form of the unit that begins as a known one does out of what is not known."""
        stems = {
            each[0][: max(3, len(each[0]) - 2)] for each, votes in self.units.items() if len(each) == 1 and votes[unit]
        }
        for number, run in enumerate(rest):
            for at, word in enumerate(run):
                if len(word) > 2 and any(len(stem) > 2 and word.startswith(stem) for stem in stems):
                    self.units[(word,)][unit] += 1
                    parts = [part for part in (run[:at], run[at + 1 :]) if part]
                    return [*rest[:number], *parts, *rest[number + 1 :]]
        return rest

    def _learn_numberless(self, row: Row, covered: list[tuple[str, Sequence_]], rest: list[Sequence_]) -> bool:
        meaning = row.meaning
        assert meaning is not None
        kinds = {kind for kind, _ in covered}
        if "auto" in row.group and meaning.count in {1, 2}:
            text = self._join(self._sequence(row.text))
            if meaning.unit == "day":
                self.wholes[f"day.-{meaning.count}"].add(text)
                return True
            if (
                meaning.unit in {"week", "month", "quarter", "year"}
                and not {"ago", "unit"} <= kinds
                and ("counted" not in kinds)
            ):
                self.wholes["last unit." + meaning.unit if meaning.count == 1 else "last but one." + meaning.unit].add(
                    text
                )
                return True
        if "unit" in kinds and not rest and "number" not in kinds:
            (phrase,) = [part for kind, part in covered if kind == "unit"][:1]
            self.counted[phrase, meaning.unit][meaning.count] += 1
        elif "unit" in kinds and rest:
            for each in rest:
                self.numbers[each][meaning.count] += 1
        elif rest and "ago" in kinds:
            for each in rest:
                self.counted[each, meaning.unit][meaning.count] += 1
        return True

    def _learn_whole(self, row: Row, pattern: Pattern) -> None:
        meaning = row.meaning
        assert meaning is not None
        name = {"now": "now.just now", "day": f"day.{meaning.count}", "span": f"last unit.{meaning.unit}"}[meaning.kind]
        text = self._join(pattern.whole)
        if meaning.kind == "now" and self._cover(pattern.whole)[0] and "Intl" not in row.group:
            return
        self.wholes[name].add(text)

    def _join(self, found: Sequence_) -> str:
        return join(found, self.language)

    def _found(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for way, name in (("past", "ago"), ("future", "ahead")):
            found[name] |= {self._join(each) for each in self.ways[way] if each}
        found["ago"] |= {self._join(each) for each in self.fused}
        found["pass"] |= {self._join(each) for each, seen in self.passes.items() if each and seen > 1}
        for phrase, votes in self.units.items():
            for unit in _agreed(votes):
                found[f"u.{unit}"].add(self._join(phrase))
        for (phrase, unit), counts in self.counted.items():
            known = {count for count in counts if count}
            if known <= {1, 2} and phrase:
                name = "two of" if known == {2} else "one of"
                found[f"{name}.{unit}"].add(self._join(phrase))
        for phrase, votes in self.qualifiers.items():
            agreed = _agreed(votes)
            votes.pop("half", None) if len(agreed) > 1 else None
            vague = len(agreed) > 1 and set(agreed) <= {"about", "almost", "over", "less"}
            found["about" if vague else "few" if "few" in agreed else str(agreed[0])].add(self._join(phrase))
        for phrase, counts in self.numbers.items():
            if len(_agreed(counts)) == 1:
                found[f"number.{_agreed(counts)[0]}"].add(self._join(phrase))
            else:
                found["pass"].add(self._join(phrase))
        for name, phrases in self.wholes.items():
            found[name] |= phrases
        return found


def _parts(found: Sequence_) -> list[Sequence_]:
    return [found[at:stop] for at in range(len(found)) for stop in range(at + 1, len(found) + 1)]


def _agreed(votes: Counter[str] | Counter[int]) -> list[object]:
    total = sum(votes.values())
    return [each for each, seen in votes.most_common(3) if seen >= _RARE * total]
