"""The parts of the reader of attendance, one by one."""

import pytest

from meetings.attendance.hearing import AND, COMMA, EDGE, Row
from meetings.attendance.lexicon import Lexicon, Name
from meetings.attendance.matching import Matcher
from meetings.attendance.spelling import Spelling, as_capitals, distance
from meetings.attendance.tables import tables
from meetings.attendance.verbs import role_at, verbs_at
from meetings.attendance.words import tokenise

from .attendance_lexicon import lexicon


def words(text):
    return [(token.key, text[token.start : token.end]) for token in tokenise(text)]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Fiji, Nauru", [("fiji", "Fiji"), (",", ","), ("nauru", "Nauru")]),
        ("Türkiye’s", [("turkiye", "Türkiye"), ("'", "’"), ("s", "s")]),
        ("the U.S. and U.K", [("the", "the"), ("us", "U.S."), ("and", "and"), ("uk", "U.K")]),
        ("Indo-\nnesia", [("indonesia", "Indo-\nnesia")]),
        ("Timor-\nLeste", [("timor", "Timor"), ("-", "-"), ("leste", "Leste")]),
        ("Vi\u00adet\u200b Nam", [("viet", "Vi\u00adet"), ("nam", "Nam")]),
        ("Sri LankaDate", [("sri", "Sri"), ("lanka", "Lanka"), ("date", "Date")]),
        ("Fiji1 UN0DC A21", [("fiji", "Fiji"), ("1", "1"), ("un0dc", "UN0DC"), ("a21", "A21")]),
        ("Fiji¹", [("fiji", "Fiji"), ("¹", "¹")]),
        ("A\u0301o", [("ao", "A\u0301o")]),
        ("<b>Fiji</b> &amp; Tonga", [("fiji", "Fiji"), ("&", "&amp;"), ("tonga", "Tonga")]),
        ("a-\n÷", [("a", "a"), ("-", "-"), ("÷", "÷")]),
        ("\x00\x1b\u202e", []),
    ],
)
def test_a_text_is_cut_into_words_that_keep_their_place(text, tokens):
    assert words(text) == tokens


def kinds(text):
    return [token.kind for token in tokenise(text) if token.kind not in ("word", "mark", "number")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Australia\nFiji", ["line"]),
        ("Australia,\nFiji", []),
        ("the Republic of\nKorea", []),
        ("Australia\nand Fiji", []),
        ("Australia\n\nFiji", ["blank"]),
        ("Australia\r\n \r\nFiji", ["blank"]),
        ("- Australia,\n- Fiji", ["bullet", "line", "bullet"]),
        ("1. Australia\n(b) Fiji", ["bullet", "line", "bullet"]),
        ("Fiji\tMs A\n\tMr B", ["cell", "line", "cell"]),
        ("| Fiji | Ms A |", ["cell", "cell"]),
        ("<li>Fiji<li>Nauru", ["line"]),
    ],
)
def test_line_ends_part_or_only_wrap(text, found):
    assert kinds(text) == found


def found(text, names=None):
    tokens = tokenise(text)
    matcher = Matcher(names or lexicon(), tokens)
    return [
        (entity.entries[0].key or entity.kind, text[tokens[entity.first].start : last.end])
        for entity in matcher.entities().values()
        for last in [tokens[entity.end - 1]]
    ]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Papua New Guinea", ["papua-new-guinea"]),
        ("Guinea", ["country"]),
        ("Equatorial Guinea", ["country"]),
        ("American Samoa", ["country"]),
        ("DPR Korea, Korea", ["dpr-korea", "republic-of-korea"]),
        ("Korea, Republic of, Japan", ["republic-of-korea", "japan"]),
        ("South China Sea", ["elsewhere"]),
        ("Papua New\nGuinea", ["papua-new-guinea"]),
        ("Hong Kong\nChina", ["hong-kong-sar", "china"]),
        ("US us Us", ["united-states"]),
        ("do an an do", []),
        ("Ấn Độ", ["india"]),
        ("International Labour Organization(ILO)", ["ilo", "ilo"]),
        ("International Criminal Police Organisation (INTERPOL)", ["interpol", "interpol"]),
        ("Association of Southeast Asian Nations (ASEAN) Secretariat", ["asean-secretariat"]),
        ("New and Zealand", []),
    ],
)
def test_the_longest_name_is_found(text, keys):
    assert [key for key, _ in found(text)] == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("lOM 1OM I0M", ["iom", "iom", "iom"]),
        ("lndonesia AustraIia", ["indonesia", "australia"]),
        ("Phillipines, Bangaldesh, Indonesa", ["philippines", "bangladesh", "indonesia"]),
        ("United Nations Office on Drug and Crimes", ["unodc"]),
        ("Francis, Francesca", []),
        ("Nepol, Indio", []),
        ("Frances Malasia Brown", []),
        ("phillipines", []),
        ("Nigeria, Mauritius", ["country", "country"]),
    ],
)
def test_misprints_are_guessed_of_long_names_alone(text, keys):
    assert [key for key, _ in found(text)] == keys


def test_a_group_is_known_without_the_name_of_the_forum():
    names = Lexicon(
        [
            Name("process", "Bali Process", "process"),
            Name("rso", "Regional Support Office of the Bali Process", "group"),
        ]
    )
    texts = (
        "Regional Support Office",
        "Bali Process Regional Support Office",
        "Regional Support Office of the Bali Process",
    )
    assert [found(text, names) for text in texts] == [[("rso", text)] for text in texts]


@pytest.mark.parametrize(
    ("one", "other", "letters"),
    [
        ("fiji", "fiji", 0),
        ("malasia", "malaysia", 1),
        ("bangaldesh", "bangladesh", 1),
        ("phillipines", "philippines", 2),
        ("austria", "australia", 2),
        ("fiji", "australia", 3),
    ],
)
def test_slips_are_counted_up_to_a_limit(one, other, letters):
    assert distance(one, other, 2) == letters
    assert distance(other, one, 2) == letters


def test_a_word_that_is_right_is_no_misprint():
    spelling = Spelling({"australia"}, known={"austria"})
    assert spelling.slips("austrailia") == ["australia"]
    assert "austria" in spelling.known
    assert spelling.look_alikes("austra1ia") == ["australia"]
    assert as_capitals("l0M") == "IOM"


def row(text):
    """A Row from names of one letter and what parts them, and the group behind it."""
    list_ = Row()
    for part in text.split():
        if part in ("and", ",", ";"):
            list_.part({"and": AND, ",": COMMA, ";": EDGE}[part])
        else:
            list_.add(part)
    return list_


@pytest.mark.parametrize(
    ("text", "several", "one", "uncounted"),
    [
        ("a", "a", "a", "a"),
        ("a and b", "ab", "b", "ab"),
        ("a , b and c", "abc", "c", "c"),
        ("a , b and c , and d and e", "de", "e", "de"),
        ("a , b , and c and d", "cd", "d", "cd"),
        ("a , b and c , d and e", "de", "e", "de"),
        ("a , b ; and c , d , and e", "cde", "e", "cde"),
    ],
)
def test_a_role_speaks_of_the_list_it_stands_behind(text, several, one, uncounted):
    list_ = row(text)
    assert "".join(list_.group(single=False)) == several
    assert "".join(list_.group(single=True)) == one
    assert "".join(list_.group(single=False, counted=False)) == uncounted


@pytest.mark.parametrize(
    ("text", "presence", "capacity", "points"),
    [
        ("attended the meeting as observers.", "attended", "observer", ""),
        ("was also attended by", "attended", None, "behind"),
        ("were unable to attend", "apologies", None, ""),
        ("couldn’t take part", "apologies", None, ""),
        ("did not participate", "absent", None, ""),
        ("did not.", "absent", None, "before"),
        ("was not absent", "attended", None, ""),
        ("offered its apologies that it was unable to attend", "apologies", None, ""),
        ("Apologies were received from", "apologies", None, "behind"),
        ("are expected to be represented", "invited", None, ""),
        ("will be co-chaired by", "invited", "co-chair", "behind"),
        ("has not yet confirmed its attendance", "invited", None, ""),
        ("confirmed their participation", "confirmed", None, ""),
        ("Also present were", "attended", None, "either"),
        ("observed the workshop", "attended", "observer", ""),
        ("joined by video link.", "attended", None, ""),
        ("tidak dapat hadir", "apologies", None, ""),
        ("akan dihadiri oleh", "invited", None, "behind"),
        ("n’ont pas pu participer", "apologies", None, ""),
        ("với sự tham dự của", "attended", None, "behind"),
        ("không tham dự", "absent", None, ""),
    ],
)
def test_a_group_of_verbs_is_read_as_a_whole(text, presence, capacity, points):
    tokens = tokenise(text)
    verbs = verbs_at(tokens, 0, len(tokens))
    assert (verbs.presence, verbs.capacity, verbs.points) == (presence, capacity, points)


@pytest.mark.parametrize(
    "text",
    [
        "observed that",
        "joined the Bali Process in 2003",
        "offered to host the event",
        "hosted the previous meeting",
        "was not invited",
        "discussed",
        "could not agree",
    ],
)
def test_other_verbs_say_nothing_of_presence(text):
    tokens = tokenise(text)
    assert verbs_at(tokens, 0, len(tokens)) is None


@pytest.mark.parametrize(
    ("text", "capacity", "single"),
    [
        ("as observers", "observer", False),
        ("as an observer", "observer", True),
        ("in an observer capacity", "observer", True),
        ("with observer status", "observer", True),
        ("in their capacity as invited guests", "invited", False),
        ("as Co-Chairs", "co-chair", False),
        ("as new members", "member", False),
        ("sebagai pengamat", "observer", False),
        ("en qualité d’observateurs", "observer", False),
        ("với tư cách quan sát viên", "observer", False),
    ],
)
def test_a_role_is_read(text, capacity, single):
    tokens = tokenise(text)
    role = role_at(tokens, 0, len(tokens))
    assert (role.capacity, role.single, role.end) == (capacity, single, len(tokens))


@pytest.mark.parametrize("text", ["with observers from", "as the two most affected", "as agreed"])
def test_other_words_are_no_role(text):
    tokens = tokenise(text)
    assert role_at(tokens, 0, len(tokens)) is None


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("Fiji\tMs A\nNauru\tMr B", [[2, 2]]),
        ("Country;Name\nFiji;Ms A\nNauru;Mr B", [[2, 2, 2]]),
        ('Name,Country\n"A, B",Fiji', [[2, 2]]),
        ("Fiji, Nauru\nTonga, Samoa", []),
        ("Fiji\tMs A", []),
        ("a\tb\nc\td\n\ne\tf\ng\th", [[2, 2], [2, 2]]),
        ("No | Country\n1 | Fiji\nObservers\n2 | Canada", [[2, 2, 1, 2]]),
    ],
)
def test_tables_are_told_from_text(text, cells):
    assert [[len(row.cells) for row in table.rows] for table in tables(tokenise(text))] == cells
