"""An album with its meeting and delegates, accounts of every kind, and photos."""

import io
import random
from types import SimpleNamespace

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse
from PIL import Image

from meetings.models import Delegate
from photos.models import Photo
from tests import make


@pytest.fixture(autouse=True)
def _media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


def _client(user):
    client = Client()
    client.force_login(user)
    client.user = user
    return client


def _staff(name, permissions):
    user = User.objects.create_user(name, is_staff=True)
    user.user_permissions.set(permissions)
    return _client(user)


@pytest.fixture
def groups(db):
    return {name.lower(): group for name, group in make.the_groups().items()}


@pytest.fixture
def editor(groups):
    return _staff("editor", groups["editor"].permissions.all())


@pytest.fixture
def publisher(groups):
    return _staff("publisher", groups["publisher"].permissions.all())


@pytest.fixture
def contributor(groups):
    """An Editor without the right to publish anything."""
    editing = groups["editor"].permissions.exclude(codename__startswith="publish_")
    return _staff("contributor", editing)


@pytest.fixture
def reader(groups):
    """Somebody who may look at everything and change nothing."""
    return _staff("reader", Permission.objects.filter(codename__startswith="view_"))


@pytest.fixture
def outsider(db):
    """Somebody on the staff without a single right."""
    return _staff("outsider", [])


@pytest.fixture
def da_nang(db):
    """The album of a meeting with three delegates of two members, one of whom is kept to staff."""
    viet_nam, indonesia = make.a_member("Viet Nam"), make.a_member("Indonesia")
    meeting = make.a_meeting(
        number=14,
        series=make.a_series(name="Ad Hoc Group Senior Officials’ Meeting"),
        city="Da Nang",
        country=viet_nam,
    )
    album = make.an_album(title="Da Nang", status="draft")
    meeting.album = album
    meeting.save()
    hosts = make.a_delegation(meeting, viet_nam)
    guests = make.a_delegation(meeting, indonesia)
    Delegate.objects.create(
        delegation=hosts, name="To Anh Dung", position="Deputy Minister of Foreign Affairs"
    )
    Delegate.objects.create(delegation=hosts, name="Nguyen Van Kin", public=False)
    Delegate.objects.create(
        delegation=guests, name="Febrian Ruddyard", position="Director General, Indonesia"
    )
    return SimpleNamespace(album=album, meeting=meeting, viet_nam=viet_nam, indonesia=indonesia)


@pytest.fixture
def album(da_nang):
    return da_nang.album


@pytest.fixture
def photos(album):
    """A function that makes drafts without files: `photos({"alt_text": …}, {})`."""

    def photos(*rows):
        last = album.photos.count()
        return [
            Photo.objects.create(album=album, position=place, sha256=f"{place:064}", **row)
            for place, row in enumerate(rows, last + 1)
        ]

    return photos


@pytest.fixture
def at(album):
    """A function that gives the address of an act or page of the album's desk."""

    def at(name="desk", *args):
        return reverse(f"admin:photos_album_{name}", args=[album.pk, *args])

    return at


def picture(seed=1, size=(480, 320), **options):
    """The bytes of a JPEG unlike that of any other seed, to the eye of a difference hash too."""
    chance = random.Random(seed)  # noqa: S311 — a picture, no secret
    small = Image.frombytes("L", (9, 8), chance.randbytes(72))
    image = small.resize(size, Image.Resampling.BICUBIC).convert("RGB")
    file = io.BytesIO()
    image.save(file, "JPEG", quality=85, **options)
    return file.getvalue()


def send(client, url, data, *, name="a.jpg", key="0123456789abcdef", duplicates="ask", **extra):
    """Send one file as the script of the desk does."""
    return client.post(
        url,
        data,
        content_type="application/octet-stream",
        headers={
            "Accept": "application/json",
            "X-Upload-Name": name,
            "X-Upload-Key": key,
            "X-Upload-Duplicates": duplicates,
        },
        **extra,
    )


def ask(client, url, data=(), **extra):
    """Post a form as the script does; gives the JSON of the answer, whatever its status."""
    response = client.post(url, dict(data), headers={"Accept": "application/json"}, **extra)
    return response.json() | {"status": response.status_code}


def said(answer):
    """The (level, sentence) pairs of an answer of the desk."""
    return [(each["level"], each["text"]) for each in answer["messages"]]
