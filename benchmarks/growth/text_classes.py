"""Classes of text dumps."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.growth.inputs import InputClass

__all__ = ["text_classes"]

_PROSE = "The old dam above the town held through the night, and the ferry ran again at noon, officials said."
_LINES = (
    "a", "ab", "a {n}", "a\n", "- a", "* a", "• a", "1. a", "{n}. a", "  • a", "# a", "## a {n}", "> a", ">>>> a", "|", "a|b",
    "a\tb", "{n}\t{n}", "---", "===", "a\n===", "```", "~~~", "```{n}", "    x", "    x\n", "[a]: /b", "[a](/b)", "![a](/b)",
    "[^1]: a", "[ ]", "T", "I", "A\nbc", "The Dam", "The Dam {n}", "Herald", "By", "By Ana", "By Ana Lima", "By Ana Lima {n}",
    "and", "Share", "Advertisement", "Read more", "Home", "Home News Weather", "Comments ({n})", "Tags: a, b", "© 2026 a",
    "Photo: Ana Lima", "Published 2 March 2026", "{n} March 2026", "{n} hours ago", "3時間前 {n}", "10:{n}", "2026-03-02",
    "https://a.b/2026/03/{n}/", "中文", "中文词语的新闻报道", "(記者張三/台北報導)", "記者 {n}", "김철수 기자", "سلام", "नमस्ते", "สวัสดี",
    "Ελλάδα {n}", "\u200b", "\u200ba", "\u00ad", "\x0c", "\x0ca", "\v", "\u2028", "\x85a", " ", "  a", " a ", "\ta", "\\",
    "a  ", "[1]a", "[1]a [2]b", "   1. http://a.b/{n}", "References", "[BUTTON]", "(BUTTON)", "____________", "LENGTH: 3 words",
    "Load-Date: x", "Full text: b", "Byline: b", "Author: a", "WARC/1.0", "{n} of 9 DOCUMENTS", "*", "**a**", "a{n}@b.c",
)  # fmt: skip
_PROSE_LINES = {
    "paragraphs": f"{_PROSE} {{n}}\n\n",
    "lines": f"{_PROSE} {{n}}\n",
    "wrapped": "The old dam above the town held through the night, and the ferry ran\nagain at noon {n}, said officials"
    " who had counted the boats for nine years\nin the harbour below the mill of the town.\n\n",
    "wrapped-without-blanks": "The old dam above the town held through the night, and the ferry {n} ran\nagain at noon,"
    " said officials who had counted all the boats for nine years\n",
    "wrapped-quote": "> The old dam above the town held through the night, and the ferry ran\n> again at noon, said"
    " officials who had counted the boats for nine years.\n\n",
    "indented": f"   {_PROSE} {{n}}\n\n",
    "headings": f"The Dam {{n}}\n\n{_PROSE}\n\n",
    "items": f"- {_PROSE} {{n}}\n",
    "chinese": "大坝坚持了一夜，第{n}天中午渡轮再次开航，官员们说。镇上的老坝坚持了一夜。\n",
    "arabic": "صمد السد القديم فوق المدينة طوال الليل وعادت العبارة عند الظهر كما قال المسؤولون {n}.\n",
    "hindi": "शहर के ऊपर पुराना बांध रात भर टिका रहा और दोपहर में नौका फिर चली, अधिकारियों ने कहा {n}।\n",
    "german": "Der alte Damm über der Stadt hielt die ganze Nacht, und die Fähre fuhr um {n} Uhr wieder.\n",
    "pages": f"The Dam {{n}}\nBy Ana Lima\n2 March 2026\n\n{_PROSE}\n\nShare\nComments\n\n",
}
# One line that goes on and on.
_RUNS = (
    "a", "a ", "A", "Aa", "aA", "a.", "A. ", "A b. ", "a, ", " ", "\t", "-", "- ", "> ", "# ", "* ", "|", "=", "_", "`", "~",
    "[", "]", "[1]", "[a]", "[a](", "[a][", "![", "](", "**", "***a", "**a** ", "_a ", "*a_b", "`a``", "$a", "$$", "\\(", "\\[",
    "<b>", "<", "&amp;", "~~a", "==a", "http://", "<http://", "https://a.b ", "(", "“", "'", '"', "\u0301", "\u0640", "\u200b",
    "\u200d", "\u202e", "\0", "\x1b[0m", "\ud800", "\U0010ffff", "中", "中文词语的新闻报道", "，", "・", "あ", "안녕 ", "سلام ", "م",
    "नमस्ते ", "สวัสดี", "ሰላም ", "Ελλάδα ", "ǅ", "ß", "İ", "ﬁ", "1", "1 ", "1.", "12:", "1/", "10:{n} ", "©", "•", "→", "#a ", "@a ",
    "Home News ", "Share ", "{n} ", "a{n} ", "Tags: ", "a · ", "a | ", "a / ", "a; ",
)  # fmt: skip
_BYLINES = {
    "and": ("By ", "A and "), "commas": ("By ", "A, "), "names": ("By ", "Ana Lima, "), "places": ("By ", "Ana Lima in Rome, "),
    "bars": ("By ", "A | "), "dots": ("By ", "Ana Lima • "), "initials": ("By ", "A. "), "hyphens": ("By ", "Ana-"),
    "quotes": ("By ", "O'"), "particles": ("By ", "de la "), "titles": ("By ", "Dr. "), "by": ("", "By "),
    "papers": ("By Ana Lima, ", "The Herald, "), "published": ("By ", "A B Published "), "reviewed": ("", "Reviewed by A B "),
    "german": ("Von ", "und "), "photos": ("", "Text: A B, Fotos: C D "), "korean": ("", "김철수 기자 "), "chinese": ("記者", "張三、"),
    "japanese": ("文・写真/", "山田・"), "arabic": ("كتب ", "محمد و"), "hebrew": ("מאת ", "דוד ו"), "mail": ("By Ana Lima ", "a@b.c "),
    "glued": ("By Ana LimaPublished ", "a year agoUpdated "), "brackets": ("By ", "(A) "),
}  # fmt: skip
_DATED = (
    "4 min ", "2 days ago ", "Published ", "Updated 2 ", "1 March ", "March ", "2026 ", "2026-", "03/02/2026 ", "Monday, 03/02 ",
    "10:00 ", "3時間前", "令和8年3月1日 ", "vor 3 Tagen ", "há 2 horas ", "१ मार्च २०२६ ", "1392/13/01 ", "am ", "Jan ", "th ", "about ",
    "ago ", "yesterday ", "T10:00Z ", "+01:00 ", "GMT ", "1st ",
)  # fmt: skip
_FRONT = {
    "yaml-keys": ("---\n", "a{n}: b\n", "---\n"), "yaml-list": ("---\n", "- a\n", "---\n"), "yaml-open": ("---\n", "a: b\n", ""),
    "yaml-flow": ("---\ntitle: [", "a, ", "]\n---\n"), "yaml-brackets": ("---\ntags: ", "[", "\n---\n"),
    "yaml-quotes": ("---\ntitle: ", '"', "\n---\n"), "yaml-authors": ("---\nauthor: ", "{name: ", "\n---\n"),
    "toml": ("+++\n", 'a{n} = "b"\n', "+++\n"), "toml-dots": ("+++\n", "a.", "=1\n+++\n"),
    "jina": ("Title: a\nURL Source: b\nTags: ", "a,", "\n"), "mail": ("From: a\nSubject: b\n", "To: a{n}\n", ""),
    "mail-from": ("From: ", "a@b ", "\nSubject: b\n"), "mail-open": ("Subject: a\nFrom: ", "<a@b", "\nDate: 1\n"),
    "warc": ("WARC/1.0\r\n", "a: b\r\n", ""), "warc-fields": ("WARC/1.0\r\n", "WARC-Date: 2026-02-22T12:00:00Z\r\n", "\r\n"),
    "warc-response": ("WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n", "a: b\r\n", "\r\nThe Dam"),
    "nexis": ("a\nLoad-Date: x\n", "Byline: b\n", ""), "proquest": ("a\nFull text: ", "b: ", "\nTitle: c\n"),
    "export-spaces": ("Load-Date: \nFull", "  ", ":a"), "markdown-links": ("# A\n\n", "[a\nb](/c)\n", ""),
    "markdown-fences": ("# A\n\n", "~~~{n} a\nx\n", ""), "markdown-references": ("# A\n\n", "[a{n}]: /b\n", ""),
    "markdown-open": ("# A\n\n", '[a](b "', ""), "markdown-rows": ("# A\n\n|a|\n|-|\n", "|a|b|\n", ""), "markdown-cells": ("# A\n\n", "|a", "\n|-|\n"),
    "markdown-quotes": ("# A\n\n", "> a\n> b\n", ""), "markdown-code": ("# A\n\n", "    x\n\n", ""), "markdown-depth": ("# A\n\n", "> ", "a"),
    "lynx-links": ("", "[{n}]a ", "\nReferences\n\n   1. http://a.b/\n"), "lynx-same": ("", "[1]", " x\nReferences\n   1. http://a.b/\n"),
    "lynx-list": ("[1]a [2]b [3]c\n\nReferences\n", "   {n}. http://a.b/{n}\n", ""),
}  # fmt: skip


def text_classes() -> Iterator[InputClass]:
    """Give the classes of text."""
    yield from (InputClass(f"text/lines/{line!a}", "text", f"{line}\n") for line in _LINES)
    yield from (InputClass(f"text/prose/{name}", "text", piece) for name, piece in _PROSE_LINES.items())
    yield from (InputClass(f"text/run/{piece!a}", "text", piece) for piece in _RUNS)
    yield from (
        InputClass(f"text/markdown/{piece!a}", "text", piece, before="# A\n\n**a** **b** **c**\n\n")
        for piece in _RUNS[18:60]
    )
    for name, (before, piece) in _BYLINES.items():
        yield InputClass(f"text/byline/{name}", "text", piece, before=f"The Dam\n\n{before}", behind=f"\n\n{_PROSE}")
        yield InputClass(f"text/bylines/{name}", "text", f"{before}{piece}{{n}}\n", before="The Dam\n\n")
    for piece in _DATED:
        yield InputClass(f"text/date/{piece!a}", "text", piece, before="The Dam\n\nPublished ", behind=f"\n\n{_PROSE}")
        yield InputClass(f"text/dates/{piece!a}", "text", f"{piece * 8}{{n}}\n", before="The Dam\n\n")
        yield InputClass(f"dates/run/{piece!a}", "dates", piece)
    for name, (before, piece, behind) in _FRONT.items():
        yield InputClass(f"text/front/{name}", "text", piece, before=before, behind=behind)
    for end in ("\r\n", "\r", "\u2028", "\x85", "\x0c", "\n\n\n\n"):
        yield InputClass(f"text/line-ends/{end!a}", "text", f"The dam held.{end}")
