"""How many rows stand behind every value: the numbers, the words and the years."""

import datetime as dt

import pytest
from django.db.models.functions import ExtractYear

from baliprocess.counting import UNCOUNTED, Tallies, YearOf, led_to
from meetings.models import Delegation, Document, DocumentFile, Meeting, Series
from members.models import Member, label_of

from . import make

pytestmark = pytest.mark.django_db


def counted(rows, key, words=("slug", "name")):
    tallies = Tallies()
    tallies.count("it", rows, key, words)
    return sorted((value, label, number) for _name, value, label, number in tallies)


def test_a_path_leads_to_a_model_or_to_none():
    assert led_to(Meeting, "series") is Series
    assert led_to(Meeting, "delegations__member") is Member
    assert led_to(Meeting, "format") is led_to(Meeting, YearOf("starts_on")) is None


def test_rows_are_counted_by_what_they_lead_to_and_told_in_its_words():
    fiji, office = make.a_member("Fiji"), make.a_member("International Office", short_name="IO")
    Member.objects.filter(pk=office.pk).update(kind="organisation")
    for _ in range(2):
        make.a_delegation(make.a_meeting(), fiji)
    make.a_delegation(Meeting.objects.first(), office)
    Delegation.objects.create(meeting=Meeting.objects.first(), other_body="A body")
    found = counted(Meeting.objects.all(), "delegations__member", ("slug", label_of()))
    assert found == [("fiji", "Fiji", 2), ("international-office", "IO", 1)]


def test_a_row_that_is_joined_twice_is_counted_once():
    document = make.a_document()
    for version in (1, 2):
        url = "https://example.org/a"
        DocumentFile.objects.create(
            document=document, version=version, language="en", external_url=url
        )
    assert counted(Document.objects.all(), "files__language") == [("en", "en", 1)]


def test_a_year_is_that_of_the_date():
    for day in (dt.date(1990, 1, 1), dt.date(2019, 12, 31), dt.date(2020, 2, 29), None):
        make.a_meeting(starts_on=day)
    years = Meeting.objects.annotate(own=YearOf("starts_on"), year=ExtractYear("starts_on"))
    assert {own for own, _year in years.values_list("own", "year")} == {1990, 2019, 2020, None}
    assert all(own == year for own, year in years.values_list("own", "year"))
    found = counted(Meeting.objects.all(), YearOf("starts_on"))
    assert found == [(year, year, 1) for year in ("1990", "2019", "2020")]


def test_all_columns_are_one_query_and_what_is_offered_has_no_number(django_assert_num_queries):
    series = make.a_series(name="Office")
    make.a_meeting(series=series, format="virtual")
    tallies = Tallies()
    tallies.count("format", Meeting.objects.all(), "format", ())
    tallies.count("nobody", Meeting.objects.none(), "format", ())
    tallies.offer("series", Series.objects.all(), ("slug", "name"))
    with django_assert_num_queries(1):
        found = sorted(tallies)
    assert found == [("format", "virtual", "virtual", 1), ("series", "office", "Office", UNCOUNTED)]


def test_of_nothing_nothing_is_asked(django_assert_num_queries):
    tallies = Tallies()
    tallies.count("nobody", Delegation.objects.none(), "member", ("slug", "name"))
    with django_assert_num_queries(0):
        assert list(tallies) == []
