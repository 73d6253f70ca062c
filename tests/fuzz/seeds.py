"""Inputs that fuzzing begins with: our own, small, and near to what readers look for."""

from __future__ import annotations

from typing import Final

from dress.dumps import SOUP

from article_parse import parse, to_json

__all__ = ["SEEDS", "WORDS"]

_PROSE = "The old dam above the town held through the night, and the ferry ran again at noon, officials said."
_TEXTS = (
    f"Home\nNews\n\nThe Dam\n\nBy Ana Lima, 2 March 2026, 09:05 GMT\n\n{_PROSE}\n\n{_PROSE}\n\nShare\nComments (3)\n",
    f'---\ntitle: The Dam\nauthor: [Ana Lima, Rui Sá]\ndate: 2026-03-02\n---\n# The Dam\n\n{_PROSE} [link](/a "b") **x**\n\n```py\nx\n```\n',
    f"The Dam\n=======\n\n> {_PROSE}\n> — Rui\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n  - two\n1. three\n",
    f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://herald.example/2026/03/02/dam\r\n\r\nThe Dam\r\n{_PROSE}\r\n",
    f"   [1]The Dam\n\n   By [2]Ana Lima Published 3 hours ago\n\n   {_PROSE[:70]}\n   {_PROSE[70:]}\n\nReferences\n\n   1. https://a.b/\n",
    f"(記者張三/台北報導)\n\n町の上の古いダムは一晩中持ちこたえた。\n3時間前\n김철수 기자\nسلام\n{_PROSE}\n",
    f"The Dam\nHerald\nMarch 2, 2026\nByline: Ana Lima\nSection: News\nLength: 99 words\nBody\n\n{_PROSE}\n\nLoad-Date: March 3, 2026\nEnd of Document\n",
    "a\tb\n1\t2\n\nT\nhe old dam\n\u200b\u00ad\u2028x\n",
)
_PAGES = (
    f"<!doctype html><html lang=en><title>The Dam | Herald</title><meta name=author content='Ana Lima'><nav><a href=/>Home</a></nav>"
    f"<article><h1>The Dam</h1><p class=byline>By <a rel=author href=/ana>Ana Lima</a> <time datetime=2026-03-02>2 March</time>"
    f"<p>{_PROSE}<sup><a href=#fn1>1</a></sup><ul><li>a<li>b</ul><blockquote>x<footer>Rui</footer></blockquote>"
    "<table><tr><th>a<td>b</table><figure><img src=/a.jpg alt=b><figcaption>c</figure><pre><code class=lang-py>x</code></pre>"
    "<ol><li id=fn1>note</ol></article><footer>Share</footer>",
    f"<div class=live-entry><time datetime='2026-03-05T11:42Z'>11:42</time><h2>a</h2><p>{_PROSE}</div><aside class=infobox><h3>b</h3><p>c</aside>",
    "<table>x<tr>y<td>z</td>w<!----><select><option>a</select></table><svg><p></svg><math><mi>x</mi></math><b><p></b>a",
    "<div><template shadowrootmode=open><slot></slot></template><ruby>a<rt>b</ruby><details><summary>s</summary>d</details></div>",
    "<p><a href='javascript&colon;x()'>a</a> https://a.b/<img src=x onerror=x()> &lt;script&gt;</p><iframe src=https://youtu.be/a title=b></iframe>",
)
_STATED = (
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"The Dam","author":[{"@type":"Person","name":"Ana Lima"},"Rui"],'
    '"datePublished":"2026-03-02T09:05:00Z","keywords":"a, b","publisher":{"name":"Herald"},"articleSection":["News"]}',
    '{"@graph":[{"@id":"#a","@type":"Article","author":{"@id":"#p"}},{"@id":"#p","@type":"Person","givenName":"Ana","familyName":"Lima"}]}',
    '[{"@type":["Article","Thing"],"headline":"\\u0041&amp;&#65;","dateModified":1772442300}]', "<!-- {} -->", '/* a */ {"a":1,}',
)  # fmt: skip
_DATES = (
    "Updated 2 March 2026, 09:05 GMT", "about 10 hours ago", "Mon, 02 Mar 2026 09:05:00 +0100", "2026-03-02T09:05:00.123Z", "yesterday at 9 p.m.",
    "vor 3 Tagen", "há 2 horas", "3時間前", "令和8年3月2日", "१ मार्च २०२६", "٢ مارس ٢٠٢٦", "11 اسفند 1404", "03/02/2026", "'26", "12:30",
    "2 Mar 26", "last Tuesday", "a minute ago", "20260302", "1 دی 9999",
)  # fmt: skip
_PROFILES = (
    'name = "herald"\ndomains = ["herald.example"]\nlanguage = "en"\ntimezone = "Europe/Berlin"\ntags = ["Town"]\nthreshold = 0.5\n'
    '[[signatures]]\npattern = "Herald"\nweight = 1.0\n[[cues]]\npath = "aside p.a"\nrole = "related"\nopens = true\n'
    '[[cues]]\npattern = "Read \\\\d{1,3} more"\nrole = "share"\nshare = 0.5\n',
    'name = "a"\nextends = "wordpress"\ntitle_suffixes = [" | Herald"]\nfields = ["title"]\nformatter = "moment"\n',
)
SEEDS: Final[dict[str, tuple[bytes, ...]]] = {
    "text": tuple(text.encode() for text in _TEXTS),
    "html": tuple(page.encode() for page in _PAGES),
    "bytes": (
        *(text.encode(encoding, "replace") for text in _TEXTS[:1] for encoding in ("utf-16", "latin-1", "cp1251")),
        _TEXTS[5].encode("gb18030", "replace"), _TEXTS[5].encode("iso2022_jp", "replace"), _TEXTS[5].encode("euc_kr", "replace"),
        *(b"<meta charset=shift_jis>" + page.encode() for page in _PAGES[:1]), b"%PDF-1.7\n", b"\x1f\x8b\x08", b"\x89PNG\r\n\x1a\n",
    ),
    "jsonld": tuple(stated.encode() for stated in _STATED),
    "dates": tuple(date.encode() for date in _DATES),
    "toml": tuple(profile.encode() for profile in _PROFILES),
    "json": tuple(to_json(parse(page, media="html")).encode() for page in _PAGES[:2]),
    "renderers": tuple(page.encode() for page in _PAGES),
}  # fmt: skip
"""The inputs of each target."""

WORDS: Final = tuple(dict.fromkeys(SOUP))
"""What is put into inputs besides: pieces that readers and rules look for."""
