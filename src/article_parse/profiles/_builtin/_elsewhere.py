"""Publishers of Africa, Asia and South America: what their templates print that no general rule can tell."""

from __future__ import annotations

import re

from article_parse._roles import Role
from article_parse.profiles._profile import Profile
from article_parse.profiles._signs import Cue

__all__ = ["ASAHI", "EYETHU_NEWS", "HANKOOK_ILBO", "LESOTHO_TIMES", "WOCHENBLATT"]

ASAHI = Profile(
    name="asahi",
    publisher="朝日新聞",
    domains=["asahi.com"],
    # What only those who pay can read is told below the text.
    cues=[Cue(pattern="有料会員になると会員限定の有料記事もお読みいただけます。", role=Role.PAYWALL, ends_article=True)],
)

EYETHU_NEWS = Profile(
    name="eyethu-news",
    publisher="Eyethu News",
    domains=["eyethunews.co.za"],
    extends="wordpress",
    cues=[
        # "Read more here" in Zulu, with the headline of another story, between paragraphs; a notice of the house below.
        Cue(pattern="FUNDA OLUNYE UDABA LAPHA | *", role=Role.RELATED),
        Cue(path=".entry-content .box.note", role=Role.LEGAL),
    ],
)

HANKOOK_ILBO = Profile(
    name="hankook-ilbo",
    publisher="한국일보",
    domains=["hankookilbo.com"],
    # Titles end with the section.
    title_suffixes=[
        f"-{section}ㅣ한국일보"
        for section in ("정치", "사회", "경제", "국제", "문화", "스포츠", "연예", "라이프", "오피니언", "사람", "지역")
    ],
    # Captions are paragraphs below a picture in the editor's box.
    cues=[Cue(path=".editor-img-box .caption", role=Role.CAPTION)],
)

LESOTHO_TIMES = Profile(
    name="lesotho-times",
    publisher="Lesotho Times",
    domains=["lestimes.com"],
    extends="wordpress",
    # Pages state the house as the author; writers stand above the text, with a stroke between them.
    # No template says that both are names of two words, without which any line with a stroke would be a byline.
    bylines=[re.compile(r"(?P<authors>[A-Z][a-z]{1,20} [A-Z][a-z]{1,20}/[A-Z][a-z]{1,20} [A-Z][a-z]{1,20})")],
)

WOCHENBLATT = Profile(
    name="wochenblatt-py",
    publisher="Wochenblatt",
    domains=["wochenblatt.cc"],
    extends="wordpress",
    # The source signs below the text; a notice on comments follows it.
    bylines=["Wochenblatt / {authors}"],
    cues=[Cue(pattern="Bitte achten Sie darauf, dass Ihre Kommentare themenbezogen sind*", role=Role.COMMENTS)],
)
