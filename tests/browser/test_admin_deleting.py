"""Pages that ask before deleting, and lists that the site itself fills, for every eye."""

import pytest
from django.contrib.auth.models import User

from baliprocess.staff import grant_groups
from tests.admin import doors

pytestmark = pytest.mark.django_db(transaction=True)

ROWS = ("photos_agency", "meetings_delegation", "meetings_unknownname", "baliprocess_searchmiss")
LISTS = ("/admin/baliprocess/searchmiss/", "/admin/baliprocess/auditentry/")


def test_axe_finds_nothing(page, log_in, axe, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    user = User.objects.create_user("officer", is_staff=True)
    user.groups.add(grant_groups()["Administrator"])
    rows = doors.a_record_of_everything(user)
    log_in(page, user)
    deleting = [f"/admin/{name.replace('_', '/')}/{rows[name].pk}/delete/" for name in ROWS]
    found = {}
    for address in [*LISTS, *deleting]:
        assert page.goto(address).status == 200
        if findings := axe(page):
            found[address] = findings
    assert found == {}
