"""Learning the words around days: "last Monday at 5:23 PM" beside the day and the time it stands for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from dates.corpus import Row
from dates.phrases import join, sequence

__all__ = ["learn_calendar"]

_TIME = re.compile(r"(\d{1,2})\s?(?:[:.hH時點点]|시|ਵਜੇ)\s?(\d{2})")
_HALF = 12
_NUMBERS = 2
Run = tuple[str, ...]


class _Calendar:
    """What stands before and behind the days and times of one language."""

    def __init__(self, language: str, found: dict[str, set[str]]) -> None:
        self.language = language
        self.days = self._runs(found, {"day", "weekday"})
        self.periods = self._runs(found, {"am", "pm", "night"}) | {("am",), ("pm",), ("a", "m"), ("p", "m")}
        self.at: set[Run] = set()
        self.last: set[Run] = set()
        self.trails: set[Run] = set()
        self.unknown: list[tuple[str, Run]] = []
        self.tails: set[Run] = set()
        self.shifts: dict[Run, set[bool]] = defaultdict(set)

    def _runs(self, found: dict[str, set[str]], meanings: set[str]) -> set[Run]:
        return {
            sequence(phrase, self.language)
            for meaning, phrases in found.items() if meaning.split(".")[0] in meanings
            for phrase in phrases
        }  # fmt: skip

    def see(self, row: Row, day: str) -> None:
        """Take a row for *day*: today, yesterday or last."""
        time = _TIME.search(row.text)
        if time is None or len(re.findall(r"\d+", row.text)) > _NUMBERS:
            return
        front, back = (sequence(text, self.language) for text in (row.text[: time.start()], row.text[time.end() :]))
        shifted = (row.moment.hour - int(time[1])) % 24 == _HALF
        periods = [run for run in (_without(front, self.periods), _without(back, self.periods)) if run is not None]
        period = bool(periods)
        front = front if not period else self._drop(front)
        back = back if not period else self._drop(back)
        if back:
            self.tails.add(back)
            self.shifts[back].add(shifted)
        self._see_front(front, day if day != "last" else f"weekday.{row.moment.weekday()}", clear=period or not shifted)

    def _drop(self, run: Run) -> Run:
        short = _without(run, self.periods)
        return run if short is None else short

    def _see_front(self, front: Run, day: str, *, clear: bool) -> None:
        place = _place(front, self.days)
        if place is None:
            self.unknown.append((day, front))
            return
        lead, trail = front[: place[0]], front[place[1] :]
        if day.startswith("weekday"):
            self.trails.add(trail)
            self.last.add(lead)
        elif clear:
            self.at.add(trail)

    def found(self) -> dict[str, set[str]]:
        """Give the phrases of each meaning."""
        learnt: dict[str, set[str]] = defaultdict(set)
        at = {run for run in self.at if run}
        for trail in self.trails:
            rest = _without_end(trail, at)
            (self.last if rest != trail or at else at).add(rest)
        for day, front in self.unknown:
            rest = _without_end(front, at)
            if not rest:
                continue
            if day.startswith("weekday"):
                learnt[day].add(self._join(rest))
                learnt["last"].add(self._join(rest))
            else:
                learnt["day.0" if day == "today" else "day.-1"].add(self._join(rest))
        learnt["at"] |= {self._join(run) for run in at}
        learnt["last"] |= {self._join(run) for run in self.last if run and run not in at}
        for run in self.tails:
            learnt["pm" if self.shifts[run] == {True} else "mark.T"].add(self._join(run))
        return learnt

    def _join(self, run: Run) -> str:
        return join(run, self.language)


def learn_calendar(language: str, rows: Sequence[Row], found: dict[str, set[str]]) -> dict[str, set[str]]:
    """Give the words for "today", "last" and "at", and those for the halves of the day."""
    calendar = _Calendar(language, found)
    for row in rows:
        if row.meaning is not None and row.meaning.kind == "calendar":
            calendar.see(row, row.meaning.unit)
    return calendar.found()


def _place(run: Run, known: set[Run]) -> tuple[int, int] | None:
    """Give where the longest known part of *run* stands."""
    places = [
        (start, stop)
        for start in range(len(run))
        for stop in range(start + 1, len(run) + 1)
        if run[start:stop] in known
    ]
    return max(places, key=lambda place: place[1] - place[0], default=None)


def _without(run: Run, known: set[Run]) -> Run | None:
    place = _place(run, known)
    return None if place is None else run[: place[0]] + run[place[1] :]


def _without_end(run: Run, endings: Iterable[Run]) -> Run:
    longest = max((end for end in endings if end and run[-len(end) :] == end), key=len, default=())
    return run[: len(run) - len(longest)]
