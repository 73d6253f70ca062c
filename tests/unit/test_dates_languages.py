"""Dates in languages other than English."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from article_parse import parse, parse_moment
from article_parse._dates import match_moment
from article_parse._dates import words as books
from article_parse._dates._book import fold
from article_parse._dates._books import books_of
from article_parse._dates._families import HULL_BY_TRANSLATION, HULL_BY_WORDING
from article_parse._dates._guess import guess_languages
from article_parse._dates._hulls import HULLS
from article_parse._dates._phrase import find_phrase
from article_parse._dates._simple import read_simple
from article_parse._dates.words import LANGUAGES
from article_parse._moment import Moment, Precision

NOW = datetime(2026, 3, 1, 17, 23, 45, tzinfo=UTC)
HOUR, DAY = 3600, 86_400
UNSAID = [char for char in map(chr, range(0x10000)) if not fold(char)]
# Three hours and five days ago, in words that the formatters of a page or its editors print.
HOURS_AND_DAYS = {
    "ar": ("قبل 3 ساعات", "منذ ٥ أيام"),
    "bg": ("преди 3 часа", "5 дни назад"),
    "bn": ("৩ ঘণ্টা আগে", "5 দিন আগে"),
    "cs": ("před 3 hodinami", "před pěti dny"),
    "da": ("for 3 timer siden", "for fem dage siden"),
    "de": ("vor 3 Stunden", "vor fünf Tagen"),
    "el": ("πριν από 3 ώρες", "πριν 5 ημέρες"),
    "en": ("3 hours ago", "five days ago"),
    "es": ("hace 3 horas", "cinco días atrás"),
    "fa": ("۳ ساعت پیش", "پنج روز قبل"),
    "fi": ("3 tuntia sitten", "viisi päivää sitten"),
    "fr": ("il y a 3 heures", "il y a cinq jours"),
    "he": ("לפני 3 שעות", "לפני חמישה ימים"),
    "hi": ("३ घंटे पहले", "पांच दिन पहले"),
    "hu": ("3 órája", "5 nappal ezelőtt"),
    "id": ("3 jam yang lalu", "lima hari lalu"),
    "it": ("3 ore fa", "cinque giorni fa"),
    "ja": ("3時間前", "5日前"),
    "ko": ("3시간 전", "5일 전"),
    "nb": ("for 3 timer siden", "for fem dager siden"),
    "nl": ("3 uur geleden", "vijf dagen geleden"),
    "pl": ("3 godziny temu", "pięć dni temu"),
    "pt": ("há 3 horas", "cinco dias atrás"),
    "ro": ("acum 3 ore", "cinci zile în urmă"),
    "ru": ("3 часа назад", "пять дней назад"),
    "sk": ("pred 3 hodinami", "pred 5 dňami"),
    "sv": ("för 3 timmar sedan", "fem dagar sedan"),
    "tr": ("3 saat önce", "beş gün önce"),
    "uk": ("3 години тому", "5 днів тому"),
    "vi": ("3 giờ trước", "năm ngày trước"),
    "zh": ("3小时前", "五天前"),
}
# The fourth of March 2026.
DAYS = {
    "ar": "4 مارس 2026",
    "cs": "4. března 2026",
    "de": "Mittwoch, 4. März 2026",
    "el": "4 Μαρτίου 2026",
    "es": "4 de marzo de 2026",
    "eu": "2026(e)ko martxoaren 4(a)",
    "fa": "۱۳ اسفند ۱۴۰۴",
    "fi": "4. maaliskuuta 2026",
    "fr": "mercredi 4 mars 2026",
    "he": "4 במרץ 2026",
    "hu": "2026. március 4.",
    "it": "4 mar 2026",
    "ja": "2026年3月4日(水)",
    "ko": "2026년 3월 4일 수요일",
    "lt": "2026 m. kovo 4 d.",
    "lv": "2026. gada 4. marts",
    "pl": "4 marca 2026",
    "ru": "4 марта 2026 г.",
    "th": "4 มีนาคม 2569",
    "vi": "4 tháng 3, 2026",
    "zh-Hant": "2026年3月4日 星期三",
}


def ages(moment: Moment | None) -> tuple[float, float]:
    """Give the shortest and the longest age in seconds."""
    assert moment is not None
    assert moment.elapsed is not None
    assert moment.elapsed.longest is not None
    return moment.elapsed.shortest.total_seconds(), moment.elapsed.longest.total_seconds()


@pytest.mark.parametrize("language", sorted(HOURS_AND_DAYS))
@pytest.mark.parametrize("known", [True, False])
def test_ages_of_the_main_languages(language: str, known: bool) -> None:  # noqa: FBT001
    """Counts in digits of any script and in words are read, whether the language is told or not."""
    languages = (language,) if known else ()
    hours, days = HOURS_AND_DAYS[language]
    # Half a minute of it is how date-fns rounds.
    assert ages(parse_moment(hours, languages=languages)) == pytest.approx((2.5 * HOUR, 4 * HOUR), abs=30)
    assert ages(parse_moment(days, languages=languages)) == pytest.approx((4.5 * DAY, 6 * DAY), abs=30)


@pytest.mark.parametrize("language", sorted(HOURS_AND_DAYS))
def test_the_short_way_says_the_same(language: str) -> None:
    """What is read in the short way is what the full reader says."""
    (book,) = books_of((language,))
    reading = read_simple(HOURS_AND_DAYS[language][0], book, None)
    phrase = find_phrase(HOURS_AND_DAYS[language][0], 0, book, zone=None, formatter=None, alone=True)
    assert reading is not None
    assert phrase is not None
    assert reading == phrase.reading


@pytest.mark.parametrize(("language", "text"), sorted(DAYS.items()))
def test_days_of_many_languages(language: str, text: str) -> None:
    """Day, month and year are found in the order and with the words of the language."""
    moment = parse_moment(text, languages=(language,), timezone=UTC)
    assert moment is not None
    assert moment.earliest == datetime(2026, 3, 4, tzinfo=UTC)
    assert moment.latest == datetime(2026, 3, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text", "hour", "minute"),
    [
        ("de", "4. März 2026 um 17:23 Uhr", 17, 23),
        ("fr", "4 mars 2026 à 17h23", 17, 23),
        ("fi", "4.3.2026 klo 17.23", 17, 23),
        ("zh", "2026年3月4日 下午5:23", 17, 23),
        ("ko", "2026년 3월 4일 오후 5시 23분", 17, 23),
        ("hi", "4 मार्च 2026, शाम 5:23 बजे", 17, 23),
        ("es", "4 de marzo de 2026, 5:23 p. m.", 17, 23),
    ],
)
def test_times_of_many_languages(language: str, text: str, hour: int, minute: int) -> None:
    """Halves of the day, words for "at" and the marks between hour and minute are those of the language."""
    moment = parse_moment(text, languages=(language,), timezone=UTC)
    assert moment is not None
    assert moment.earliest == datetime(2026, 3, 4, hour, minute, tzinfo=UTC)
    assert moment.precision is Precision.MINUTE


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "4. März 2026: Der Damm", "4. März 2026"),
        ("fr", "4 mars 2026 : le barrage", "4 mars 2026"),
        ("en-GB", "04/03/2026: The dam", "04/03/2026"),
    ],
)
def test_a_colon_behind_the_year_is_none_of_a_time(language: str, text: str, date: str) -> None:
    """A year is no hour, so what a colon introduces behind it does not take it from the date."""
    match = match_moment(text, 0, languages=(language,), timezone=UTC)
    assert match is not None
    assert match.moment.text == date
    assert match.moment.earliest == datetime(2026, 3, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("languages", "month", "day"),
    [(("en-US",), 3, 4), (("en-GB",), 4, 3), (("fr",), 4, 3), (("pt-BR",), 4, 3), (("es-PR",), 3, 4)],
)
def test_numbers_stand_in_the_order_of_the_country(languages: tuple[str, ...], month: int, day: int) -> None:
    """The tag of the language says what 03/04/2026 is."""
    moment = parse_moment("03/04/2026", languages=languages, timezone=UTC)
    assert moment is not None
    assert moment.earliest == datetime(2026, month, day, tzinfo=UTC)
    assert not moment.approximate


def test_an_open_order_gives_both_days() -> None:
    """English alone does not say what 03/04/2026 is, so the interval holds both days."""
    moment = parse_moment("03/04/2026", languages=("en",), timezone=UTC)
    assert moment is not None
    assert moment.earliest == datetime(2026, 3, 4, tzinfo=UTC)
    assert moment.latest == datetime(2026, 4, 4, tzinfo=UTC)
    assert moment.approximate


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [("de", "gestern", 1), ("fr", "hier", 1), ("ru", "сегодня", 0), ("ja", "一昨日", 2), ("es", "anteayer", 2)],
)
def test_named_days(language: str, text: str, days: int) -> None:
    """A named day is a day on the reader's calendar."""
    moment = parse_moment(text, languages=(language,), retrieved_at=NOW, timezone=UTC)
    assert moment is not None
    assert moment.earliest == datetime(2026, 3, 1, tzinfo=UTC) - timedelta(days=days)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Veröffentlicht am 4. März 2026", "published"),
        ("Mis à jour le 4 mars 2026", "modified"),
        ("Обновлено: 4 марта 2026", "modified"),
        ("公開日:2026年3月4日", "published"),
        ("Actualizado el 4 de marzo de 2026", "modified"),
    ],
)
def test_labels(text: str, label: str) -> None:
    """The words before a date say whether it is when it was published or changed."""
    match = match_moment(text, 0)
    assert match is not None
    assert match.label == label
    assert match.stop == len(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "in 3 Stunden"), ("fr", "dans 3 heures"), ("ja", "3時間後"), ("es", "dentro de 5 días"),
        ("ru", "через 3 часа"), ("de", "Mars"), ("fr", "mars"), ("es", "el sol sale a las 7 horas"),
        ("it", "12 persone sono morte"), ("de", "3 Stunden Fahrt"), ("pt", "a casa"), ("pl", "temu"),
    ],
)  # fmt: skip
def test_what_is_no_date(language: str, text: str) -> None:
    """What lies ahead, single words and sentences give nothing."""
    assert parse_moment(text, languages=(language,)) is None
    assert parse_moment(text) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "may"), ("en", "march"), ("en", "to"), ("en", "sat"), ("en", "Sat"), ("en", "set"), ("en", "second"),
        ("en", "12 people died"), ("en", "12 may die"), ("en", "May 12 people"), ("en", "He sat 3"),
        ("en", "9 Eastern"),
        ("fr", "car"), ("fr", "sur 2"), ("it", "set"), ("de", "am 5"), ("es", "hace calor"), ("ja", "一日"),
        ("ja", "昭和"), ("zh", "三分"),
    ],
)  # fmt: skip
def test_words_that_are_date_words_too_are_no_dates(language: str, text: str) -> None:
    """A word that is also a month, a weekday or a unit gives nothing by itself or in a sentence."""
    assert parse_moment(text, languages=(language,)) is None
    assert parse_moment(text) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "hace 1 año y 7 meses"), ("fr", "il y a un an et 7 mois"), ("de", "vor ein Jahr und 7 Monate"),
        ("pt", "há 1 ano e 7 meses"), ("ro", "acum 1 an, 7 luni"), ("zh", "1年又7月之前"), ("fa", "۱ سال و ۷ ماه پیش"),
        ("he", "לפני שנה אחת, 7 חודשים"), ("en", "1 year, 7 months ago"),
    ],
)  # fmt: skip
def test_ages_of_two_units(language: str, text: str) -> None:
    """The finer unit counts where the word for the past opens the age, and behind "and"."""
    shortest, longest = ages(parse_moment(text, languages=(language,)))
    assert 560 * DAY < shortest < 579 * DAY < longest < 612 * DAY


def test_words_of_prose_are_no_dates_of_a_byline() -> None:
    """In a line that goes on, a day without a number is no date, unless a label stands before it."""
    assert match_moment("i tisdags kom regnet", 0) is None
    assert match_moment("gestern kam der Regen", 0) is None
    assert match_moment("Aktualisiert gestern", 0) is not None


def test_signs_stand_for_words_where_there_are_none() -> None:
    """In a language that CLDR has no words for, a minus sign says that it is past."""
    assert ages(parse_moment("-2 h", languages=("xx",))) == pytest.approx((1.5 * HOUR, 3 * HOUR), abs=30)
    assert parse_moment("2 h", languages=("xx",)) is None


def test_languages_are_told_by_words_and_script() -> None:
    """A phrase is in the languages that have all its words."""
    assert guess_languages("vor 3 Stunden", 0, whole=True) == ("de",)
    assert guess_languages("3時間前", 0, whole=True)[0] == "ja"
    assert "nb" in guess_languages("for 3 timer siden", 0, whole=True)
    assert guess_languages("Brotzeit", 0, whole=True) == ()


def test_importing_loads_no_book() -> None:
    """The words of dates load with the first date, those of a language with its first."""
    code = (
        "import sys, article_parse as a\n"
        "assert 'article_parse._dates.words' not in sys.modules\n"
        "a.parse_moment('vor 3 Stunden', languages=('de',))\n"
        "from article_parse._dates.words import book_of\n"
        "assert book_of.cache_info().currsize == 3, 'English, German and what has no words'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_language_has_a_book() -> None:
    """The index names the files that are there, each says where it comes from, and no two are the same."""
    assert books.__file__ is not None
    files = {file.stem: file.read_text(encoding="utf-8") for file in Path(books.__file__).parent.glob("*.json")}
    assert files.keys() - {"_index", "_vocabulary"} == LANGUAGES - books.read_words("_index")["same"].keys()
    assert all(books.read_words(name)["source"] for name in files)
    assert len(set(files.values())) == len(files)
    assert sum(map(len, files.values())) < 1_500_000
    assert all(books.book_of(language).entries for language in sorted(LANGUAGES))


def test_the_table_of_hulls_is_that_of_the_formatters() -> None:
    """Every entry of the generated table is the hull of the rows that print the wording."""
    for (exact, qualifier, flag, unit, form), entries in HULLS.items():
        rows = (HULL_BY_WORDING if exact else HULL_BY_TRANSLATION)[qualifier, flag, unit]  # type: ignore[index]
        for number, entry in enumerate(entries):
            printed = [row for row in rows if row.prints(number, form)]  # type: ignore[arg-type]
            if entry is not None:
                assert entry == (min(r.shortest(number) for r in printed), max(r.longest(number) for r in printed))
            else:
                assert len(printed) <= 1


@pytest.mark.parametrize("text", ["{}", "The dam\n{}\nheld", "By {}", "2 {}", "{} 2", "Published {}", "{0}{0}{0}"])
def test_a_word_of_letters_that_say_nothing_is_no_date_word(text: str) -> None:
    """Joiners, vowel signs and a tatweel without a letter to stand on begin no date, in whatever place they are."""
    for letter in UNSAID:
        dump = text.format(letter)
        assert parse(dump).published is None
        assert parse_moment(dump) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [("1 دی 9999", "fa"), ("1 دی 1200", "fa"), ("1 دی 0001", "fa"), ("30 اسفند 1404", "fa"), ("31 مهر 1404", "fa"),
     ("1404/13/01", "fa"), ("1404/0/01", "fa"), ("9998/19/24", "aa")],
)  # fmt: skip
def test_a_day_that_its_calendar_does_not_have_is_no_date(text: str, language: str) -> None:
    """A calendar begins and ends, and so do its months; what lies beyond is no date of it, in whatever language."""
    assert parse_moment(text, languages=(language,)) is None
    assert parse_moment(text) is None


@pytest.mark.parametrize("year", ["1", "9999", "9998", "1299", "1500", "2399", "2700", "3000", "99999"])
def test_years_at_the_ends_of_calendars_do_not_raise(year: str) -> None:
    """Every month of every language takes any year and any reference."""
    for language in LANGUAGES:
        months = [name for name, entry in books.book_of(language).entries.items() if entry.alone and entry.alone.month]
        for text in (*(f"1 {month} {year}" for month in months), f"{year}/24/12", f"24.12.{year}", f"{year}年12月31日"):
            moment = parse_moment(text, languages=(language,), retrieved_at=datetime.max.replace(tzinfo=UTC))
            assert moment is None or moment.latest is not None


def test_leap_years_of_the_persian_calendar_have_a_30th_of_esfand() -> None:
    """The last day of a leap year is the one before the first of the next."""
    last, first = (parse_moment(text, languages=("fa",), timezone=UTC) for text in ("30 اسفند 1403", "1 فروردین 1404"))
    assert last is not None
    assert first is not None
    assert last.latest == first.earliest == datetime(2025, 3, 21, tzinfo=UTC)


def test_a_tag_of_a_million_parts_is_read_by_its_first() -> None:
    """No tag of a language is that long; what stands behind is not looked at."""
    moment = parse_moment("03/04/2026", languages=("en-GB" + "-en" * 1_000_000,), timezone=UTC)
    assert moment is not None
    assert moment.earliest == datetime(2026, 4, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("bn", ("5 জানুয়ারী, 2026", "5 জানুয়ারি, 2026", "৫ জানুয়ারি ২০২৬")),
        ("bn", ("5 ফেব্রুয়ারী, 2026", "5 ফেব্রুয়ারি, 2026")),
        ("bn", ("5 সেপ, 2026", "5 সেপ্ট, 2026", "5 সেপ্টেম্বর, 2026")),
        ("ceb", ("Septyembre 5, 2026", "Septiyembre 5, 2026")),
        ("pa", ("ਸ਼ਨਿੱਚਰਵਾਰ, 5 ਸਤੰਬਰ 2026", "ਸ਼ਨੀਵਾਰ, 5 ਸਤੰਬਰ 2026")),
        ("fi", ("sunnuntai 6. syyskuuta 2026", "sunnuntaina 6. syyskuuta 2026")),
    ],
)
def test_a_name_that_cldr_has_spelt_otherwise_is_read_in_each_spelling(language: str, texts: tuple[str, ...]) -> None:
    """Pages are written by programs of all years: Bengali January ended in ী in older CLDR, and ends in ি now."""
    moments = [parse_moment(text, languages=(language,), timezone=UTC) for text in texts]
    days = {moment.earliest.date() for moment in moments if moment is not None and moment.earliest is not None}
    assert None not in moments
    assert len(days) == 1
