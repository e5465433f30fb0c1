"""The meetings ahead, as a list."""

import csv
import datetime as dt
import io

import pytest
from django.utils.timezone import localdate

from tests import make
from tests.reading import read

pytestmark = pytest.mark.django_db


def test_what_is_ahead_stands_with_the_nearest_first_in_every_form(client):
    viet_nam = make.a_member("Viet Nam")
    for number, ahead in enumerate((0, 400, 5, -5), start=1):
        day = localdate() + dt.timedelta(days=ahead)
        meeting = make.a_meeting(number=None, slug=f"m{number}", title=f"M{number}", starts_on=day)
        make.a_delegation(meeting, viet_nam)
    for query in ("when=upcoming", "when=upcoming&member=viet-nam"):
        page = read(client.get(f"/meetings/?{query}"))
        shown = page.main.one(id="results").all("h3")
        assert [title.text for title in shown] == ["M1", "M3", "M2"]
        lines = client.get(f"/meetings.json?{query}").json()["meetings"]
        assert [line["slug"] for line in lines] == ["m1", "m3", "m2"]
        table = client.get(f"/meetings.csv?{query}").content.decode("utf-8-sig")
        assert [row["slug"] for row in csv.DictReader(io.StringIO(table))] == ["m1", "m3", "m2"]
    assert client.get("/meetings.json").json()["meetings"][0]["slug"] == "m2"
