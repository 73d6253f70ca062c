"""``python tests/fuzz TARGET...``: fuzz with atheris, guided by coverage; the group ``fuzz`` installs it."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

_HERE = Path(__file__).resolve().parent
_LONGEST = 4096
_STALL = 20
"""Seconds after which an input of so many bytes is a find."""


def main() -> int:
    """Fuzz the targets one after the other, each in a process of its own; give 1 when one has a find."""
    sys.path[:0] = [str(_HERE.parents[1]), str(_HERE.parent)]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", help="all of them without it")
    parser.add_argument("--seconds", type=int, default=60, help="for each target; 60 without it")
    parser.add_argument("--corpus", type=Path, help="where inputs that reach more are kept for the next time")
    parser.add_argument("--finds", type=Path, default=Path("finds"), help="where finds are put; ./finds without it")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        return _fuzz(options.one, options.seconds, options.corpus, options.finds)
    from fuzz.seeds import SEEDS  # noqa: PLC0415 - what is loaded before atheris is not followed

    chosen = options.targets or list(SEEDS)
    if unknown := [target for target in chosen if target not in SEEDS]:
        parser.error(f"no target is called {', '.join(unknown)}; they are {', '.join(SEEDS)}")
    options.finds.mkdir(parents=True, exist_ok=True)
    failed = []
    for target in chosen:
        with TemporaryDirectory() as folder:
            corpus = (options.corpus or Path(folder)) / target
            corpus.mkdir(parents=True, exist_ok=True)
            for number, seed in enumerate(SEEDS[target]):
                (corpus / f"seed-{number}").write_bytes(seed)
            arguments = ["--one", target, "--seconds", str(options.seconds), "--corpus", str(corpus)]
            print(f"--- {target}", flush=True)
            command = [sys.executable, str(_HERE), *arguments, "--finds", str(options.finds)]
            failed += [target] if subprocess.run(command, check=False).returncode else []
    if failed:
        print(f"finds in {', '.join(failed)}: see {options.finds}")
    return 1 if failed else 0


def _fuzz(target: str, seconds: int, corpus: Path, finds: Path) -> int:
    """Fuzz one target in this process, which ends with it."""
    import atheris  # type: ignore[import-untyped, unused-ignore]  # noqa: PLC0415 - it is not installed everywhere

    # Tables of words and of what was learned have no branches of their own, and thousands of lines.
    tables = ["article_parse._label._weights", "article_parse._lexicon", "article_parse._dates.words"]
    with atheris.instrument_imports(include=["article_parse"], exclude=tables):
        from fuzz.seeds import SEEDS, WORDS  # noqa: PLC0415
        from fuzz.targets import TARGETS  # noqa: PLC0415

        # Much is imported with the first call, which has to happen in here to be followed.
        for seed in SEEDS[target]:
            TARGETS[target](seed)

    words = finds / f"{target}.words"
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in WORDS if word), encoding="ascii")
    flags = [f"-max_total_time={seconds}", f"-max_len={_LONGEST}", f"-timeout={_STALL}", "-rss_limit_mb=2048"]
    flags += [f"-artifact_prefix={finds}/{target}-", f"-dict={words}", "-print_final_stats=1", "-verbosity=1"]
    atheris.Setup([sys.argv[0], *flags, str(corpus)], TARGETS[target])
    atheris.Fuzz()
    return 0


def _escaped(word: str) -> str:
    """Give a word as the dictionaries of libFuzzer have it."""
    return "".join(
        f"\\x{byte:02x}" for byte in word.encode("utf-8", "surrogateescape" if word != "\ud800" else "replace")
    )


if __name__ == "__main__":
    sys.exit(main())
