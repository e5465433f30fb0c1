"""Agendas from text: the reader, its table of texts, the verb, the command, the page."""

import datetime as dt
import json
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baliprocess.times import read_time
from meetings.programme import Person, Speaker, read_programme
from tests.layering import ROOT
from tests.meetings.agenda_score import score
from tests.meetings.agenda_texts import AGENDA_TEXTS, lines_of, printed

# --- the reader ----------------------------------------------------------------------------------


@pytest.mark.parametrize("text", AGENDA_TEXTS, ids=lambda text: text.name)
def test_a_text_is_read_as_an_officer_reads_it(text):
    read = read_programme(text.text, starts_on=text.starts_on, ends_on=text.ends_on)
    assert printed(read) == tuple(map(lines_of, (text.sessions, text.items, text.unread)))


def test_the_score_counts_what_is_wrong():
    text = AGENDA_TEXTS[0]
    scores = score([text, type(text)("nothing", "10:00 Something", sessions="")])
    found = scores["times"]
    assert (found.stated, found.read, found.right, found.texts_right) == (6, 7, 6, 1)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("9am", "09:00"),
        ("9", "09:00"),
        ("9.30", "09:30"),
        ("09:30:00", "09:30"),
        ("0930", "09:30"),
        ("0930 hrs", "09:30"),
        ("9h", "09:00"),
        ("14h30", "14:30"),
        ("2.30 p.m.", "14:30"),
        ("12 am", "00:00"),
        ("12pm", "12:00"),
        ("noon", "12:00"),
        ("24:00", "00:00"),
        ("8 giờ 30", "08:30"),
        (" 17 : 05 ", None),
        ("25:00", None),
        ("9.75", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_time_is_read_in_any_of_its_forms(text, printed):
    if printed is None:
        with pytest.raises(ValueError, match=r"is not a time\. Write it like 09:30"):
            read_time(text)
    else:
        assert f"{read_time(text):%H:%M}" == printed


def test_a_speaker_is_the_delegate_of_that_name_or_the_head_of_that_delegation():
    people = (Person(1, ("Trần Văn Lâm",)), Person(2, ("Fiji", "Republic of Fiji")))
    read = read_programme(
        "09:00 Remarks by H.E. Mr Tran Van Lam, Deputy Minister, and Ms Ann Other\n"
        "09:30 Statement by Fiji",
        people=people,
    )
    assert [each.speakers for each in read.sessions] == [
        (Speaker("H.E. Mr Tran Van Lam, Deputy Minister", 1),),
        (Speaker("Fiji", 2),),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("09:00 Opening (Chair: Ms Ann Bell)", ("Opening", "Ms Ann Bell", [])),
        ("09:00 Trends (moderated by Mr Tran Van Lam)", ("Trends", "Mr Tran Van Lam", [])),
        ("09:00 Trends (Speaker: Ms Ann Bell)", ("Trends", "", ["Ms Ann Bell"])),
        ("09:00 Trends (by sea)", ("Trends (by sea)", "", [])),
        ("09:00 Trends (Chairs:)", ("Trends (Chairs:)", "", [])),
    ],
)
def test_a_bracket_at_the_end_of_a_title_says_who_chairs_or_speaks(line, expected):
    (sitting,) = read_programme(f"23 July 2019\n{line}").sessions
    assert (sitting.title, sitting.chair, [each.text for each in sitting.speakers]) == expected


def test_a_bracket_stays_whole_and_a_break_takes_up_no_item():
    read = read_programme(
        "23 July 2019\n10:00 Opening\nItem 1: Agenda\n10:30 Tea break / Family photo\n"
        "Item 2 - Work of the office (Ms Ann Bell, Manager)\n"
    )
    assert [(item.number, item.title) for item in read.items] == [
        ("1", "Agenda"),
        ("2", "Work of the office (Ms Ann Bell, Manager)"),
    ]
    assert [(each.kind, each.items) for each in read.sessions] == [
        ("opening", ("1",)),
        ("break", ()),
    ]


def test_a_name_that_two_have_is_nobodys():
    people = (Person(1, ("Ann Bell",)), Person(2, ("Ann Bell",)))
    [session] = read_programme("09:00 Remarks by Ms Ann Bell", people=people).sessions
    assert session.speakers == (Speaker("Ms Ann Bell"),)


def test_each_part_stands_where_it_says():
    for text in AGENDA_TEXTS:
        read = read_programme(text.text, starts_on=text.starts_on, ends_on=text.ends_on)
        for each in (*read.days, *read.items, *read.sessions, *read.unread):
            assert text.text[each.start : each.end].strip() != ""


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from("\n\t 09:30–1.5hpukul,Day(Session)item:●|amébreak9"), max_size=200))
def test_no_text_is_an_error(chars):
    read_programme("".join(chars), starts_on=dt.date(2019, 7, 23))


@pytest.mark.parametrize(
    "unit", ["9", "09:00 ", "1.", "(a", "\t", "by ", "a,", "Day 1 ", "9:00-\n", "Item 3,"]
)
def test_no_text_takes_long(unit):
    text = (unit * 200_000)[:200_000]
    started = time.process_time()
    read_programme(text, starts_on=dt.date(2019, 7, 23))
    assert time.process_time() - started < 5


def test_what_is_too_long_is_refused_in_a_sentence():
    assert "longer than 200 kB" in read_programme("a" * 200_001).refused
    assert "more than 12000 lines" in read_programme("\n" * 13_000).refused


# --- the command ---------------------------------------------------------------------------------


def test_the_command_prints_what_the_desk_would_suggest():
    done = subprocess.run(
        [sys.executable, "manage.py", "read_agenda", "--json", "--starts-on", "2019-07-23"],
        cwd=ROOT,
        input="1. Opening\x07\n\n09:00 – 09:30 Opening (Agenda item 1)".encode(),
        capture_output=True,
        check=True,
    )
    [session] = json.loads(done.stdout)["sessions"]
    assert {
        name: session[name] for name in ("held_on", "starts_at", "ends_at", "kind", "items")
    } == {
        "held_on": "2019-07-23",
        "starts_at": "09:00",
        "ends_at": "09:30",
        "kind": "opening",
        "items": ["1"],
    }
