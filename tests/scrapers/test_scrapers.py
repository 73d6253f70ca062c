"""The recipes for scrapers do what the page says, on a site of this machine."""

# ruff: noqa: PLC0415 (each library is imported where it is tested)

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import urllib.request
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from scrapers.conftest import code_of, recipe

from article_parse import Article, from_json, parse, to_json

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    # The code of the page registers its page object once more where the page itself was run before.
    pytest.mark.filterwarnings("ignore:The registry contains:UserWarning"),
]

_SENT = datetime(2026, 3, 1, 12, tzinfo=UTC)


def _fetched(address: str) -> bytes:
    with urllib.request.urlopen(address) as response:  # noqa: S310 (of this machine)
        content: bytes = response.read()
    return content


def _expected(site: str, name: str = "dam") -> Article:
    address = f"{site}/{name}.html"
    return parse(_fetched(address), url=address, retrieved_at=_SENT)


def test_the_site_serves_an_article_with_a_relative_date(site: str) -> None:
    """What the recipes are compared with is what they are about."""
    article = _expected(site)
    assert article.title == "The Dam"
    assert article.published is not None
    assert article.published.latest is not None
    assert article.published.latest < _SENT - timedelta(hours=20)
    assert article.image is not None
    assert article.image.value == f"{site}/dam.jpg"


@pytest.mark.parametrize(
    ("header", "at"),
    [
        ("Sun, 01 Mar 2026 12:00:00 GMT", _SENT),
        ("Sun, 01 Mar 2026 12:00:00 -0000", _SENT),
        ("yesterday", None),
        (None, None),
    ],
)
def test_the_time_is_that_of_the_header(header: str | None, at: datetime | None) -> None:
    """And the clock's where it says none."""
    pytest.importorskip("cattrs")
    defined: dict[str, Any] = {}
    exec(code_of("Values in other libraries").partition("import json")[0], defined)  # noqa: S102 (our own)
    given = defined["sent_at"](header)
    assert given == at or (at is None and abs(datetime.now(UTC) - given) < timedelta(minutes=5))


def test_scrapy(site: str, tmp_path: Path) -> None:
    """A spider follows links, and its feed can be read back."""
    pytest.importorskip("scrapy")
    (tmp_path / "news.py").write_text(code_of("Scrapy"), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "scrapy",
        "runspider",
        "news.py",
        "-a",
        f"start={site}/index.html",
        "-o",
        "out.jsonl",
    ]
    settings = ["-s", "LOG_LEVEL=WARNING", "-s", "TELNETCONSOLE_ENABLED=0"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run(
        [*command, *settings], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    articles = {article.title: article for article in map(from_json, (tmp_path / "out.jsonl").read_text().splitlines())}
    expected = [_expected(site), _expected(site, "diary")]
    assert articles == {article.title: article for article in expected}


def test_itemadapter(site: str) -> None:
    """Pipelines read an article through the adapter, as dictionaries down to the blocks."""
    itemadapter = pytest.importorskip("itemadapter")
    article = _expected(site)
    adapter = itemadapter.ItemAdapter(article)
    assert adapter["title"] == "The Dam"
    fields = adapter.asdict()
    assert fields["published"]["elapsed"] == article.published.elapsed  # type: ignore[union-attr]
    assert fields["published"]["rule"] == article.published.rule  # type: ignore[union-attr]
    assert [block["span"] for block in fields["body"]] == [block.span for block in article.body]


def test_web_poet(site: str) -> None:
    """A page object gives the article for an item."""
    web_poet = pytest.importorskip("web_poet")
    page = recipe("web-poet and scrapy-poet")["ArticlePage"]
    address = f"{site}/dam.html"
    headers = {"Date": "Sun, 01 Mar 2026 12:00:00 GMT"}
    response = web_poet.HttpResponse(address, _fetched(address), headers=headers)
    assert asyncio.run(page(response).to_item()) == _expected(site)


def test_zyte_common_items(site: str) -> None:
    """Every field of that library that the page states."""
    zyte = pytest.importorskip("zyte_common_items")
    to_zyte = recipe("zyte-common-items")["to_zyte"]
    item = to_zyte(_expected(site, "diary"))
    assert isinstance(item, zyte.Article)
    assert item.headline == "Lighthouse keeper's diary turns up in a seed catalogue"
    assert item.datePublished == "2026-02-20T07:15:00Z"
    assert [author.name for author in item.authors or ()] == ["Ilse Norrgard"]
    assert item.canonicalUrl == "https://gazette.example/culture/lighthouse-diary"
    assert item.description is not None
    relative = to_zyte(_expected(site))
    assert relative.datePublished is None
    assert relative.datePublishedRaw == "2 days ago"
    assert relative.mainImage.url == f"{site}/dam.jpg"
    assert to_zyte(Article(url=site)).authors is None


def test_playwright(site: str) -> None:
    """The page as scripts left it, and the text that it shows."""
    api = pytest.importorskip("playwright.sync_api")
    read_page = recipe("Playwright")["read_page"]
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    with api.sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        except api.Error as error:
            pytest.skip(f"no browser can be started: {str(error).splitlines()[0]}")
        html, text = read_page(browser.new_page(), f"{site}/dam.html")
        browser.close()
    expected = _expected(site)
    assert html.published == text.published == expected.published
    assert (html.title, html.text, html.image) == (expected.title, expected.text, expected.image)
    assert expected.body[0].text in text.text


def test_httpx_and_requests(site: str) -> None:
    """Bytes, the address after redirects, and the time of the header."""
    httpx = pytest.importorskip("httpx")
    requests = pytest.importorskip("requests")
    defined = recipe("httpx and requests")
    with httpx.Client(trust_env=False) as client:
        assert defined["fetch"](f"{site}/dam.html", client) == _expected(site)
        with pytest.raises(httpx.HTTPStatusError):
            defined["fetch"](f"{site}/none.html", client)
    with requests.Session() as session:
        session.trust_env = False
        assert defined["fetch_with_requests"](f"{site}/dam.html", session) == _expected(site)


def test_beautiful_soup_and_lxml(site: str) -> None:
    """A tree that was changed, as HTML and as text."""
    bs4 = pytest.importorskip("bs4")
    html = pytest.importorskip("lxml.html")
    defined = recipe("Beautiful Soup and lxml")
    page = _fetched(f"{site}/dam.html").decode()
    soup = bs4.BeautifulSoup(page, "html.parser")
    parsed = defined["parse_soup"](soup, f"{site}/dam.html")
    assert parsed.title == "The Dam"
    assert parsed.body[0].marks[0].href == f"{site}/map"
    assert "umbrellas" not in str(parsed)
    tree = defined["parse_tree"](html.fromstring(page), f"{site}/dam.html")
    assert (tree.title, tree.authors, tree.image) == (parsed.title, parsed.authors, parsed.image)
    diary = bs4.BeautifulSoup(_fetched(f"{site}/diary.html"), "html.parser")
    text = defined["parse_text"](diary, f"{site}/diary.html")
    assert text.title == _expected(site, "diary").title
    assert [author.name for author in text.authors] == ["Ilse Norrgard"]


def test_pandas(site: str) -> None:
    """Frames of articles: as plain columns, as objects, and as JSON taken apart."""
    pd = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    articles = [_expected(site), _expected(site, "diary")]
    for name in ("to_frame", "to_arrow_frame"):
        frame = recipe("pandas")[name](articles)
        assert list(frame["title"]) == [article.title for article in articles]
        assert frame["published_latest"].max() == articles[0].published.latest  # type: ignore[union-attr]
    objects = pd.Series(articles * 2)
    assert list(objects.drop_duplicates()) == articles


def test_cattrs_structures_an_article_in_a_class_of_others(site: str) -> None:
    """By hooks for the whole article."""
    pytest.importorskip("cattrs")
    pytest.importorskip("msgspec")
    converter = recipe("Values in other libraries")["converter"]
    article = _expected(site)
    written = converter.unstructure({"page": article}, unstructure_as=dict[str, Article])
    assert converter.structure(json.loads(json.dumps(written)), dict[str, Article]) == {"page": article}


def test_cattrs_structures_the_values_themselves(site: str) -> None:
    """With the strategies for unions and the types that cattrs has no hooks for."""
    cattrs = pytest.importorskip("cattrs")
    from cattrs.strategies import configure_tagged_union

    from article_parse.model import Body

    converter = cattrs.Converter()
    configure_tagged_union(Body, converter)
    for kind, write, read in (
        (datetime, datetime.isoformat, lambda value, _: datetime.fromisoformat(value)),
        (timedelta, timedelta.total_seconds, lambda value, _: timedelta(seconds=value)),
    ):
        converter.register_unstructure_hook(kind, write)
        converter.register_structure_hook(kind, read)
    article = _expected(site)
    assert converter.structure(json.loads(json.dumps(converter.unstructure(article))), Article) == article


def test_msgspec(site: str) -> None:
    """It writes articles as they are, and reads what to_dict gives."""
    msgspec = pytest.importorskip("msgspec")
    pytest.importorskip("cattrs")
    article = _expected(site)
    assert msgspec.json.decode(msgspec.json.encode(article))["title"] == "The Dam"
    defined = recipe("Values in other libraries")
    assert defined["from_msgpack"](defined["to_msgpack"](article)) == article
    written = msgspec.json.encode({"number": 7, "raw": msgspec.Raw(to_json(article).encode())})
    page = msgspec.json.decode(written, type=defined["Page"])
    assert (page.number, page.article) == (7, article)
