"""What the hosts of one installation count together, and what they do while Redis is away."""

from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection

from baliprocess.limits.counts import COUNT
from tests.conftest import unavailable
from tests.make import a_meeting
from tests.redis_server import MISSING

pytestmark = pytest.mark.django_db(transaction=True)


def in_redis(redis):
    """How many searches Redis has counted."""
    from redis import Redis

    with Redis.from_url(redis.url) as client:
        return sum(int(client.get(key)) for key in client.scan_iter())


def on_host(host):
    """How many searches the host has counted by itself."""
    counts = Path(host.var) / "counts"
    if not counts.exists():
        return 0
    data = counts.read_bytes()
    whole = data[: len(data) // COUNT.size * COUNT.size]
    return sum(number for _mark, _minute, number in COUNT.iter_unpack(whole))


@pytest.mark.skipif(connection.vendor == "sqlite", reason="Several hosts share PostgreSQL.")
def test_hosts_count_together_and_each_for_itself_while_redis_is_away(new_hosts, redis):
    if redis is None:
        unavailable(MISSING)
    call_command("createcachetable", verbosity=0)
    first, second = hosts = new_hosts(2)

    def search(host):
        assert host.get("/search/?q=da+nang").status == 200

    for host in (first, second, second):
        search(host)
    assert (in_redis(redis), on_host(first), on_host(second)) == (3, 0, 0)
    assert b"worry redis" not in first.get("/readyz").body

    redis.stop()
    for host in (first, second, second):
        search(host)
    assert (on_host(first), on_host(second)) == (1, 2)
    # The pages need no Redis to be exact.
    a_meeting(city="Denpasar")
    assert [b"Denpasar" in host.get("/meetings/").body for host in hosts] == [True, True]
    assert [b"worry redis" in host.get("/readyz").body for host in hosts] == [True, True]

    redis.start()
    for host in hosts:
        # To ask whether all is well is to try it again.
        assert b"worry redis" not in host.get("/readyz").body
        search(host)
    assert (in_redis(redis), on_host(first), on_host(second)) == (2, 1, 2)
