"""What changed since a moment, what has left, and the pages of long lists."""

import datetime as dt
import json

import pytest
from django.utils import timezone

from baliprocess import changing
from meetings.models import Delegation, Meeting
from tests import make

pytestmark = pytest.mark.django_db

LONG_AGO = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
SINCE = "2021-01-01"
BAD = "Write a day or a moment in ISO 8601, such as 2026-01-31 or 2026-01-31T12:00:00Z."


def age(*rows, at=LONG_AGO):
    """Let everything recorded of these rows so far have happened at `at`."""
    for row in rows:
        type(row).history.filter(id=row.pk).update(history_date=at)
        if hasattr(row, "updated_at"):
            type(row).objects.filter(pk=row.pk).update(updated_at=at)


def changed(client, name, query=f"updated_since={SINCE}"):
    """What the list says of changes: identifiers, and whole tombstones without their moment."""
    found = []
    for row in client.get(f"/{name}.json?{query}").json()[name]:
        moment = dt.datetime.fromisoformat(row.pop("gone_at", "2025-01-01T00:00:00Z"))
        assert moment > dt.datetime(2021, 1, 1, tzinfo=dt.UTC)
        found.append(row if row.get("deleted") else row["id"])
    return found


def gone(key, **more):
    return {"id": key, "deleted": True} | more


@pytest.mark.parametrize("lot", [changing.LOT, 3])
def test_a_meeting_has_changed_with_each_of_its_parts(client, monkeypatch, lot):
    # Of more than so many no query names the keys.
    monkeypatch.setattr(changing, "LOT", lot)
    series = make.a_series()
    quiet = make.a_meeting(slug="quiet", series=series)
    rows = {
        name: make.a_meeting(slug=name, series=series)
        for name in ("delegation", "delegate", "figure", "item", "session", "document", "own")
    }
    member = make.a_member("Fiji")
    old = make.a_delegation(rows["delegate"], member)
    removed = make.a_delegation(quiet, member)
    age(series, quiet, *rows.values(), member, old, removed)
    assert changed(client, "meetings") == []
    make.a_delegation(rows["delegation"], member)
    old.delegates.create(name="Someone")
    rows["figure"].figures.create(measure="delegates", value=1)
    rows["item"].agenda_items.create(title="Opening")
    rows["session"].sessions.create(title="Opening")
    make.a_document(meeting=rows["document"])
    rows["own"].save()
    assert sorted(changed(client, "meetings")) == sorted(rows)
    removed.delete()
    assert sorted(changed(client, "meetings")) == sorted([*rows, "quiet"])


def test_the_moment_of_the_last_change_is_that_of_the_part(client):
    meeting = make.a_meeting(slug="m")
    age(meeting, meeting.series)
    [row] = client.get("/meetings.json").json()["meetings"]
    assert row["updated_at"] == LONG_AGO.isoformat()
    make.a_delegation(meeting, make.a_member())
    latest = Delegation.history.get().history_date.isoformat()
    [row] = client.get("/meetings.json").json()["meetings"]
    whole = client.get(f"/meetings/{meeting.series.slug}/m.json").json()
    assert (row["updated_at"], whole["updated_at"]) == (latest, latest)


def test_a_renamed_series_changes_its_meetings(client):
    meeting = make.a_meeting(slug="m")
    age(meeting, meeting.series)
    meeting.series.slug = "renamed"
    meeting.series.save()
    assert changed(client, "meetings") == ["m"]


MAKERS = {
    "meetings": lambda slug: make.a_meeting(slug=slug),
    "members": lambda slug: make.a_member(slug=slug),
    "documents": lambda slug: make.a_document(slug=slug),
    "news": lambda slug: make.an_article(slug=slug),
}


def key(name, slug):
    return f"2019/{slug}" if name == "news" else slug


@pytest.mark.parametrize("name", MAKERS)
def test_what_is_deleted_or_renamed_leaves_a_tombstone(client, name):
    rows = {slug: MAKERS[name](slug) for slug in ("kept", "deleted", "old-name")}
    for row in rows.values():
        age(row, *([row.series] if name == "meetings" else []))
    rows["deleted"].delete()
    rows["old-name"].slug = "new-name"
    rows["old-name"].save()
    assert changed(client, name) == [
        key(name, "new-name"),
        gone(key(name, "deleted")),
        gone(key(name, "old-name"), moved_to=key(name, "new-name")),
    ]
    assert changed(client, name, "updated_since=2990-01-01") == []


@pytest.mark.parametrize("name", ["meetings", "documents", "news"])
def test_what_is_withdrawn_or_over_leaves_and_what_never_was_public_is_not_named(client, name):
    rows = {slug: MAKERS[name](slug) for slug in ("withdrawn", "over", "draft", "to-come", "back")}
    for slug, status in (("withdrawn", "published"), ("draft", "draft"), ("to-come", "published")):
        rows[slug].status = status
        rows[slug].history.all().delete()
        if slug == "to-come":
            rows[slug].publish_at = timezone.now() + dt.timedelta(days=9)
        rows[slug].save()
    for row in rows.values():
        age(row, *([row.series] if name == "meetings" else []))
    for slug in ("withdrawn", "back"):
        rows[slug].status = "withdrawn"
        rows[slug].save()
    rows["back"].status = "published"
    rows["back"].save()
    type(rows["over"]).objects.filter(pk=rows["over"].pk).update(
        unpublish_at=timezone.now() - dt.timedelta(hours=1)
    )
    rows["over"].history.update(unpublish_at=timezone.now() - dt.timedelta(hours=1))
    rows["draft"].delete()
    rows["to-come"].slug = "to-come-later"
    rows["to-come"].save()
    found = changed(client, name)
    assert found[0] == key(name, "back")
    assert sorted(row["id"] for row in found[1:]) == [key(name, "over"), key(name, "withdrawn")]
    text = client.get(f"/{name}.json?updated_since=1990-01-01").content.decode()
    assert "draft" not in text
    assert "to-come" not in text


def test_what_hangs_on_a_meeting_leaves_and_returns_with_it(client):
    meeting = make.a_meeting(slug="m")
    album = make.an_album(slug="album")
    meeting.album = album
    meeting.save()
    document = make.a_document(slug="paper", meeting=meeting)
    photo = make.a_photo(album=album)
    hidden = make.a_meeting(slug="hidden", status="draft")
    secret = make.a_document(slug="secret", meeting=hidden)
    age(meeting, meeting.series, album, document, photo, hidden, hidden.series, secret)
    assert changed(client, "documents") == changed(client, "photos") == []
    meeting.status = "withdrawn"
    meeting.save()
    secret.delete()
    assert changed(client, "meetings") == [gone("m")]
    assert changed(client, "documents") == [gone("paper")]
    assert changed(client, "photos") == [gone(photo.pk)]
    meeting.status = "published"
    meeting.save()
    assert changed(client, "documents") == ["paper"]
    assert [row for row in changed(client, "photos") if row != photo.pk] == []


def test_a_name_that_another_record_bears_now_is_not_gone(client):
    first = make.a_document(slug="name")
    age(first)
    first.slug = "other"
    first.save()
    make.a_document(slug="name")
    assert sorted(changed(client, "documents")) == ["name", "other"]


def test_the_table_tells_of_what_has_left_in_columns_of_its_own(client):
    document = make.a_document(slug="paper")
    age(document)
    assert "deleted" not in client.get("/documents.csv").content.decode().splitlines()[0]
    document.delete()
    head, row = client.get(f"/documents.csv?updated_since={SINCE}").content.decode().splitlines()
    assert head.endswith('"updated_at","deleted","gone_at","moved_to"')
    assert row.startswith('"paper","",')
    assert '"True"' in row


@pytest.mark.parametrize(
    "written",
    ["2019-07-23", "2019-07-23T10:00", "2019-07-23T10:00:00Z", "2019-07-23T10:00:00+07:00", ""],
)
def test_days_and_moments_are_understood(client, written):
    make.a_meeting(slug="m")
    assert changed(client, "meetings", f"updated_since={written}") == ["m"]
    assert client.get(f"/meetings/?updated_since={written}").status_code == 200


@pytest.mark.parametrize(
    "written",
    ["soon", "2019-13-01", "23.7.2019", "2019-07-23T99:00", "0001-01-01T00:00%2B09:00", "9" * 90],
)
@pytest.mark.parametrize("name", ["meetings", "members", "groups", "documents", "news", "photos"])
def test_a_moment_that_is_none_says_how_to_write_it(client, name, written):
    response = client.get(f"/{name}.json?updated_since={written}")
    errors = response.json()["errors"]
    assert (response.status_code, errors) == (400, {"updated_since": [BAD]})
    page = client.get(f"/{name}/?updated_since={written}")
    assert page.status_code == 400
    if name != "groups":
        assert BAD in page.content.decode()


def test_pages_lead_to_each_other_in_body_and_header(client):
    series = make.a_series()
    for number in range(1, 6):
        make.a_meeting(series=series, number=number, starts_on=dt.date(2000 + number, 1, 1))
    answer = client.get("/meetings.json?per_page=2&page=2&year=&since=2001&junk=1")
    body = answer.json()
    at = "http://testserver/meetings.json?since=2001&per_page=2&page="
    assert {name: body[name] for name in ("count", "page", "pages", "per_page")} == {
        "count": 5,
        "page": 2,
        "pages": 3,
        "per_page": 2,
    }
    assert {name: body[name] for name in ("first", "prev", "next", "last")} == {
        "first": f"{at}1",
        "prev": f"{at}1",
        "next": f"{at}3",
        "last": f"{at}3",
    }
    assert answer.headers["Link"] == (
        f'<{at}1>; rel="first", <{at}1>; rel="prev", <{at}3>; rel="next", <{at}3>; rel="last", '
        '<http://testserver/about/data/#licence>; rel="terms-of-service", '
        '<http://testserver/openapi.json>; rel="service-desc"'
    )
    walked, url = [], "/meetings.json?per_page=2"
    while url:
        page = client.get(url).json()
        walked += [row["number"] for row in page["meetings"]]
        url = page["next"]
    assert walked == [5, 4, 3, 2, 1]


def test_tombstones_follow_the_rows_over_the_pages(client):
    rows = [make.a_document(slug=f"d{i}") for i in range(5)]
    age(*rows)
    for row in rows[:3]:
        row.delete()
    for row in rows[3:]:
        row.save()
    ids, url = [], f"/documents.json?updated_since={SINCE}&per_page=2"
    while url:
        page = client.get(url).json()
        ids.append([row["id"] for row in page["documents"]])
        url = page["next"]
    assert (page["count"], ids) == (5, [["d4", "d3"], ["d0", "d1"], ["d2"]])


@pytest.mark.parametrize(
    ("query", "status", "errors"),
    [
        ("page=2", 404, {"page": ["There is no page “2” in this list: it has 1."]}),
        ("page=x", 404, {"page": ["There is no page “x” in this list: it has 1."]}),
        (
            "per_page=0",
            400,
            {"per_page": ["Write how many rows a page should have: from 1 to 1000."]},
        ),
        (
            "per_page=1001",
            400,
            {"per_page": ["Write how many rows a page should have: from 1 to 1000."]},
        ),
        (
            "per_page=²",
            400,
            {"per_page": ["Write how many rows a page should have: from 1 to 1000."]},
        ),
    ],
)
def test_pages_that_are_not_there_say_so(client, query, status, errors):
    response = client.get(f"/meetings.json?{query}")
    assert (response.status_code, response.json()["errors"]) == (status, errors)


def test_who_asks_again_from_the_moment_given_misses_nothing(client):
    before = timezone.now()
    moment = dt.datetime.fromisoformat(client.get("/members.json").json()["as_of"])
    assert moment < before
    make.a_member(slug="late")
    asked = moment.isoformat().replace("+", "%2B")
    assert changed(client, "members", f"updated_since={asked}") == ["late"]
    # A plus sign that nobody escaped arrives as a space.
    assert changed(client, "members", f"updated_since={moment.isoformat()}") == ["late"]


# --- who may read it -----------------------------------------------------------------------------

DATA = ["/meetings.json", "/meetings.csv", "/meetings.ics", "/meetings.atom", "/openapi.json"]
DATA += ["/meetings.bib", "/search.json?q=a", "/search/suggest.json", "/meetings.json?year=x"]
NOT_DATA = ["/", "/meetings/", "/admin/login/", "/nowhere/", "/static/css/base.css", "/photos/a/1/"]


@pytest.mark.parametrize("address", DATA)
def test_data_is_open_to_scripts_of_any_site(client, address):
    for method in ("get", "head"):
        response = getattr(client, method)(address, headers={"origin": "https://example.org"})
        assert response.headers["Access-Control-Allow-Origin"] == "*"
        assert "Access-Control-Allow-Credentials" not in response.headers
    asked = client.options(address, headers={"access-control-request-method": "GET"})
    assert asked.status_code == 204
    assert asked.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert asked.headers["Access-Control-Allow-Origin"] == "*"
    assert client.post(address).status_code == 405


@pytest.mark.parametrize("address", NOT_DATA)
def test_pages_files_and_the_desk_are_not(client, address):
    for method in ("get", "options"):
        response = getattr(client, method)(address, headers={"origin": "https://example.org"})
        assert "Access-Control-Allow-Origin" not in response.headers


def test_a_record_in_csv_is_its_line_of_the_list(client):
    make.a_meeting(series=make.a_series(slug="s"), number=1)
    make.a_seat(make.a_member(slug="fiji"))
    make.a_document(slug="paper")
    make.an_article(slug="report")
    photo = make.a_photo(album=make.an_album(slug="album"))
    for name, record in {
        "meetings": "/meetings/s/1",
        "members": "/members/fiji",
        "groups": "/groups/bali-process",
        "documents": "/documents/paper",
        "news": "/news/2019/report",
        "photos": f"/photos/album/{photo.pk}",
    }.items():
        assert client.get(f"{record}.csv").content == client.get(f"/{name}.csv").content
        [row] = client.get(f"/{name}.json").json()[name]
        assert json.loads(client.get(f"{record}.json").content)["id"] == row["id"]
    assert Meeting.objects.count() == 1
