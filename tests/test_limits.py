"""Searches and downloads are counted by address, for all workers, and too many get a plain page."""

import multiprocessing
import threading

import pytest
from django.db import connection

from baliprocess.limits import middleware
from baliprocess.limits.counts import COUNT, IN_A_ROW, ROW, ROWS, HostCounts
from baliprocess.page_cache import triggers
from tests.make import a_meeting
from tests.page_cache.workers import Worker


@pytest.fixture
def counts(tmp_path):
    found = HostCounts(tmp_path / "counts")
    yield found
    found.close()


@pytest.fixture
def limits(settings, tmp_path):
    """A function that sets the limits; nothing has been counted yet."""
    settings.VAR_DIR = tmp_path
    middleware._host_counts.cache_clear()

    def limits(search=0, download=0):
        settings.LIMITS = {"search": search, "download": download}

    yield limits
    middleware._host_counts.cache_clear()


@pytest.fixture
def minute(monkeypatch):
    """The middle of a minute that does not go on by itself."""
    moment = [1_800_000_030.0]
    monkeypatch.setattr(middleware, "time", lambda: moment[0])
    return moment


# --- The counts ----------------------------------------------------------------------------------


def test_each_key_and_each_minute_has_its_own_count(counts):
    assert [counts.count("a", 60, now=60_000 + second) for second in (0, 1, 59)] == [1, 2, 3]
    assert counts.count("b", 60, now=60_000) == 1
    assert counts.count("a", 60, now=60_060) == 1
    assert counts.path.stat().st_mode & 0o777 == 0o600
    assert counts.path.stat().st_size <= ROW * ROWS


def test_the_file_tells_nobodys_address(counts):
    counts.count("search:192.0.2.7", 60)
    assert b"192" not in counts.path.read_bytes()


def test_a_full_row_forgets_who_asked_least(counts, monkeypatch):
    monkeypatch.setattr("baliprocess.limits.counts.ROWS", 1)
    for _ in range(5):
        counts.count("often", 60, now=0)
    for number in range(3 * IN_A_ROW):
        counts.count(f"once {number}", 60, now=0)
    assert counts.count("often", 60, now=0) == 6
    assert counts.path.stat().st_size == COUNT.size * IN_A_ROW


@pytest.mark.parametrize("spoilt", [b"", b"x" * 7, bytes(range(256)) * 20])
def test_a_spoilt_file_only_begins_anew(counts, spoilt):
    counts.path.write_bytes(spoilt)
    assert [counts.count("a", 60, now=0) for _ in range(3)] == [1, 2, 3]


def test_a_file_that_cannot_be_made_is_said_so(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        HostCounts(tmp_path / "gone" / "counts").count("a", 60)


def _count_often(path, barrier, told):
    own = HostCounts(path)
    barrier.wait()
    threads = [
        threading.Thread(target=lambda: [own.count("a", 60, now=0) for _ in range(50)])
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    told.put(True)


def test_processes_and_threads_lose_no_count(counts):
    kind = multiprocessing.get_context("fork")
    barrier, told = kind.Barrier(3), kind.Queue()
    workers = [
        kind.Process(target=_count_often, args=(counts.path, barrier, told)) for _ in range(3)
    ]
    for worker in workers:
        worker.start()
    assert [told.get(timeout=60) for _ in workers] == [True] * 3
    for worker in workers:
        worker.join()
    assert counts.count("a", 60, now=0) == 3 * 4 * 50 + 1


# --- What is counted -----------------------------------------------------------------------------


@pytest.mark.django_db
def test_too_many_searches_get_a_plain_page_in_both_languages(client, limits, minute):
    limits(search=2)
    for address in ("/search/?q=a", "/search.json?q=a"):
        assert client.get(address).status_code == 200
    refused = client.get("/search/?q=a")
    assert (refused.status_code, refused["Retry-After"], refused["Cache-Control"]) == (
        429,
        "30",
        "no-store",
    )
    page = refused.content.decode()
    assert "<h1>Too many requests at once</h1>" in page
    assert '<p lang="id">Tunggulah satu menit' in page
    other = client.get("/id/search/?q=a").content.decode()
    assert "<h1>Terlalu banyak permintaan sekaligus</h1>" in other
    assert '<p lang="en-GB">Please wait a minute' in other
    for address in ("/search.json?q=a", "/search/suggest.json?q=a"):
        data = client.get(address)
        assert data.status_code == 429
        sentence = "Too many requests from your address. Try again in 30 seconds."
        assert data.json()["errors"] == {"__all__": [sentence]}
    # Pages are read on, and after the minute so is the search.
    assert client.get("/").status_code == 200
    minute[0] += 30
    assert client.get("/search/?q=a").status_code == 200


@pytest.mark.django_db
def test_addresses_are_counted_as_the_proxy_saw_them(client, limits, minute, settings):
    limits(search=1)
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1

    def ask(given):
        return client.get("/search/?q=a", headers={"x-forwarded-for": given}).status_code

    assert [ask("10.0.0.1, 192.0.2.1"), ask("10.0.0.2, 192.0.2.1")] == [200, 429]
    assert ask("192.0.2.2") == 200
    # A household has 2**64 addresses of this kind.
    assert [ask("2001:db8:1:1::1"), ask("2001:db8:1:1::2"), ask("2001:db8:1:2::1")] == [
        200,
        429,
        200,
    ]


@pytest.mark.django_db
def test_data_archives_and_exports_are_counted_and_pages_are_not(admin_client, limits, minute):
    place = a_meeting().get_absolute_url().rstrip("/")
    # Two files of data, an archive and an export: each of these stands for ten.
    limits(download=22)
    counted = [
        "/meetings.csv",
        f"{place}.zip",
        f"{place}/participants.csv",
        "/admin/meetings/meeting/export.csv",
    ]
    assert [admin_client.get(address).status_code for address in counted] == [200] * 4
    assert {admin_client.get(address).status_code for address in counted} == {429}
    free = ["/", "/meetings/", "/search/?q=a", "/admin/meetings/meeting/"]
    assert {admin_client.get(address).status_code for address in free} == {200}


@pytest.mark.django_db(transaction=True)
def test_what_is_kept_in_memory_is_not_counted(limits, minute, transactional_db):
    triggers.install(connection)
    limits(download=1)
    worker = Worker()
    assert [worker.get("/meetings.json").status for _ in range(3)] == [200] * 3
    # Another page is one more; its refusal is nobody else's, and the first is served on.
    assert worker.get("/meetings.csv").status == 429
    assert worker.get("/meetings.csv", REMOTE_ADDR="192.0.2.9").status == 200
    assert [worker.get(each).status for each in ("/meetings.json", "/meetings.csv")] == [200, 200]
    worker.close()


@pytest.mark.django_db
def test_without_a_place_to_count_the_doors_stay_open(client, limits, settings, tmp_path):
    limits(search=1)
    settings.VAR_DIR = tmp_path / "gone"
    assert [client.get("/search/?q=a").status_code for _ in range(3)] == [200] * 3


@pytest.mark.django_db
def test_too_many_who_sign_in_hear_how_long_to_wait(client, settings):
    settings.ACCOUNT_RATE_LIMITS = {"login": "2/m/ip"}
    data = {"username": "nobody", "password": "wrong"}
    answers = [client.post("/admin/login/", data) for _ in range(3)]
    assert [each.status_code for each in answers] == [200, 200, 429]
    assert answers[-1]["Retry-After"] == "60"
    assert "<h1>Too many requests at once</h1>" in answers[-1].content.decode()


def test_defaults_are_those_of_the_table():
    from baliprocess import settings

    told = settings.env.effective
    assert {name: told[name][0] for name in told if name.startswith("SITE_LIMIT_")} == {
        "SITE_LIMIT_SEARCHES": 300,
        "SITE_LIMIT_DOWNLOADS": 300,
        "SITE_LIMIT_SIGN_INS": 30,
    }
    assert settings.LIMITS == {"search": 300, "download": 300}
    assert settings.ACCOUNT_RATE_LIMITS["login"] == "30/m/ip"
