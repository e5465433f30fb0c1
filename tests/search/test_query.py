"""What is made of the words that people type, before any database hears of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baliprocess.search.query import MOST_WORDS, Name, read, spellings, with_names
from members.names import fold


def ways(text):
    return [group.ways for group in read(text).groups]


@pytest.mark.parametrize(
    ("typed", "groups"),
    [
        ("", []),
        ('  "" — !!! \u202e ', []),
        ("Việt-Nam", [(("viet", "nam"),)]),
        ("co-chairs’ statement", [(("co", "chairs"),), (("statement",),)]),
        ('"irregular migration" sea', [(("irregular", "migration"),), (("sea",),)]),
        ("“irregular migration", [(("irregular", "migration"),)]),
        ('a" OR "b', [(("a",),), (("or",),), (("b",),)]),
        ("NEAR(a b) AND title:x*", [(("near", "a"),), (("b",),), (("and",),), (("title", "x"),)]),
        ("١٤ بالي", [(("١٤",),), (("بالي",),)]),
    ],
)
def test_words_become_letters_and_digits(typed, groups):
    assert ways(typed) == groups


@pytest.mark.parametrize("typed", ["14", "14th", "fourteenth", "Fourteenth"])
def test_a_number_stands_in_all_its_forms(typed):
    (forms,) = ways(typed)
    assert (forms[0], set(forms)) == (
        (typed.lower(),),
        {("14",), ("14th",), ("fourteenth",)},
    )


def test_an_ordinal_of_two_words_is_one_number():
    assert ways("twenty first meeting") == [
        (("twenty", "first"), ("21",), ("21st",)),
        (("meeting",),),
    ]
    assert ways("twenty-first") == [(("twenty", "first"), ("21",), ("21st",))]


def test_a_year_and_a_quoted_number_are_what_they_are():
    assert ways('2019 "14"') == [(("2019",),), (("14",),)]


def test_what_may_begin_a_longer_word():
    assert [group.beginning for group in read('minist ri 14 "sea" co-chair').groups] == [
        *("minist", "", "", "", ""),
    ]
    assert [group.beginning for group in read("da n", unfinished=True).groups] == ["", "n"]


def test_more_than_twelve_words_are_cut_and_it_is_said():
    query = read("word " * 13)
    assert (len(query.groups), query.shortened) == (MOST_WORDS, True)
    assert not read("word " * 12).shortened


INDONESIA = (
    Name(1, "Indonesia", "Indonesia"),
    Name(1, "Indonesia", "RI", match_case=True),
    Name(1, "Indonesia", "Republic of Indonesia"),
)


def named(text):
    query = read(text)
    found = {}
    for name in INDONESIA:
        found.setdefault(fold(name.text), (name,))
    return [(g.typed, g.ways, g.meaning) for g in with_names(query, found, {1: INDONESIA}).groups]


def test_a_short_form_stands_for_the_member():
    assert named("RI 2013") == [
        ("RI", (("ri",), ("indonesia",), ("republic", "of", "indonesia")), "Indonesia"),
        ("2013", (("2013",),), ""),
    ]


def test_a_short_form_in_small_letters_is_a_word_unless_it_stands_alone():
    assert named("ri smuggling")[0] == ("ri", (("ri",),), "")
    assert named("ri")[0][2] == "Indonesia"


def test_the_longest_name_wins_and_what_is_plain_needs_no_explanation():
    (group,) = named("Republic of Indonesia")
    assert group == (
        "Republic of Indonesia",
        (("republic", "of", "indonesia"), ("indonesia",)),
        "Indonesia",
    )
    assert named("indonesia")[0][2] == ""


@given(st.text(max_size=400))
def test_no_text_leaves_anything_but_letters_and_digits(text):
    query = read(text)
    words = [word for group in query.groups for way in group.ways for word in way]
    assert [word for word in words if word != fold(word) or " " in word or not word] == []
    assert sum(len(group.ways[0]) for group in query.groups) <= MOST_WORDS


def test_every_run_of_words_is_asked_for_as_a_name():
    assert spellings(read("papua new guinea")) == [
        *("guinea", "new", "new guinea", "papua", "papua new", "papua new guinea"),
    ]
