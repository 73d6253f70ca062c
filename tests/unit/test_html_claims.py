import json
from time import perf_counter

import pytest

from article_parse._blocks import Claim
from article_parse._html._reader import read_html


def _claims(source: str) -> list[Claim]:
    return list(read_html(source).claims)


def _linked(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("<title>The\n Dam &amp; us</title>", Claim("title", "The Dam & us", "title")),
        ('<html lang="pt-BR">', Claim("language", "pt-BR", "html:lang")),
        ('<meta property="og:title" content="The Dam">', Claim("title", "The Dam", "og:title")),
        ('<meta content="The Dam" name="OG:Title">', Claim("title", "The Dam", "og:title")),
        ('<meta property="og:site_name" content="Hill Post">', Claim("publisher", "Hill Post", "og:site_name")),
        (
            '<meta property="article:published_time" content="2026-03-01">',
            Claim("published", "2026-03-01", "article:published_time"),
        ),
        ('<meta name="author" content="Ana Lima">', Claim("author", "Ana Lima", "meta:author")),
        ('<meta name="DC.date" content="2026-03-01">', Claim("published", "2026-03-01", "meta:dc.date")),
        (
            '<meta name="cms-published-date" content="2026-03-01">',
            Claim("published", "2026-03-01", "meta:cms-published-date"),
        ),
        ('<meta name="Last_Modified" content="2026-03-01">', Claim("modified", "2026-03-01", "meta:last_modified")),
        ('<meta name="citation_author" content="Lima, Ana">', Claim("author", "Lima, Ana", "meta:citation_author")),
        (
            '<link rel="canonical" href="https://hill.example/dam">',
            Claim("url", "https://hill.example/dam", "link:canonical"),
        ),
        (
            '<meta itemprop="datePublished" content="2026-03-01">',
            Claim("published", "2026-03-01", "itemprop:datepublished"),
        ),
        (
            '<div itemprop="author" itemscope>By <b itemprop="name">Ana Lima</b></div>',
            Claim("author", "Ana Lima", "itemprop:author"),
        ),
        ('<a rel="author nofollow" href="/ana">Ana Lima</a>', Claim("author", "Ana Lima", "rel:author")),
        ('<time class="entry-date" datetime="2026-03-01">Sunday</time>', Claim("published", "2026-03-01", "time")),
        ('<time class="updated" datetime="2026-03-02">Monday</time>', Claim("modified", "2026-03-02", "time")),
        ('<meta name="description" content="It held.">', Claim("description", "It held.", "meta:description")),
        ('<meta property="og:description" content="It held.">', Claim("description", "It held.", "og:description")),
        ('<meta property="og:image" content="/dam.jpg">', Claim("image", "/dam.jpg", "og:image")),
        ('<meta name="twitter:image" content="/dam.jpg">', Claim("image", "/dam.jpg", "twitter:image")),
        ('<link rel="license" href="/by-sa">', Claim("license", "/by-sa", "rel:license")),
        ('<footer><a rel="license noopener" href="/by-sa">CC</a></footer>', Claim("license", "/by-sa", "rel:license")),
        ('<base href="/news/">', Claim("base", "/news/", "base")),
        ('<meta name="author" content="O&amp;#8217;Hear">', Claim("author", "O\u2019Hear", "meta:author")),
    ],
)
def test_statement_becomes_a_claim(source: str, claim: Claim) -> None:
    """What a page states about itself is kept as it states it, with where it stood."""
    assert _claims(source) == [claim]


@pytest.mark.parametrize(
    "source",
    [
        '<meta name="abstract" content="A summary.">',
        '<a rel="nofollow" href="/by-sa">CC</a>',
        '<base target="_blank">',
        '<meta property="article:author" content="https://social.example/ana">',
        '<meta name="author" content=" ">',
        '<meta name="update-frequency" content="2026-03-01">',
        '<meta name="article:expiration_date" content="2026-03-01">',
        '<time datetime="2026-03-01">in the text</time>',
        "<body><svg><title>Search</title></svg>",
        '<script type="text/javascript">{"@type": "NewsArticle", "headline": "No"}</script>',
    ],
)
def test_other_statements_are_left_out(source: str) -> None:
    """Abstracts, addresses of authors, times in the text and titles of drawings claim nothing."""
    assert _claims(source) == []


def test_keywords_are_a_claim_each() -> None:
    """A list of keywords is taken apart at its commas."""
    assert [claim.value for claim in _claims('<meta name="keywords" content="dams, , rain">')] == ["dams", "rain"]


def test_a_keyword_may_hold_a_character_reference() -> None:
    """The semicolon of a reference that was escaped twice parts no keywords."""
    claims = _claims('<meta name="keywords" content="Dams &amp;amp; Mills; Rivers">')
    assert [claim.value for claim in claims] == ["Dams & Mills", "Rivers"]


def test_only_the_first_time_counts() -> None:
    """The times of teasers below the article are not claimed."""
    page = '<time class="post-date" datetime="2026-03-01"></time><time class="post-date" datetime="2020-01-01"></time>'
    assert [claim.value for claim in _claims(page)] == ["2026-03-01"]


def test_claims_are_in_the_order_of_the_page() -> None:
    """Claims come in the order of the elements they stand in."""
    linked = _linked({"@type": "Article", "author": "B"})
    page = f'<meta name="author" content="A">{linked}<meta property="og:title" content="C">'
    assert [claim.source for claim in _claims(page)] == ["meta:author", "json-ld", "og:title"]


def test_linked_article_states_its_fields() -> None:
    """The article of linked data gives all fields, persons as texts, objects and references."""
    graph = {
        "@graph": [
            {"@type": "Person", "@id": "#p", "name": "Rui Costa"},
            {
                "@type": ["NewsArticle"],
                "headline": "The &quot;Dam&quot;",
                "alternativeHeadline": "It held",
                "author": [{"name": ["Ana Lima"]}, {"@id": "#p"}, "Eva Sol", 7],
                "datePublished": "2026-03-01",
                "dateModified": "2026-03-02",
                "publisher": {"name": "Hill Post"},
                "articleSection": "Local",
                "keywords": ["rain, dams"],
                "inLanguage": {"name": "en"},
                "url": "https://hill.example/dam",
            },
        ]
    }
    assert [(claim.field, claim.value) for claim in _claims(_linked(graph))] == [
        ("title", 'The "Dam"'),
        ("subtitle", "It held"),
        ("author", "Ana Lima"),
        ("author", "Rui Costa"),
        ("author", "Eva Sol"),
        ("published", "2026-03-01"),
        ("modified", "2026-03-02"),
        ("publisher", "Hill Post"),
        ("section", "Local"),
        ("tag", "rain"),
        ("tag", "dams"),
        ("language", "en"),
        ("url", "https://hill.example/dam"),
    ]


@pytest.mark.parametrize(
    "head",
    ['<link rel="canonical" href="http://hill.example/two?x=1">', "<title>Two - Hill Post</title>"],
)
def test_the_article_of_the_page_is_chosen(head: str) -> None:
    """Of several articles that one counts which has the canonical address, or the title of the page."""
    articles = [
        {"@type": "Article", "headline": "One", "url": "https://hill.example/one"},
        {"@type": "BlogPosting", "headline": "Two", "url": "https://hill.example/two/"},
    ]
    claims = _claims(head + _linked(articles))
    assert [claim.value for claim in claims if claim.source == "json-ld"] == ["Two", "https://hill.example/two/"]


@pytest.mark.parametrize(
    "script",
    [
        "<!-- {'@type': 1} -->",
        '{"@type": "Article", "headline": ',
        "[" * 100_000,
        '{"a":' * 100_000 + "1" + "}" * 100_000,
        '{"@type": "Article", "headline": ' + "9" * 10_000 + "}",
        '{"@type": "Article", "a": ' + "[]" * 101 + ', "headline": "' + '\\"' * 400_000 + "}",
        "{&quot;@type&quot;: &quot;Article&quot;, &quot;headline&quot;: &#" + "9" * 5_000 + ";}",
        '{"@type": {"@type": "Article"}, "@id": [1]}',
        "null",
        "",
    ],
)
def test_linked_data_that_cannot_be_read_claims_nothing(script: str) -> None:
    """Broken, nested or senseless linked data is no error."""
    assert _claims(f'<script type="application/ld+json">{script}</script>') == []


@pytest.mark.parametrize(
    "script",
    [
        '<!-- {"@type": "Article", "headline": "The Dam"} -->',
        '//<![CDATA[\n{"@type": "Article", "headline": "The Dam"};\n//]]>',
        '{"@type": "Article", "headline": "The Dam",}',
        '{"@type": "Article", "headline": "The\nDam"}',
    ],
)
def test_linked_data_is_read_as_cms_write_it(script: str) -> None:
    """Comments around it, a comma too many and line ends in texts do not matter."""
    assert [claim.value for claim in _claims(f'<script type="application/ld+json">{script}</script>')] == ["The Dam"]


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "Article", /* by "hand" */ "headline": "The Dam"}',
        '{"@type": "Article", // the "type"\n "headline": "The Dam"}',
        '{"@type": "Article", "headline": "The Dam" , } ',
        '[{"@type": "Article", "headline": "The Dam"},\n]',
        "{&quot;@type&quot;: &quot;Article&quot;, &quot;headline&quot;: &quot;The Dam&quot;}",
        "[\n {\n&#34;@type&#34;: &#34;Article&#34;, &#34;headline&#34;: &#34;The Dam&#34;}]",
    ],
)
def test_linked_data_is_read_as_templates_leave_it(script: str) -> None:
    """Comments, commas before a bracket and escaped quotes do not matter."""
    assert [claim.value for claim in _claims(f'<script type="application/ld+json">{script}</script>')] == ["The Dam"]


def test_texts_of_repaired_linked_data_are_kept() -> None:
    """What looks like a comment or a comma too many inside a text is part of it."""
    text = r"https://hill.example/*a*/ ,] \" // b"
    script = f'{{"@type": "Article", "headline": "{text}",}}'
    claims = _claims(f'<script type="application/ld+json">{script}</script>')
    assert [claim.value for claim in claims] == ['https://hill.example/*a*/ ,] " // b']


@pytest.mark.parametrize(
    "script",
    [
        '{/* " */"a":' + "[" * 100_000 + "]" * 100_000 + '/* " */}',
        "{&quot;a&quot;:" + "&#91;" * 100_000 + "&#93;" * 100_000 + "}",
    ],
)
def test_nesting_that_a_repair_lays_open_is_seen(script: str) -> None:
    """Brackets that comments or escapes hide do not overflow the stack."""
    assert _claims(f'<script type="application/ld+json">{script}</script>') == []


def test_the_page_is_dated_where_the_article_is_not() -> None:
    """The dates of a web page step in for those of its article, and only then."""
    page = {"@type": "WebPage", "name": "No", "datePublished": "2026-03-01", "dateModified": "2026-03-02"}
    dated = {"@type": "Article", "datePublished": "2026-02-28"}
    undated = {"@type": "Article", "headline": "The Dam"}
    assert [claim.value for claim in _claims(_linked([page, dated]))] == ["2026-02-28"]
    assert [claim.value for claim in _claims(_linked([undated, page]))] == ["The Dam", "2026-03-01", "2026-03-02"]
    assert [claim.value for claim in _claims(_linked(page))] == ["2026-03-01", "2026-03-02"]


@pytest.mark.parametrize(
    "page",
    [
        "<article><address>Ana Lima</address></article>",
        '<main><span property="author">Ana Lima</span></main>',
        '<main><span property="schema:author">Ana Lima</span></main>',
    ],
)
def test_elements_name_the_author(page: str) -> None:
    """An address and an element with a property of schema.org say who wrote the page."""
    assert [(claim.field, claim.value) for claim in _claims(page)] == [("author", "Ana Lima")]


@pytest.mark.parametrize(
    "page",
    [
        "<address>12 Mill Lane</address>",
        f"<address>{'Mill Lane ' * 13}</address>",
        "<footer><address>Ana Lima</address></footer>",
        '<div class="comments"><a rel="author">Ana Lima</a></div>',
        '<div class="related-teaser"><time class="published" datetime="2026-03-01">Sunday</time></div>',
        '<div itemtype="https://schema.org/Comment"><b itemprop="author">Ana Lima</b></div>',
    ],
)
def test_others_claim_nothing(page: str) -> None:
    """Buildings, readers who comment, teasers and the footer do not say who wrote the page or when."""
    assert _claims(page) == []


def test_many_marked_elements_are_read_in_time() -> None:
    """Thousands of times and articles, and long classes around them, do not make the reader slow."""
    times = f'<div class="{"x " * 10_000}">{"<time>x</time>" * 10_000}</div>'
    titles = "".join(f'<meta property="og:title" content="Mill {number}">' for number in range(5000))
    articles = _linked([{"@type": "Article", "headline": f"Wool {number}"} for number in range(5000)])
    start = perf_counter()
    assert len(_claims(titles + times + articles)) == 1000
    assert perf_counter() - start < 10


@pytest.mark.parametrize(
    "image",
    [
        "https://hill.example/dam.jpg",
        ["https://hill.example/dam.jpg", "https://hill.example/town.jpg"],
        {"@type": "ImageObject", "url": "https://hill.example/dam.jpg", "width": 1200},
        {"@type": "ImageObject", "contentUrl": "https://hill.example/dam.jpg"},
        {"@id": "#lead"},
        [{"@id": "#lead"}, {"@id": "#none"}],
    ],
)
def test_the_image_of_linked_data_is_an_address(image: object) -> None:
    """It is stated as a text, a list, an object, or a reference to one."""
    lead = {"@type": "ImageObject", "@id": "#lead", "url": "https://hill.example/dam.jpg"}
    graph = {"@graph": [{"@type": "NewsArticle", "headline": "The Dam", "image": image}, lead]}
    stated = [claim.value for claim in _claims(_linked(graph)) if claim.field == "image"]
    assert stated == ["https://hill.example/dam.jpg"]


def test_linked_data_states_description_and_license() -> None:
    """Of the article that the page is about."""
    data = {"@type": "Article", "description": "It held.", "license": {"@type": "CreativeWork", "url": "/by"}}
    claims = _claims(_linked(data | {"thumbnailUrl": "/dam.jpg"}))
    assert [(claim.field, claim.value, claim.source) for claim in claims] == [
        ("description", "It held.", "json-ld"),
        ("image", "/dam.jpg", "json-ld"),
        ("license", "/by", "json-ld"),
    ]
