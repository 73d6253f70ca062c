from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast, get_args

import pytest

from article_parse._fields._language import guess_language
from article_parse._fields._names import looks_like_name
from article_parse._lexicon import LEXICONS, WORDS, key
from article_parse._lexicon._types import LINES, Lexicon, Lines
from article_parse._roles import BODY_ROLES, METADATA_ROLES, Role
from article_parse.model import PersonRole

LANGUAGES = pytest.mark.parametrize("lexicon", LEXICONS, ids=[lexicon.language for lexicon in LEXICONS])
WORD_LISTS = (
    "stop_words", "by_words", "by_labels", "and_words", "job_words", "date_words", "update_words", "read_words",
    "minute_words", "phrases", "prefixes", "openers", "credit_words", "credit_labels", "tag_words", "section_words",
    "agencies",
)  # fmt: skip
_OPTIONAL = ("by_labels",)
MOST_PREFIX_WORDS = 6
# A line that is one thing in one language and another in the next: the earlier language is right.
AMBIGUOUS = {
    "plus": {"fr": Role.NAVIGATION, "da": Role.PAYWALL},
    "foto": {"it": Role.NAVIGATION, "id": Role.NAVIGATION, "cs": Role.MEDIA},
}

RUNNING_TEXT = {
    "ro": (
        "Apa a crescut în timpul nopții și a ajuns până la podul vechi, iar oamenii din sat au spus că nu au mai "
        "văzut așa ceva de mulți ani. Primarul a declarat că digul este sigur."
    ),
    "bg": (
        "Водата се покачи през нощта и стигна до стария мост, а хората от селото казаха, че не са виждали такова "
        "нещо от много години. Кметът заяви, че дигата е сигурна."
    ),
    "sk": (
        "Hladina sa počas noci zdvihla a voda siahala až k mostu, ktorý postavili pred rokmi. Ľudia, ktorí tu "
        "bývajú, však povedali, že to bolo menej ako pri povodni. Starosta uviedol, že hrádza je bezpečná a nie je "
        "prečo sa báť."
    ),
    "sr": (
        "Вода је током ноћи порасла и дошла до старог моста, а људи из села казали су да нешто такво нису видели "
        "већ много година. Председник је рекао да је насип сигуран."
    ),
    "ca": (
        "L'aigua va pujar durant la nit i va arribar fins al pont vell, i la gent del poble va dir que no havien "
        "vist res semblant des de fa molts anys. L'alcalde va explicar que el dic és segur."
    ),
    "ar": (
        "ارتفع منسوب المياه خلال الليل حتى وصل إلى الجسر القديم، وقال سكان القرية إنهم لم يروا مثل هذا منذ سنوات. "
        "وأضاف رئيس البلدية أن السد آمن وأن العمل في السد الجديد سوف يبدأ بعد الصيف."
    ),
    "fa": (
        "آب در شب بالا آمد و تا پل قدیمی رسید و مردم روستا گفتند که سال‌ها چنین چیزی ندیده بودند. شهردار گفت که سد "
        "امن است و کار ساخت سد تازه پس از تابستان آغاز خواهد شد."
    ),
    "he": (
        "המים עלו במהלך הלילה והגיעו עד הגשר הישן, ואנשי הכפר אמרו כי לא ראו דבר כזה כבר שנים. ראש המועצה אמר כי "
        "הסכר בטוח וכי העבודה על סכר חדש תתחיל לאחר הקיץ."
    ),
    "hi": (
        "रात में पानी बढ़ गया और पुराने पुल तक पहुंच गया। गांव के लोगों ने कहा कि उन्होंने कई साल से ऐसा नहीं देखा "
        "था। प्रधान ने बताया कि बांध सुरक्षित है।"
    ),
    "bn": (
        "রাতে পানি বেড়ে পুরোনো সেতু পর্যন্ত চলে আসে এবং গ্রামের মানুষ বলেন, তারা অনেক বছর এমন কিছু দেখেননি। "
        "চেয়ারম্যান বলেন, বাঁধ নিরাপদ আছে এবং নতুন বাঁধের কাজ গ্রীষ্মের পর শুরু করা হবে।"
    ),
    "id": (
        "Air naik pada malam hari dan mencapai jembatan tua, dan warga desa itu mengatakan bahwa mereka tidak "
        "pernah melihat hal seperti ini. Kepala desa mengatakan bendungan itu masih aman."
    ),
    "vi": (
        "Nước dâng lên trong đêm và đã đến cây cầu cũ, người dân trong làng nói rằng họ không thấy điều như vậy từ "
        "nhiều năm nay. Chủ tịch xã nói con đập vẫn an toàn."
    ),
}


def _entries(lexicon: Lexicon, name: str) -> list[str]:
    """Give the words of one field."""
    if name in LINES:
        return [phrase for _, phrases in cast("Lines", getattr(lexicon, name)) for phrase in phrases]
    return list(cast("Iterable[str]", getattr(lexicon, name)))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Comments (32)", "comments"),
        ("  Don’t miss…", "don t miss"),
        ("READ_MORE", "read more"),
        ("Straße 5a", "strasse a"),
        ("2026", ""),
        ("", ""),
        ("Înapoi la știri", "înapoi la ştiri"),
        ("Xem the\u0302m", "xem thêm"),
        ("اقرأ أيضًا", "اقرأ أيضا"),
        ("الـمـزيد", "المزيد"),
        ("بیشتر بخوانید:", "بیشتر بخوانید"),
        ("دیدگاه\u200cها (۱۲)", "دیدگاه ها"),
        ("דוא״ל", "דוא ל"),
        ("תָּגִיּוֹת", "תגיות"),
        ("בית־ספר", "בית ספר"),
        ("ये भी पढ़ें: ४", "ये भी पढ\u093cें"),
        ("\u0986\u09b0\u0993 \u09aa\u09dc\u09c1\u09a8", "আরও পড\u09bcুন"),
        ("อ่านเพิ่มเติม »", "อ่านเพิ่มเติม"),
    ],
)
def test_phrases_are_looked_up_by_their_words(text: str, form: str) -> None:
    """The key of a phrase has neither case nor digits nor punctuation, and one spelling of each letter."""
    assert key(text) == form


@LANGUAGES
@pytest.mark.parametrize("name", WORD_LISTS)
def test_words_are_written_as_they_are_looked_up(lexicon: Lexicon, name: str) -> None:
    """No word of a lexicon is out of reach for its case or for white space around it."""
    words = _entries(lexicon, name)
    assert words or name in _OPTIONAL
    assert words == [" ".join(word.casefold().split()) for word in words]


@LANGUAGES
@pytest.mark.parametrize(
    "name",
    ["by_words", "by_labels", *LINES, "credit_words", "credit_labels", "tag_words", "section_words", "agencies"],
)
def test_phrases_are_their_own_keys(lexicon: Lexicon, name: str) -> None:
    """A phrase with an apostrophe or a digit in it would never be found."""
    words = _entries(lexicon, name)
    assert words == [key(word) for word in words]


@LANGUAGES
@pytest.mark.parametrize("name", LINES)
def test_a_line_has_one_role_in_its_language(lexicon: Lexicon, name: str) -> None:
    """No line stands twice in a table, with the same role or with another."""
    words = _entries(lexicon, name)
    assert sorted(words) == sorted(set(words))


@LANGUAGES
def test_prefixes_are_as_long_as_lines_are_looked_up(lexicon: Lexicon) -> None:
    """A prefix of more than six words would never be found."""
    assert max(len(prefix.split()) for prefix in _entries(lexicon, "prefixes")) <= MOST_PREFIX_WORDS


@LANGUAGES
@pytest.mark.parametrize("name", LINES)
def test_a_line_has_one_role_in_all_languages(lexicon: Lexicon, name: str) -> None:
    """The language of a line is not known, so that no two languages may disagree on it but where it is stated."""
    for role, phrases in cast("Lines", getattr(lexicon, name)):
        for phrase in phrases:
            stated = AMBIGUOUS.get(phrase, {}) if name == "phrases" else {}
            assert stated.get(lexicon.language, getattr(WORDS, name)[phrase]) is role, phrase


@LANGUAGES
def test_by_words_mean_the_same_in_all_languages(lexicon: Lexicon) -> None:
    """A by-word says that somebody wrote or translated or took pictures, whatever the language of the page."""
    for name in ("by_words", "by_labels"):
        said = cast("Mapping[str, PersonRole]", getattr(lexicon, name))
        everywhere = cast("Mapping[str, PersonRole]", getattr(WORDS, name))
        assert dict(said) == {word: everywhere[word] for word in said}


@LANGUAGES
def test_telltales_are_sets_of_keys(lexicon: Lexicon) -> None:
    """A telltale needs two words at least, each as it is looked up."""
    for words, role in lexicon.telltales:
        assert len(words) > 1
        assert all(word == key(word) for word in words)
        assert role not in BODY_ROLES | METADATA_ROLES


@LANGUAGES
@pytest.mark.parametrize("name", ["phrases", "prefixes", "openers"])
def test_furniture_is_neither_content_nor_metadata(lexicon: Lexicon, name: str) -> None:
    """What a lexicon calls page furniture has a role of an omission."""
    roles = {role for role, _ in cast("Lines", getattr(lexicon, name))}
    assert not roles & (BODY_ROLES | METADATA_ROLES)


@LANGUAGES
def test_by_words_tell_what_somebody_did(lexicon: Lexicon) -> None:
    """Each by-word has one of the roles of a person, and one of them says author."""
    assert set(lexicon.by_words.values()) <= set(get_args(PersonRole))
    assert "author" in lexicon.by_words.values()


def test_languages_differ() -> None:
    """There is one lexicon for each language."""
    languages = [lexicon.language for lexicon in LEXICONS]
    assert len(languages) == len(set(languages))
    assert "en" in languages


@LANGUAGES
def test_all_words_are_those_of_all_languages(lexicon: Lexicon) -> None:
    """The union of the lexicons leaves no word out."""
    for name in set(WORD_LISTS) - {"stop_words"}:
        assert set(_entries(lexicon, name)) <= set(getattr(WORDS, name))
    assert set(lexicon.telltales) <= set(WORDS.telltales)


def test_words_cannot_be_changed() -> None:
    """The words that all parses share are read-only."""
    with pytest.raises(TypeError):
        WORDS.phrases["the dam"] = Role.SHARE  # type: ignore[index]


@pytest.mark.parametrize(("language", "text"), RUNNING_TEXT.items())
def test_running_text_tells_its_language(language: str, text: str) -> None:
    """The function words of a language stand out from those of its neighbours."""
    assert guess_language(text) == language


def test_croatian_and_latin_serbian_are_not_told_apart() -> None:
    """Where two languages share their function words, none is guessed rather than the wrong one."""
    text = (
        "Voda je u noći narasla i došla do starog mosta, a ljudi iz sela su rekli da tako nešto nisu imali već mnogo "
        "godina. Nasip je siguran i radovi će početi na jesen, ako sve bude kako treba."
    )
    assert guess_language(text) is None


@pytest.mark.parametrize(
    "name",
    [
        "Minh Anh", "Cho Min", "Do Thi Hai", "Ada Lund", "Mai Holm", "Oleh Bondar", "Theo Marx", "Ali Demir",
        "Sam Reed", "Dua Lind", "Satu Niemi", "Lalu Rao", "Ara Petros", "Vo Thanh", "Line Dahl",
    ],
)  # fmt: skip
def test_function_words_do_not_hide_names(name: str) -> None:
    """A function word of one language that is a name in another is left out."""
    assert looks_like_name(name)
