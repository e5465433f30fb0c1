"""One archive, longer than what is counted, made once for the tests of a module."""

import os

import pytest
from django.db import connection, transaction

from baliprocess.archive import Sizes, make_archive
from baliprocess.changes import tell
from photos.models import Photo

#: A plan is the same whatever the size, where tables have indexes and PostgreSQL may not read
#: a whole table: more than is counted is enough. `FLAT_MEETINGS=100000` has all that is said of
#: plans hold of an archive of that size, with twenty delegations each, which takes minutes.
MEETINGS = int(os.environ.get("FLAT_MEETINGS", "0"))
SIZES = (
    Sizes(meetings=MEETINGS, delegations=20, news=MEETINGS // 2, photos=MEETINGS * 2)
    if MEETINGS
    else Sizes(meetings=2_400, delegations=6, news=1_500, photos=1_200)
)


@pytest.fixture(scope="module")
def _archive_of_the_module(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        make_archive(SIZES)
        # Once here: what a test's savepoint checks is to be checked again after its end.
        connection.check_constraints()
        with django_db_blocker.block():
            yield
        transaction.set_rollback(True)


@pytest.fixture
def archive(_archive_of_the_module, db):
    """The archive; what a test changes in it is undone."""


@pytest.fixture
def photos_indexed(archive):
    """The photos of the archive, which is made past the search, can be found by words."""
    tell(Photo, Photo.objects.values_list("pk", flat=True))
