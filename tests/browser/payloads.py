"""What attackers write: each calls ``PWN`` where a browser runs it."""

from __future__ import annotations

__all__ = ["ADDRESSES", "TEXTS", "articles", "pages"]

from html import escape

from article_parse.model import (
    Article,
    Body,
    Code,
    Embed,
    Figure,
    Heading,
    ListItem,
    Mark,
    MarkKind,
    Paragraph,
    Passage,
    Person,
    Quote,
    Span,
    Table,
)

TEXTS = {
    "script": "<script>PWN()</script>",
    "script in capitals": "<SCRIPT>PWN()</SCRIPT>",
    "script that is not closed": "<script>PWN()//",
    "script behind a script": "<scr<script>ipt>PWN()</scr</script>ipt>",
    "end of JSON-LD": "</script><script>PWN()</script>",
    "end of JSON-LD in a comment": "<!--<script></script><img src=x onerror=PWN()>",
    "image": "<img src=x onerror=PWN()>",
    "image with a slash": "<img/src=x/onerror=PWN()>",
    "image without quotes closed": '<img src="x` `onerror=PWN()"` onerror=PWN()>',
    "vector": "<svg onload=PWN()>",
    "vector with a script": "<svg><script>PWN()</script></svg>",
    "vector that is animated": "<svg><animate onbegin=PWN() attributeName=x dur=1s>",
    "formula": "<math><mtext><table><mglyph><style><img src=x onerror=PWN()>",
    "frame": "<iframe src=javascript:parent.PWN()></iframe>",
    "frame of a document": '<iframe srcdoc="<script>parent.PWN()</script>"></iframe>',
    "object": "<object data=javascript:PWN()></object>",
    "embedded": "<embed src=javascript:PWN()>",
    "details": "<details open ontoggle=PWN()>",
    "video": "<video><source onerror=PWN()></video>",
    "focus": "<input autofocus onfocus=PWN()>",
    "style": "<style>@keyframes x{}</style><p style='animation:x' onanimationstart=PWN()>",
    "refresh": "<meta http-equiv=refresh content='0;javascript:PWN()'>",
    "base": "<base href=javascript:PWN()//>",
    "body": "<body onload=PWN()>",
    "form": "<form action=javascript:PWN()><button autofocus>x</button></form>",
    "end of an attribute": '" onmouseover="PWN()" x="',
    "end of an attribute and of a tag": '"><img src=x onerror=PWN()>',
    "end of a single quote": "'><img src=x onerror=PWN()>",
    "end of a title": "</title><img src=x onerror=PWN()>",
    "end of a text area": "</textarea><img src=x onerror=PWN()>",
    "end of code": "</code></pre><img src=x onerror=PWN()>",
    "end of a comment": "--><img src=x onerror=PWN()>",
    "end of CDATA": "]]><img src=x onerror=PWN()>",
    "entities": "&lt;img src=x onerror=PWN()&gt;",
    "numbers": "&#60;img src=x onerror=PWN()&#62;",
    "twice": "&amp;lt;img src=x onerror=PWN()&amp;gt;",
    "null": "<im\0g src=x onerror=PWN()>\0<\0img src=x onerror=PWN()>",
    "full width": "\uff1cimg src=x onerror=PWN()\uff1e",
    "link of Markdown": "[x](javascript:PWN())",
    "link of Markdown by reference": "[x][y]\n\n[y]: javascript:PWN()",
    "image of Markdown": '![x](x"onerror="PWN())',
    "autolink of Markdown": "<javascript:PWN()>",
    "autolink with a tag behind": "see https://evil.example/<img src=x onerror=PWN()>",
    "www with a tag behind": "www.evil.example/<img src=x onerror=PWN()>",
    "mail with a tag behind": "a@evil.example<img src=x onerror=PWN()>",
    "code span": "`<img src=x onerror=PWN()>",
    "code span in an address": "http://evil.example/`<img src=x onerror=PWN()>`",
    "fence": "```\n<img src=x onerror=PWN()>\n```\n<img src=x onerror=PWN()>",
    "fence of tildes": "~~~ x\n~~~\n<img src=x onerror=PWN()>",
    "lines": "x\n\n<img src=x onerror=PWN()>\n\n    y",
    "quote": "> <img src=x onerror=PWN()>",
    "table": "x | <img src=x onerror=PWN()>\n--|--\n1 | <img src=x onerror=PWN()>",
    "backslashes": "\\<img src=x onerror=PWN()\\>",
    "backslashes twice": "\\\\<img src=x onerror=PWN()>",
    "emphasis": "*<img src=x onerror=PWN()>*_<svg onload=PWN()>_",
    "footnote": "[^1]\n\n[^1]: <img src=x onerror=PWN()>",
    "line separator": "x\u2028<img src=x onerror=PWN()>\u2029",
    "surrogate": "\ud83d<img src=x onerror=PWN()>",
    "right to left": "\u202e<img src=x onerror=PWN()>",
    "template": "{{constructor.constructor('PWN()')()}}${PWN()}",
}
ADDRESSES = {
    "script": "javascript:PWN()",
    "script in capitals": "JaVaScRiPt:PWN()",
    "script behind spaces": " \x01javascript:PWN()",
    "script with a tab": "java\tscript:PWN()",
    "script with a line end": "java\nscript:PWN()",
    "script with an entity": "javascript&colon;PWN()",
    "script with a number": "&#106;avascript:PWN()",
    "script with a number without its end": "&#0000106avascript:PWN()",
    "script with a tab as an entity": "java&Tab;script:PWN()",
    "script behind a comment": "javascript://x%0aPWN()",
    "script with entities twice": "javascript&amp;colon;PWN()",
    "script of Visual Basic": "vbscript:PWN()",
    "document": "data:text/html,<script>opener.PWN()</script>",
    "document in base64": "data:text/html;base64,PHNjcmlwdD5QV04oKTwvc2NyaXB0Pg==",
    "vector": "data:image/svg+xml,<svg onload=PWN() xmlns='http://www.w3.org/2000/svg'/>",
    "blob": "blob:https://evil.example/x",
    "source": "view-source:javascript:PWN()",
    "end of the attribute": 'https://evil.example/"onmouseover="PWN()',
    "end of the tag": 'https://evil.example/"><img src=x onerror=PWN()>',
    "end of the link": "https://evil.example/)<img src=x onerror=PWN()>",
    "end of the link with a title": 'https://evil.example/ "x"onerror="PWN()',
    "angle": "https://evil.example/<img src=x onerror=PWN()>",
    "backslash": "\\\\evil.example\\<img src=x onerror=PWN()>",
    "null": "java\0script:PWN()",
}
_SPAN = Span(0, 0)


def articles() -> list[tuple[str, Article]]:
    """Give an article for each payload, which stands in all of its fields, with a name."""
    return [
        *((name, _article(text, "https://evil.example/")) for name, text in TEXTS.items()),
        *((f"address, {name}", _article("The dam held", address)) for name, address in ADDRESSES.items()),
        *((f"{name}, as an address", _article("The dam held", text)) for name, text in TEXTS.items()),
    ]


def pages() -> list[tuple[str, str]]:
    """Give a page for each payload, as text that HTML shows and as addresses, with a name."""
    return [
        *((name, _page(text, "https://evil.example/")) for name, text in TEXTS.items()),
        *((f"address, {name}", _page("The dam held", address)) for name, address in ADDRESSES.items()),
    ]


def _article(text: str, address: str) -> Article:
    kinds: tuple[MarkKind, ...] = ("link", "emphasis", "strong")
    marks = tuple(Mark(kind=kind, start=0, stop=len(text), href=address) for kind in kinds)
    code = Mark(kind="code", start=0, stop=len(text))
    body: list[Body] = [
        Heading(text=text, span=_SPAN, level=2, marks=marks),
        Paragraph(text=text, span=_SPAN),
        Paragraph(text=text, span=_SPAN, marks=marks),
        Paragraph(text=text, span=_SPAN, marks=(code,)),
        ListItem(text=text, span=_SPAN, marks=marks),
        ListItem(text=text, span=_SPAN, ordered=True, number=1),
        Quote(text=text, span=_SPAN, attribution=text, marks=marks),
        Code(text=text, span=_SPAN, language=text),
        Code(text=text, span=_SPAN, language=f"x{address}"),
        Table(rows=((text, "x"), ("x", text)), span=_SPAN, header_rows=1, header_columns=1, marks=marks),
        Figure(span=_SPAN, caption=text, credit=text, alt=text, src=address, marks=marks),
        Figure(span=_SPAN, alt=text),
        Embed(text=text, span=_SPAN, src=address, marks=marks),
    ]
    return Article(
        title=text,
        subtitle=text,
        authors=(Person(name=text, url=address), Person(name=text, role="editor")),
        body=tuple(body),
        passages=(
            Passage(kind="info_box", start=1, stop=2, label=text, anchor=text),
            Passage(kind="footnote", start=2, stop=3, label=text, anchor=text),
            Passage(kind="live_entry", start=3, stop=5, label=text, anchor=text),
        ),
        tags=(text,),
        category=text,
        publisher=text,
        language=text,
        url=address,
    )


_PROSE = "The old dam above the town held through the night, officials said, and the water stood at the third mark. "


def _page(text: str, address: str) -> str:
    shown, quoted = escape(text), escape(address)
    return f"""<html lang="{shown}"><head><title>{shown}</title><meta name="author" content="{shown}">
<meta property="og:title" content="{shown}"><link rel="canonical" href="{quoted}"></head><body><article><h1>{shown}</h1>
<p class="byline">By <a rel="author" href="{quoted}">Ana Lima</a></p><p>{_PROSE}{shown}</p>
<p>{_PROSE}<a href="{quoted}">{shown}</a> {_PROSE}</p><h2>{shown}</h2><p>{_PROSE}<code>{shown}</code></p>
<blockquote>{_PROSE}{shown}</blockquote><pre data-lang="{shown}"><code class="language-{shown}">{shown}</code></pre>
<ul><li>{_PROSE}{shown}</li></ul>
<table><tr><th>{shown}</th><td>x</td></tr><tr><td>{shown}</td><td>{_PROSE}</td></tr></table>
<figure><img src="{quoted}" alt="{shown}"><figcaption>{shown}</figcaption></figure>
<p>{_PROSE * 3}</p></article></body></html>"""
