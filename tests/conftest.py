"""What every test may count on: the settings of tests/settings.py, and no cache left by another."""

import gc
import math
import os

import pytest
from django.core.cache import cache
from django.db import connection
from hypothesis import settings

from baliprocess import logs
from tests import quick_migrations
from tests.record import _record_of_the_module, whole_record  # noqa: F401

quick_migrations.install()

# What a run has loaded stays to its end: to look through it for garbage every 700 objects costs a
# good part of the run.
gc.set_threshold(50_000)

# The same examples each time: a run that failed can be run again, and one that passed stays so.
# HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))

# Playwright's event loop runs in the tests' own thread; the ORM would take it for a coroutine.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


#: Who asks for none of these never meets the database.
DATABASE = {"db", "transactional_db", "live_server", "django_db_setup"}


#: These take longest by themselves: they begin first, so that none is left over at the end.
LONG = {
    *("test_public.py", "test_crawl.py", "test_exact.py", "test_full_record.py"),
    *("test_migrations.py", "test_up.py", "test_upgrade.py", "test_canaries.py"),
}


def pytest_collection_finish():
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(config, items):
    """The long ones first; on a second engine, only what its database has a say in."""
    items.sort(key=lambda item: item.path.name not in LONG)
    if connection.vendor == "sqlite":
        return
    wanted = [
        item
        for item in items
        if (DATABASE & set(item.fixturenames) or item.get_closest_marker("django_db"))
        and not item.get_closest_marker("one_engine")
    ]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(wanted)])
    items[:] = wanted


@pytest.fixture(autouse=True)
def _empty_cache():
    cache.clear()


@pytest.fixture(autouse=True)
def _no_request_is_slow(monkeypatch):
    """A machine that is busy with other tests is nothing for the log."""
    monkeypatch.setattr(logs, "SLOW", math.inf)


def unavailable(reason):
    """Skip for `reason`; on CI, where everything must be there, fail instead."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{reason} On CI that is an error.", pytrace=False)
    pytest.skip(reason)
