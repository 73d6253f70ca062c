"""
What a scraper does with article_parse: read dumps, keep what is usable, write one JSON object a line.

    python examples/scrape.py examples/*.txt examples/*.html

The scraper knows when it fetched a page; the library never asks a clock. Here every dump is taken to be of one day.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from article_parse import Article, ArticleParseError, Moment, parse, to_dict

RETRIEVED_AT = datetime(2026, 3, 16, 12, tzinfo=UTC)


def articles(paths: list[Path]) -> Iterator[tuple[Path, Article]]:
    """Parse the dumps in *paths*; tell on standard error which ones cannot be used, and go on."""
    for path in paths:
        try:
            article = parse(path.read_bytes())
        except ArticleParseError as error:
            print(f"{path}: {error}", file=sys.stderr)
            continue
        if article.title is None or not article.body:
            print(f"{path}: {', '.join(note.message for note in article.notes)}", file=sys.stderr)
            continue
        yield path, article


def placed(moment: Moment | None) -> Moment | None:
    """Place a relative date, now that it is known when the page was fetched."""
    return moment.resolve(RETRIEVED_AT) if moment is not None else None


def row(path: Path, article: Article) -> dict[str, object]:
    """Choose the fields to keep; ``to_dict(article)`` gives all of them."""
    published = placed(article.published)
    return {
        "file": path.name,
        "title": article.title,
        "authors": [person.name for person in article.authors],
        "published": published.text if published else None,
        "earliest": published.earliest.isoformat() if published and published.earliest else None,
        "latest": published.latest.isoformat() if published and published.latest else None,
        "tags": article.tags,
        "words": article.word_count,
        "blocks": to_dict(article)["body"],
    }


def main(arguments: list[str]) -> None:
    """Write a line for every dump that is named."""
    for path, article in articles([Path(argument) for argument in arguments]):
        print(json.dumps(row(path, article), ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
