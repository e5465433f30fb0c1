"""What is marked in a result, and what somebody may have meant."""

import pytest

from baliprocess.search.misses import kept_form
from baliprocess.search.snippets import Marker
from baliprocess.search.spelling import distance, nearest


def marked(text, *ways):
    pieces = Marker([tuple(way.split()) for way in ways]).mark(text)
    return "".join(f"[{piece.text}]" if piece.found else piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("text", "way", "shown"),
    [
        (
            "Ministers met; ministries did not.",
            "ministers",
            "[Ministers] met; [ministries] did not.",
        ),
        ("Trafficked, trafficking, traffic", "trafficking", "[Trafficked], [trafficking], traffic"),
        ("Türkiye and Côte d’Ivoire", "cote divoire", "Türkiye and [Côte d’Ivoire]"),
        ("TÜRKİYE", "turkiye", "[TÜRKİYE]"),
        ("Da Nang, da capo, Nang", "da nang", "[Da Nang], da capo, Nang"),
        ("14 of 140", "14", "[14] of 140"),
        ("<b>bold</b> & bold", "bold", "<b>[bold]</b> & [bold]"),
        ("مؤتمر بالي", "بالي", "مؤتمر [بالي]"),
        ("", "word", ""),
    ],
)
def test_what_was_found_is_marked(text, way, shown):
    assert marked(text, way) == shown


def test_a_snippet_stands_where_most_of_the_words_are():
    text = "The sea. " * 60 + "Smuggling by sea was discussed. " + "Nothing more. " * 60
    pieces = Marker([("smuggling",), ("sea",)]).snippet("No word of it.", text)
    assert {piece.text for piece in pieces if piece.found} == {"Smuggling", "sea"}
    whole = "".join(piece.text for piece in pieces)
    assert (whole[:2], whole[-2:], len(whole) < 300) == ("… ", " …", True)


def test_a_snippet_of_what_was_found_elsewhere_is_the_beginning():
    pieces = Marker([("smuggling",)]).snippet("About another thing.")
    assert [(piece.text, piece.found) for piece in pieces] == [("About another thing.", False)]
    assert Marker([("smuggling",)]).snippet("") == []


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [
        ("indonisia", "indonesia", 1),
        ("trafiking", "trafficking", 2),
        ("manlia", "manila", 1),
        ("same", "same", 0),
        ("jakarta", "manila", 3),
        ("a", "abcd", 3),
    ],
)
def test_letters_between_two_words(one, other, far):
    assert distance(one, other) == far


def test_the_nearest_word_comes_first_and_short_words_may_differ_in_one_letter():
    words = ["trafficking", "traffic", "manila", "malaysia", "bali"]
    assert nearest("trafiking", words) == ["trafficking"]
    assert nearest("manlia", words) == ["manila"]
    assert nearest("bbll", words) == []


@pytest.mark.parametrize(
    "text",
    [
        "somebody@example.org",
        "+62 812 3456 789",
        "0812.3456.789",
        "A1234567",
        "x" * 61,
        "one two three four five six seven",
        "https://example.org/x",
        "!",
        "12 34 56",
    ],
)
def test_what_may_be_somebodys_is_not_kept(text):
    assert kept_form(text) == ""


def test_what_is_kept_is_folded():
    assert kept_form("  Rohingyá  Boats 2015 ") == "rohingya boats 2015"
