"""A person is erased: gone from every table and address, and the delegation stays."""

import json

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import models
from django.test import Client

from baliprocess.acts import Act, act
from baliprocess.audit import AuditEntry
from baliprocess.erasure import TooVague, erase, find
from baliprocess.models import SearchMiss
from baliprocess.search.index import rebuild
from baliprocess.staff import grant_groups
from meetings.models import Delegate, DelegateContact
from photos.models import Photo
from tests import make

pytestmark = pytest.mark.django_db
NAME = "Trần Thị Lan"
OTHER = "Trần Thị Lan Anh"


@pytest.fixture(autouse=True)
def _own_media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def publisher():
    user = User.objects.create_user("anna", is_staff=True)
    user.groups.add(grant_groups()["Publisher"])
    client = Client()
    client.force_login(user)
    client.user = user
    return client


@pytest.fixture
def world(publisher):
    """The name in every place where somebody may have put it."""
    member = make.a_member("Viet Nam")
    meeting = make.a_meeting(number=13, summary=f"<p>Chaired by {NAME}.</p>")
    delegation = make.a_delegation(meeting, member, note=f"Led by {NAME}")
    with act(publisher.user, f"Added {NAME}", subject=delegation):
        person = delegation.delegates.create(name=NAME, function="head", position="Deputy Minister")
        delegation.delegates.create(name=OTHER)
        person.position = "Minister"
        person.save()
    DelegateContact.objects.create(delegate=person, email="lan@example.org")
    meeting.sessions.create(title="Opening", chair=NAME)
    article = make.an_article(
        headline=f"{NAME} opens the meeting", body=f"<p>Ms <b>Tran Thi</b> Lan, and {OTHER}</p>"
    )
    photo = make.a_photo(
        caption=f"{NAME} and {OTHER} in Da Nang",
        persons_shown=f"{NAME}, Minister\n{OTHER}, Adviser",
        embedded={"caption": [{"text": f"{NAME} speaks"}]},
    )
    SearchMiss.objects.create(terms="tran thi lan")
    publisher.get(f"/admin/meetings/delegate/export.csv?q={NAME}")
    rebuild()
    return {"delegation": delegation, "article": article, "photo": photo, "meeting": meeting}


def without(text, *names):
    for name in names:
        text = text.replace(name, "")
    return text


def everywhere(text):
    """[table.column] in which `text` stands, of every table of the database."""
    found = []
    for model in apps.get_models(include_auto_created=True):
        for column in model._meta.concrete_fields:
            if isinstance(column, models.CharField | models.TextField | models.JSONField):
                rows = model._base_manager.values_list(column.attname, flat=True)
                told = [json.dumps(value, ensure_ascii=False) for value in rows]
                told = [without(each, OTHER, "tran thi lan anh").casefold() for each in told]
                if any(text.casefold() in each for each in told):
                    found.append(f"{model._meta.label}.{column.name}")
    return found


def test_the_name_is_nowhere_and_the_rest_is_as_it_was(world, publisher):
    assert len(everywhere(NAME)) > 12
    person = Delegate.objects.get(name=NAME)
    erase(find([NAME]), publisher.user)
    assert everywhere(NAME) == []
    assert everywhere("tran-thi-lan") == []
    assert everywhere("tran thi lan") == []
    assert [each.name for each in world["delegation"].delegates.all()] == [OTHER]
    assert Delegate.history.filter(id=person.pk).count() == 0
    assert DelegateContact.objects.count() == 0
    photo = Photo.objects.get()
    assert photo.caption == f"[name removed] and {OTHER} in Da Nang"
    assert photo.persons_shown == f"{OTHER}, Adviser"
    assert world["meeting"].sessions.get().chair == ""
    article = type(world["article"]).objects.get()
    assert article.body == f"<p>Ms [name removed], and {OTHER}</p>"
    assert article.slug == "name-removed-opens-the-meeting"


def test_no_address_tells_the_name_any_more(world, publisher):
    visitor = Client()
    addresses = [
        *(world[each].get_absolute_url() for each in ("meeting", "photo")),
        f"{world['meeting'].get_absolute_url()}participants.csv",
        f"{world['meeting'].get_absolute_url().rstrip('/')}.json",
        f"/search.json?q={NAME}",
        "/news/",
        "/news.atom",
        "/photos.json",
    ]
    before = [visitor.get(address).content.decode() for address in addresses]
    assert sum(NAME in body.replace(OTHER, "") for body in before) >= 4
    erase(find([NAME]), publisher.user)
    for address in addresses[:4] + addresses[5:]:
        answer = visitor.get(address)
        assert answer.status_code == 200
        assert NAME not in answer.content.decode().replace(OTHER, "")
    # Who else bears the name is still found.
    results = visitor.get(addresses[4]).json()["results"]
    assert NAME not in json.dumps(results, ensure_ascii=False).replace(OTHER, "")
    for done in Act.objects.all():
        page = publisher.get(f"/admin/acts/{done.pk}/")
        assert NAME not in page.content.decode().replace(OTHER, "")


def test_it_is_logged_without_the_name(world, publisher):
    erase(find([NAME]), publisher.user)
    entry = AuditEntry.objects.get(action="erase")
    assert (entry.actor, entry.subject_model, entry.subject_pk) == ("anna", "", None)
    assert "rows" in entry.detail


def test_the_page_shows_first_and_erases_only_what_it_showed(world, publisher):
    page = publisher.post("/admin/erase/", {"names": NAME})
    mark = page.context["found"].mark
    assert "[name removed] and" in page.content.decode()
    assert [text for _model, text in page.context["found"].left] != []
    assert everywhere(NAME) != []
    make.an_article(headline=f"{NAME} again")
    answer = publisher.post("/admin/erase/", {"names": NAME, "mark": mark})
    assert "changed meanwhile" in answer.content.decode()
    assert everywhere(NAME) != []
    mark = answer.context["found"].mark
    assert publisher.post("/admin/erase/", {"names": NAME, "mark": mark}).status_code == 302
    assert everywhere(NAME) == []
    assert publisher.post("/admin/erase/", {"names": NAME}).context["found"].count == 0


@pytest.mark.parametrize("names", ["", "Lan", "Viet Nam", "\x00", "Lan\nTran Thi Lan"])
def test_what_is_no_name_is_refused_in_words(world, publisher, names):
    page = publisher.post("/admin/erase/", {"names": names})
    assert page.status_code in (200, 400)
    if page.status_code == 200:
        assert page.context["form"].errors["names"].as_text()
    assert everywhere(NAME) != []


def test_a_member_is_no_person(world):
    with pytest.raises(TooVague, match="member"):
        find(["Viet Nam"])


def test_an_editor_erases_nobody(world):
    user = User.objects.create_user("editor", is_staff=True)
    user.groups.add(grant_groups()["Editor"])
    client = Client()
    client.force_login(user)
    assert client.get("/admin/erase/").status_code == 403
    assert client.post("/admin/erase/", {"names": NAME}).status_code == 403


# --- Taking photos down --------------------------------------------------------------------------


@pytest.fixture
def photo(world):
    """The photo with an original and two files made from it, and versions of it."""
    row = world["photo"]
    row.original.save("a.jpg", ContentFile(b"original"))
    row.renditions.create(
        format="webp", width=320, height=200, bytes=1, file=ContentFile(b"webp", "320.webp")
    )
    row.renditions.create(
        format="jpeg", width=320, height=200, bytes=1, file=ContentFile(b"jpeg", "full.jpg")
    )
    return row


def addresses_of(photo):
    page = photo.get_absolute_url()
    return [
        page,
        f"{page.rstrip('/')}.json",
        f"{page.rstrip('/')}.csv",
        f"{page}download.jpg",
        f"/media/photos/{photo.pk}/320.webp",
        f"/media/photos/{photo.pk}/1920.webp",
    ]


def test_every_address_of_a_photo_taken_down_is_gone(
    photo, publisher, django_capture_on_commit_callbacks
):
    visitor = Client()
    addresses = addresses_of(photo)
    assert [visitor.get(each).status_code for each in addresses[:2]] == [200, 200]
    files = [photo.original.name, *(each.file.name for each in photo.renditions.all())]
    assert all(map(default_storage.exists, files))
    address = f"/admin/photos/photo/{photo.pk}/take-down/"
    assert publisher.get(address).status_code == 200
    with django_capture_on_commit_callbacks(execute=True):
        assert publisher.post(address).status_code == 302
    assert [visitor.get(each).status_code for each in addresses] == [410] * len(addresses)
    assert [name for name in files if default_storage.exists(name)] == []
    assert (Photo.objects.count(), Photo.history.count()) == (0, 0)
    assert photo.renditions.model.history.count() == 0
    assert AuditEntry.objects.get(action="take-down").subject_pk == photo.pk
    later = make.a_photo()
    assert later.pk > photo.pk


def test_a_person_goes_with_her_photos_in_one_act(
    photo, publisher, django_capture_on_commit_callbacks
):
    other = make.a_photo(caption=f"{OTHER} speaks", persons_shown=OTHER)
    with django_capture_on_commit_callbacks(execute=True):
        erase(find([NAME], with_photos=True), publisher.user)
    assert everywhere(NAME) == []
    assert list(Photo.objects.all()) == [other]
    assert [Client().get(each).status_code for each in addresses_of(photo)] == [410] * 6


def test_a_file_that_another_photo_names_stays(
    photo, publisher, django_capture_on_commit_callbacks
):
    copy = make.a_photo(original=photo.original.name)
    with django_capture_on_commit_callbacks(execute=True):
        publisher.post(f"/admin/photos/photo/{photo.pk}/take-down/")
    assert default_storage.exists(copy.original.name)
