import pytest
from django.db import connection

from baliprocess.page_cache import triggers

from .workers import Worker


@pytest.fixture
def new_worker(transactional_db):
    """A function that starts a worker; its connection is closed at the end."""
    # What stands in the database when the site serves.
    triggers.install(connection)
    if connection.vendor == "postgresql":
        # The other tests do not wait for caches nobody keeps; here it is the point.
        with connection.cursor() as cursor:
            cursor.execute("SET page_cache.wait TO %s", [str(triggers.WAIT)])
    workers = []

    def start(**options):
        workers.append(Worker(**options))
        return workers[-1]

    yield start
    for worker in workers:
        worker.close()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET page_cache.wait TO '0'")
