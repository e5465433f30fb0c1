"""A publisher at the photo desk, with a camera's files."""

from types import SimpleNamespace

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from baliprocess.staff import grant_groups
from meetings.models import Delegate
from photos.ingest import ingest
from tests import make

from .officer import PASS_PHRASE, good


@pytest.fixture(autouse=True)
def _media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def desk(page, log_in):
    """A publisher signed in at the desk of the album of a meeting with two delegates."""
    user = User.objects.create_user("desk", password=PASS_PHRASE, is_staff=True)
    user.groups.add(grant_groups()["Publisher"])
    viet_nam, indonesia = make.a_member("Viet Nam"), make.a_member("Indonesia")
    meeting = make.a_meeting(number=14, series=make.a_series(name="Senior Officials’ Meeting"))
    meeting.album = make.an_album(title="Da Nang", status="draft")
    meeting.save()
    Delegate.objects.create(
        delegation=make.a_delegation(meeting, viet_nam),
        name="Tô Anh Dũng",
        position="Deputy Minister of Foreign Affairs",
    )
    Delegate.objects.create(
        delegation=make.a_delegation(meeting, indonesia), name="Febrian Ruddyard"
    )
    log_in(page, user)
    return SimpleNamespace(
        user=user,
        album=meeting.album,
        viet_nam=viet_nam,
        indonesia=indonesia,
        url=reverse("admin:photos_album_desk", args=[meeting.album.pk]),
    )


@pytest.fixture
def six(desk):
    """Six photos in the album."""
    return [
        ingest(data, album=desk.album, name=name, user=desk.user)
        for name, data in map(good, range(6))
    ]
