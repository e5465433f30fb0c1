"""The description of the data is true: each address in it answers as it says, none is left out."""

import datetime as dt
import re
from functools import cache
from urllib.parse import urlencode

import jsonschema
import pytest
from django.core.files.base import ContentFile
from django.urls import URLPattern, URLResolver, get_resolver
from openapi_spec_validator import validate

from baliprocess.openapi import build
from meetings.models import Document
from members.models import Member
from photos.models import Photo
from tests import make
from tests.photos.samples import jpeg

pytestmark = pytest.mark.django_db

#: Endings that are tried at every address that takes a format.
ENDINGS = ("json", "csv", "ics", "atom", "bib", "ris", "zip", "xml", "html", "pdf")
#: What is for people, staff or one holder of a link only.
NOT_FOR_MACHINES = ("admin/", "preview/", "sitemap-")


@cache
def description():
    return build("http://testserver")


@pytest.fixture
def site(client, whole_record, settings, tmp_path):
    """The whole record, with a photo, a file and a meeting to come beside it."""
    settings.MEDIA_ROOT = tmp_path
    album = make.an_album(slug="example", taken_on=dt.date(2019, 7, 23))
    photo = make.a_photo(
        pk=1, album=album, taken_at=dt.datetime(2019, 7, 23, 2, 0, tzinfo=dt.UTC), taken_offset=420
    )
    photo.members_shown.add(Member.objects.get(slug="viet-nam"))
    for form, width in (("webp", 640), ("jpeg", 640)):
        photo.renditions.create(
            format=form, width=width, height=480, bytes=4, file=ContentFile(jpeg(), f"a.{form}")
        )
    document = Document.objects.get(slug="co-chairs-statement-of-the-eighth-ministerial-conference")
    document.files.all().delete()
    document.files.create(file=ContentFile(b"%PDF-1.4", "a.pdf"), bytes=8)
    return client


def operations():
    return [(path, item["get"]) for path, item in description()["paths"].items()]


def address_of(path, operation):
    """The address that the examples of the description make, with what must be given."""
    query = {}
    for each in operation.get("parameters", ()):
        if each["in"] == "path":
            path = path.replace(f"{{{each['name']}}}", str(each["example"]))
        elif each.get("required"):
            query[each["name"]] = each["example"]
    return f"{path}?{urlencode(query)}" if query else path


def schema_of(operation, status="200"):
    """The kind of the answer and the schema it is held to, the components included."""
    ((kind, media),) = operation["responses"][status]["content"].items()
    schema = media.get("schema")
    whole = schema and {**schema, "components": description()["components"]}
    return kind, whole


def told(response):
    """The status; with what a refusal says, so that a failure tells why."""
    return response.status_code if response.status_code < 500 else response.content.decode()[:500]


def check(response, operation, address):
    kind, schema = schema_of(operation, str(response.status_code))
    given = response.headers["Content-Type"].partition(";")[0]
    if kind != "application/octet-stream":
        assert (address, given) == (address, kind)
    if kind == "application/json":
        jsonschema.Draft202012Validator(
            schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
        ).validate(response.json())


def test_the_description_is_openapi_and_says_so_at_its_own_address(client):
    validate(description())
    response = client.get("/openapi.json")
    assert response.json() == description()


def test_every_address_in_it_answers_as_it_says(site):
    for path, operation in operations():
        address = address_of(path, operation)
        response = site.get(address)
        assert (address, told(response)) == (address, 200)
        check(response, operation, address)


def test_every_parameter_is_understood_and_a_wrong_one_answered_as_said(site):
    wrong = {"year": "abc", "per_page": "0", "updated_since": "soon", "since": "x", "kind": "nope"}
    for path, operation in operations():
        query = [each for each in operation.get("parameters", ()) if each["in"] == "query"]
        examples = {each["name"]: each["example"] for each in query if "example" in each}
        if examples:
            address = f"{path}?{urlencode(examples)}"
            response = site.get(address)
            assert (address, told(response)) == (address, 200)
            check(response, operation, address)
        if "400" in operation["responses"]:
            for each in query:
                if each["name"] in wrong and each["name"] != "member":
                    address = f"{path}?{each['name']}={wrong[each['name']]}"
                    response = site.get(address)
                    assert (address, told(response)) == (address, 400)
                    _kind, schema = schema_of(operation, "400")
                    jsonschema.validate(response.json(), schema)
                    assert list(response.json()["errors"]) == [each["name"]]


def test_every_record_is_as_the_description_says(site):
    """Not the examples alone: every address that the lists name, in JSON."""
    kinds = {"meetings": "Meeting", "members": "Member", "documents": "Document", "news": "Article"}
    components = description()["components"]
    seen = 0
    for name, schema in kinds.items():
        validator = jsonschema.Draft202012Validator(
            {"$ref": f"#/components/schemas/{schema}", "components": components}
        )
        rows = site.get(f"/{name}.json").json()[name]
        for row in rows[:: max(1, len(rows) // 12)]:
            validator.validate(site.get(f"{row['url'].rstrip('/')}.json").json())
            seen += 1
    assert seen > 40


def patterns(resolver=None, prefix=""):
    for each in (resolver or get_resolver()).url_patterns:
        route = prefix + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from patterns(each, route)
        elif isinstance(each, URLPattern):
            yield route


def test_no_address_for_machines_is_left_out(site):
    """Every route that is no page is in the description: with each format that it answers in."""
    described = {address_of(path, operation) for path, operation in operations()}
    asked = {address.partition("?")[0]: address for address in described}
    examples = {
        "series": "ahg-senior-officials-meeting",
        "key": "14",
        "slug": None,
        "album": "example",
        "pk": "1",
        "photo": "1",
        "id": "1",
        "width": "640",
        "language": "en",
        "version": "1",
        "year": "2019",
    }
    slugs = {
        "members": "viet-nam",
        "groups": "bali-process",
        "documents": "co-chairs-statement-of-the-eighth-ministerial-conference",
        "news": "da-nang-stronger-role",
        "about": "data",
    }
    tried, left_out = 0, []
    for route in patterns():
        if route.startswith(NOT_FOR_MACHINES) or route.endswith("/") or not route:
            continue
        values = examples | {"slug": slugs.get(route.partition("/")[0])}
        for name in re.findall(r"<\w+:(\w+)>", route):
            if name not in {"format", "extension"}:
                values["at"] = re.sub(rf"<\w+:{name}>", values[name], values.get("at", route))
        filled = values.get("at", route)
        for ending in ENDINGS if "<" in filled else ("",):
            address = "/" + re.sub(r"<\w+:\w+>", ending, filled)
            tried += 1
            answers = site.get(asked.get(address, address)).status_code == 200
            if answers != (address in asked):
                left_out.append((address, answers))
    assert left_out == []
    assert tried > 150
    assert Photo.objects.count() == 1
