"""What a row repeats of the row above it stays true, whoever writes, and in whatever way."""

import datetime as dt
import importlib
import io

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.urls import reverse

from baliprocess import repeated
from meetings.models import Delegation, Document, DocumentFile, Meeting
from news.models import Article
from news.naming import Naming
from photos.filed import Shown
from photos.models import Album, Photo

from .admin.pages import Form
from .make import (
    a_delegation,
    a_document,
    a_meeting,
    a_member,
    a_photo,
    a_series,
    an_album,
    an_article,
)

pytestmark = pytest.mark.django_db

DAY, LATER = dt.date(2019, 7, 23), dt.date(2021, 3, 4)


def wrong():
    """How many rows of each table do not say what they should; they do afterwards."""
    with connection.cursor() as cursor:
        return {rule.row: repeated.mend(cursor, rule) for rule in repeated.rules(connection)}


RIGHT = {rule.row: 0 for _app, rule in repeated._known}


@pytest.fixture
def meeting():
    return a_meeting(starts_on=DAY)


@pytest.fixture
def delegation(meeting):
    return a_delegation(meeting)


@pytest.fixture
def album():
    return an_album(taken_on=DAY, country="Indonesia")


def a_file(document, **values):
    address = f"https://example.org/{DocumentFile.objects.count()}"
    return document.files.create(external_url=address, **values)


def filed(**which):
    return Photo.objects.values_list("filed_on", "filed_year", "filed_country").get(**which)


def test_a_row_that_is_made_repeats_what_stands_above_it(delegation, meeting, album):
    a_document(meeting=meeting)
    a_photo(album=album)
    assert Delegation.objects.get().starts_on == DAY
    assert Document.objects.get().series == meeting.series
    assert filed() == (DAY, 2019, "Indonesia")


def test_rows_that_are_made_in_bulk_do_as_well(meeting, album):
    Delegation.objects.bulk_create(
        [Delegation(meeting=meeting, other_body=name, starts_on=LATER) for name in ("a", "b")]
    )
    Document.objects.bulk_create([Document(meeting=meeting, title="A", slug="a", kind="report")])
    Photo.objects.bulk_create([Photo(album=album, sha256="a")])
    assert set(Delegation.objects.values_list("starts_on", flat=True)) == {DAY}
    assert Document.objects.get().series == meeting.series
    assert filed() == (DAY, 2019, "Indonesia")


def test_what_is_saved_above_is_passed_on(delegation, meeting):
    a_document(meeting=meeting)
    meeting.starts_on = meeting.ends_on = LATER
    meeting.series = a_series()
    meeting.save()
    assert Delegation.objects.get().starts_on == LATER
    assert Document.objects.get().series == meeting.series
    meeting.starts_on = meeting.ends_on = None
    meeting.save()
    assert Delegation.objects.get().starts_on is None


def test_an_update_of_many_rows_above_is_passed_on(delegation, album):
    a_photo(album=album)
    Meeting.objects.update(starts_on=LATER, ends_on=LATER)
    Album.objects.update(taken_on=LATER, country="Thailand")
    assert Delegation.objects.get().starts_on == LATER
    assert filed() == (LATER, 2021, "Thailand")


def test_bulk_update_above_is_passed_on(delegation, meeting):
    meeting.starts_on = meeting.ends_on = LATER
    Meeting.objects.bulk_update([meeting], ["starts_on", "ends_on"])
    assert Delegation.objects.get().starts_on == LATER


def test_sql_past_the_models_is_no_way_around(delegation, meeting):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE meetings_meeting SET starts_on = %s, ends_on = %s", [LATER, LATER])
        cursor.execute("UPDATE meetings_delegation SET starts_on = %s", [DAY])
    assert Delegation.objects.get().starts_on == LATER


def test_what_is_written_into_the_column_itself_is_put_right(delegation, meeting, album):
    a_document(meeting=meeting)
    a_photo(album=album)
    Delegation.objects.update(starts_on=LATER)
    Document.objects.update(series=None)
    Photo.objects.update(filed_on=None, filed_year=1999, filed_country="Nowhere")
    assert Delegation.objects.get().starts_on == DAY
    assert Document.objects.get().series == meeting.series
    assert filed() == (DAY, 2019, "Indonesia")
    assert wrong() == RIGHT


def test_an_instance_read_before_a_change_above_saves_no_old_value(delegation, meeting):
    Meeting.objects.update(starts_on=LATER, ends_on=LATER)
    delegation.note = "Corrected"
    delegation.save()
    assert Delegation.objects.get().starts_on == LATER


def test_a_row_that_moves_repeats_its_new_place(delegation, album):
    photo = a_photo(album=album)
    Delegation.objects.update(meeting=a_meeting(starts_on=LATER))
    Photo.objects.filter(pk=photo.pk).update(album=an_album(taken_on=LATER, country="Thailand"))
    assert Delegation.objects.get().starts_on == LATER
    assert filed() == (LATER, 2021, "Thailand")


def test_a_document_that_leaves_its_meeting_leaves_its_series(meeting):
    document = a_document(meeting=meeting)
    document.meeting = None
    document.save()
    assert Document.objects.get().series is None
    Document.objects.update(series=meeting.series)
    assert Document.objects.get().series is None


def test_a_photo_says_its_own_year_and_country_where_it_has_them(album):
    photo = a_photo(
        album=album, country="Thailand", taken_at=dt.datetime(2018, 5, 1, tzinfo=dt.UTC)
    )
    assert filed() == (DAY, 2018, "Thailand")
    Album.objects.update(taken_on=LATER, country="Fiji")
    assert filed() == (LATER, 2018, "Thailand")
    photo.taken_at, photo.country = None, ""
    photo.save()
    assert filed() == (LATER, 2021, "Fiji")


def test_a_version_that_is_restored_takes_the_date_of_its_meeting(delegation):
    version = delegation.history.earliest()
    assert not hasattr(version, "starts_on")
    Meeting.objects.update(starts_on=LATER, ends_on=LATER)
    version.instance.save()
    assert Delegation.objects.get().starts_on == LATER
    Delegation.objects.all().delete()
    version.instance.save()
    assert Delegation.objects.get().starts_on == LATER


def test_the_members_of_a_photo_repeat_by_what_photos_are_sorted(album):
    photo = a_photo(album=album, position=3)
    photo.members_shown.set([a_member(), a_member()])

    def repeats():
        return set(Shown.objects.values_list("filed_on", "filed_in", "place"))

    assert repeats() == {(DAY, album.pk, 3)}
    Album.objects.update(taken_on=LATER)
    assert repeats() == {(LATER, album.pk, 3)}
    other = an_album(taken_on=None)
    Photo.objects.update(album=other, position=4)
    assert repeats() == {(None, other.pk, 4)}
    Shown.objects.update(filed_on=DAY, filed_in=1, place=None)
    assert repeats() == {(None, other.pk, 4)}
    assert wrong() == RIGHT


def test_the_members_of_an_article_repeat_by_what_articles_are_sorted():
    article = an_article(reported_on=DAY, year=2019)
    a_member().articles.add(article)
    assert set(Naming.objects.values_list("year", "reported_on")) == {(2019, DAY)}
    Article.objects.update(reported_on=LATER, year=2021)
    assert set(Naming.objects.values_list("year", "reported_on")) == {(2021, LATER)}
    assert wrong() == RIGHT


def test_files_repeat_the_date_of_their_document_and_delegations_the_series(delegation, meeting):
    document = a_document(meeting=meeting, issued_on=DAY)
    a_file(document)
    assert DocumentFile.objects.get().issued_on == DAY
    Document.objects.update(issued_on=LATER)
    assert DocumentFile.objects.get().issued_on == LATER
    meeting.series = a_series()
    meeting.save()
    assert Delegation.objects.get().series == meeting.series
    assert wrong() == RIGHT


def test_lists_of_a_member_and_of_a_language_are_in_the_order_of_all(client):
    member, album, other = a_member(), an_album(taken_on=DAY), an_album(taken_on=LATER)
    photos = [
        a_photo(album=each, position=place)
        for each, place in ((album, 2), (album, 1), (other, 1), (an_album(), 1))
    ]
    days = [(DAY, 2019), (None, 2019), (LATER, 2021), (None, 2018)]
    articles = [an_article(reported_on=day, year=year) for day, year in days]
    documents = [a_document(issued_on=day) for day in (DAY, None, LATER)]
    for row in photos:
        row.members_shown.add(member)
    for row in articles:
        row.members.add(member)
    for row in documents:
        a_file(row, language="id")
        # Of several versions the latest alone stands for the document.
        a_file(row, language="id", version=2)

    def listed(address):
        return [row.pk for row in client.get(address).context["page"]]

    def keys(rows, *places):
        return [rows[place].pk for place in places]

    assert listed(f"/photos/?member={member.slug}") == keys(photos, 2, 1, 0, 3)
    assert listed(f"/photos/?member={member.slug}&before=end") == keys(photos, 2, 1, 0, 3)
    place = f"{DAY}~{album.pk}~1~{photos[1].pk}"
    assert listed(f"/photos/?member={member.slug}&after={place}") == keys(photos, 0, 3)
    assert listed(f"/photos/?member={member.slug}&before={place}") == keys(photos, 2)
    assert listed(f"/news/?member={member.slug}") == keys(articles, 2, 0, 1, 3)
    assert listed(f"/news/?member={member.slug}&year=2019") == keys(articles, 0, 1)
    place = f"2019~{DAY}~{articles[0].pk}"
    assert listed(f"/news/?member={member.slug}&after={place}") == keys(articles, 1, 3)
    assert listed("/documents/?language=id") == keys(documents, 2, 0, 1)
    assert listed("/documents/?language=id&year=2019") == keys(documents, 0)
    assert listed("/documents/?language=vi") == []


def test_the_desk_passes_a_date_on(admin_client, delegation, meeting):
    form = Form(admin_client, reverse("admin:meetings_meeting_change", args=[meeting.pk]))
    form.send(starts_on="2021-03-04", ends_on="2021-03-04")
    assert Delegation.objects.get().starts_on == Meeting.objects.get().starts_on == LATER


def test_what_two_at_once_left_wrong_is_put_right_every_night(delegation):
    repeated.remove(connection)
    Delegation.objects.update(starts_on=LATER)
    told = io.StringIO()
    call_command("retain", stdout=told)
    assert "Repeated dates and places: 1 put right" in told.getvalue()
    assert Delegation.objects.get().starts_on == DAY
    repeated.install(connection)


def test_what_was_written_without_triggers_is_put_right_when_they_come_back(delegation, album):
    a_photo(album=album)
    repeated.remove(connection)
    Delegation.objects.update(starts_on=None)
    Photo.objects.update(filed_on=None)
    assert Delegation.objects.get().starts_on is None
    repeated.install(connection)
    assert Delegation.objects.get().starts_on == DAY
    assert filed() == (DAY, 2019, "Indonesia")
    assert wrong() == RIGHT


@pytest.mark.parametrize(
    ("app", "migrations"),
    [
        ("meetings", ["0011_repeated", "0012_in_series"]),
        ("photos", ["0006_filed", "0007_shown"]),
        ("news", ["0005_naming"]),
    ],
)
def test_the_migrations_fill_the_rows_that_are_there(delegation, meeting, album, app, migrations):
    a_file(a_document(meeting=meeting, issued_on=DAY))
    a_photo(album=album).members_shown.add(a_member())
    an_article(reported_on=DAY).members.add(a_member())
    repeated.remove(connection)
    Delegation.objects.update(starts_on=None, series=None)
    Document.objects.update(series=None)
    DocumentFile.objects.update(issued_on=None)
    Photo.objects.update(filed_on=None, filed_year=None, filed_country="")
    Shown.objects.update(filed_on=None, filed_in=None, place=None)
    Naming.objects.update(year=None, reported_on=None)

    class Editor:
        pass

    Editor.connection = connection
    for migration in migrations:
        module = importlib.import_module(f"{app}.migrations.{migration}")
        codes = [getattr(each, "code", None) for each in module.Migration.operations]
        (fill,) = [code for code in codes if getattr(code, "__name__", "") == "fill_rows"]
        fill(apps, Editor)
    expected = RIGHT | {rule.row: 1 for label, rule in repeated._known if label != app}
    assert wrong() == expected


def test_the_meetings_of_a_member_are_those_of_its_delegations(client):
    member, other = a_member(), a_member()
    days = [dt.date(2018, 5, 1), dt.date(2019, 2, 3), dt.date(2019, 9, 9), None]
    held = [a_meeting(starts_on=day) for day in days]
    for each in held:
        a_delegation(each, member)
        a_delegation(each, other, presence="apologies")
    hidden = a_meeting(names_public="nothing")
    a_delegation(hidden, member)

    def listed(query):
        return [each.pk for each in client.get(f"/meetings/?{query}").context["page"]]

    first, second, third, undated = (each.pk for each in held)
    assert listed(f"member={member.slug}") == [third, second, first, undated]
    assert listed(f"member={member.slug}&year=2019") == [third, second]
    assert listed(f"member={member.slug}&since=2019") == [third, second]
    assert listed(f"member={member.slug}&until=2018") == [first]
    assert listed(f"member={other.slug}") == []
    place = f"{days[1]}~{second}"
    assert listed(f"member={member.slug}&after={place}") == [first, undated]
    assert listed(f"member={member.slug}&before={place}") == [third]
    assert listed(f"member={member.slug}&before=end") == [third, second, first, undated]
