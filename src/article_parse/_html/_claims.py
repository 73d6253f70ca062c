"""What a page states about itself: in its head, in marked elements and in linked data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from article_parse._blocks import Claim, ClaimField
from article_parse._html._elements import Node
from article_parse._html._linked_data import LinkedArticle, read_linked_articles
from article_parse._html._others import Others
from article_parse._html._run import unescape
from article_parse._lines import fold

__all__ = ["STATING", "read_claims"]

STATING = (
    ":is(html, title, meta, base, link[rel~=canonical i], script[type*=ld i], time, address, [itemprop], [property], "
    "a[rel~=author i], [rel~=license i])"
)
"""The elements that may state something, as a CSS selector."""

_MAX_CLAIMS = 1000
_MAX_TEXTS = 100
"""How many elements outside of the head are looked into for their text; they may stand one inside the other."""
_MAX_ARTICLES, _MAX_TITLES = 1000, 20
"""How many articles of linked data are compared with how many titles of the page."""
_MAX_MARKED = 2000
"""How many elements outside of the head are looked at; each is looked for in those around it."""
_MAX_TEXT = 300
"""A longer text, in characters, is no name, headline or date."""

# Open Graph and its articles, the names that CMSs and analytics services ask for, Highwire Press, Dublin Core.
_META: dict[str, ClaimField] = {
    "og:title": "title", "og:site_name": "publisher", "og:url": "url", "og:locale": "language",
    "og:updated_time": "modified", "og:published_time": "published", "og:article:published_time": "published",
    "og:article:modified_time": "modified", "og:article:author": "author", "og:article:section": "section",
    "og:article:tag": "tag", "article:published_time": "published", "article:published": "published",
    "article:modified_time": "modified", "article:modified": "modified", "article:author": "author",
    "article:author_name": "author", "article:section": "section", "article:tag": "tag", "twitter:title": "title",
    "author": "author", "byl": "author", "date": "published", "pubdate": "published", "publishdate": "published",
    "publish-date": "published", "publish_date": "published", "publication_date": "published",
    "last-modified": "modified", "last-updated": "modified", "keywords": "tag", "news_keywords": "tag",
    "section": "section", "language": "language", "content-language": "language",
    "parsely-title": "title", "parsely-author": "author", "parsely-pub-date": "published",
    "parsely-section": "section", "parsely-tags": "tag", "parsely-link": "url", "sailthru.title": "title",
    "sailthru.author": "author", "sailthru.date": "published", "sailthru.tags": "tag",
    "citation_title": "title", "citation_author": "author", "citation_publication_date": "published",
    "citation_online_date": "published", "citation_date": "published", "citation_journal_title": "publisher",
    "citation_language": "language", "citation_keywords": "tag", "dc.title": "title", "dcterms.title": "title",
    "dc.creator": "author", "dcterms.creator": "author", "dc.date": "published", "dc.date.issued": "published",
    "dcterms.date": "published", "dcterms.created": "published", "dcterms.issued": "published",
    "dc.date.modified": "modified", "dcterms.modified": "modified", "dc.publisher": "publisher",
    "dcterms.publisher": "publisher", "dc.language": "language", "dc.subject": "tag", "dcterms.subject": "tag",
    "generator": "generator", "og:description": "description", "description": "description",
    "twitter:description": "description", "dc.description": "description", "dcterms.description": "description",
    "sailthru.description": "description", "og:image": "image", "og:image:url": "image",
    "og:image:secure_url": "image", "twitter:image": "image", "twitter:image:src": "image",
    "parsely-image-url": "image", "sailthru.image.full": "image", "dcterms.license": "license",
}  # fmt: skip
# What CMSs call their dates, without prefix and signs between the words.
_META_DATES: dict[str, ClaimField] = {
    "published": "published", "publisheddate": "published", "publishedtime": "published", "publishdate": "published",
    "publishtime": "published", "pubdate": "published", "datepub": "published", "datepublished": "published",
    "publicationdate": "published", "datecreated": "published",
    "articlepublishedtime": "published", "articlepublished": "published", "recspublishtime": "published",
    "modifieddate": "modified", "modifiedtime": "modified", "datemodified": "modified", "dateupdated": "modified",
    "lastmodified": "modified", "lastupdated": "modified", "lastupdateddate": "modified",
    "articlemodifiedtime": "modified", "articlemodified": "modified",
}  # fmt: skip
_NO_LETTERS = re.compile(r"[^a-z]+")
_ITEMPROPS: dict[str, ClaimField] = {
    "headline": "title", "alternativeheadline": "subtitle", "author": "author", "datepublished": "published",
    "datemodified": "modified", "articlesection": "section", "keywords": "tag",
}  # fmt: skip
# Keys that need no prefix to tell where they come from.
_OWN_NAMES = ("og:", "article:", "twitter:")
_PUBLISHED_CLASS = re.compile(r"publi[sc]|entry-date|post-date|article-date|byline|dateline|date-?time", re.IGNORECASE)
_MODIFIED_CLASS = re.compile(r"updated|modified", re.IGNORECASE)
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_FEWEST_WORDS = 3
_LONGEST_KEY = 60
_LONGEST_BYLINE = 120
"""A longer address, in characters, is that of a building."""
_ADDRESS = re.compile(r"(?:https?:)?//|www\.|[@/]", re.IGNORECASE)


def read_claims(nodes: Iterable[Node]) -> tuple[Claim, ...]:
    """
    Read the claims from the elements that match :data:`STATING`, in the order of the page.

    Of several articles in linked data the one counts whose address is the canonical one or whose headline is the
    title of the page, else the first.
    """
    reader = _ClaimReader()
    for node in nodes:
        reader.read(node)
    return tuple(islice(reader.claims(), _MAX_CLAIMS))


class _ClaimReader:
    def __init__(self) -> None:
        self.found: list[Claim | LinkedArticle] = []
        self.has_title = False
        self.texts = 0
        self.marked = 0
        self.timed: set[ClaimField] = set()
        self.others = Others()

    def read(self, node: Node) -> None:  # noqa: C901 (a table of elements)
        """Read the claims of one element."""
        attributes = node.attributes
        match node.tag:
            case "meta":
                self._read_meta(node)
            case "title":
                self._read_title(node)
            case "html":
                self._claim("language", attributes.get("lang") or attributes.get("xml:lang"), "html:lang")
            case "link" if _has_word(attributes.get("rel"), "canonical"):
                self._claim("url", attributes.get("href"), "link:canonical")
            case "link" | "a" if _has_word(attributes.get("rel"), "license"):
                # By HTML, the license of what the page is about, wherever the link stands.
                self._claim("license", attributes.get("href"), "rel:license")
            case "base":
                self._claim("base", attributes.get("href"), "base")
            case "script":
                if "ld+json" in (attributes.get("type") or "").lower():
                    self.found.extend(read_linked_articles(node.text()))
            case _ if self.marked < _MAX_MARKED:
                self.marked += 1
                if not self.others.hold(node):
                    self._read_marked(node, attributes)
            case _:
                pass

    def _read_marked(self, node: Node, attributes: Mapping[str, str | None]) -> None:
        """Read an element of the body that is marked as a field."""
        if self._read_itemprop(node):
            return
        match node.tag:
            case "time":
                self._read_time(node)
            case "a" if _has_word(attributes.get("rel"), "author"):
                self._claim("author", self._text(node), "rel:author")
            case "address":
                self._read_address(node)
            case _:
                pass

    def _read_title(self, node: Node) -> None:
        parent = node.parent
        if not self.has_title and parent is not None and parent.tag != "svg":
            self.has_title = True
            self._claim("title", node.text(), "title")

    def _read_meta(self, node: Node) -> None:
        attributes = node.attributes
        content = attributes.get("content")
        if not content:
            return
        for attribute in ("property", "name", "http-equiv"):
            key = (attributes.get(attribute) or "").strip().lower()
            field = _META.get(key) or _meta_date(key)
            if field is not None:
                self._claim(field, content, key if key.startswith(_OWN_NAMES) else f"meta:{key}")
                return
        self._read_itemprop(node)

    def _read_itemprop(self, node: Node) -> bool:
        attributes = node.attributes
        # RDFa Lite says property where microdata say itemprop.
        names = attributes.get("itemprop") or attributes.get("property") or ""
        for name in names.lower().removeprefix("schema:").split():
            field = _ITEMPROPS.get(name)
            if field is not None:
                value = attributes.get("content") or attributes.get("datetime")
                may_look = not value and field == "author" and self.texts < _MAX_TEXTS
                if may_look and (named := node.css_first("[itemprop~=name]")) is not None:
                    value = named.attributes.get("content") or self._text(named)
                self._claim(field, value or self._text(node), f"itemprop:{name}")
                return True
        return False

    def _read_time(self, node: Node) -> None:
        """Read when the page is from; the times of teasers further down are not read."""
        attributes = node.attributes
        parent = node.parent
        classes = (attributes.get("class") or "")[:_MAX_TEXT]
        around = (parent.attributes.get("class") or "")[:_MAX_TEXT] if parent is not None else ""
        is_published = "pubdate" in attributes or _PUBLISHED_CLASS.search(classes) is not None
        field: ClaimField | None = None
        if not is_published and _MODIFIED_CLASS.search(classes):
            field = "modified"
        elif is_published or _PUBLISHED_CLASS.search(around):
            field = "published"
        if field is not None and field not in self.timed:
            self.timed.add(field)
            self._claim(field, attributes.get("datetime"), "time")

    def _read_address(self, node: Node) -> None:
        """Read who wrote the page; an address with digits is that of a building."""
        text = fold(self._text(node) or "")
        if len(text) <= _LONGEST_BYLINE and not any(map(str.isdecimal, text)):
            self._claim("author", text, "address")

    def _text(self, node: Node) -> str | None:
        self.texts += 1
        if self.texts > _MAX_TEXTS:
            return None
        text = node.text(separator=" ")
        return text if len(text) <= _MAX_TEXT else None

    def _claim(self, field: ClaimField, value: str | None, source: str) -> None:
        if value and len(self.found) < _MAX_CLAIMS:
            self.found.extend(islice(_claims(field, value, source), _MAX_CLAIMS))

    def claims(self) -> Iterator[Claim]:
        """Give the claims; of the linked articles only those of the one that the page is about."""
        linked = [each for each in self.found if isinstance(each, LinkedArticle)]
        chosen = self._chosen([each for each in linked if not each.is_page])
        dated = chosen is not None and any(field == "published" for field, _ in chosen.statements)
        page = None if dated else next((each for each in linked if each.is_page), None)
        for each in self.found:
            if isinstance(each, Claim):
                yield each
            elif each is chosen or each is page:
                for field, value in each.statements:
                    yield from _claims(field, value, "json-ld")
                for value in each.organizations:
                    yield from _claims("author", value, "json-ld:organization")

    def _chosen(self, articles: list[LinkedArticle]) -> LinkedArticle | None:
        if len(articles) > 1 or any(article.is_listed for article in articles):
            claims = [each for each in self.found if isinstance(each, Claim)]
            addresses = {_bare(each.value) for each in claims if each.field == "url"}
            titles = [each.value for each in claims if each.field == "title" and len(each.value) <= _MAX_TEXT]
            for article in articles:
                if article.url is not None and _bare(article.url) in addresses:
                    return article
            for article in articles[:_MAX_ARTICLES]:
                headline = fold(unescape(article.headline or ""))
                if headline and any(headline in title for title in titles[:_MAX_TITLES]):
                    return article
        own = (article for article in articles if not (article.is_listed or self._is_of_other_page(article)))
        return next(own, None)

    def _is_of_other_page(self, article: LinkedArticle) -> bool:
        """Tell whether an article has another address than the page, and no word of its title in its headline."""
        claims = [each for each in self.found if isinstance(each, Claim)]
        addresses = {_bare(each.value) for each in claims if each.field == "url"}
        if article.url is None or not addresses or _bare(article.url) in addresses or not article.headline:
            return False
        titles = (each.value for each in claims if each.field == "title" and len(each.value) <= _MAX_TEXT)
        words = set(_LONG_WORD.findall(" ".join(islice(titles, _MAX_TITLES)).lower()))
        own = set(_LONG_WORD.findall(article.headline[:_MAX_TEXT].lower()))
        return len(words) >= _FEWEST_WORDS and len(own) >= _FEWEST_WORDS and words.isdisjoint(own)


def _meta_date(key: str) -> ClaimField | None:
    """Give what a name such as ``cms-published-date`` or ``content:publishDate`` is the date of."""
    if not 0 < len(key) <= _LONGEST_KEY or not ("pub" in key or "dat" in key or "modif" in key):
        return None
    words = [word for word in _NO_LETTERS.split(key) if word]
    names = ("".join(words[start:]) for start in range(len(words)))
    return next((_META_DATES[name] for name in names if name in _META_DATES), None)


def _claims(field: ClaimField, value: str, source: str) -> Iterator[Claim]:
    """Give the claims that a value makes: one for each of several tags, none for an author's address."""
    if field == "tag":
        # Unescaped first, since "&amp;" has a semicolon.
        listed = unescape(value)
        for part in listed.split("," if "," in listed else ";"):
            if tag := fold(part):
                yield Claim(field, tag, source)
        return
    folded = fold(unescape(value))
    if field == "language":
        # Open Graph writes en_US for what BCP 47 writes en-US.
        folded = folded.replace("_", "-")
    if folded and not (field == "author" and _ADDRESS.match(folded)):
        yield Claim(field, folded, source)


def _has_word(value: str | None, word: str) -> bool:
    return value is not None and word in value.lower().split()


def _bare(url: str) -> str:
    return url.partition("#")[0].partition("?")[0].removeprefix("https:").removeprefix("http:").rstrip("/")
