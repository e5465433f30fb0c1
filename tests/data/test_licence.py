"""The licence of the data: said everywhere once staff state it, pretended nowhere before."""

import io
import json
import re
import zipfile

import pytest

from baliprocess.models import Page
from tests import make
from tests.reading import read

pytestmark = pytest.mark.django_db

NONE = "No licence has been stated for these data yet."
TERMS = (
    "Name the record, and the source given with each fact. Reports, documents and photographs "
    "belong to those who made them and carry their own terms."
)
AT = "http://testserver/about/licence/"


def said(client, meeting):
    """What each place says of the licence."""
    Page.objects.update_or_create(
        slug="data", defaults={"title": "Data", "body": "<p>x</p>", "status": "published"}
    )
    page = client.get("/about/data/")
    (dataset,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.text)
    archive = client.get(f"{meeting.get_absolute_url().rstrip('/')}.zip")
    inside = zipfile.ZipFile(io.BytesIO(b"".join(archive.streaming_content)))
    index = next(name for name in inside.namelist() if name.endswith("index.html"))
    return {
        "page": read(page).sections["Licence"],
        "json-ld": json.loads(dataset).get("license"),
        "openapi": client.get("/openapi.json").json()["info"].get("license"),
        "links": re.findall(
            '<([^>]*)>; rel="terms-of-service"', client.get("/meetings.json")["Link"]
        ),
        "archive": re.findall(f'{NONE}|href="([^"]*about/licence/)"', inside.read(index).decode()),
    }


def test_without_a_page_that_states_it_there_is_none(client):
    Page.objects.create(slug="licence", title="CC BY 4.0", body="<p>x</p>", status="draft")
    assert said(client, make.a_meeting()) == {
        "page": [f"{NONE} {TERMS}"],
        "json-ld": None,
        "openapi": None,
        "links": ["http://testserver/about/data/#licence"],
        "archive": [""],
    }


def test_once_it_is_published_every_place_names_it(client):
    Page.objects.create(
        slug="licence",
        title="Creative Commons BY 4.0",
        lead="Use it, name us.",
        body="<p>x</p>",
        status="published",
    )
    assert said(client, make.a_meeting()) == {
        "page": [
            f"These data are offered under: Creative Commons BY 4.0. Use it, name us. {TERMS}"
        ],
        "json-ld": AT,
        "openapi": {"name": "Creative Commons BY 4.0", "url": AT},
        "links": ["http://testserver/about/data/#licence"],
        "archive": [AT],
    }
    indonesian = read(client.get("/id/about/data/")).sections["Lisensi"]
    assert indonesian[0].startswith("Data ini ditawarkan dengan: Creative Commons BY 4.0.")
