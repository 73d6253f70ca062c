"""
Take the pictures of a report that the documentation shows, in headless Chromium; Pillow makes them small (the group "pictures").

Usage: python -m generators.screenshots, from the root of the repository. The fonts are those of the machine.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PIL import Image

from article_parse import to_report_html, trace

FOLDER = Path("docs/_static")
_RETRIEVED_AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
_NARROWEST = 500
"""Chromium makes no window narrower than this, in pixels, so that a phone is shown in a frame."""
_OPENED = '<li id="d4"'
"""The block whose reasons are shown."""


class Picture(NamedTuple):
    """What is shown, how large in pixels, and in which scheme."""

    name: str
    page: str
    width: int
    height: int
    is_dark: bool = False


def main() -> None:
    """Write the pictures."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        sys.exit("Chromium is not installed")
    text, html = _report("examples/vocal.txt"), _report("examples/article.html")
    before, _, rest = text.partition(_OPENED)
    opened = before + _OPENED + rest.replace("<details>", "<details open>", 1)
    start, _, rest = html.partition("<main")
    below = start + rest.partition("</main>")[2]
    for picture in (
        Picture("report-light", opened, 1280, 860),
        Picture("report-dark", opened, 1280, 860, is_dark=True),
        Picture("report-below-light", below, 1280, 1040),
        Picture("report-below-dark", below, 1280, 1040, is_dark=True),
        Picture("report-phone-light", html, 390, 760),
        Picture("report-phone-dark", html, 390, 760, is_dark=True),
    ):
        _take(chromium, picture)


def _report(name: str) -> str:
    return to_report_html(trace(Path(name).read_bytes(), retrieved_at=_RETRIEVED_AT))


def _take(chromium: str, picture: Picture) -> None:
    with TemporaryDirectory() as folder:
        page, taken = Path(folder, "page.html"), Path(folder, "taken.png")
        page.write_text(picture.page, encoding="utf-8")
        if picture.width < _NARROWEST:
            frame = Path(folder, "frame.html")
            look = f"border:0;width:{picture.width}px;height:{picture.height}px"
            scheme = '<meta name="color-scheme" content="light dark"><style>body{margin:0}</style>'
            frame.write_text(
                f'<!doctype html>{scheme}<iframe style="{look}" src="page.html"></iframe>', encoding="utf-8"
            )
            page = frame
        scheme = f"--blink-settings=preferredColorScheme={0 if picture.is_dark else 1}"
        size = f"--window-size={max(picture.width, _NARROWEST)},{picture.height}"
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"]
        profile = f"--user-data-dir={Path(folder, 'profile')}"
        command = [chromium, *flags, profile, scheme, size, f"--screenshot={taken}", page.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        with Image.open(taken) as image:
            shown = image.convert("RGB").crop((0, 0, picture.width, picture.height))
            file = FOLDER / f"{picture.name}.webp"
            shown.save(file, quality=74, method=6)
            print(f"{file}: {file.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
