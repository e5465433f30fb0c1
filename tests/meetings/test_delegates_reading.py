"""Delegates from pasted lists: honorific, name as given, position, function, delegation."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from meetings.attendance import LIMIT, Delegates, read_delegates

from .attendance_lexicon import lexicon
from .attendance_texts import PASSAGES


def people(text):
    """What was read of each person, without its place in the text."""
    return [
        (each.honorific, each.name, each.position, each.function, each.member)
        for each in read_delegates(text, lexicon()).people
    ]


def left(text):
    return [line.text for line in read_delegates(text, lexicon()).unknown]


def test_people_stand_under_the_heading_of_their_delegation():
    text = (
        "List of Participants\n\n"
        "AUSTRALIA\n"
        "H.E. Ms Jane Brown, Ambassador for Human Trafficking, Head of Delegation\n"
        "Mr Paul WHITE, Director, Department of Home Affairs (Alternate)\n"
        "Ms Ann-Marie O'Neil AM\n\n"
        "Delegation of the Lao People's Democratic Republic\n"
        "Pol. Col. Khamphan Sisouk, Superintendent, Immigration Department, Vientiane\n\n"
        "RUSSIAN FEDERATION (Observer)\n"
        "Mr Ivan Petrov, Counsellor, Embassy of the Russian Federation in Jakarta, Indonesia\n\n"
        "UNHCR:\n"
        "Anna Berg, Regional Representative\n"
    )
    assert people(text) == [
        ("H.E. Ms", "Jane Brown", "Ambassador for Human Trafficking", "head", "australia"),
        ("Mr", "Paul WHITE", "Director, Department of Home Affairs", "alternate", "australia"),
        ("Ms", "Ann-Marie O'Neil AM", "", None, "australia"),
        (
            "Pol. Col.",
            "Khamphan Sisouk",
            "Superintendent, Immigration Department, Vientiane",
            None,
            "lao-pdr",
        ),
        (
            "Mr",
            "Ivan Petrov",
            "Counsellor, Embassy of the Russian Federation in Jakarta, Indonesia",
            None,
            "russian-federation",
        ),
        ("", "Anna Berg", "Regional Representative", None, "unhcr"),
    ]
    assert left(text) == []


def test_a_heading_in_no_list_is_kept_in_words():
    (person,) = read_delegates("EGYPT\nMr Omar Sharif, Counsellor", lexicon()).people
    assert (person.member, person.body) == (None, "EGYPT")


def delegations(text):
    """Each person behind the key and the words of the delegation."""
    people = read_delegates(text, lexicon()).people
    return [(each.name, each.member, each.body) for each in people]


def test_nobody_joins_the_delegation_above_an_unread_heading():
    text = (
        "Fiji\nMs A. Naidu, Director of Immigration\nMr B. Rao, Senior Officer\n\n"
        "Kingdom of Ruritania\nMr Karl Vogt, Minister of Interior\nMs Eva Stern, Attaché\n\n"
        "Borduria\n\nMr Plek Szty, Colonel\n\n"
        "Global Harbour Network\nMs Jane Moe, Director\n\n"
        "Grand Duchy of Fenwick (Observer)\nTully Bas, Envoy\n\n"
        "Samoa\nMr Pita Leavai, Officer\n"
    )
    assert delegations(text) == [
        ("A. Naidu", "fiji", "Fiji"),
        ("B. Rao", "fiji", "Fiji"),
        ("Karl Vogt", None, "Kingdom of Ruritania"),
        ("Eva Stern", None, "Kingdom of Ruritania"),
        ("Plek Szty", None, "Borduria"),
        ("Jane Moe", None, "Global Harbour Network"),
        ("Tully Bas", None, "Grand Duchy of Fenwick (Observer)"),
        ("Pita Leavai", "samoa", "Samoa"),
    ]
    assert left(text) == []


def test_lines_without_gaps_have_unread_headings_too():
    text = "Fiji\nMs A. Naidu, Director\nSyldavia\nMs Eva Stern, Attaché\nMr Otto Kar, Colonel\n"
    assert delegations(text) == [
        ("A. Naidu", "fiji", "Fiji"),
        ("Eva Stern", None, "Syldavia"),
        ("Otto Kar", None, "Syldavia"),
    ]


def test_a_post_on_a_line_of_its_own_is_that_of_the_person_above():
    text = (
        "Fiji\nMs A. Naidu\nMinister of Interior\nMr B. Rao\nDepartment of Home Affairs\n"
        "Ms C. Lal\n"
    )
    assert people(text) == [
        ("Ms", "A. Naidu", "Minister of Interior", None, "fiji"),
        ("Mr", "B. Rao", "Department of Home Affairs", None, "fiji"),
        ("Ms", "C. Lal", "", None, "fiji"),
    ]
    assert left(text) == []


def test_a_person_without_a_title_below_a_gap_is_no_heading():
    text = "Fiji\n\nMs A. Naidu, Director\n\nAnna Berg\n\nMr B. Rao, Officer\n"
    assert delegations(text) == [
        ("A. Naidu", "fiji", "Fiji"),
        ("Anna Berg", "fiji", "Fiji"),
        ("B. Rao", "fiji", "Fiji"),
    ]


def test_a_table_has_unread_headings_between_its_rows():
    text = (
        "Name\tPosition\nFiji\nMs A. Naidu\tDirector\nMr B. Rao\tOfficer\nSyldavia\n"
        "Ms Eva Stern\tAttaché\nMr Otto Kar\tColonel\n"
    )
    assert delegations(text) == [
        ("A. Naidu", "fiji", "Fiji"),
        ("B. Rao", "fiji", "Fiji"),
        ("Eva Stern", None, "Syldavia"),
        ("Otto Kar", None, "Syldavia"),
    ]


@pytest.mark.parametrize(
    ("line", "person"),
    [
        (
            "Mr Omar Khan, Ministry of Interior, Pakistan",
            ("Mr", "Omar Khan", "Ministry of Interior", None, "pakistan"),
        ),
        (
            "Ms Lini Toa, Immigration Service (Vanuatu)",
            ("Ms", "Lini Toa", "Immigration Service", None, "vanuatu"),
        ),
        (
            "Dr. Maria A. Santos-Cruz (Philippines), Undersecretary",
            ("Dr.", "Maria A. Santos-Cruz", "Undersecretary", None, "philippines"),
        ),
        (
            "Ms Eva Lund, IOM Bangkok",
            ("Ms", "Eva Lund", "IOM Bangkok", None, "iom"),
        ),
        (
            "Mr A. Perera, Ambassador of Sri Lanka to the Kingdom of Thailand",
            (
                "Mr",
                "A. Perera",
                "Ambassador of Sri Lanka to the Kingdom of Thailand",
                None,
                "sri-lanka",
            ),
        ),
        (
            "Ms Christina Holt, Australian Embassy, Bangkok, Thailand",
            ("Ms", "Christina Holt", "Australian Embassy, Bangkok, Thailand", None, "australia"),
        ),
        (
            "H.E. Dato' Ahmad Zaki bin Hassan, Secretary General, Malaysia",
            ("H.E. Dato'", "Ahmad Zaki bin Hassan", "Secretary General", None, "malaysia"),
        ),
        (
            "The Hon Peter Kila MP, Minister for Police, PNG",
            ("The Hon", "Peter Kila MP", "Minister for Police", None, "papua-new-guinea"),
        ),
        (
            "Head of Delegation: H.E. Mr Kim Min-jun, Deputy Minister, Republic of Korea",
            ("H.E. Mr", "Kim Min-jun", "Deputy Minister", "head", "republic-of-korea"),
        ),
        (
            "Bangladesh – Ms R. BEGUM – Joint Secretary",
            ("Ms", "R. BEGUM", "Joint Secretary", None, "bangladesh"),
        ),
        (
            "1. Nguyễn Văn An, Cục trưởng, Trưởng đoàn, Việt Nam",
            ("", "Nguyễn Văn An", "Cục trưởng", "head", "viet-nam"),
        ),
        (
            "Bapak Tri Wahyu, Direktur Keamanan Internasional, Ketua Delegasi, Republik Indonesia",
            ("Bapak", "Tri Wahyu", "Direktur Keamanan Internasional", "head", "indonesia"),
        ),
        (
            "M. Jean Dupont, Conseiller, Ambassade de France",
            ("M.", "Jean Dupont", "Conseiller, Ambassade de France", None, "new-caledonia-france"),
        ),
        (
            "Ms Rosa Lim (Adviser), Bureau of Immigration, Philippines",
            ("Ms", "Rosa Lim", "Bureau of Immigration", "adviser", "philippines"),
        ),
        (
            "Ms Rosa Lim, Adviser, Bureau of Immigration, Philippines",
            ("Ms", "Rosa Lim", "Adviser, Bureau of Immigration", None, "philippines"),
        ),
    ],
)
def test_one_line_tells_a_person(line, person):
    assert people(line) == [person]
    assert left(line) == []


def test_several_people_stand_in_a_line():
    text = "Mr Omar Khan, Director, Pakistan; Ms Lini Toa (Vanuatu); nobody else"
    assert [person[1] for person in people(text)] == ["Omar Khan", "Lini Toa"]
    assert left(text) == ["nobody else"]


def test_each_of_the_chairs_has_the_person_who_represented_it():
    text = (
        "The meeting was chaired by Fiji, represented by Ms Ana Vu, Secretary, and Nepal, "
        "represented by Mr Ram Rai, Director, and IOM took part. Samoa, represented by "
        "Ms Mara Cole, and Palau spoke."
    )
    told = [(name, position, member) for _, name, position, _, member in people(text)]
    # Ms Cole has no post by which one could tell that a delegate is meant.
    assert told == [("Ana Vu", "Secretary", "fiji"), ("Ram Rai", "Director", "nepal")]


def test_a_table_tells_people_and_an_empty_country_is_the_one_above():
    text = (
        "Country\tName\tPosition\tRole\n"
        "Japan\tMs Keiko Sato\tCounsellor, Embassy of Japan in Thailand\tHead of Delegation\n"
        "\tMr Ken ITO\tAttaché\t\n"
        "Palau\tDr Faustina Rehu\tAttorney-General\tAlternate\n"
    )
    assert people(text) == [
        ("Ms", "Keiko Sato", "Counsellor, Embassy of Japan in Thailand", "head", "japan"),
        ("Mr", "Ken ITO", "Attaché", None, "japan"),
        ("Dr", "Faustina Rehu", "Attorney-General", "alternate", "palau"),
    ]


def test_quoted_cells_keep_their_commas():
    text = 'Name,Country,Position\n"Hall, Ruth",New Zealand,"Manager, Fiji desk"\n'
    assert people(text) == [("", "Hall, Ruth", "Manager, Fiji desk", None, "new-zealand")]


def test_cards_tell_people():
    text = (
        "Country: Palau\nName: Ms Rose Uchau\nPosition: Director\n\n"
        "Country: Tonga\nName: Mr Sione Fifita\nPosition: Chief Immigration Officer\n"
    )
    assert people(text) == [
        ("Ms", "Rose Uchau", "Director", None, "palau"),
        ("Mr", "Sione Fifita", "Chief Immigration Officer", None, "tonga"),
    ]


def test_an_entry_tells_where_it_stands():
    text = "FIJI\n- Ms A. Naidu, Director\nSome words about lunch\n"
    delegates = read_delegates(text, lexicon())
    (person,) = delegates.people
    assert (person.text, person.body) == ("Ms A. Naidu, Director", "FIJI")
    assert text[person.start : person.end] == person.text
    assert [text[line.start : line.end] for line in delegates.unknown] == ["Some words about lunch"]


def test_a_list_of_countries_holds_no_people():
    assert people("Afghanistan, Australia, Fiji") == []
    assert left("Afghanistan, Australia, Fiji") == ["Afghanistan, Australia, Fiji"]


PARTS = sorted(
    {word for passage in PASSAGES[:40] for word in passage.text.split()}
    | {"H.E.", "Mr", "Ms", "Fiji", "FIJI", ",", ";", ":", "(", ")", "-", "–", "\n", "\t", "1.", "•"}
    | {"Head", "of", "Delegation", "Name", "Country", "Position", "Embassy", "in", "Bangkok"}
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=300),
        st.lists(
            st.sampled_from(PARTS),
            max_size=40,
        ).map(" ".join),
    )
)
@example("M(")
@example("Mr (Fiji)")
@example("Fiji\tH.E.\t (TBC) Officer")
@example("H.E.\n(TBC)")
def test_no_text_raises_and_names_stand_as_given(text):
    delegates = read_delegates(text, lexicon())
    for one in (*delegates.people, *delegates.unknown):
        assert text[one.start : one.end] == one.text
    for person in delegates.people:
        assert person.name
        # A first and a last name may stand in cells of their own.
        assert [word for word in person.name.split() if word not in text] == []


@pytest.mark.parametrize("passage", PASSAGES, ids=str)
def test_prose_about_attendance_raises_nothing(passage):
    for person in read_delegates(passage.text, lexicon()).people:
        assert person.name in passage.text


def test_a_text_too_long_is_refused():
    refused = read_delegates("x" * (LIMIT + 1), lexicon())
    assert refused == Delegates(refused=refused.refused)
    assert "paste it in parts" in refused.refused


def test_whom_a_letter_greets_is_no_delegate():
    text = (
        "Dear all,\nplease find below who came on 23 July.\n\n"
        "Viet Nam\nMr An Binh, Deputy Minister\n\n"
        "Yth. Bapak Direktur,\n\n"
        "Dear Ms Green: thank you"
    )
    assert [person[:2] for person in people(text)] == [("Mr", "An Binh")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Co-chaired by Ms Jane Brown, Ambassador for Human Trafficking, Australia, and "
                "Mr Budi Hartono, Director General for Multilateral Cooperation, Indonesia."
            ),
            [
                ("Ms", "Jane Brown", "Ambassador for Human Trafficking", None, "australia"),
                (
                    "Mr",
                    "Budi Hartono",
                    "Director General for Multilateral Cooperation",
                    None,
                    "indonesia",
                ),
            ],
        ),
        (
            (
                "The delegation of Fiji was led by H.E. Mr Tomasi Vula, Permanent Secretary, and "
                "spoke of the islands. Mr Far Away, Minister of Elsewhere, had written a book."
            ),
            [("H.E. Mr", "Tomasi Vula", "Permanent Secretary", "head", "fiji")],
        ),
        (
            (
                "The workshop was opened by Dr. Siti Aminah, Deputy Director of Immigration of "
                "Malaysia, who thanked all."
            ),
            [
                (
                    "Dr.",
                    "Siti Aminah",
                    "Deputy Director of Immigration of Malaysia",
                    None,
                    "malaysia",
                )
            ],
        ),
        ("A report by Mr Tom Reed, Director, Canada, was read.", []),
        ("The road was opened by Mr Tom Reed in 1990.", []),
        ("The work is led by the Regional Support Office, Thailand.", []),
    ],
)
def test_a_sentence_brings_in_those_it_says_were_there(text, expected):
    assert people(text) == expected


def test_the_state_of_a_person_in_a_sentence_stays_one_that_was_there():
    text = "Co-chaired by Ms Jane Brown, Ambassador, Australia."
    (person,) = read_delegates(text, lexicon()).people
    assert text[person.start : person.end] == "Ms Jane Brown"
