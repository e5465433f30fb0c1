"""The two pure modules that read meaning out of a text: names and remarks."""

import csv

import pytest
from django.conf import settings

from baliprocess.record.naming import Name, classify, other_names
from baliprocess.record.remarks import split_remarks

RECORD = settings.BASE_DIR / "record"


@pytest.mark.parametrize(
    ("text", "kind", "match_case"),
    [
        ("Socialist Republic of Viet Nam", "official", False),
        ("Hashemite Kingdom of Jordan", "official", False),
        ("Independent State of Samoa", "official", False),
        ("Commonwealth of Australia", "official", False),
        ("Syrian Arab Republic", "official", False),
        ("Lao PDR", "short", False),
        ("North Korea", "short", False),
        ("RI", "acronym", True),
        ("U.S.", "acronym", True),
        ("DPRK", "acronym", True),
        ("UNHCR", "acronym", False),
        ("UN-ACT", "acronym", False),
        ("Frontex", "short", False),
    ],
)
def test_the_form_of_a_name_tells_its_kind(text, kind, match_case):
    assert classify(text) == Name(text, kind, match_case)


def test_full_names_of_organisations_are_no_republics():
    text = "International Federation of Red Cross"
    assert classify(text, organisation=True) == Name(text, "short")


def test_a_state_goes_by_its_name_and_articles_are_left_off():
    assert other_names("Maldives", "Maldives", ["the Maldives", "MV"], organisation=False) == [
        Name("Maldives", "short"),
        Name("Maldives", "short"),
        Name("MV", "acronym", match_case=True),
    ]


def test_an_organisation_goes_by_its_acronym_and_is_found_by_its_full_name():
    full = "Finance Against Slavery and Trafficking"
    assert other_names(full, "FAST", [], organisation=True) == [
        Name(full, "official"),
        Name("FAST", "acronym", match_case=True),
    ]


@pytest.mark.parametrize(
    ("summary", "event", "note"),
    [
        (
            "Officials met. No list of participants was readable in the source.",
            "Officials met.",
            "No list of participants was readable in the source.",
        ),
        (
            "The page header says June while its text says July. Officials met.",
            "Officials met.",
            "The page header says June while its text says July.",
        ),
        (
            "A duty of source, transit and destination countries. 12 of them took part.",
            "A duty of source, transit and destination countries. 12 of them took part.",
            "",
        ),
        (
            "A workshop; only its title was readable.",
            "A workshop; only its title was readable.",
            "",
        ),
        ("", "", ""),
    ],
)
def test_remarks_on_sources_stand_apart_from_the_event(summary, event, note):
    assert split_remarks(summary) == (event, note)


def test_no_word_of_a_summary_is_lost_and_none_is_left_without_an_event():
    with (RECORD / "meetings.csv").open(encoding="utf-8", newline="") as file:
        summaries = [row["summary"] for row in csv.DictReader(file)]
    for summary in summaries:
        event, note = split_remarks(summary)
        assert sorted(f"{event} {note}".split()) == sorted(summary.split())
        assert event
