"""What moved is found again, what is gone says so, what never was public stays unknown."""

import pytest

from meetings.models import JointSeries, Series
from tests import make

pytestmark = pytest.mark.django_db


def test_renamed_slug_redirects_for_good(client):
    article = make.an_article(slug="old", year=2019)
    article.slug = "new"
    article.save()
    for ending in ("/", ".json"):
        response = client.get(f"/news/2019/old{ending}")
        assert (response.status_code, response.headers["Location"]) == (
            301,
            f"/news/2019/new{ending}",
        )


@pytest.mark.parametrize("what", ["meeting", "document", "album", "member"])
def test_every_kind_of_page_follows_its_slug(client, what):
    row = {
        "meeting": make.a_meeting,
        "document": make.a_document,
        "album": make.an_album,
        "member": make.a_member,
    }[what]()
    old = row.get_absolute_url()
    row.slug = "quite-another"
    row.save()
    response = client.get(old)
    assert (response.status_code, response.headers["Location"]) == (301, row.get_absolute_url())


def test_deleted_page_is_gone(client):
    article = make.an_article()
    address = article.get_absolute_url()
    article.delete()
    assert client.get(address).status_code == 410


def test_withdrawn_page_is_gone(client):
    document = make.a_document()
    document.status = "withdrawn"
    document.save()
    assert client.get(document.get_absolute_url()).status_code == 410


def test_no_browser_keeps_that_a_page_is_gone_or_has_moved(client):
    """Of themselves browsers keep 301 and 410 for good; what was withdrawn may come back."""
    document, article = make.a_document(), make.an_article(slug="old", year=2019)
    document.status, article.slug = "withdrawn", "new"
    document.save()
    article.save()
    answers = [client.get(document.get_absolute_url()), client.get("/news/2019/old/")]
    answers += [client.get("/news"), client.get("/nowhere/")]
    assert [(each.status_code, each.get("Cache-Control")) for each in answers] == [
        (410, "no-cache"),
        (301, "no-cache"),
        (301, "no-cache"),
        (404, "no-cache"),
    ]


def test_draft_that_was_never_public_is_unknown(client):
    meeting = make.a_meeting(status="draft")
    old = meeting.get_absolute_url()
    meeting.slug = "renamed-draft"
    meeting.save()
    assert client.get(old).status_code == 404
    assert client.get(meeting.get_absolute_url()).status_code == 404
    meeting.delete()
    assert client.get(old).status_code == 404


def test_slug_of_a_numbered_meeting_leads_to_its_number(client):
    meeting = make.a_meeting(number=14)
    response = client.get(f"/meetings/{meeting.series.slug}/{meeting.slug}/")
    assert (response.status_code, response.headers["Location"]) == (
        301,
        f"/meetings/{meeting.series.slug}/14/",
    )


def test_former_number_and_former_series_lead_to_the_meeting(client):
    meeting = make.a_meeting(number=13)
    series = meeting.series
    meeting.number = 14
    meeting.save()
    old = series.slug
    series.slug = "renamed-series"
    series.save()
    for address in (
        f"/meetings/{old}/13/",
        f"/meetings/{old}/14/",
        f"/meetings/{old}/{meeting.slug}/",
    ):
        response = client.get(address)
        assert (response.status_code, response.headers["Location"]) == (
            301,
            "/meetings/renamed-series/14/",
        )
    response = client.get(f"/meetings/{old}/")
    assert (response.status_code, response.headers["Location"]) == (
        301,
        "/meetings/renamed-series/",
    )


def test_number_in_a_joint_series_leads_to_the_meeting(client):
    meeting, task_force = make.a_meeting(number=9), make.a_series()
    JointSeries.objects.create(meeting=meeting, series=task_force, number=7)
    response = client.get(f"/meetings/{task_force.slug}/7/")
    assert (response.status_code, response.headers["Location"]) == (301, meeting.get_absolute_url())


@pytest.mark.parametrize(
    "address",
    [
        "/meetings/nothing/",
        "/meetings/nothing/14/",
        "/meetings/series/99999999999999999999/",
        "/meetings/series/0/",
        "/members/nobody/",
        "/groups/none/",
        "/documents/none/",
        "/documents/none/en.pdf",
        "/news/2019/none/",
        "/news/0000/none/",
        "/photos/none/",
        "/photos/none/1/",
        "/photos/none/99999999999999999999/",
        "/media/photos/1/320.webp",
        "/about/nothing/",
        "/meetings.exe",
        "/nothing",
    ],
)
def test_what_never_was_is_not_found(client, address):
    Series.objects.create(name="Series", slug="series")
    assert client.get(address).status_code == 404
