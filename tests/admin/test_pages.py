"""Every page of the admin for every kind of account."""

import datetime as dt

import pytest
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteMixin
from django.contrib.auth.models import Group as StaffGroup
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.forms import ModelChoiceField
from django.test import Client
from django.urls import reverse

from baliprocess.changes import gathered
from baliprocess.desk.autocomplete import inner
from baliprocess.models import Page
from meetings.models import AgendaItem, Delegate, Delegation, Document, Meeting, Session
from news.models import Article, Outlet
from photos.models import Agency, Album, Photo, Rendition

pytestmark = [pytest.mark.django_db, pytest.mark.one_engine]

#: What the site notes itself; tests/admin/test_roles.py opens each of their doors.
NOTED = {
    "baliprocess.AuditEntry",
    "baliprocess.PreviewLink",
    "baliprocess.SearchMiss",
    "meetings.UnknownName",
}
MODELS = sorted(
    (model for model in admin.site._registry if model._meta.label not in NOTED),
    key=lambda model: model._meta.label,
)
IDS = [model._meta.label for model in MODELS]
ACCOUNTS = {"auth.User", "auth.Group", "auth.Permission"}
#: What only answers boxes in which one chooses by typing.
HIDDEN = {"auth.Permission", "meetings.AgendaItem"}
#: Photos come in with their file.
NOT_ADDED = {"photos.Photo", *HIDDEN}
#: Parts of a record, which an Editor may delete as a correction.
PARTS = {"meetings.Delegation", "meetings.Delegate"}


@pytest.fixture
@gathered()
def everything(forum, groups):
    """One record of each model that has a list."""
    delegation = forum.meeting.delegations.create(member=forum.members["VN"])
    delegation.delegates.create(name="Tô Anh Dũng", function="head")
    item = forum.meeting.agenda_items.create(number="1", title="Opening")
    session = forum.meeting.sessions.create(title="Morning", held_on=dt.date(2018, 8, 6))
    session.items.add(item)
    forum.meeting.figures.create(measure="delegates", value=100)
    document = Document.objects.create(kind="agenda", title="Agenda", meeting=forum.meeting)
    document.files.create(external_url="https://example.org/a.pdf")
    outlet = Outlet.objects.create(name="VNA", kind="agency")
    article = Article.objects.create(
        headline="Report", standfirst="Summary", outlet=outlet, reported_on=dt.date(2018, 8, 6)
    )
    article.meetings.add(forum.meeting)
    album = Album.objects.create(title="Da Nang")
    Photo.objects.create(album=album, sha256="1", headline="The hall")
    Agency.objects.get_or_create(name="VNA")
    Page.objects.create(slug="about", title="About")
    User.objects.create_user("somebody")
    return forum


def url(model, page, *args):
    options = model._meta
    return reverse(f"admin:{options.app_label}_{options.model_name}_{page}", args=args)


@pytest.mark.parametrize("model", MODELS, ids=IDS)
def test_every_page_answers_a_superuser(superuser, everything, model):
    row = model._default_manager.first()
    adding = 403 if model._meta.label in NOT_ADDED else 200
    changing = {
        "list": superuser.get(url(model, "changelist")).status_code,
        "search": superuser.get(url(model, "changelist"), {"q": "da nang 14th"}).status_code,
        "add": superuser.get(url(model, "add")).status_code,
        "change": superuser.get(url(model, "change", row.pk)).status_code,
        "history": superuser.get(url(model, "history", row.pk)).status_code,
        "delete": superuser.get(url(model, "delete", row.pk)).status_code,
    }
    assert changing == {
        "list": 200,
        "search": 200,
        "add": adding,
        "change": 200,
        "history": 200,
        "delete": 403 if model._meta.label in HIDDEN else 200,
    }


@pytest.mark.parametrize("model", MODELS, ids=IDS)
def test_an_editor_reaches_all_records_and_no_accounts(editor, everything, model):
    row = model._default_manager.first()
    label = model._meta.label
    own = 403 if label in ACCOUNTS else 200
    pages = {
        "list": editor.get(url(model, "changelist")).status_code,
        "add": editor.get(url(model, "add")).status_code,
        "change": editor.get(url(model, "change", row.pk)).status_code,
        "history": editor.get(url(model, "history", row.pk)).status_code,
        "delete": editor.get(url(model, "delete", row.pk)).status_code,
    }
    assert pages == {
        "list": own,
        "add": 403 if label in NOT_ADDED else own,
        "change": own,
        "history": own,
        "delete": 200 if label in PARTS else 403,
    }


@pytest.mark.parametrize("model", MODELS, ids=IDS)
def test_a_publisher_may_also_delete(publisher, everything, model):
    row = model._default_manager.first()
    label = model._meta.label
    expected = 403 if label in ACCOUNTS | HIDDEN else 200
    assert publisher.get(url(model, "delete", row.pk)).status_code == expected


@pytest.mark.parametrize("model", [User, StaffGroup])
def test_an_administrator_keeps_the_accounts(administrator, everything, model):
    row = model._default_manager.exclude(pk=administrator.user.pk).first()
    pages = [url(model, "changelist"), url(model, "add"), url(model, "change", row.pk)]
    assert [administrator.get(page).status_code for page in pages] == [200, 200, 200]


@pytest.mark.parametrize("model", MODELS, ids=IDS)
def test_who_may_only_look_can_open_and_not_change(reader, everything, model):
    row = model._default_manager.first()
    assert reader.get(url(model, "change", row.pk)).status_code == 200
    assert reader.post(url(model, "change", row.pk), {}).status_code == 403
    assert reader.get(url(model, "add")).status_code == 403


def test_what_only_answers_boxes_has_no_place_in_the_index(superuser, everything):
    content = superuser.get(reverse("admin:index")).content.decode()
    assert [
        model for model in (AgendaItem, Permission) if url(model, "changelist") in content
    ] == []


def test_a_stranger_is_asked_to_sign_in(client, everything):
    pages = [url(model, "changelist") for model in MODELS]
    pages += [
        reverse("admin:index"),
        reverse("admin:autocomplete"),
        reverse("admin:meetings_meeting_co_chairs"),
        reverse("admin:meetings_meeting_delegates", args=[everything.meeting.pk]),
    ]
    assert {client.get(page).status_code for page in pages} == {302}


def test_no_list_of_members_meetings_or_photos_is_ever_a_drop_down(rf, admin_user, forum):
    """Every relation a form shows is chosen by typing."""
    request = rf.get("/")
    request.user = admin_user
    forms = []
    for desk in admin.site._registry.values():
        row = desk.model._default_manager.first()
        forms.append((type(desk), desk.get_form(request, row)))
        forms += [
            (type(inline), inline.get_formset(request, row).form)
            for inline in desk.get_inline_instances(request, row)
        ]
    plain = [
        f"{desk.__name__}.{name}"
        for desk, form in forms
        for name, field in form.base_fields.items()
        if isinstance(field, ModelChoiceField)
        and not isinstance(inner(field.widget), AutocompleteMixin)
    ]
    assert plain == []


# --- Boxes in which one chooses by typing --------------------------------------------------------


def found(client, model, field, term="", **scope):
    question = {
        "app_label": model._meta.app_label,
        "model_name": model._meta.model_name,
        "field_name": field,
        "term": term,
    }
    response = client.get(reverse("admin:autocomplete"), question | scope)
    assert response.status_code == 200
    return [each["text"] for each in response.json()["results"]]


def test_a_member_is_found_by_any_name(editor, forum):
    forum.members["VN"].names.create(text="Socialist Republic of Viet Nam", kind="official")
    forum.members["ID"].names.create(text="RI", kind="acronym")
    for term in ("viet nam", "VIỆT-NAM", "socialist", "nam"):
        assert found(editor, Delegation, "member", term) == ["Viet Nam"]
    assert found(editor, Delegation, "member", "refugees") == ["UNHCR"]
    # The whole name comes before names that only contain it: "ri" is also in no other here.
    assert found(editor, Delegation, "member", "ri") == ["Indonesia"]
    assert found(editor, Delegation, "member", "in") == ["Indonesia"]
    assert found(editor, Delegation, "member", "a")[0] == "Australia"
    assert found(editor, Delegation, "member", "…") == []


def test_a_meeting_is_found_by_its_ordinal_and_told_apart(editor, everything):
    (text,) = found(editor, Document, "meeting", "thirteenth")
    assert text == f"{everything.meeting}, Bali, Indonesia, 6–7\u00a0August\u00a02018"


def test_speakers_and_items_are_those_of_the_meeting(editor, everything):
    other = Meeting.objects.create(series=everything.series, number=12)
    other.delegations.create(member=everything.members["AU"]).delegates.create(name="Elsewhere")
    other.agenda_items.create(number="9", title="Elsewhere")
    key = everything.meeting.pk
    assert found(editor, Session, "speakers", meeting=key) == ["Tô Anh Dũng, Viet Nam"]
    assert found(editor, Session, "items", meeting=key) == ["1 Opening"]
    # People are found however their names are accented, in a meeting.
    for term in ("dung", "TÔ ANH", "Dũng"):
        assert found(editor, Session, "speakers", term, meeting=key) == ["Tô Anh Dũng, Viet Nam"]
    assert found(editor, Session, "speakers", "…", meeting=key) == []
    everything.members["VN"].names.create(text="Vietnam")
    assert found(editor, Delegate, "delegation", "vietnam", meeting=key) == ["Viet Nam"]
    assert len(found(editor, Session, "speakers")) == 2
    assert len(found(editor, Session, "speakers", meeting="9" * 40)) == 2


def test_only_documents_of_no_meeting_are_offered_for_taking_in(editor, everything):
    Document.objects.create(kind="report", title="Loose")
    assert found(editor, Meeting, "documents", unattached=1) == ["Loose"]
    assert found(editor, Meeting, "articles", "report") == ["Report, VNA, 6\u00a0August\u00a02018"]


def test_a_box_tells_nothing_to_who_may_not_see_the_records(groups, forum):
    user = User.objects.create_user("nobody", is_staff=True)
    client = Client()
    client.force_login(user)
    question = {"app_label": "meetings", "model_name": "delegation", "field_name": "member"}
    assert client.get(reverse("admin:autocomplete"), question).status_code == 403


# --- Photos --------------------------------------------------------------------------------------


def test_a_photo_is_shown_by_its_smallest_file(editor, everything, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    photo = Photo.objects.get()
    address = reverse("admin:photos_photo_thumbnail", args=[photo.pk])
    listing = url(Photo, "changelist")
    assert address not in editor.get(listing).content.decode()
    assert editor.get(address).status_code == 404
    for width in (640, 320):
        Rendition.objects.create(
            photo=photo,
            format="webp",
            width=width,
            height=width // 2,
            bytes=3,
            file=SimpleUploadedFile(f"{width}.webp", f"{width}".encode()),
        )
    assert f'src="{address}" width="128" height="64"' in editor.get(listing).content.decode()
    album = editor.get(url(Album, "change", photo.album_id)).content.decode()
    assert address in album
    assert "no alternative text, no credit" in album
    response = editor.get(address)
    assert response["Content-Type"] == "image/webp"
    assert b"".join(response.streaming_content) == b"320"


def test_a_thumbnail_is_not_for_everybody(client, everything):
    address = reverse("admin:photos_photo_thumbnail", args=[Photo.objects.get().pk])
    assert client.get(address).status_code == 302


def test_the_cover_is_one_of_the_album(editor, everything):
    album = Album.objects.get()
    other = Album.objects.create(title="Other")
    Photo.objects.create(album=other, sha256="2", headline="Foreign")
    assert found(editor, Album, "cover", album=album.pk) == ["The hall"]


def test_the_way_to_a_page_names_nothing_twice():
    doubled = [
        model._meta.label
        for model in admin.site._registry
        if str(model._meta.app_config.verbose_name).lower()
        == str(model._meta.verbose_name_plural).lower()
    ]
    assert doubled == []
