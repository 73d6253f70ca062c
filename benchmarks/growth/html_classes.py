"""Classes of HTML."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.growth.inputs import InputClass

__all__ = ["html_classes"]

_PROSE = "The old dam above the town held through the night, and the ferry ran again at noon, officials said."
_NAMES = (
    "a b body button div em font form frameset h1 head html i li nobr noscript object option p pre ruby section select"
    " small span svg table td template tr ul blockquote center details dl figure iframe label marquee math optgroup"
    " script style textarea title"
).split()
_HELD = (
    "p li h2 h1 blockquote pre figcaption td dd summary a span b q cite time aside footer nav header label button"
    " option textarea title script style noscript iframe svg math address article section main figure ruby sup code"
).split()
_PARTS = ("p", "li", "h2", "blockquote", "div", "section", "article", "pre", "figcaption", "td")

# What stands in a table and in none of its cells goes before the table; each of these keeps something in between.
_FOSTERED = (
    "x<!---->", "x<td>", "x<tr>y<td>z</td>w", "<tr x>y", "<tr>x", "<td>x</td>y", "<select>x<!---->", "<svg>x</svg>y<p>",
    "</p a>x", "</x a>y", "x</i a=b>", "x</td><td a=b>", "<input type=hidden>y", "<b>y", "<b>y</b><!---->", "<a>y",
    "y&#0;<!---->", "\0y", "<caption>a</caption>y", "y<col>", "<table>y", "<tbody a>y", "<form>y",
    "<template>y</template>z", "<script></script>y", "<style></style>y", "<math>y</math>z", "<math><!----></math>z",
    "<svg/>z", "z</td>", "z</body>", "z<html a=b>", "z<html a{n}=b>", "z<li>", "z<p>", "z<nobr>", "z<button>", "z<h1>",
    "z<hr>", "z<img>", "z<br>", "z</p>", "z</br>", "<tr><b>z", "<tr><td><table>x", "<tr><td>x</table>y",
)  # fmt: skip
_PLAIN = (
    "x", "<", "&", "&amp;", "&#0;", "&#x41;", "\0", "<!", "<!-", "<!--", "<!-- x -->", "-->", "<![CDATA[", "<?", "</",
    "</p>", "</div>", "</a b>", "<a", "<a ", "<a href=", "<a href='", '<p a="', " ", "\n", "\r\n", "\u00a0", "中", "<0>",
    "</body>x", "</html><!---->x", "<br>", "<hr>", "<wbr>", "<img>", "<img alt=a>", "<img src=/a{n}.jpg alt='a {n}'>",
    "<input>", "x<br>", "<br>x<br>", "<col>", "<body a{n}>", "<html a{n}>", "<head a>x", "</br a>x", "x</body a>",
)  # fmt: skip
# What formatting elements do to blocks that close them, or open inside of them (13.2.6.4.7).
_FORMATTED = (
    "<b></p>", "<b><div></b>", "<i><b><u></i></b></u>", "<a><table>", "<b><table>", "<b><p>y", "<a href=x><div>y",
    "<font color={n}>a", "<font color={n}><p>a", "<b id={n}>", "<b id={n}><p>", "<a href={n}><p>", "<nobr>a",
    "<b><p></b>a", "<b>a</b> ", "<i>a</i><b>b</b>", "<a href=/{n}>a</a> ", "<a href=/{n}>The dam held {n}</a>\n",
)  # fmt: skip
_STRUCTURES = (
    "<div class=a><p>b{n}</div>", "<div class=c{n}><p>The dam held {n}</p>", "<div class=c{n}><p>b {n}</div>",
    "<ul><li>a</ul>", "<ol reversed><li>a</ol>", "<li>a<ul>", "<table><tr><td>x", "<table><tr><td>x</table>",
    "<table><tr><td>a<td>b<tr><td>c<td>d</table>", "<tr><td colspan=9999999>a", "<td rowspan=65534>a", "<dl><dt>a<dd>b</dl>",
    "<ruby>a<rt>b</ruby>", "<ruby><rt>a<rp>b", "<details><summary>a</summary>b</details>",
    "<figure><img alt=a><figcaption>b</figure>", "<figure><img alt=a>", "<figure>a", "<picture><source><img alt=a></picture>",
    "<blockquote>a<footer>b</footer></blockquote>", "<blockquote class=twitter-tweet>a</blockquote>",
    "<iframe src=https://youtu.be/a{n}></iframe>", "<div class=infobox><p>a</div>", "<aside class=infobox>a",
    "<div class=live-entry><time datetime=2026-03-05T11:42Z>a</time><p>b</div>", "<li id=fn{n}>a <a href=#r{n}>b</a></li>",
    "<sup><a href=#fn{n}>{n}</a></sup>a ", "x<sup>1</sup>", "<p>1932<sup>1</sup>", "<h2><a href=#a>¶</a>a</h2>",
    "<h2>a<a class=headerlink href='#a'>¶</a></h2>", "<span class=sr-only>a</span>b ", "<p><span class=dropcap>T</span>he ",
    "<p hidden>a", "<div aria-hidden=true>a", "<div style='display:none'>a", "<pre>a\n", "<pre><code><span>a</span>\n",
    "<span class=lineno>1</span>a\n", "<tr><td class=lineno>1<td><pre>a", "<noscript><img alt=a></noscript>",
    "<div><template shadowrootmode=open>a</template></div>", "<template shadowrootmode=open><p>a<slot>",
    "<div><template shadowrootmode=open><slot name=a></slot></template><b slot=a>x</b></div>",
    "<math><annotation>x", "<math alttext=a><mi>x</mi></math>", "<math><mi>x<mo>y", "<script type=math/tex>x</script>a",
    "<span class=katex><math><semantics><annotation encoding='application/x-tex'>a</annotation></semantics></math></span>",
    "<time datetime={n}>a{n}</time>", "<a href=https://a.b/2026/03/02/{n}>a{n}</a>", "<marquee>a</marquee>",
    "<nav><a href=/{n}>a</a></nav>", "<ul class=menu><li><a href=/{n}>a {n}</a></ul>", "<footer>a</footer>",
    "<h1>The Dam {n}</h1>", "<h2>a</h2><p>b", "<p>By Ana Lima {n}</p>", "<p>Published {n} hours ago</p>", "<select><option>a</select>",
)  # fmt: skip
_LINKED_DATA = "<script type=application/ld+json>"
# What stands before, the piece, and what stands behind.
_STATED = {
    "meta-author": ("", "<meta name=author content='A B{n}'>", ""),
    "meta-authors": ("<meta name=author content='", "A B, ", "'>"),
    "meta-korean": ("<meta name=author content='", "기자 ", "'>"),
    "meta-keywords": ("<meta name=keywords content='", "a,", "'>"),
    "meta-name": ("<meta name=dat-", "a-", " content=b>"),
    "meta-time": ("<meta property=article:published_time content='", "2026-01-01 ", "'>"),
    "meta-title": ("<meta property=og:title content='", "a ", "'><h1>a</h1>"),
    "title-bars": ("<title>", "The Dam | Herald - ", "</title><h1>The Dam</h1>"),
    "canonical": ("<link rel=canonical href='/", "20260302/", "'>"),
    "canonical-percent": ("<link rel=canonical href='", "%2F2026-03-", "'>"),
    "language": ("<html lang='en-", "en-", "'><p>a"),
    "itemprop": ("", "<span itemprop=author>A B{n}</span>", ""),
    "rel-author": ("", "<a rel=author href=/{n}>A B{n}</a>", ""),
    "ld-scripts": ("", _LINKED_DATA + '{"@type":"NewsArticle","headline":"a{n}","author":"b"}</script>', ""),
    "ld-articles": (_LINKED_DATA + "[", '{"@type":"NewsArticle","headline":"a{n} abcd","url":"b{n}"},', "]</script>"),
    "ld-authors": (_LINKED_DATA + '{"@type":"Article","author":[', '{"givenName":"A{n}"},', '"B"]}</script>'),
    "ld-names": (_LINKED_DATA + '{"@type":"Article","author":"', "A B, ", '"}</script>'),
    "ld-keywords": (_LINKED_DATA + '{"@type":"Article","keywords":"', "a{n}, ", '"}</script>'),
    "ld-arrays": (_LINKED_DATA, "[", "</script>"),
    "ld-objects": (_LINKED_DATA, '{"a":', "</script>"),
    "ld-escapes": (_LINKED_DATA + '{"@type":"Article","headline":"', '\\"', "</script>"),
    "ld-controls": (_LINKED_DATA, '"&#1;', "</script>"),
    "ld-comments": (_LINKED_DATA, "/* a */", '{"@type":"Article"}</script>'),
    "ld-graph": (_LINKED_DATA + '{"@graph":[', '{"@id":"#{n}","author":{"@id":"#{n}"}},', "{}]}</script>"),
    "next-data": ("<script id=__NEXT_DATA__>", '{"a":[', "</script>"),
}
_ATTRIBUTES = {
    "names": ("<p ", "a{n}=b ", ">x"),
    "same": ("<p ", "a=b ", ">x"),
    "classes": ("<p class='", "a{n} ", "'>x"),
    "value": ("<p title='", "a", "'>x"),
    "style": ("<p style='", "color:red;", "'>x"),
    "srcset": ("<img srcset='", "/a{n}.jpg {n}w, ", "'>"),
    "alt": ("<img alt='", "The dam. ", "'>"),
    "href": ("<p><a href='", "/a{n}", "'>x</a>"),
    "unquoted": ("<p a=", "b", ">x"),
    "slashes": ("<p ", "/", ">x"),
    "equals": ("<p ", "=", ">x"),
    "colspans": ("<table><tr><td colspan='", "9", "'>a"),
    "id": ("<p id='", "a", "'>x"),
}
# What spoils the view of a scan that does not read attributes and comments as the standard does.
_SPOOFED = {
    "attribute-comment": ('<p a="</td><!--">', "x</i a=b>"),
    "comment-table": ("<!--<table><td-->", "x</td><td a=b>"),
    "attribute-comment-long": ('<p a="</td><!--">', "The dam held all night, they say.</i a=b>"),
    "comment-table-long": ("<!--<table><td-->", "The dam held all night, they say.</td><td a=b>"),
    "attribute-table-long": ('<p a="<table><td>">', "The dam held all night, they say.</td><td a=b>"),
    "script-table-long": ("<script>'<table><td>'</script>", "The dam held all night, they say.</td><td a=b>"),
    "rows-long": ("<!--<table><tr><td-->", "The dam held all night, they say.</tr><tr a=b><td>"),
    "comment-attribute": ('<table><!-- " -->', 'x<!-- " -->'),
    "title-table": ("<title><table></title><table>", "x<!---->"),
    "script-table": ("<script>'<table><td>'</script><table>", "x</td><td a=b>"),
    "svg-cdata": ("<svg><![CDATA[<table><td>]]></svg><table>", "x<!---->"),
    "bogus-comment": ("<!<table><td><table>", "x<!---->"),
    "quoted-end": ("<table a='>'><td b=\">\">", "x</td><td a=b>"),
    "unquoted-quote": ("<table a=b'><td>", "x</td><td a='b'>"),
    "upper-case": ("<TABLE>", "x</TD><TD A=B>"),
    "plaintext-title": ("<title></title ><table>", "x<!---->"),
    "template": ("<template><td></template><table>", "x</td><td a=b>"),
    "select": ("<select><table></select><table>", "x<!---->"),
    "table-in-body": ("", "<table>x<tr>y<td>z</td>w"),
    "tables-closed": ("", "<table>x<tr>y<td>z</td>w</table>"),
    "table-unclosed": ("", "<table>x<!---->"),
}
_DEEP = ("<div>", "<b>", "<ul><li>", "<blockquote>", "<section>", "<table><tr><td>", "<span>", "<em>")


def html_classes() -> Iterator[InputClass]:
    """Give the classes of HTML."""
    for name in _NAMES:
        yield InputClass(f"html/open/{name}", "html", f"<{name}>")
        yield InputClass(f"html/open-text/{name}", "html", f"<{name}>x")
        yield InputClass(f"html/nested/{name}", "html", f"<{name}>", between="x", mirror=f"</{name}>")
    for name in _HELD:
        yield InputClass(f"html/closed/{name}", "html", f"<{name}>x</{name}>")
    for name in _PARTS:
        yield InputClass(f"html/prose/{name}", "html", f"<{name}>{_PROSE} {{n}}</{name}>")
    for piece in _DEEP:
        yield InputClass(f"html/deep/{piece!a}", "html", "<p>a", before=piece * (400 // piece.count("<")))
    yield from (InputClass(f"html/table/{piece!a}", "html", piece, before="<table>") for piece in _FOSTERED)
    yield from (InputClass(f"html/plain/{piece!a}", "html", piece) for piece in _PLAIN)
    yield from (InputClass(f"html/paragraph/{piece!a}", "html", piece, before="<p>") for piece in _PLAIN[:16])
    yield from (InputClass(f"html/formatting/{piece!a}", "html", piece) for piece in _FORMATTED)
    yield from (
        InputClass(f"html/formatting-moved/{piece!a}", "html", piece, mirror="<p>x") for piece in _FORMATTED[:8]
    )
    yield from (InputClass(f"html/structure/{piece!a}", "html", piece) for piece in _STRUCTURES)
    for name, (before, piece) in _SPOOFED.items():
        yield InputClass(f"html/guard/{name}", "html", piece, before=before)
    for family, members in (("stated", _STATED), ("attributes", _ATTRIBUTES)):
        for name, (before, piece, behind) in members.items():
            yield InputClass(f"html/{family}/{name}", "html", piece, before=before, behind=behind)
