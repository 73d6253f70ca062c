"""Classes of bytes, profiles, JSON, articles to render and dumps to learn from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from article_parse import parse, to_json
from benchmarks.growth.inputs import InputClass, Surface

__all__ = ["other_classes"]

_PROSE = "The old dam above the town held through the night, and the ferry ran again at noon, officials said."
_SAID: Final = {
    "utf-8": _PROSE, "utf-16": _PROSE, "utf-32": _PROSE, "latin-1": "Der Damm über der Stadt hielt die ganze Nacht. ",
    "cp1251": "Старая плотина над городом держалась всю ночь. ", "koi8-r": "Старая плотина над городом держалась. ",
    "shift_jis": "町の上の古いダムは一晩中持ちこたえた。", "euc_jp": "町の上の古いダムは一晩中持ちこたえた。",
    "iso2022_jp": "町の上の古いダムは一晩中持ちこたえた。", "gb18030": "镇上的老坝坚持了一夜。", "big5": "鎮上的老壩堅持了一夜。",
    "euc_kr": "마을 위의 오래된 댐은 밤새 버텼다. ", "iso8859_7": "Το παλιό φράγμα κράτησε όλη τη νύχτα. ",
    "cp1256": "صمد السد القديم فوق المدينة طوال الليل. ", "tis_620": "เขื่อนเก่าเหนือเมืองยังคงอยู่ตลอดคืน ", "utf-7": "Prüfung über ",
}  # fmt: skip
# As Latin-1, so that each character is a byte.
_BYTES: Final = {
    "nul": "\0", "high": "\xff", "c1": "\x80", "lead-bytes": "\xe3", "lead-bytes-2": "\xe3\x81", "overlong": "\xc0\xaf",
    "surrogates": "\xed\xa0\x80", "marks": "\xef\xbb\xbf", "escapes": "\x1b$B", "escapes-2": "\x1b(J\x1b$@", "shift-out": "\x0e\x0f",
    "sjis-lead": "\x81", "gb-lead": "\x81\x30", "hz": "~{", "alternating": "a\x00", "charset": "<meta charset=x>",
    "charset-open": "<meta charset=", "prescan-comments": "<!--", "prescan-attributes": "<a b=", "xml": "<?xml ", "returns": "\r",
    "mixed": "a\xe9\xe3\x81\x82",
}  # fmt: skip
_TOML: Final = {
    "dotted": ("", "a.", "a=1"), "dotted-lines": ("", "a.b{n}=1\n", ""), "tables": ("", "[a{n}]\n", ""), "deep-table": ("[", "a.", "a]\n"),
    "arrays": ("a = ", "[", ""), "numbers": ("a = [", "1,", "]"), "inline": ("a = ", "{a=", ""), "string": ('name = "', "a", '"'),
    "escapes": ('name = "', "\\u0041", '"'), "multi": ('name = """', '"\n', '"""'), "comments": ("", "# a\n", 'name="a"'),
    "digits": ("a = ", "9", ""), "cues": ('name="a"\n', '[[cues]]\nrole="related"\npattern="a{n}"\n', ""),
    "signatures": ('name="a"\n', '[[signatures]]\npattern="a{n}"\n', ""), "pattern": ('name="a"\n[[cues]]\nrole="related"\npattern="', "a?", '"\n'),
    "pattern-sets": ('name="a"\n[[cues]]\nrole="related"\npattern="', "[ab]*c", '"\n'),
    "pattern-groups": ('name="a"\n[[cues]]\nrole="related"\npattern="', "(", '"\n'),
    "paths": ('name="a"\n[[cues]]\nrole="related"\npath="', "div > ", 'p"\n'), "domains": ('name="a"\ndomains=[', '"a{n}.example",', "]\n"),
    "blank": ("", "\n", 'name="a"'), "unknown": ('name="a"\n', "languag{n}=1\n", ""),
}  # fmt: skip
_JSON: Final = {
    "arrays": ("", "[", ""), "objects": ("", '{"a":', ""), "closed": ("[", "[],", "1]"), "numbers": ("[", "1,", "1]"), "digits": ("", "9", ""),
    "string": ('"', "a", '"'), "escapes": ('"', "\\u0041", '"'), "quotes": ('"', '\\"', '"'), "keys": ("{", '"a{n}":1,', '"b":1}'),
    "same-keys": ("{", '"a":1,', '"b":1}'), "blank": ("", " ", "{}"), "exponent": ("1e", "9", ""), "surrogates": ('"', "\\ud800", '"'),
}  # fmt: skip
_RENDERED: Final = {
    "paragraphs": f"<p>{_PROSE} {{n}}</p>", "short": "<p>a {n}</p>", "links": "<p>The dam held <a href=/a{n}>all night</a> and more.</p>",
    "emphasis": "<b>a</b> <i>b</i> ", "marks": "*_`[<&\\|~$", "backticks": "`", "brackets": "[", "addresses": "https://a.b/<c ",
    "items": f"<ul><li>{_PROSE}</ul>", "nested-items": "<ul><li>a", "table": "<table><tr><td>The dam<td>held {n}<tr><td>c<td>d</table>",
    "row": "<td>The dam held {n}", "code": f"<pre>{_PROSE}\n```\n</pre>", "quotes": f"<blockquote>{_PROSE} {{n}}</blockquote>",
    "headings": f"<h2>The Dam {{n}}</h2><p>{_PROSE}", "figures": f"<figure><img src=/a.jpg alt=b><figcaption>The dam {{n}}</figure><p>{_PROSE}",
    "live": f"<div class=live-entry><time datetime=2026-03-05T11:42Z>11:42</time><p>{_PROSE}</div>",
    "notes": f"<p>{_PROSE}<sup><a href=#fn{{n}}>1</a></sup></p><li id=fn{{n}}>a",
}  # fmt: skip
_LEARNED: Final = {
    "paragraphs": f"<p>{_PROSE} {{n}}</p>", "paths": "<div class=c{n}><p>The dam held {n}</p></div>", "menus": "<ul class=m{n}><li><a href=/{n}>Menu {n}</a></ul>",
    "same": "<p class=a>Write to the desk</p>", "deep": "<div><p>a {n}", "ids": "<p id=a{n}>Write to the desk {n}</p>",
    "bylines": "<p class=by>By Ana Lima {n}</p>", "tags": "<a rel=tag href=/{n}>Tag {n}</a> ",
}  # fmt: skip
_LISTED: Final = {
    "tags": '"a{n}"', "authors": '{"name":"Ana Lima {n}","role":"author","url":null}',
    "passages": '{"kind":"live_entry","start":0,"stop":1,"label":null,"published":null,"anchor":null}',
    "notes": '{"code":"no_title","message":"a {n}","span":null}', "omissions": '{"role":"share","text":"Share","span":[0,5]}',
}  # fmt: skip
_RENDERERS: Final[tuple[Surface, ...]] = ("to_html", "to_json", "to_jsonld", "to_markdown", "to_text")


def other_classes() -> Iterator[InputClass]:
    """Give the classes of all surfaces but HTML and text."""
    for encoding, said in _SAID.items():
        yield InputClass(f"bytes/encoded/{encoding}", "bytes", f"{said}{{n}}\n\n", encoding=encoding)
    for name, piece in _BYTES.items():
        yield InputClass(f"bytes/plain/{name}", "bytes", piece, before="The Dam\n\n", encoding="latin-1")
        yield InputClass(f"bytes/html/{name}", "bytes", piece, before="<!doctype html><p>The dam ", encoding="latin-1")
    families: tuple[tuple[Surface, dict[str, tuple[str, str, str]]], ...] = (("toml", _TOML), ("json", _JSON))
    for surface, members in families:
        for name, (before, piece, behind) in members.items():
            yield InputClass(f"{surface}/plain/{name}", surface, piece, before=before, behind=behind)
    yield from _articles_as_json()
    for name, piece in _RENDERED.items():
        for renderer in _RENDERERS:
            before = "<!doctype html><h1>The Dam</h1><p>By Ana Lima</p><article>"
            yield InputClass(f"{renderer}/parsed/{name}", renderer, piece, before=before, behind=f"<p>{_PROSE}")
    yield from (InputClass(f"learn/pages/{name}", "learn", piece) for name, piece in _LEARNED.items())


def _articles_as_json() -> Iterator[InputClass]:
    """Give JSON of articles with much of one thing, made of what is written for a small one."""
    written = to_json(parse(f"The Dam\n\nBy Ana Lima\n\n{_PROSE}\n\nShare\n"))
    for field, item in _LISTED.items():
        before, mark, behind = written.partition(f'"{field}": [')
        last = item.replace("{n}", "0") + ("" if behind.startswith("]") else ",")
        yield InputClass(f"json/article/{field}", "json", f"{item},", before=before + mark, behind=last + behind)
