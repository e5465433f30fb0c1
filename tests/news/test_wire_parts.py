import dataclasses
import datetime as dt

import pytest

from news.wire import Known, KnownMeeting, Reader, as_text, as_values, read
from news.wire.figures import figures
from news.wire.languages import language_of
from news.wire.moments import moments
from news.wire.ordinals import ordinals
from news.wire.outlets import Outlets
from news.wire.source import Source

from .wire_known import known

READER = Reader(known())

# Dates


@pytest.mark.parametrize(
    ("text", "year", "month", "day", "last", "weekday"),
    [
        ("Tue, 03/29/2011", 2011, 3, 29, None, 1),
        ("Senin, 1 April 2013", 2013, 4, 1, None, 0),
        ("July 23", None, 7, 23, None, None),
        ("2019-07-23", 2019, 7, 23, None, None),
        ("2019-07", 2019, 7, None, None, None),
        ("mardi 23 juillet", None, 7, 23, None, 1),
        ("le 1er avril 2013", 2013, 4, 1, None, None),
        ("ngày 23/7/2019", 2019, 7, 23, None, None),
        ("ngày 23 tháng 7 năm 2019", 2019, 7, 23, None, None),
        ("Thứ Ba, ngày 23/07/2019", 2019, 7, 23, None, 1),
        ("ngày 6-11", None, 11, 6, None, None),
        ("tháng 4/2010", 2010, 4, None, None, None),
        ("Minggu (5/8)", None, 8, 5, None, 6),
        ("Selasa-Rabu (22-23/3/2016)", 2016, 3, 22, 23, 1),
        ("22 – 23 Maret 2016", 2016, 3, 22, 23, None),
        ("March 29-30, 2011", 2011, 3, 29, 30, None),
        ("from 25 to 26 March 2015", 2015, 3, 25, 26, None),
        ("26-28 February", None, 2, 26, 28, None),
        ("February 2002", 2002, 2, None, None, None),
        ("Feb. 10", None, 2, 10, None, None),
        ("31/12/2019", 2019, 12, 31, None, None),
    ],
)
def test_a_date_is_found_in_the_forms_that_occur(text, year, month, day, last, weekday):
    (moment,) = moments(f"x {text} y")
    assert (moment.year, moment.month, moment.day, moment.last, moment.weekday) == (
        year,
        month,
        day,
        last,
        weekday,
    )


@pytest.mark.parametrize(
    "text",
    ["31/02/2019", "it may 10 times", "plus de 25 des pays", "1/3 of them", "2016-2018", "32 May"],
)
def test_what_is_no_date_is_not_taken_for_one(text):
    assert moments(text) == []


def test_figures_that_can_be_read_two_ways_are_left_open_unless_the_language_tells():
    (open_one,) = moments("06/05/2024")
    (day_first,) = moments("06/05/2024", day_first=True)
    assert (open_one.day, set(open_one.orders)) == (None, {(6, 5), (5, 6)})
    assert (day_first.day, day_first.month, day_first.orders) == (6, 5, ())


def test_another_date_in_the_text_tells_how_figures_are_meant():
    story = READER.read("Posted on 07/08/2018 11:00\n\nBALI - Ministers met. They met on August 7.")
    assert story.date.first == dt.date(2018, 8, 7)


@pytest.mark.parametrize(
    ("text", "hour", "zone"),
    [
        ("Senin, 1 April 2013 12:49 WIB", dt.time(12, 49), "WIB"),
        ("16:31, March 30, 2011", dt.time(16, 31), ""),
        ("August 26, 2023   08:59 pm", dt.time(20, 59), ""),
        ("23/07/2019 14:05 GMT+7", dt.time(14, 5), "GMT+7"),
        ("Selasa, 29 Maret 2011 – 12.52 WITA", dt.time(12, 52), "WITA"),
        ("Mardi, 23 juillet 2019 à 15:02:37", dt.time(15, 2), ""),
        ("July 23, 2019", None, ""),
    ],
)
def test_the_time_of_day_and_its_zone_stay_with_the_date(text, hour, zone):
    story = READER.read(f"{text}\n\nPerth (AAP) - They met.")
    assert (story.date.time, story.date.zone) == (hour, zone)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("date 2019-07 Da Nang (VNA) - They met.", "2019-07"),
        ("Hanoi, July 23 (VNA) - They met.\n\nCopyright © 2019 VNA", "2019-07-23"),
        (
            "JAKARTA - Mereka bertemu, Selasa (29/3). Pada Maret 2011 mereka menunggu.",
            "2011-03-29",
        ),
        ("JAKARTA - Mereka bertemu, Senin (29/3). Pada Maret 2011 mereka menunggu.", None),
        ("JAKARTA - Sidang akan dibuka pada Selasa (29/3/2011).", None),
        ("Updated 3 May 2024\nPublished 2 May 2024\n\nPerth (AAP) - They met.", "2024-05-02"),
    ],
)
def test_the_day_of_a_report_needs_a_year_that_the_text_states(text, date):
    story = READER.read(text)
    assert (story.date.value if story.date else None) == date


# Numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("the 14th and the fourteenth", [14, 14]),
        ("pertemuan ke-5, keenam, ke 7", [5, 6, 7]),
        ("la 14e réunion, la quatrième, la 1ère", [14, 4, 1]),
        ("lần thứ 14, lần thứ mười bốn, lần 3", [14, 14, 3]),
        ("Thứ Ba, thứ Năm", []),
        ("its first talks since 2018", []),
        ("pada hari kedua", []),
    ],
)
def test_ordinals_are_read_in_figures_and_words(text, numbers):
    assert [ordinal.number for ordinal in ordinals(text)] == numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "It drew more than 100 delegates from 25 countries and territories.",
            [("delegates", "more-than", 100, "attended"), ("countries", "exactly", 25, "attended")],
        ),
        ("Sekitar 267 delegasi hadir.", [("delegates", "about", 267, "attended")]),
        ("Plus de 100 délégués sont venus.", [("delegates", "more-than", 100, "attended")]),
        ("Hơn 100 đại biểu tham dự.", [("delegates", "more-than", 100, "attended")]),
        ("At least 18 ministers attended.", [("ministers", "at-least", 18, "attended")]),
        ("Some 1,250 delegates came.", [("delegates", "about", 1250, "attended")]),
        ("Nearly two dozen ministers came.", [("ministers", "about", 24, "attended")]),
        ("About 300 participants are expected.", [("delegates", "about", 300, "expected")]),
        (
            "Lima negara pengamat dan enam organisasi internasional hadir.",
            [("observers", "exactly", 5, "attended"), ("organisations", "exactly", 6, "attended")],
        ),
        ("Indonesia mengundang 47 negara anggota.", [("members", "exactly", 47, "invited")]),
        ("The forum has 49 members, including 45 countries.", []),
        ("Anggotanya terdiri dari 43 negara anggota dan 18 negara mitra.", []),
        ("They took in 1,800 refugees for 25 years.", []),
        ("It met on 25 March.", []),
    ],
)
def test_stated_figures_carry_measure_qualifier_value_and_kind(text, found):
    source = Source(text)
    assert [
        (figure.measure, figure.qualifier, figure.value, figure.kind)
        for figure in figures(source, [(0, len(source.text))])
    ] == found


# Members


def members(text):
    return [mention.key for mention in READER.read(f"Perth (AAP) - {text}").members]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Papua New Guinea spoke.", ["papua-new-guinea"]),
        ("The Republic of Korea spoke.", ["republic-of-korea"]),
        ("Vietnamese, Australian and Burmese envoys spoke.", ["viet-nam", "australia", "myanmar"]),
        ("Australians and Indonesians met.", ["australia", "indonesia"]),
        (
            "Menlu RI bertemu delegasi AS di sana, kata dia yang hadir.",
            ["indonesia", "united-states"],
        ),
        ("L’Indonésie et la Thaïlande sont d’accord.", ["indonesia", "thailand"]),
        (
            "Le ministre vietnamien et des élues néo-zélandaises ont parlé.",
            ["viet-nam", "new-zealand"],
        ),
        ("Hà Lan và Thái Lan dự họp.", ["netherlands", "thailand"]),
        ("A turkey ate from fine china; give us more.", []),
        ("Ships crossed the South China Sea and the Indian Ocean.", []),
        ("The UN migration pact was signed.", []),
        ("The fast ferry left.", []),
        ("Hạ Lan phát biểu.", []),
    ],
)
def test_a_member_is_named_by_its_longest_name_and_by_no_other_word(text, keys):
    assert members(text) == keys


def test_a_place_line_names_its_state_but_byline_and_credits_name_no_member():
    story = READER.read(
        "By Jordan Fiji\n\nBANGKOK, Thailand (AP) — Talks went on.\n\n"
        "A view of the hall (Photo: Vietnam News Agency)"
    )
    assert [mention.key for mention in story.members] == ["thailand"]
    assert [words.text for words in story.members[0].words] == ["Thailand"]


def test_groups_are_found_like_members():
    names = (("ad-hoc-group", "Ad Hoc Group", "group", "", False),)
    story = read("Perth (AAP) - The Ad Hoc Group met.", Known(names=names))
    assert [(one.key, one.words[0].text) for one in story.members] == [
        ("ad-hoc-group", "Ad Hoc Group")
    ]


# Meetings

CONFERENCE = KnownMeeting(
    "conference-7",
    (("conference", 7),),
    city="Nusa Dua, Bali",
    country="indonesia",
    starts_on=dt.date(2018, 8, 7),
    ends_on=dt.date(2018, 8, 7),
    rank=3,
)
OFFICIALS = dataclasses.replace(
    CONFERENCE,
    key="officials-7",
    numbers=(("officials", 7),),
    starts_on=dt.date(2018, 8, 6),
    ends_on=dt.date(2018, 8, 6),
    rank=2,
)
BACK_TO_BACK = Reader(
    Known(
        meetings=(CONFERENCE, OFFICIALS),
        series=(
            ("conference", ("ministerial conference",)),
            ("officials", ("senior officials meeting",)),
        ),
        forum=("Bali Process",),
    )
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The 7th Ministerial Conference of the Bali Process opened.", "conference-7"),
        ("The seventh senior officials meeting of the Bali Process opened.", "officials-7"),
        (
            (
                "The Bali Process holds its Ministerial Conference on 7 August 2018; it is "
                "preceded by a senior officials meeting on 6 August 2018."
            ),
            "conference-7",
        ),
        ("The Bali Process meets in Nusa Dua on 6-7 August 2018.", "conference-7"),
        ("The Bali Process meets in Nusa Dua on 6 August 2018.", "officials-7"),
        ("The 8th Ministerial Conference of the Bali Process opened.", None),
        ("The Bali Process was founded at a ministerial conference in 2002.", None),
        ("The 7th ASEAN Senior Officials Meeting opened.", None),
        ("Ministers met in Nusa Dua on 7 August 2018.", None),
    ],
)
def test_one_meeting_is_suggested_when_it_is_clear(text, key):
    story = BACK_TO_BACK.read(text)
    assert (story.meeting.key if story.meeting else None) == key


def test_candidates_are_ranked_with_their_reasons_and_words():
    story = BACK_TO_BACK.read("The 7th Ministerial Conference of the Bali Process met in Nusa Dua.")
    assert [candidate.key for candidate in story.meetings] == ["conference-7", "officials-7"]
    first = story.meetings[0]
    assert first.score == sum(reason.weight for reason in first.reasons)
    assert [(reason.text, [each.text for each in reason.words]) for reason in first.reasons] == [
        ("its series is named", ["Ministerial Conference"]),
        ("it is named first", []),
        ("its number is 7", ["Ministerial Conference"]),
        ("the report is from its city", ["Nusa Dua"]),
    ]


# Agencies and languages


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("TTXVN", "VNA"),
        ("Antaranews Bali", "ANTARA"),
        ("AntaraSumbar", "ANTARA"),
        ("AFP/VNA", "AFP"),
        ("TEMPO.CO", "Tempo.co"),
        ("ap", None),
        ("Antara lain", None),
        ("Nobody", None),
    ],
)
def test_an_outlet_is_known_by_each_of_its_spellings(spelling, name):
    outlet = Outlets([("Tempo.co", "newspaper")]).exactly(spelling)
    assert (outlet.name if outlet else None) == name


def test_the_spelling_of_the_record_is_kept():
    story = read("HANOI (TTXVN) - They met.", Known(outlets=(("vna", "agency"),)))
    assert (story.agency.value, story.agency.words[0].text) == ("vna", "TTXVN")


def test_a_credit_names_the_agency_of_a_text_without_place_line_only():
    without = "Delegates arrive (Photo: VNA)\n\nThe talks went on in the hall for two days."
    assert READER.read(without).agency.value == "VNA"
    assert READER.read(without.replace("VNA", "AFP")).agency is None
    assert READER.read(without.replace("The talks", "Perth: The talks")).agency is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministers of the region met and said that it was good.", "en"),
        ("Para menteri dari kawasan itu bertemu dan mengatakan akan bekerja sama.", "id"),
        ("Les ministres de la région se sont réunis et ont signé un accord.", "fr"),
        ("Các bộ trưởng trong khu vực đã họp và ký một thỏa thuận với nhau.", "vi"),
        ("Bali 2019 VNA", ""),
        ("", ""),
    ],
)
def test_the_language_is_told_by_small_words(text, language):
    assert language_of(text) == language


def test_values_for_programs_are_null_where_nothing_is_stated():
    assert as_values(READER.read("They met.")) == {
        "headline": None,
        "date": None,
        "place": None,
        "agency": None,
        "byline": None,
        "photo_credit": None,
        "members": [],
        "meeting": None,
        "figures": [],
    }


def test_text_for_people_shows_where_each_part_came_from():
    story = READER.read("Hanoi (VNA) – Fiji\x1b[31m spoke.")
    lines = as_text(story).splitlines()
    assert lines[:4] == [
        "Headline: not stated",
        "Date: not stated",
        "Place: Hanoi  ← “Hanoi”",
        "Agency: VNA  ← “VNA”",
    ]
    assert "  fiji  ← “Fiji”" in lines
    assert "\x1b" not in as_text(story)
