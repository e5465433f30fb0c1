"""One archive, longer than what is counted, made once for the tests of a module."""

import pytest
from django.db import transaction

from baliprocess.archive import Sizes, make_archive
from baliprocess.changes import tell
from photos.models import Photo


@pytest.fixture(scope="module")
def _archive_of_the_module(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        make_archive(Sizes(meetings=2_400, delegations=6, news=1_500, photos=1_200))
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
