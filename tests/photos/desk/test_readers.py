"""The pure parts: who is meant, what a family photo says, which photos look alike."""

import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photos.desk.near import near_duplicates
from photos.desk.people import Person, find
from photos.desk.rows import compose
from photos.missing import says_nothing
from photos.renditions import distance

DUNG = Person("To Anh Dung", "Deputy Minister of Foreign Affairs", "Viet Nam", 1)
ANH = Person("Nguyễn Thị Ánh", "Director", "Viet Nam", 1)
FEBRIAN = Person("Febrian Ruddyard", "Director General, Indonesia", "Indonesia", 2)
ANNA = Person("Anna Đào", "Adviser", "IOM", 3)
PEOPLE = [DUNG, ANH, FEBRIAN, ANNA]


# Codes


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("an", [DUNG, ANH, ANNA]),
        ("To Anh", [DUNG]),
        ("tad", [DUNG]),
        ("anh", [DUNG, ANH]),
        ("dao", [ANNA]),
        ("viet", [DUNG, ANH]),
        ("director", [ANH, FEBRIAN]),
        ("xyz", []),
        ("", PEOPLE),
    ],
)
def test_letters_find_delegates(code, expected):
    assert find(code, PEOPLE) == expected


def test_names_come_before_posts():
    other = Person("Dirk Vermeulen", "", "IOM", 3)
    assert find("dir", [*PEOPLE, other]) == [other, ANH, FEBRIAN]


def test_a_country_is_not_named_twice():
    assert DUNG.full == "To Anh Dung, Deputy Minister of Foreign Affairs, Viet Nam"
    assert FEBRIAN.full == "Febrian Ruddyard, Director General, Indonesia"
    assert Person("A", "", "", None).full == "A"


# Rows


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("To Anh Dung", "From left: To Anh Dung (Viet Nam)."),
        ("to anh dũng; A B", "From left: To Anh Dung (Viet Nam) and A B."),
        ("Dung To Anh, A", "From left: To Anh Dung (Viet Nam) and A."),
        ("A, B, C", "From left: A, B and C."),
        ("A\nB", "Front row, from left: A. Back row, from left: B."),
        (
            "A\n\nB\nC\nD",
            (
                "Front row, from left: A. Second row, from left: B. Third row, from left: C. "
                "Back row, from left: D."
            ),
        ),
        (
            "Seated: A, B\nstanding (from left): C",
            "Seated, from left: A and B. Standing, from left: C.",
        ),
        ("A, ?, unknown", "From left: A, one person not named and one person not named."),
        ("=tad, =xyz", "From left: To Anh Dung (Viet Nam) and =xyz."),
        ("A,, B,", "From left: A and B."),
        ("", ""),
        (" ,;\n , ", ""),
    ],
)
def test_rows_become_a_caption(text, caption):
    assert compose(text, PEOPLE).caption == caption


def test_names_and_members_keep_the_order_of_the_picture():
    composed = compose("Febrian Ruddyard, ?, Somebody\nTo Anh Dung, Nguyen Thi Anh", PEOPLE)
    assert composed.names == (
        "Febrian Ruddyard",
        "Somebody",
        "To Anh Dung",
        "Nguyễn Thị Ánh",
    )
    assert composed.members == (2, 1)
    assert composed.remarks == ("Somebody is not among the delegates that may be named.",)


def test_a_code_that_means_several_is_asked_about():
    assert compose("=anh", PEOPLE).remarks == ("“=anh” could be To Anh Dung, Nguyễn Thị Ánh.",)
    assert compose("=xyz", PEOPLE).remarks == ("“=xyz” means none of the delegates.",)


def test_two_people_of_one_name_are_not_guessed():
    twins = [Person("Kim", "", "Republic of Korea", 7), Person("Kim", "", "Viet Nam", 1)]
    composed = compose("Kim", twins)
    assert (composed.names, composed.members) == (("Kim",), ())
    assert composed.remarks == (
        "There is a Kim from Republic of Korea and Viet Nam: add the member by hand.",
    )


def test_without_delegates_no_name_is_remarked_on():
    assert compose("A, B", []).remarks == ()


@pytest.mark.parametrize(
    ("text", "alt"),
    [
        ("To Anh Dung", "Portrait of To Anh Dung."),
        ("A, B", "Group photo of 2 people in a row. From left: A and B."),
        (
            "A, B\nC",
            (
                "Group photo of 3 people in 2 rows. Front row, from left: A and B. Back row, from "
                "left: C."
            ),
        ),
    ],
)
def test_rows_become_an_alternative_text(text, alt):
    assert compose(text, PEOPLE).alt_text == alt


def test_the_alternative_text_ends_with_the_last_row_there_is_room_for():
    rows = [", ".join(f"Person {row} {place}" for place in range(12)) for row in range(4)]
    composed = compose("\n".join(rows), [])
    assert len(composed.names) == 48
    assert composed.alt_text.startswith("Group photo of 48 people in 4 rows. Front row, from left:")
    assert len(composed.alt_text) <= 500
    assert composed.alt_text.endswith("Person 1 10 and Person 1 11.")


@given(st.text(max_size=200))
def test_no_text_breaks_the_captioner(text):
    composed = compose(text, PEOPLE)
    assert len(composed.alt_text) <= 500
    assert set(composed.members) <= {1, 2, 3}


# Look-alikes


def test_near_duplicates_are_found_as_by_comparing_every_pair():
    chance = random.Random(7)  # noqa: S311 — sample data
    base = [chance.getrandbits(64) for _ in range(40)]
    hashes = dict(enumerate(f"{number:016x}" for number in base))
    for key in range(40, 200):
        number = base[chance.randrange(40)]
        for _ in range(chance.randrange(10)):
            number ^= 1 << chance.randrange(64)
        hashes[key] = f"{number:016x}"
    expected = {}
    for one, other in combinations(hashes, 2):
        if distance(hashes[one], hashes[other]) <= 6:
            expected.setdefault(one, []).append(other)
            expected.setdefault(other, []).append(one)
    assert near_duplicates(hashes) == {key: sorted(keys) for key, keys in expected.items()}
    assert len(expected) > 100


def test_pictures_without_detail_are_like_no_other():
    assert near_duplicates({1: "0" * 16, 2: "0" * 16, 3: "", 4: ""}) == {}


# Texts that say nothing


@pytest.mark.parametrize(
    "text",
    [
        "IMG_1234",
        "DSC01234.JPG",
        "photo",
        "Image",
        "alt text",
        "…",
        "-",
        "123",
        "untitled",
        "?",
        " ",
    ],
)
def test_placeholders_say_nothing(text):
    assert says_nothing(text)


@pytest.mark.parametrize(
    "text",
    ["Delegates at a table", "Flags", "كبار المسؤولين", "14 delegations", "Photo of the opening"],
)
def test_words_say_something(text):
    assert not says_nothing(text)


def test_the_file_s_own_name_says_nothing():
    assert says_nothing("Opening day", "Opening day.jpg")
    assert not says_nothing("Opening day", "IMG_1.jpg")
