"""What the versions of a photo hold, and that it came to be so without losing anything."""

import datetime as dt

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.urls import reverse

from photos.models import Photo
from tests import make

BEFORE, AFTER = [("photos", "0001_initial")], [("photos", "0002_photo_years_and_slim_history")]


@pytest.mark.django_db
def test_versions_leave_out_what_the_file_said():
    names = {field.name for field in Photo.history.model._meta.fields}
    assert names & {"embedded", "taken_year", "caption"} == {"caption"}


@pytest.mark.django_db
def test_a_restored_version_keeps_what_the_file_said(client):
    client.force_login(User.objects.create_superuser("chief"))
    photo = make.a_photo(caption="Early", taken_at=dt.datetime(2019, 7, 23, tzinfo=dt.UTC))
    early = photo.history.latest()
    photo.caption, photo.embedded = "Late", {"caption": {"value": "As the file has it"}}
    photo.taken_at = dt.datetime(2021, 1, 1, tzinfo=dt.UTC)
    photo.save()
    address = reverse("admin:photos_photo_simple_history", args=[photo.pk, early.pk])
    page = client.get(address)
    form = page.context["adminform"].form
    shown = {box.html_name: box.value() for box in form if box.html_name != "members_shown"}
    data = {name: "" if value is None else value for name, value in shown.items()}
    for name in ("publish_at", "unpublish_at", "taken_at"):
        value = data.pop(name, "") or ""
        parts = f"{value:%Y-%m-%d %H:%M:%S}".split() if value else ["", ""]
        data |= {f"{name}_0": parts[0], f"{name}_1": parts[1]}
    response = client.post(address, data)
    assert response.status_code == 302, response.context["adminform"].form.errors
    photo = Photo.objects.get()
    assert (photo.caption, photo.taken_year) == ("Early", 2019)
    assert photo.embedded == {"caption": {"value": "As the file has it"}}


@pytest.mark.django_db(transaction=True)
def test_the_migration_fills_the_years_of_the_photos_that_are_there():
    executor = MigrationExecutor(connection)
    latest = executor.loader.graph.leaf_nodes()
    executor.migrate(BEFORE)
    old = executor.loader.project_state(BEFORE).apps
    album = old.get_model("photos", "Album").objects.create(slug="a", title="A")
    rows = old.get_model("photos", "Photo").objects
    evening = dt.datetime(2018, 12, 31, 20, tzinfo=dt.UTC)
    values = {"album": album, "sha256": "", "embedded": {"kept": True}}
    for key, offset in ((1, 420), (2, None), (3, 9_999)):
        rows.create(pk=key, taken_at=evening, taken_offset=offset, **values)
    rows.create(pk=4, **values)
    executor = MigrationExecutor(connection)
    executor.migrate(AFTER)
    new = executor.loader.project_state(AFTER).apps.get_model("photos", "Photo").objects
    found = list(new.order_by("pk").values_list("pk", "taken_offset", "taken_year"))
    assert found == [(1, 420, 2019), (2, None, 2018), (3, None, 2018), (4, None, None)]
    assert set(map(str, new.values_list("embedded", flat=True))) == {"{'kept': True}"}
    executor = MigrationExecutor(connection)
    executor.migrate(latest)
