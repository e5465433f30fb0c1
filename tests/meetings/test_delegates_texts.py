"""Pasted lists of names: read as an officer would, without contact data, in linear time."""

import re

import pytest

from meetings.attendance import read_delegates
from tests.steps import assert_grows_with_length

from .attendance_lexicon import lexicon
from .delegates_texts import lines_of, printed
from .delegates_texts_all import LISTS

WITHOUT_MAILS = [each for each in LISTS if not each.text.startswith(("From:", ">"))]
CONTACT = "Tel: +61 2 5550 1234, Email: someone@example.org"


def reading(text):
    return read_delegates(text, lexicon())


@pytest.mark.parametrize("names", LISTS, ids=str)
def test_a_list_is_read_as_an_officer_would(names):
    expected = (names.people, names.left, names.aside)
    assert printed(reading(names.text)) == tuple(map(lines_of, expected))


@pytest.mark.parametrize("names", LISTS, ids=str)
def test_places_point_at_what_was_pasted(names):
    read = reading(names.text)
    for one in (*read.people, *read.unknown, *read.aside):
        assert names.text[one.start : one.end] == one.text


@pytest.mark.parametrize("names", LISTS, ids=str)
def test_contact_data_is_in_no_name_post_or_line(names):
    read = reading(names.text)
    said = [word for who in read.people for word in (who.honorific, who.name, who.position)]
    said += [line.text for line in read.unknown] + [who.body for who in read.people]
    assert [words for words in said if "@" in words or re.search(r"\d{3}", words)] == []


@pytest.mark.parametrize("names", WITHOUT_MAILS, ids=str)
def test_a_line_of_contact_data_parts_nothing(names):
    lines = (f"{line}\n{CONTACT}" if line else line for line in names.text.splitlines())
    people, left, _aside = printed(reading("\n".join(lines)))
    assert people == lines_of(names.people)
    assert " ".join(left).split() == names.left.split()


@pytest.mark.parametrize(
    "line",
    [
        "Email: a@example.org",
        "E-mail a@example.org",
        "a.rao [at] example.org",
        "a.rao@example",
        "Mobile 679 9912345",
        "Tel. (+62) 21-555-0101 ext. 12",
        "Tel/Fax: 555 0101",
        "Telephone:",
        "WhatsApp: +670 7700 5678",
        "www.example.org",
        "+61 2 5550 1234",
        "T: +61 2 5550 1234 | E: a@example.org",
        "Address: 1 Long Street, Suva, Fiji",
        "Điện thoại: 024 3555 0101",
    ],
)
def test_contact_data_is_set_apart(line):
    read = reading(f"Fiji\nMs A. Naidu, Director\n{line}\nMr B. Rao, Officer\n")
    assert [who.name for who in read.people] == ["A. Naidu", "B. Rao"]
    assert ([one.text for one in read.aside], read.unknown) == ([line], ())


def test_contact_data_at_the_end_of_a_line_joins_no_line_to_the_next():
    read = reading("Fiji\nMs A. Naidu, Clerk, a@example.org\nPage 2\n")
    assert [(who.name, who.position) for who in read.people] == [("A. Naidu", "Clerk")]
    assert [line.text for line in read.unknown] == ["Page 2"]


def test_contact_data_is_cut_out_of_a_line_nothing_was_made_of():
    text = "Fiji\nMs A. Naidu\n\nSomebody 12 said (a@example.org) to call +679 331 2345 for more\n"
    lines = ["Somebody 12 said (", ") to call", "for more"]
    assert [line.text for line in reading(text).unknown] == lines


@pytest.mark.parametrize(
    ("lines", "aside", "left"),
    [
        ("P.O. Box 12\nSuva\nTel: 331 2345", 3, []),
        ("P.O. Box 12\nSuva\nMs C. Lal, Clerk\nTel: 331 2345", 2, ["Suva"]),
        ("P.O. Box 12\n\nTama Lal, Clerk\nTel: 331 2345", 2, []),
        ("House No. 3, Long Street\nPage 2", 1, ["Page 2"]),
        ("12 Long Street", 1, []),
        ("20 B Hill Road, Suva", 1, []),
    ],
)
def test_where_a_letter_goes_is_set_apart(lines, aside, left):
    read = reading(f"Fiji\nMs A. Naidu, Director\n{lines}\n")
    assert (len(read.aside), [line.text for line in read.unknown]) == (aside, left)


def test_numbers_before_names_make_no_address():
    read = reading("Fiji\n11 Anna Street, Director\n12 Paul Lane\n13 Ben Road, Clerk\n")
    assert read.aside == ()


@pytest.mark.parametrize(
    "line",
    [
        "Mr A. Rao, Director, Office of the Attorney-General",
        "Ms T. Cell, Head of Mobile Unit 12",
        "Mr Fax Tama, Officer, Room 204",
        "Ms Web Lee, Director, 22 July 2019",
    ],
)
def test_what_only_looks_like_contact_data_stays(line):
    read = reading(f"Fiji\n{line}\n")
    assert (len(read.people), read.aside) == (1, ())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Fiji\nTBC", ["TBC"]),
        ("Fiji\nMr TBC, Director", ["Mr TBC, Director"]),
        ("Fiji: to be confirmed", ["Fiji: to be confirmed"]),
        ("Mr A. Rao, Director, and spouse, Fiji", ["and spouse"]),
        ("Mr A. Rao and Ms B. Lal, Directors, Fiji", ["and Ms B. Lal"]),
        ("Mr A. Rao, Director, 12/03/1970, Fiji", ["12/03/1970"]),
        ("Fiji led by Mr A. Rao sends:\nMs B. Lal", ["Fiji led by Mr A. Rao sends"]),
        ("Prepared by: Ms B. Lal, Fiji", ["Prepared by: Ms B. Lal, Fiji"]),
    ],
)
def test_what_is_not_certain_is_asked_about(text, left):
    assert [line.text for line in reading(text).unknown] == left


@pytest.mark.parametrize(
    ("line", "title", "name"),
    [
        ("Ambassador Ruth Gene, Fiji", "Ambassador", "Ruth Gene"),
        ("Lieutenant General Kim Lae, Fiji", "Lieutenant General", "Kim Lae"),
        ("Dato' Sri Ahmad Zaki, Fiji", "Dato' Sri", "Ahmad Zaki"),
        ("Ibu Sri Handayani, Fiji", "Ibu", "Sri Handayani"),
        ("U Aung Win, Officer, Fiji", "U", "Aung Win"),
        ("Sr. Mateus Pinto, Fiji", "Sr.", "Mateus Pinto"),
        ("Duta Besar Hadi Susilo, Fiji", "Duta Besar", "Hadi Susilo"),
        ("S.E. M. Jean Petit, Fiji", "S.E. M.", "Jean Petit"),
        ("Mr. U. Silva, Fiji", "Mr.", "U. Silva"),
        ("Air Vice-Marshal Sam Ode, Fiji", "Air Vice-Marshal", "Sam Ode"),
    ],
)
def test_a_rank_before_a_name_is_no_part_of_it(line, title, name):
    (person,) = reading(line).people
    assert (person.honorific, person.name, person.member) == (title, name, "fiji")


@pytest.mark.parametrize(
    ("heading", "member"),
    [
        ("Australian Delegation", "australia"),
        ("FIJI DELEGATION", "fiji"),
        ("Delegation from Nepal", "nepal"),
        ("Members of the Thai delegation", "thailand"),
        ("Participants from Fiji:", "fiji"),
        ("Delegation of Fiji to the Ministerial Conference", "fiji"),
        ("B. FIJI", "fiji"),
        ("IV) Fiji (Observer)", "fiji"),
        ("Delegates of Fiji and Nauru", None),
    ],
)
def test_a_heading_may_say_what_it_is(heading, member):
    read = reading(f"{heading}\nMs A. Naidu, Director\n")
    assert [(who.name, who.member) for who in read.people] == [("A. Naidu", member)]


@pytest.mark.parametrize("office", ["MINISTRY OF JUSTICE", "Home Ministry:", "Police Department"])
def test_an_office_below_a_state_is_no_other_delegation(office):
    read = reading(f"FIJI\n\n{office}\nMs A. Naidu, Director\n")
    assert [(who.name, who.member) for who in read.people] == [("A. Naidu", "fiji")]
    assert [line.text for line in read.unknown] == [office]


@pytest.mark.parametrize(
    ("line", "position", "function"),
    [
        ("Ms A. Naidu, Director – Delegate", "Director", "representative"),
        ("Ms A. Naidu, Delegate", "Delegate", None),
        ("Ms A. Naidu, Director, Representative", "Director, Representative", None),
        ("Ms A. Naidu, Director (Member)", "Director", None),
    ],
)
def test_a_delegate_is_a_function_behind_a_post(line, position, function):
    (person,) = reading(f"Fiji\n{line}\n").people
    assert (person.position, person.function) == (position, function)


def test_what_leads_to_the_list_is_no_delegation():
    read = reading("Nauru\nPlease find our delegation below:\n1. Mr A. Rao, Director\n")
    assert [(who.name, who.member) for who in read.people] == [("A. Rao", "nauru")]
    assert [line.text for line in read.unknown] == ["Please find our delegation below:"]


def test_no_cell_of_a_known_column_is_dropped():
    read = reading(
        "Title\tSurname\tGiven name\tPosition\tCountry\tPosition\n"
        "Mr\tRao\tBen\tDirector\tFiji\tActing head of mission\n"
        "Ms\tLal\tAnn\tOfficer\tFiji\t\n"
    )
    assert printed(read) == (
        ["Mr | Rao Ben | Director |  | fiji", "Ms | Lal Ann | Officer |  | fiji"],
        ["Acting head of mission"],
        [],
    )


def test_a_card_without_a_name_is_asked_about():
    assert [line.text for line in reading("Position: Director\n").unknown] == ["Director"]


HOSTILE = {
    "persons on lines": "Mr Ali Baba\nDirector\n" * 150,
    "one person, many posts": "Mr Ali Baba\n" + "Director\n" * 400,
    "titles": "Mr.\n" * 900,
    "and": "Mr Ali" + " and so" * 500,
    "and persons": "Mr Ali" + " and Mr Ali" * 300,
    "colons": "Mr Ali" + " Director: Mr" * 300,
    "brackets": "Mr Ali (" * 400,
    "addresses": "a@" * 1500,
    "labels": "Tel: " * 700,
    "long words": "a" * 4000,
    "points": "a." * 2000,
    "numbers": "+1 2 3 " * 500,
    "ranks": "Chief Inspector General " * 150,
    "heads of mails": "From: a\nTo: b\n" * 250,
    "farewells": "Kind regards,\n" * 250,
    "columns": "Name\nCountry\n" * 250,
    "functions": "Interpreter\n" * 300,
    "to confirm": "TBC, " * 700,
    "contact data in lines": "so a@example.org it\n" * 200,
    "contact data in a line": "so a@example.org it " * 200,
    "headings": "Members of the Fiji delegation " * 100,
    "lines apart": "Mr Ali Baba\n\nDirector\n\n" * 150,
    "addresses below each other": "P.O. Box 1\nSuva\n" * 300,
    "numbers and streets": "12 a b c d Road " * 250,
    "inverted names": "A, Republic of\n" * 250,
    "cells of one kind": "Name\tName\n" + "Ali\tBaba\n" * 200,
    "cards": "Name: TBC\nTel: 123456\nCountry: Fiji\n" * 100,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_the_work_grows_with_the_length_alone(name):
    reading("Mr Ali Baba, Fiji")
    assert_grows_with_length(reading, HOSTILE[name])
