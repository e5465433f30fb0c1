"""The whole public record: `whole_record` holds it for a module of tests, `load` puts it in.

A test that drives a browser, or any with `transaction=True`, calls `load()` itself: what a module
holds in an open transaction no other connection can see.
"""

import io

import pytest
from django.core.management import call_command
from django.db import transaction


def load(*arguments, **options):
    """Run `load_record`; gives back what it printed."""
    out = io.StringIO()
    call_command("load_record", *map(str, arguments), stdout=out, **options)
    return out.getvalue()


@pytest.fixture(scope="module")
def _record_of_the_module(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        load(verbosity=0)
        with django_db_blocker.block():
            yield
        transaction.set_rollback(True)


@pytest.fixture
def whole_record(_record_of_the_module, db):
    """The whole record, loaded once for the tests of a module; each test's changes are undone."""
