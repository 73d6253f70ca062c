"""How growth is measured: inputs of any size, children with limits, exponents and the bounds."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from time import thread_time

import pytest
from click.testing import CliRunner

from benchmarks.growth import command, measure
from benchmarks.growth.classes import all_classes, named
from benchmarks.growth.inputs import InputClass
from benchmarks.growth.measure import KILOBYTE, MEGABYTE, Cost, bounds_of, exponent, faults, measure_class, measure_once

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the peak of the memory is read from /proc/self")
KIND = InputClass("text/lines/a", "text", "a\n")


def _fake(monkeypatch: pytest.MonkeyPatch, work: Callable[[int], object]) -> None:
    """Let *work* be what is measured; it gets the size."""
    monkeypatch.setattr(measure, "prepare", lambda _kind, size: (lambda: work(size), size))


def test_there_are_classes_of_each_surface_and_each_is_named_once() -> None:
    """More than 200 classes, of which each surface has some; no name stands for two."""
    kinds = all_classes()
    assert len(kinds) > 200
    assert set(Counter(kind.surface for kind in kinds)) == {
        "html", "text", "bytes", "dates", "toml", "json", "learn",
        "to_html", "to_json", "to_jsonld", "to_markdown", "to_text",
    }  # fmt: skip
    assert all(kind.name.split("/")[0] == kind.surface for kind in kinds)
    assert len({kind[1:] for kind in kinds}) > 0.99 * len(kinds)


@pytest.mark.parametrize("kind", all_classes()[::7], ids=lambda kind: ascii(kind.name))
def test_an_input_is_about_as_long_as_it_should_be(kind: InputClass) -> None:
    """An input of 64 KB has between half and twice as many bytes, and what stands around the pieces is short."""
    assert 32 * KILOBYTE < len(kind.text(64 * KILOBYTE).encode("utf-8", "surrogatepass")) < 128 * KILOBYTE


def test_pieces_and_their_mirrors_are_repeated_alike() -> None:
    """As many end tags as tags, and numbers from nothing on."""
    kind = InputClass("html/nested/b", "html", "<b {n}>", before="<p>", between="x", mirror="</b>", behind="</p>")
    assert kind.text(32) == "<p><b 0><b 1>x</b></b></p>"


def test_a_name_names_one_class_or_those_that_begin_with_it() -> None:
    """A family is named by its beginning, a class by its whole name even where others begin with it."""
    assert [kind.name for kind in named("html/open/b")] == ["html/open/b"]
    assert {kind.name.rsplit("/", 1)[0] for kind in named("html/open/")} == {"html/open"}
    assert named("no such") == []


@pytest.mark.parametrize("power", [0.5, 1.0, 1.5, 2.0])
def test_the_exponent_is_the_power_of_the_size(power: float) -> None:
    """Costs that grow with a power of the size have it as their exponent."""
    costs = [Cost(size, (size / 1000) ** power, 0) for size in (1000, 2000, 4000, 8000)]
    assert exponent(costs) == pytest.approx(power)


def test_moments_tell_no_exponent() -> None:
    """What takes milliseconds at all sizes has none, and neither has one size."""
    assert exponent([Cost(1000, 0.001, 0), Cost(2000, 0.004, 0)]) is None
    assert exponent([Cost(1000, 1.0, 0)]) is None


@pytest.mark.parametrize(
    ("costs", "said"),
    [
        ([Cost(MEGABYTE, 3.0, 12 * MEGABYTE)], []),
        ([Cost(MEGABYTE, 3.2, 0)], ["3.2 s/MB at 1,024 KB"]),
        ([Cost(MEGABYTE, 0.0, 25 * MEGABYTE)], ["25 times its size in memory at 1,024 KB"]),
        ([Cost(MEGABYTE, 0.5, 0), Cost(2 * MEGABYTE, 1.5, 0)], ["exponent 1.58"]),
        ([Cost(MEGABYTE, 0.0, 0, "stopped by SIGXCPU")], ["stopped by SIGXCPU at 1,024 KB"]),
    ],
)
def test_what_passes_a_bound_is_said(costs: list[Cost], said: list[str]) -> None:
    """Each bound is told by itself, at the largest size that passes it."""
    assert faults(KIND, costs) == said


def test_html_may_take_more_memory_than_text() -> None:
    """Forty times its size for HTML and twelve for text, beside what any input may take."""
    html = InputClass("html/open/b", "html", "<b>")
    assert (bounds_of(html).times, bounds_of(KIND).times) == (40, 12)
    assert faults(html, [Cost(MEGABYTE, 0.0, 40 * MEGABYTE)]) == []


@LINUX
def test_memory_is_the_most_at_any_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is freed again before the end counts, within the precision of pages."""
    _fake(monkeypatch, lambda size: len(bytes([1]) * 40 * size))
    cost = measure_once(KIND, MEGABYTE)
    assert 0.9 * 40 * MEGABYTE < cost.memory < 1.2 * 40 * MEGABYTE
    assert cost.died is None


@LINUX
def test_time_is_that_of_the_work_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work of a fifth of a second is told as such, by the pace of the machine."""
    monkeypatch.setattr(measure, "_pace", lambda: measure._PACE)
    _fake(monkeypatch, lambda _size: _spin(0.2))
    assert 0.19 < measure_once(KIND, MEGABYTE).seconds < 0.3


def _spin(seconds: float) -> None:
    start = thread_time()
    while thread_time() < start + seconds:
        pass


@LINUX
def test_a_child_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit of the system stops it, and the one that asks goes on."""
    monkeypatch.setattr(measure, "_SPARE_SECONDS", 0)
    _fake(monkeypatch, lambda _size: _spin(60))
    cost = measure_once(KIND, KILOBYTE)
    assert cost.died in {"stopped by SIGXCPU", "stopped by SIGKILL"}


@LINUX
def test_a_child_that_takes_too_much_memory_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """No memory is given beyond the limit, which is told as the error it is."""
    _fake(monkeypatch, lambda _size: len(bytes(4 << 30)))
    assert measure_once(KIND, KILOBYTE).died == "MemoryError"


@LINUX
def test_an_error_is_told_and_one_of_ours_is_an_answer() -> None:
    """A profile that is none is an answer; so is any error that the library states."""
    assert measure_once(InputClass("toml/plain/a", "toml", "a"), KILOBYTE).died is None


@LINUX
def test_an_unforeseen_error_ends_the_class(monkeypatch: pytest.MonkeyPatch) -> None:
    """What raises at the first size is not measured at the next."""
    _fake(monkeypatch, lambda size: 1 // (size - 2 * KILOBYTE))
    costs = measure_class(KIND, 8 * KILOBYTE, KILOBYTE)
    assert [(cost.size, cost.died) for cost in costs] == [(1024, None), (2048, "ZeroDivisionError")]
    assert faults(KIND, costs) == ["ZeroDivisionError at 2 KB"]


@LINUX
def test_quadratic_work_fails_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """The class is named with its exponent, and the exit code is not zero."""
    monkeypatch.setattr(measure, "_pace", lambda: measure._PACE)
    _fake(monkeypatch, lambda size: _spin(0.015 * (size / (64 * KILOBYTE)) ** 2))
    arguments = ["--class", "text/lines/'a'", "--up-to", "256KB"]
    result = CliRunner().invoke(command.growth, arguments)
    assert result.exit_code == 1
    assert "text/lines/'a'  ! exponent 2.0" in result.output or "text/lines/'a'  ! exponent 1.9" in result.output


@LINUX
def test_a_real_class_passes_and_is_shown_where_all_are() -> None:
    """Ordinary prose is within all bounds."""
    result = CliRunner().invoke(command.growth, ["--class", "text/prose/lines", "--up-to", "64KB", "--all"])
    assert result.exit_code == 0
    assert "text/prose/lines" in result.output
    assert "1 classes, 0 beyond a bound" in result.output


def test_unknown_classes_and_sizes_are_refused() -> None:
    """The messages say what is missing."""
    runner = CliRunner()
    assert "no class is called nothing" in runner.invoke(command.growth, ["--class", "nothing"]).output
    assert "'much' is no size; 512KB and 4MB are" in runner.invoke(command.growth, ["--up-to", "much"]).output


def test_names_are_listed() -> None:
    """One name a line."""
    result = CliRunner().invoke(command.growth, ["--list", "--class", "html/deep/"])
    assert result.output.splitlines()[0] == "html/deep/'<div>'"
