"""What one account may send in a day and take away in one file, and the sentence after that."""

import datetime as dt

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from baliprocess import quotas
from meetings.models import DocumentFile
from photos.ingest import Refused, ingest
from photos.models import Photo
from tests import make
from tests.admin.pages import Form, said
from tests.photos.desk.conftest import picture

pytestmark = pytest.mark.django_db


@pytest.fixture
def user(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    settings.UPLOAD_FILES_PER_DAY, settings.UPLOAD_BYTES_PER_DAY = 2, 3_000_000
    return User.objects.create_superuser("anna")


@pytest.fixture
def officer(user):
    client = Client()
    client.force_login(user)
    return client


def reached(user, size=1):
    try:
        quotas.check(user, size)
    except quotas.Reached as error:
        return str(error).partition(":")[2].strip()
    return ""


def test_files_and_bytes_are_counted_by_account_and_day(user):
    other = User.objects.create_user("budi")
    quotas.spend(user, 1_000_000)
    assert reached(user, 2_000_000) == ""
    assert reached(user, 2_000_001).startswith("with this file your account would have sent more")
    assert "3 MB" in reached(user, 2_000_001)
    quotas.spend(user, 1)
    assert reached(user).startswith("your account has sent 2 files today")
    with pytest.raises(quotas.Reached):
        quotas.spend(user, 1)
    assert reached(other) == reached(None) == ""
    assert quotas.spent_today() == [(user.pk, 2, 1_000_001)]
    yesterday = timezone.now().date() - dt.timedelta(days=1)
    quotas.Uploaded.objects.update(day=yesterday)
    assert reached(user) == ""
    assert quotas.spent_today() == []


def test_photos_are_refused_in_words_and_what_is_refused_is_not_counted(user):
    album = make.an_album()
    with pytest.raises(Refused):
        ingest(b"no picture", album=album, name="a.jpg", user=user)
    assert quotas.spent_today() == []
    quotas.spend(user, 1)
    ingest(picture(1), album=album, name="a.jpg", user=user)
    with pytest.raises(Refused, match="your account has sent 2 files today"):
        ingest(picture(2), album=album, name="b.jpg", user=user)
    ingest(picture(2), album=album, name="b.jpg")
    assert Photo.objects.count() == 2


def test_a_document_is_refused_at_its_box(user, officer):
    quotas.spend(user, 1)
    address = f"/admin/meetings/document/{make.a_document().pk}/change/"
    for version, status in ((1, 302), (2, 200)):
        form = Form(officer, address)
        row = f"files-{version - 1}-"
        file = SimpleUploadedFile("a.pdf", b"%PDF-1.4 " + bytes(version))
        answer = officer.post(
            address, form.values | {f"{row}language": "en", f"{row}file": file, "_save": "1"}
        )
        assert answer.status_code == status
    assert "your account has sent 2 files today" in answer.content.decode()
    assert DocumentFile.objects.count() == 1


def test_a_table_is_refused_at_its_box(user, officer):
    address = reverse("admin:members_member_table")
    for status in (302, 302, 200):
        file = SimpleUploadedFile("members.csv", b"Name\nFiji\n")
        answer = officer.post(address, Form(officer, address).values | {"file": file})
        assert answer.status_code == status
    assert "your account has sent 2 files today" in answer.content.decode()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_an_export_that_is_too_long_leads_back_to_its_list(officer, settings, kind):
    for _ in range(2):
        make.a_member()
    address = f"/admin/members/member/export.{kind}?kind=state"
    settings.EXPORT_ROWS = 2
    assert officer.get(address).status_code == 200
    settings.EXPORT_ROWS = 1
    answer = officer.get(address)
    assert answer.url == "/admin/members/member/?kind=state"
    assert said(answer)[-1].startswith("Nothing was exported: the list has 2 records")


def test_the_system_page_tells_the_limits_and_who_has_sent_most(user, officer):
    quotas.spend(user, 2_000_000)
    page = officer.get("/admin/system/")
    assert page.context["limits"][0] == ("Sent by one account", "2 files and 3 MB in a day")
    assert page.context["sent"] == [("anna", 1, 2_000_000)]
