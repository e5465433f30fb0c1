"""Who asks word for word as somebody did before gets the answer without more ado."""

import pytest

from baliprocess.page_cache import store as store_module
from baliprocess.page_cache.model import PageCacheState
from baliprocess.page_cache.store import WORDING, WORDINGS
from meetings.models import Meeting
from tests.make import a_meeting

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def worker(new_worker):
    return new_worker()


def test_who_asks_in_the_same_words_gets_the_answer_at_once(worker):
    PageCacheState.objects.update(changed=1_000_000_000)
    store, meeting = worker.cache.store, a_meeting(city="Da Nang")
    PageCacheState.objects.update(changed=1_000_000_000)
    for _ in range(3):
        assert b"Da Nang" in worker.get("/meetings/").body
    assert len(store.ready) == 1
    # Nobody else is given it, in whatever else the words differ.
    for header in ({"HTTP_COOKIE": "a=b"}, {"HTTP_AUTHORIZATION": "x"}, {"HTTP_RANGE": "bytes=0-"}):
        worker.get("/meetings/", **header)
    assert worker.get("/meetings/", method="HEAD").body == b""
    assert worker.get("/meetings/", method="POST").status == 405
    assert (worker.cache.made, worker.cache.hits) == (1, 3)
    # The record moves on, the words stay the same.
    Meeting.objects.filter(pk=meeting.pk).update(city="Denpasar")
    PageCacheState.objects.update(changed=1_000_000_001)
    for _ in range(3):
        assert b"Denpasar" in worker.get("/meetings/").body
    assert worker.cache.made == 2


def test_wordings_of_one_page_are_bounded_and_leave_with_it(worker):
    PageCacheState.objects.update(changed=1_000_000_000)
    for _ in range(3):
        for n in range(WORDINGS + 4):
            worker.get(f"/about/?utm={n}", HTTP_ACCEPT_ENCODING="br")
            worker.get("/about/", HTTP_ACCEPT_ENCODING=f"br, {'x' * 300}{n}")
    store = worker.cache.store
    assert (len(store), len(store.ready)) == (1, WORDINGS)
    (page,) = store._pages.values()
    held = len(page.plain) + sum(map(len, page.bodies.values())) + WORDINGS * WORDING
    assert store.size == page.size > held
    store.limit = 0
    store.grown(next(iter(store._pages)), page, 0)
    assert (len(store), store.ready, store.size) == (0, {}, 0)


def test_an_answer_of_one_part_is_a_list_which_servers_send_in_one_go(worker):
    for address in ("/about/", "/about/"):
        for headers in ({}, {"HTTP_IF_NONE_MATCH": "*"}, {"REQUEST_METHOD": "HEAD"}):
            environ = worker.environ(address) | headers
            parts = worker.application(environ, lambda *_told: None)
            assert (type(parts), len(parts)) == (list, 1)


def test_a_page_is_packed_once_even_within_the_second_of_the_change(worker, monkeypatch):
    packed = []
    monkeypatch.setattr(store_module, "pack", lambda body, coding: packed.append(coding) or body)
    PageCacheState.objects.update(changed=9_000_000_000)
    for _ in range(3):
        assert "Last-Modified" not in worker.get("/about/", HTTP_ACCEPT_ENCODING="br").headers
    assert packed == ["br"]
