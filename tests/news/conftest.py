"""What a pasted report meets: a record that knows its meeting, and an officer."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from members.models import MemberName
from tests.make import a_meeting, a_member, a_series


@pytest.fixture
def record():
    """The meeting of the report, and the members that the report names by their demonyms."""
    viet_nam = a_member("Viet Nam", slug="viet-nam")
    MemberName.objects.create(member=viet_nam, text="Vietnamese", kind="demonym", language="en")
    fiji = a_member("Fiji", slug="fiji")
    MemberName.objects.create(member=fiji, text="Fijian", kind="demonym", language="en")
    series = a_series(
        name="Ad Hoc Group Senior Officials Meeting", slug="ahg-senior-officials-meeting"
    )
    return a_meeting(series=series, number=14, slug="ahg-som-14", city="Da Nang")


@pytest.fixture
def officer(db):
    """A browser in which somebody is signed in who may do everything."""
    client = Client()
    client.force_login(User.objects.create_superuser("officer", password="a long password"))
    return client
