from __future__ import annotations

import pytest

from benchmarks.batch_sizing import Crawl, Plan, simulate

CRAWL = Crawl(files=640, pages=1000)
SECONDS = [0.005, 0.01, 0.03]


def test_work_that_can_be_dealt_out_evenly_is_nearly_all_useful() -> None:
    """Ten files a core, and no core is lost: what is left is the spread of the last files."""
    sized = simulate(SECONDS, CRAWL, Plan(64))
    assert sized.core_hours == pytest.approx(640 * 1000 * 0.015 / 3600, rel=0.02)
    assert sized.hours * 64 == pytest.approx(sized.core_hours)
    assert 0.98 < sized.useful <= 1


def test_cores_without_a_file_are_paid_for_all_the_same() -> None:
    """One file more than cores: nearly half of the hours go to waiting."""
    assert simulate(SECONDS, Crawl(65, 1000), Plan(64)).useful == pytest.approx(65 / 128, rel=0.05)


def test_losses_cost_less_when_files_are_gone_on_with() -> None:
    """And nothing where no core is lost."""
    often = 100.0
    kept, resumed, anew = (
        simulate(SECONDS, CRAWL, plan).useful
        for plan in (Plan(64, start=1), Plan(64, often, start=1), Plan(64, often, resumes=False, start=1))
    )
    assert anew < resumed < kept


def test_a_simulation_is_the_same_for_the_same_seed() -> None:
    """The tables that are made of it can be made again."""
    assert simulate(SECONDS, CRAWL, Plan(64, 1.0), 7) == simulate(SECONDS, CRAWL, Plan(64, 1.0), 7)


def test_small_batches_cost_their_overhead_and_large_ones_the_wait_for_the_last() -> None:
    """Between them is a size that costs neither."""
    plan = Plan(64, overhead=0.005)
    one, some, all_at_once = (simulate(SECONDS, Crawl(64_000 // size, size), plan).useful for size in (1, 64, 8_000))
    assert one == pytest.approx(0.75, rel=0.01)
    assert some > 0.95
    assert all_at_once == pytest.approx(8 / 64, rel=0.05)
