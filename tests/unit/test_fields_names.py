from __future__ import annotations

import pytest

from article_parse._fields._names import is_account, is_agency, looks_like_name, split_names
from article_parse.model import Person


def _names(text: str, *, strict: bool = True) -> list[str]:
    return [person.name for person in split_names(text, "author", strict=strict)]


@pytest.mark.parametrize(
    "name",
    [
        "Ana Lima",
        "ANA LIMA",
        "Ana de Lima",
        "Ludwig van Beethoven",
        "José Álvarez de la Cruz",
        "Mary-Jane Smith-Jones",
        "Fiona O'Hear",
        "Fiona O’Hear",
        "Shaun McKay",
        "A. B. Lima",
        "A.B. Lima",
        "Tom Reed Jr.",
        "Tom Reed, III",
        "Анна Лима",
        "Andrew Withers",
    ],
)
def test_a_full_name_looks_like_one(name: str) -> None:
    """Two capitalised words and more, with particles, initials and suffixes, have the form of a name."""
    assert looks_like_name(name)
    assert _names(name) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ana",
        "ana lima",
        "Ana lima",
        "The Water",
        "The water rose",
        "Ana Lima 2",
        "Ana Lima!",
        "Ana & Tom",
        "de la Lima",
        "Health Editor",
        "Staff Writer",
        "Privacy Policy",
        "Related Stories",
        "Ana Bea Cora Dora Eva Flora Lima",
        "Anabelastrellamarisol-Evangelina Limavasconceloseternidade-Ree",
    ],
)
def test_other_words_do_not_look_like_a_name(text: str) -> None:
    """Single words, small letters, function words, jobs, page furniture, digits and long lines are no full name."""
    assert not looks_like_name(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Lima, Tom Reed and Joan McKay", ["Ana Lima", "Tom Reed", "Joan McKay"]),
        ("Ana Lima AND Tom Reed", ["Ana Lima", "Tom Reed"]),
        ("Ana Lima; Tom Reed | Joan Roe • Ida Roe", ["Ana Lima", "Tom Reed", "Joan Roe", "Ida Roe"]),
        ("Ana Lima/Tom Reed", ["Ana Lima", "Tom Reed"]),
        ("Ana Lima & Tom Reed", ["Ana Lima", "Tom Reed"]),
        ("Ana Lima with Tom Reed", ["Ana Lima", "Tom Reed"]),
        ("Andrew Withers and Andy Sand", ["Andrew Withers", "Andy Sand"]),
        ("Ana Lima, Ana Lima", ["Ana Lima"]),
        ("Ana", ["Ana"]),
        ("", []),
        (" , and ", []),
    ],
)
def test_lists_are_taken_apart(text: str, names: list[str]) -> None:
    """Commas, bars and the words for "and" stand between names, each person counts once."""
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana LimaTom Reed", ["Ana Lima", "Tom Reed"]),
        ("Ana LimaTom ReedJoan McKay", ["Ana Lima", "Tom Reed", "Joan McKay"]),
        ("Shaun McKayFiona O'Hear", ["Shaun McKay", "Fiona O'Hear"]),
        ("Ana LaRueTom FitzRoy", ["Ana LaRue", "Tom FitzRoy"]),
        ("Marc DeVito", ["Marc DeVito"]),
        ("Ana MacNeil Reed", ["Ana MacNeil Reed"]),
        ("JoAnn Lima", ["JoAnn Lima"]),
        ("Ana LiMa", ["Ana LiMa"]),
    ],
)
def test_glued_names_are_taken_apart(text: str, names: list[str]) -> None:
    """A capital after a small letter ends a name only where both sides are full names, and never inside McKay."""
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tom Reed, Jr., Ana Lima", ["Tom Reed, Jr.", "Ana Lima"]),
        ("Tom Reed Jr., Ana Lima", ["Tom Reed Jr.", "Ana Lima"]),
        ("Tom Reed, III and Ana Lima", ["Tom Reed, III", "Ana Lima"]),
        ("Ana Lima, M.D., Tom Reed, PhD", ["Ana Lima, M.D.", "Tom Reed, PhD"]),
        ("Ana Lima / PhD", ["Ana Lima PhD"]),
    ],
)
def test_suffixes_stay_with_their_name(text: str, names: list[str]) -> None:
    """A comma before Jr. or MD does not begin another person."""
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Lima.", "Ana Lima"),
        ("Ana L.", "Ana L."),
        ("– Tom Reed Jr. –", "Tom Reed Jr."),
        (": Ana Lima -", "Ana Lima"),
        ("Ana Lima, Ph.D.", "Ana Lima, Ph.D."),
    ],
)
def test_a_full_stop_stays_where_it_belongs(text: str, name: str) -> None:
    """The full stop of a sentence goes, the one of an initial or a suffix stays."""
    assert _names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lima, staff writer",
        "Ana Lima, Science Correspondent",
        "Ana Lima (Lisbon)",
        "Ana Lima (Lisbon",
        "Ana Lima ana@paper.example",
        "Ana Lima @analima",
        "Ana Lima https://paper.example/ana",
        "Ana Lima, 12",
        "Ana Lima, Share",
        "Ana LimaCorrespondent",
        "Ana LimaNews Editor",
        "Ana LimaTwitter",
        "Ana Lima Deputy Content Director",
        "Ana Lima - The Herald",
        "Ana Lima - Associated Press",
    ],
)
def test_what_stands_beside_a_name_is_left_out(text: str) -> None:
    """Jobs, places in brackets, addresses, numbers and buttons are not people."""
    assert _names(text) == ["Ana Lima"]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lima - Tom Reed",
        "Ana LimaTom Reed Editor",
        "Ana Lima and Tom Reed - The Herald",
        "Ana LimaEditor, Tom Reed",
    ],
)
def test_two_people_stay_two(text: str) -> None:
    """What stands beside one name may be another person, with a job or an employer behind both."""
    assert _names(text) == ["Ana Lima", "Tom Reed"]


def test_small_letters_are_a_name_only_when_asked() -> None:
    """Without *strict* a name may have small letters, but function words make none even then."""
    assert _names("teisha leshea") == []
    assert _names("teisha leshea", strict=False) == ["teisha leshea"]
    assert _names("from the river", strict=False) == []
    assert _names("staff writer", strict=False) == []


def test_function_words_with_a_capital_may_be_names() -> None:
    """Will and May are names as long as they are written like names."""
    assert _names("Will May") == ["Will May"]
    assert _names("will May", strict=False) == []


@pytest.mark.parametrize("name", ["Reuters", "REUTERS", "AFP", "dpa", "The Associated Press", "Agence France-Presse"])
def test_agencies_are_known_by_name(name: str) -> None:
    """An agency in a list of names is told apart by its role."""
    assert is_agency(name)
    people = (Person(name="Ana Lima", role="editor"), Person(name=name, role="agency"))
    assert split_names(f"Ana Lima, {name}", "editor") == people


def test_a_person_is_no_agency() -> None:
    """Everybody else has the role that was asked for."""
    assert not is_agency("Ana Lima")
    assert split_names("Ana Lima", "photographer") == (Person(name="Ana Lima", role="photographer"),)


@pytest.mark.parametrize(
    "name", ["admin", "Admin", "EDITOR", "Editorial Team", "Redaktion", "la rédaction", "site-admin"]
)
def test_an_account_is_told_from_a_person(name: str) -> None:
    """Accounts that several people write under are known by name, however it is spelled."""
    assert is_account(name)


@pytest.mark.parametrize("name", ["Ana Lima", "Ed Redaktor", "Reuters", ""])
def test_a_person_is_no_account(name: str) -> None:
    """People and agencies are somebody."""
    assert not is_account(name)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Lima, MS, RD, FAND", ["Ana Lima, MS, RD, FAND"]),
        ("Ana Lima, MSc, CDCES®, and Tom Reed", ["Ana Lima, MSc, CDCES®", "Tom Reed"]),
        ("Ana Lima MD, AFP", ["Ana Lima MD", "AFP"]),
    ],
)
def test_degrees_stay_with_their_name(text: str, names: list[str]) -> None:
    """Capitals behind a comma are degrees of who stands before it, unless they are an agency."""
    assert _names(text) == names


@pytest.mark.parametrize("text", ["Reed & Lima", "Reed and Lima"])
def test_two_joined_words_are_one_name(text: str) -> None:
    """Two single words that are joined are a firm, or a couple who write together."""
    assert len(_names(text, strict=False)) <= 1
    assert "Lima" not in _names(text, strict=False)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Lima and Bianca", ["Ana Lima", "Bianca"]),
        ("Ana Lima and Reuters", ["Ana Lima", "Reuters"]),
        ("Bianca and Reuters", ["Bianca", "Reuters"]),
        ("Ana Lima and agencies", ["Ana Lima"]),
        ("Ana Lima and staff", ["Ana Lima"]),
    ],
)
def test_a_full_name_stands_for_itself(text: str, names: list[str]) -> None:
    """Who is joined with one word more is a person, and so may be the word."""
    assert _names(text) == names


@pytest.mark.parametrize("text", ["Ana Lima, Tom Reed, and Jo Roe", "Ana Lima, Tom Reed & Jo Roe"])
def test_a_comma_may_stand_before_and(text: str) -> None:
    """The last of three names is taken without the word before it."""
    assert _names(text) == ["Ana Lima", "Tom Reed", "Jo Roe"]


def test_a_middle_initial_joins_nothing() -> None:
    """A word for "and" of one letter is written small."""
    assert _names("Tom E Reed, Ana Lima") == ["Tom E Reed", "Ana Lima"]
    assert _names("Ana Lima e Rui Costa") == ["Ana Lima", "Rui Costa"]


@pytest.mark.parametrize("text", ["a" * 1_000_000, "An aB" * 100_000, "Ana Lima" + ", MD" * 100_000, "a@" * 300_000])
def test_a_long_text_is_no_list_of_names(text: str) -> None:
    """A text of more than 2000 characters names nobody, and is not looked at for long."""
    assert _names(text) == []


def test_three_full_names_in_a_row_are_three_people() -> None:
    """Nobody has six names in capitals; four may be those of one person."""
    assert [person.name for person in split_names("Ana Lima Tom Reed Joan McKay", "author")] == [
        "Ana Lima",
        "Tom Reed",
        "Joan McKay",
    ]
    assert len(split_names("Maria Luisa Santos Lima", "author")) == 1
