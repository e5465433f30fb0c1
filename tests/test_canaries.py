"""More than fifty secrets are planted; six kinds of reader go through the addresses and formats.

Each secret may be met by those it is for and by nobody else. A visitor asks for some hundred
addresses, guessed ones among them; staff of five groups for lists, forms, histories and exports.
"""

import datetime as dt
import gzip
import io
import re
import zipfile
from urllib.parse import urldefrag, urlsplit

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone

from baliprocess.audit import note
from baliprocess.changes import gathered
from baliprocess.models import Page, SearchMiss
from baliprocess.search.index import rebuild
from baliprocess.staff import grant_groups
from meetings.models import DelegateContact, UnknownName
from tests import make
from tests.accounts.conftest import with_app  # noqa: F401 (a fixture)

pytestmark = pytest.mark.django_db

HOUR = dt.timedelta(hours=1)
ROLES = ("Photo desk", "Viewer", "Editor", "Publisher", "Administrator")
STAFF = {*ROLES}
EDITORIAL = STAFF - {"Photo desk"}
CONTACTS = {"Publisher", "Administrator"}
NOBODY = set()
#: Formats that are tried at every address that has none.
FORMATS = ("json", "csv", "ics")


class Planted:
    """The secrets, each with who may meet it, and the rows that hold them."""

    def __init__(self):
        self.may, self.rows, self.addresses = {}, {}, set()

    def word(self, readers):
        """A new secret: one word that stands nowhere else."""
        letters = "".join("abcdefghij"[int(digit)] for digit in f"{len(self.may):02}")
        word = f"zxqvo{letters}ria"
        self.may[word] = readers
        return word


@pytest.fixture
def planted(settings, tmp_path, with_app):  # noqa: F811
    settings.MEDIA_ROOT = tmp_path
    made = Planted()
    # What is found is made once of all, below.
    with gathered():
        _hidden(made)
        _people(made)
        _parts(made)
        _accounts(made, with_app)
    rebuild()
    return made


def _hidden(made):
    """Rows of every kind that are not public, each for a reason of its own."""
    now = timezone.now()
    hidden = {
        "draft": {"status": "draft"},
        "review": {"status": "review"},
        "withdrawn": {"status": "withdrawn"},
        "scheduled": {"publish_at": now + HOUR},
        "expired": {"unpublish_at": now - HOUR},
    }
    for name, values in hidden.items():
        for kind, make_it in (
            ("meeting", lambda word, **v: make.a_meeting(title=word, city=word, **v)),
            ("document", lambda word, **v: make.a_document(title=word, summary=word, **v)),
            ("photo", lambda word, **v: make.a_photo(caption=word, alt_text=word, **v)),
            ("album", lambda word, **v: make.an_album(title=word, **v)),
        ):
            row = make_it(made.word(STAFF), **values)
            made.rows[f"{kind} {name}"] = row
            made.addresses.add(row.get_absolute_url())
        article = make.an_article(headline=made.word(EDITORIAL), **values)
        page = Page.objects.create(title=made.word(EDITORIAL), slug=f"p-{name}", **values)
        made.addresses |= {article.get_absolute_url(), page.get_absolute_url()}


def _people(made):
    """Names by the rule of each meeting, and how people can be reached."""
    for rule, function in (
        ("everyone", "head"),
        ("heads", "adviser"),
        ("delegations", "head"),
        ("nothing", "head"),
    ):
        meeting = make.a_meeting(names_public=rule)
        made.addresses.add(meeting.get_absolute_url())
        person = make.a_delegation(meeting).delegates.create(
            name=made.word(STAFF), function=function, public=rule != "everyone"
        )
        DelegateContact.objects.create(
            delegate=person,
            email=f"{made.word(CONTACTS)}@example.org",
            phone=made.word(CONTACTS),
        )
    made.rows["person"] = person


def _parts(made):
    """Parts of public records that the public is not shown."""
    meeting = make.a_meeting(names_public="delegations")
    meeting.sessions.create(title="Opening", chair=made.word(STAFF))
    UnknownName.objects.create(meeting=meeting, text=made.word(STAFF))
    report = make.an_article(
        body=f"<p>{made.word(EDITORIAL)}</p>",
        outlet=make.an_outlet(),
        source_url="https://example.org/",
    )
    document = make.a_document(status="draft")
    document.files.create(file=ContentFile(made.word(STAFF).encode(), "a.pdf"), bytes=8)
    made.addresses |= {row.get_absolute_url() for row in (meeting, report, document)}


def _accounts(made, with_app):  # noqa: F811
    """What belongs to the machinery and to whoever keeps the accounts."""
    keepers = {"Administrator"}
    user = User.objects.create_user(
        made.word(keepers), email=f"{made.word(keepers)}@example.org", password=made.word(NOBODY)
    )
    user.groups.add(grant_groups()["Viewer"])
    User.objects.filter(pk=user.pk).update(password=made.word(NOBODY))
    with_app(user)
    user.authenticator_set.update(data={"secret": made.word(NOBODY)})
    Session.objects.create(
        session_key=made.word(NOBODY),
        session_data=made.word(NOBODY),
        expire_date=timezone.now() + HOUR,
    )
    note("export", detail=made.word(keepers))
    SearchMiss.objects.create(terms=made.word(EDITORIAL), last_on=timezone.localdate())


def text_of(response):
    """All that an answer says, headers and packed files included."""
    body = b"".join(response.streaming_content) if response.streaming else response.content
    told = [str(response.headers).encode(), body]
    if body[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            told += [archive.read(name) for name in archive.namelist()]
    if body[:2] == b"\x1f\x8b":
        told.append(gzip.decompress(body))
    return b"\n".join(told).decode(errors="replace")


LINK = re.compile(r"""(?:href|src|action)="([^"]+)"|<loc>https?://[^/]+([^<]+)</loc>""")


def crawl(client, start, *, within, most):
    """{address: what it says} of every address that can be reached, redirects not followed."""
    waiting, told = list(start), {}
    while waiting and len(told) < most:
        address = waiting.pop(0)
        if address in told:
            continue
        response = client.get(address)
        told[address] = text_of(response)
        if "html" in response.get("Content-Type", "") or "xml" in response.get("Content-Type", ""):
            for one, other in LINK.findall(told[address]):
                link = urldefrag((one or other).replace("&amp;", "&")).url
                path = urlsplit(link).path
                if path.startswith(within) and not path.startswith("/static/"):
                    waiting.append(link)
    return told


def met(told, words):
    """{secret: the first address that tells it}."""
    found = {}
    for address, text in told.items():
        # What somebody asked for is repeated to them.
        for word in words:
            if word not in found and word in text and word not in address:
                found[word] = address
    return found


def guesses(made):
    """Addresses a visitor may try: each hidden record in every format, and each secret's search."""
    for address in sorted(made.addresses):
        yield address
        yield from (f"{address.rstrip('/')}.{form}" for form in FORMATS)
        if address.startswith("/meetings/"):
            yield f"{address}participants.csv"
        if address.startswith("/photos/"):
            yield f"{address}download.jpg"
    for start in ("/search/?q=", "/search.json?q=", "/search/suggest.json?q="):
        yield f"{start}zxqvo"
        yield f"{start}{min(made.may)}"
    for name in ("meetings", "documents", "news", "photos", "members", "participation", "groups"):
        yield f"/{name}/"
        yield from (f"/{name}.{form}" for form in FORMATS)
        yield f"/{name}/?q=zxqvo"
    for photo in range(1, 12):
        yield f"/media/photos/{photo}/320.webp"


def test_there_are_enough_secrets(planted):
    assert len(planted.may) >= 50


def test_a_visitor_meets_none(planted):
    start = ["/", "/sitemap.xml", "/robots.txt", "/openapi.json", *guesses(planted)]
    told = crawl(Client(), start, within="/", most=2_000)
    assert len(told) > 300
    assert met(told, planted.may) == {}


@pytest.mark.one_engine
@pytest.mark.parametrize("role", ROLES)
def test_staff_meet_what_is_for_their_group(planted, role):
    user = User.objects.create_user(f"somebody {role}", is_staff=True)
    user.groups.add(grant_groups()[role])
    client = Client()
    client.force_login(user)
    start = ["/admin/"]
    for model, desk in admin.site._registry.items():
        list_of = f"/admin/{model._meta.app_label}/{model._meta.model_name}/"
        start += [list_of, f"{list_of}?q=zxqvo", f"{list_of}export.csv", f"{list_of}export.xlsx"]
        # The lists show them all; of the forms those of a few rows are looked at.
        for key in model._default_manager.order_by("-pk").values_list("pk", flat=True)[:2]:
            start += [f"{list_of}{key}/{page}/" for page in ("change", "history", "delete")]
        for field in desk.autocomplete_fields:
            start.append(
                f"/admin/autocomplete/?term=zxqvo&app_label={model._meta.app_label}"
                f"&model_name={model._meta.model_name}&field_name={field}"
            )
    start += ["/admin/search/?q=zxqvo", "/admin/acts/", "/admin/sessions/", "/admin/account/"]
    told = crawl(client, start, within="/admin/never/", most=3_000)
    found = met(told, planted.may)
    forbidden = {word: address for word, address in found.items() if role not in planted.may[word]}
    assert forbidden == {}
    # Nobody is spared everything: what is for them they do meet.
    own = {word for word, readers in planted.may.items() if role in readers}
    assert len(own - set(found)) <= len(own) // 4
