import os
from contextlib import ExitStack, closing

import pytest
from django.db import connection

from baliprocess.page_cache import triggers
from tests.conftest import unavailable
from tests.redis_server import MISSING, redis_server

from .hosts import Host
from .workers import Worker


@pytest.fixture
def as_in_service(transactional_db):
    """The database as it is when the site serves: with triggers, and writers that wait."""
    triggers.install(connection)
    if connection.vendor == "postgresql":
        # The other tests do not wait for caches nobody keeps; here it is the point.
        with connection.cursor() as cursor:
            cursor.execute("SET page_cache.wait TO %s", [str(triggers.WAIT)])
    yield
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET page_cache.wait TO '0'")


@pytest.fixture
def new_worker(as_in_service):
    """A function that starts a worker; its connection is closed at the end."""
    workers = []

    def start(**options):
        workers.append(Worker(**options))
        return workers[-1]

    yield start
    for worker in workers:
        worker.close()


@pytest.fixture
def redis():
    """A Redis server of the test's own; None where there is none.

    That is on SQLite, whose installations have one host, or where it is not installed.
    """
    if connection.vendor == "sqlite":
        yield None
        return
    with redis_server() as found:
        if found is None and os.environ.get("CI") == "true":
            unavailable(MISSING)
        yield found


@pytest.fixture
def new_hosts(as_in_service, redis, tmp_path):
    """A function that starts so many hosts, each in a process and a folder of its own.

    The threads of the first keep a connection each, those of the second share two.
    """
    with ExitStack() as running:

        def start(number, **variables):
            hosts = []
            for name in map(str, range(number)):
                (tmp_path / name).mkdir()
                shared = {"DATABASE_POOL": "2"} if hosts else {}
                address = redis.url if redis else ""
                host = Host(tmp_path / name, address, **shared, **variables)
                hosts.append(running.enter_context(closing(host)))
            for host in hosts:
                host.wait()
            return hosts

        yield start
