"""What the page cache keeps of the data, and what it leaves alone."""

import pytest

from members.models import Member
from tests import make


@pytest.fixture
def worker(new_worker):
    return new_worker()


def test_data_is_kept_with_its_open_door_and_pages_of_it_are_told_apart(worker):
    make.a_member("Fiji")
    make.a_member("Nauru")
    answers = [worker.get("/members.json?per_page=1&page=2") for _ in range(2)]
    assert answers[0].body == answers[1].body
    assert worker.get("/members.json?per_page=1&page=1").body != answers[0].body
    assert worker.cache.hits == 1
    again = worker.get(
        "/members.json?per_page=1&page=2", HTTP_IF_NONE_MATCH=answers[0].headers["ETag"]
    )
    for answer in (*answers, again):
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert (again.status, again.body) == (304, b"")
    assert 'rel="prev"' in answers[1].headers["Link"]


def test_what_has_left_is_told_at_once(worker):
    member = make.a_member("Fiji", slug="fiji")
    address = "/members.json?updated_since=2000-01-01"
    assert b'"deleted"' not in worker.get(address).body
    member.delete()
    assert b'"deleted": true' in worker.get(address).body
    assert Member.objects.count() == 0


@pytest.mark.parametrize("ending", ["bib", "ris"])
def test_citations_are_kept(worker, ending):
    make.a_member("Fiji", slug="fiji")
    bodies = {worker.get(f"/members/fiji.{ending}").body for _ in range(2)}
    assert (len(bodies), worker.cache.hits) == (1, 1)


def test_archives_and_embeddings_are_not_kept(worker):
    meeting = make.a_meeting(slug="m", series=make.a_series(slug="s"))
    for _ in range(2):
        archive = worker.get("/meetings/s/m.zip")
        assert (archive.status, archive.body[:2]) == (200, b"PK")
        assert (
            worker.get(f"/oembed.json?url=http://localhost{meeting.get_absolute_url()}").status
            == 200
        )
    assert worker.get("/meetings/s/m.zip", method="HEAD").body == b""
    assert (worker.cache.hits, len(worker.cache.store)) == (0, 0)
