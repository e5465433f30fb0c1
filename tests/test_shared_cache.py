"""What workers share is counted in Redis, and by the database while Redis is away."""

import datetime as dt
import socket
import threading

import pytest
from django.core.cache import cache, caches
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from baliprocess import shared_cache
from baliprocess.environment import Environment
from baliprocess.limits import middleware
from tests.conftest import unavailable
from tests.redis_server import MISSING, redis_server


@pytest.fixture(scope="module")
def server():
    with redis_server() as found:
        if found is None:
            unavailable(MISSING)
        yield found


def chosen(settings, url):
    settings.CACHES = Environment({"REDIS_URL": url}).caches("REDIS_URL")
    shared_cache._resting.clear()


@pytest.fixture
def shared(server, settings):
    """The cache as REDIS_URL chooses it, empty, with its server running."""
    if server.process.poll() is not None:
        server.start()
    chosen(settings, server.url)
    cache.clear()
    yield cache
    shared_cache._resting.clear()


def stored(server):
    from redis import Redis

    with Redis.from_url(server.url) as client:
        return {key: client.get(key) for key in client.scan_iter()}


def test_values_are_kept_in_redis_without_saying_whose(shared, server):
    shared.set("allauth:rl:login:ip:192.0.2.7", [1.5, 2], timeout=60)
    shared.set("name", "Ms Ánh", timeout=60)
    assert shared.get("allauth:rl:login:ip:192.0.2.7") == [1.5, 2]
    assert shared.get_many(["name", "other"]) == {"name": "Ms Ánh"}
    kept = stored(server)
    assert sorted(kept.values()) == sorted([b"[1.5, 2]", b'"Ms \\u00c1nh"'])
    for key in kept:
        assert key.startswith(b"baliprocess:")
        assert set(key.removeprefix(b"baliprocess:")) <= set(b"0123456789abcdef")


def test_add_and_count_are_one_step_for_everybody(shared):
    assert [shared.add("code", 1, timeout=60) for _ in range(2)] == [True, False]
    counted = []

    def count():
        counted.extend(caches["default"].count("searches", 60) for _ in range(25))

    threads = [threading.Thread(target=count) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(counted) == list(range(1, 201))


def test_a_count_begins_anew_after_its_time(shared, server):
    from redis import Redis

    assert [shared.count("searches", 60) for _ in range(2)] == [1, 2]
    with Redis.from_url(server.url) as client:
        (key,) = client.keys()
        assert 0 < client.ttl(key) <= 60
        client.delete(key)
    assert shared.count("searches", 60) == 1
    assert shared.count("searches", 60, 10) == 11


@pytest.mark.django_db(transaction=True)
def test_while_redis_is_away_the_database_keeps_what_is_shared(shared, server, monkeypatch):
    call_command("createcachetable", verbosity=0)
    shared.set("before", 1, timeout=60)
    server.stop()
    assert shared.add("code", 1, timeout=60)
    assert not shared.add("code", 1, timeout=60)
    assert shared.get("before") is None
    assert shared.count("searches", 60) is None
    assert shared.is_resting()
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM shared_cache")
        ((key,),) = cursor.fetchall()
    assert key == shared_cache.hidden_key("code", "baliprocess:", 1)
    server.start()
    assert shared.answers()
    assert shared.count("searches", 60) == 1
    caches["fallback"].clear()


@pytest.mark.django_db
def test_what_is_over_leaves_the_table(settings):
    settings.CACHES = Environment({}).caches("REDIS_URL")
    call_command("createcachetable", verbosity=0)
    cache.set("over", 1, timeout=60)
    cache.set("valid", 1, timeout=60)
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE shared_cache SET expires = %s WHERE cache_key = %s",
            [
                connection.ops.adapt_datetimefield_value(timezone.now() - dt.timedelta(seconds=2)),
                shared_cache.hidden_key("over", "baliprocess:", 1),
            ],
        )
    assert [shared_cache.forget_expired(dry=dry) for dry in (True, False, False)] == [1, 1, 0]
    assert cache.get_many(["over", "valid"]) == {"valid": 1}


@pytest.mark.django_db(transaction=True)
def test_a_server_that_never_answers_is_asked_once(settings):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        chosen(settings, f"redis://127.0.0.1:{silent.getsockname()[1]}/0")
        settings.CACHES["default"]["OPTIONS"] = {"socket_timeout": 0.05}
        call_command("createcachetable", verbosity=0)
        silent.settimeout(5)
        assert cache.get("x", "nothing") == "nothing"
        asked = 0
        while True:
            silent.settimeout(0)
            try:
                silent.accept()[0].close()
            except BlockingIOError:
                break
            asked += 1
        # Once, and once more for a connection that may have gone stale.
        assert 1 <= asked <= 2
        for _ in range(20):
            assert cache.get("x", "nothing") == "nothing"
        with pytest.raises(BlockingIOError):
            silent.accept()
    shared_cache._resting.clear()


@pytest.mark.django_db(transaction=True)
def test_without_redis_the_doors_stay_open_and_passwords_cannot_be_tried(
    shared, server, client, settings, tmp_path, monkeypatch
):
    monkeypatch.setattr(middleware, "time", lambda: 1_800_000_030.0)
    call_command("createcachetable", verbosity=0)
    settings.VAR_DIR, settings.LIMITS = tmp_path, {"search": 2, "download": 2}
    server.stop()
    try:
        for address in ("/", "/meetings/", "/search/?q=a", "/meetings.csv", "/admin/login/"):
            assert client.get(address).status_code == 200
        told = client.get("/readyz").content.decode()
        assert "worry redis: Redis does not answer" in told
        # Searches are counted by this machine, attempts to sign in by the database.
        assert [client.get("/search/?q=a").status_code for _ in range(2)] == [200, 429]
        attempt = {"username": "anna", "password": "wrong"}
        said = [client.post("/admin/login/", attempt).content.decode() for _ in range(6)]
        assert ["Too many failed attempts" in page for page in said] == [False] * 5 + [True]
    finally:
        server.start()
    assert shared.answers()
    assert "redis" not in client.get("/readyz").content.decode()
    caches["fallback"].clear()
    middleware._host_counts.cache_clear()
