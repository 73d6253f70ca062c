"""``python .ci/links.py FOLDER`` fails on links in built documentation that lead to no file of it, or to no anchor."""

from __future__ import annotations

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class _Page(HTMLParser):
    def __init__(self, file: Path) -> None:
        super().__init__()
        self.anchors, self.links = set[str](), set[str]()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.anchors.add(value)
            elif name in {"href", "src"} and value:
                self.links.add(value)


root = Path(sys.argv[1]).resolve()
pages = {file: _Page(file) for file in root.rglob("*.html")}
broken = []
for file, page in pages.items():
    for link in page.links:
        scheme, host, path, _, anchor = urlsplit(link)
        target = (file.parent / unquote(path)).resolve() if path else file
        unknown = anchor and target in pages and unquote(anchor) not in pages[target].anchors
        if not scheme and not host and (not target.exists() or unknown):
            broken.append(f"{file.relative_to(root)}: {link}")
if broken or not pages:
    sys.exit("\n".join(sorted(broken)) or f"{root} has no page")
print(f"all links between {len(pages)} pages lead somewhere")
