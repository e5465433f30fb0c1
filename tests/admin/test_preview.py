"""The page of what stands in a form, as the public will see it; and nothing of it is kept."""

import html
import re

import pytest
from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from baliprocess.models import Page
from meetings.models import DocumentFile, Meeting
from photos.models import Photo
from tests import make

from .pages import Form

pytestmark = pytest.mark.django_db


def address(row, name="change"):
    options = row._meta
    return reverse(f"admin:{options.app_label}_{options.model_name}_{name}", args=[row.pk])


def counts():
    """The number of rows of every table, sessions and what a login leaves aside."""
    return {
        model._meta.label: model._base_manager.count()
        for model in apps.get_models()
        if model._meta.app_label not in ("sessions", "contenttypes")
    }


def send(form, url, **values):
    """Post what stands in `form` to its preview, as the button does."""
    return form.client.post(url, form.values | {"_preview": "Preview"} | values)


def framed(response):
    """The page within the frame."""
    assert response.status_code == 200
    return html.unescape(re.search(r'srcdoc="([^"]*)"', response.content.decode()).group(1))


def rows():
    """A draft of every kind that can be published, with the box that holds its name."""
    album = make.an_album(status="draft")
    return {
        "meeting": (make.a_meeting(status="draft"), "title"),
        "document": (make.a_document(status="draft"), "title"),
        "article": (make.an_article(status="draft", standfirst="A summary"), "headline"),
        "album": (album, "title"),
        "photo": (make.a_photo(album=album, status="draft"), "headline"),
        "page": (Page.objects.create(slug="history", title="History"), "title"),
    }


@pytest.mark.parametrize("kind", ["meeting", "document", "article", "album", "photo", "page"])
def test_what_is_typed_is_shown_and_nothing_is_kept(publisher, kind):
    row, box = rows()[kind]
    form = Form(publisher, address(row))
    before = counts()
    response = send(form, address(row, "preview"), **{box: "Typed but not saved"})
    page = framed(response)
    assert re.search(r"<h1[^>]*>Typed but not saved</h1>", page)
    assert "Preview – not saved." in page
    assert counts() == before
    stored = type(row)._base_manager.get(pk=row.pk)
    assert (getattr(stored, box), stored.status, stored.updated_at) == (
        getattr(row, box),
        "draft",
        row.updated_at,
    )


@pytest.mark.parametrize("kind", ["meeting", "document", "article", "album", "photo", "page"])
def test_every_form_has_the_button_and_what_is_saved_can_be_seen(editor, reader, kind):
    row, _box = rows()[kind]
    content = editor.get(address(row)).content.decode()
    assert f'formaction="{address(row, "preview")}" formtarget="_blank"' in content
    content = reader.get(address(row)).content.decode()
    assert f'<a href="{address(row, "preview")}" class="closelink">Preview</a>' in content
    assert "Preview of what is saved." in framed(reader.get(address(row, "preview")))


def test_rows_of_parts_are_shown_and_not_kept(editor, forum):
    form = Form(editor, address(forum.meeting))
    form.add_row("agenda_items", number="1", title="An item not saved")
    form.add_row("delegations", member=forum.members["VN"].pk)
    page = framed(send(form, address(forum.meeting, "preview")))
    assert "An item not saved" in page
    assert "Viet Nam" in page
    assert forum.meeting.agenda_items.count() == forum.meeting.delegations.count() == 0


def test_a_new_record_is_previewed_before_it_is_saved(editor, forum):
    form = Form(editor, reverse("admin:meetings_meeting_add"))
    before = counts()
    url = reverse("admin:meetings_meeting_preview_new")
    page = framed(send(form, url, series=forum.series.pk, number=14, city="Da Nang"))
    assert "Fourteenth Ad Hoc Group" in page
    assert counts() == before
    assert editor.get(url).headers["Location"] == reverse("admin:meetings_meeting_add")


def test_an_upload_is_not_kept(editor, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    row = make.a_document(status="draft")
    form = Form(editor, address(row))
    number = form.add_row("files", language="vi")
    upload = SimpleUploadedFile("a.pdf", b"%PDF-1.4\n")
    page = framed(send(form, address(row, "preview"), **{f"files-{number}-file": upload}))
    assert "Vietnamese" in page
    assert list(tmp_path.rglob("*")) == []
    assert DocumentFile.objects.count() == 0


def test_an_upload_in_a_meeting_is_not_kept(editor, forum, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    form = Form(editor, address(forum.meeting))
    number = form.add_row("documents", kind="agenda", status="published")
    upload = SimpleUploadedFile("a.pdf", b"%PDF-1.4\n")
    url = address(forum.meeting, "preview")
    page = framed(send(form, url, **{f"documents-{number}-upload": upload}))
    assert "Agenda of the Thirteenth" in page
    assert list(tmp_path.rglob("*")) == []


def test_mistakes_are_named_and_nothing_is_kept(editor, forum):
    form = Form(editor, address(forum.meeting))
    response = send(form, address(forum.meeting, "preview"), starts_on="yesterday")
    content = response.content.decode()
    assert "The form needs 1 correction first" in content
    assert "yesterday" in content
    assert "<iframe" not in content
    forum.meeting.refresh_from_db()
    assert str(forum.meeting.starts_on) == "2018-08-06"


def test_no_message_and_no_entry_in_the_log_is_left(editor, forum):
    form = Form(editor, address(forum.meeting))
    send(form, address(forum.meeting, "preview"), city="Da Nang")
    response = editor.get(reverse("admin:index"))
    assert list(response.context["messages"]) == []
    assert LogEntry.objects.count() == 0


def test_a_preview_with_the_status_published_holds_nothing_back(editor):
    row = make.an_article(status="draft", standfirst="A summary")
    form = Form(editor, address(row))
    assert "Typed" in framed(
        send(form, address(row, "preview"), headline="Typed", status="published")
    )


# --- Photos and documents that are not public yet ------------------------------------------------


@pytest.fixture
def shot():
    """A hidden meeting with an album of one photo that lacks its text, and a draft document."""
    album = make.an_album(status="draft", title="The album")
    meeting = make.a_meeting(status="draft", album=album)
    photo = make.a_photo(album=album, alt_text="", status="draft", sha256="1")
    photo.renditions.create(format="webp", width=320, height=200, bytes=1, file="x.webp")
    make.a_photo(album=album, alt_text="A withdrawn photo", status="withdrawn")
    make.a_document(meeting=meeting, title="A draft paper", status="draft")
    return meeting


def test_staff_see_drafts_of_photos_and_documents_in_the_preview(editor, shot):
    page = framed(editor.get(address(shot, "preview")))
    assert "Shown here although not public yet: 1\xa0photo and 1\xa0document." in page
    photo = Photo.objects.get(alt_text="")
    assert f'src="/admin/preview/media/photos/{photo.pk}/320.webp"' in page
    assert "Alternative text missing" in page
    assert "A draft paper" in page
    assert "A withdrawn photo" not in page
    assert set(Photo.objects.values_list("status", flat=True)) == {"draft", "withdrawn"}


def test_who_may_not_see_photos_sees_none_in_the_preview(shot):
    user = User.objects.create_user("half", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename="view_meeting"))
    client = Client()
    client.force_login(user)
    page = framed(client.get(address(shot, "preview")))
    assert "/media/photos/" not in page
    assert "A draft paper" not in page
    picture = Photo.objects.get(alt_text="")
    assert client.get(f"/admin/preview/media/photos/{picture.pk}/320.webp").status_code == 403


def test_a_picture_of_a_draft_is_served_to_staff_only(editor, client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    photo = make.a_photo(album=make.an_album(status="draft"), status="draft", alt_text="")
    picture = ContentFile(b"picture", "320.webp")
    photo.renditions.create(format="webp", width=320, height=200, bytes=1, file=picture)
    url = f"/admin/preview/media/photos/{photo.pk}/320.webp"
    response = editor.get(url)
    assert b"".join(response.streaming_content) == b"picture"
    assert "no-store" in response.headers["Cache-Control"]
    assert client.get(url).status_code == 302
    assert client.get(f"/media/photos/{photo.pk}/320.webp").status_code == 404


def test_other_addresses_below_a_preview_lead_to_the_public_page(editor):
    assert editor.get("/admin/preview/members/").headers["Location"] == "/members/"
    for address in ("nothing/at/all", "/example.org/", "media/photos/99/320.webp"):
        assert editor.get(f"/admin/preview/{address}").status_code == 404


# --- Headers and rights --------------------------------------------------------------------------


def test_a_preview_is_kept_nowhere_and_found_by_nobody(editor, forum):
    response = editor.get(address(forum.meeting, "preview"))
    assert "no-store" in response.headers["Cache-Control"]
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]
    page = framed(response)
    assert '<meta name="robots" content="noindex, nofollow">' in page
    assert 'rel="canonical"' not in page


def test_a_form_is_previewed_by_who_may_change_it(reader, contributor, forum):
    form = Form(contributor, address(forum.meeting))
    url = address(forum.meeting, "preview")
    assert "Da Nang" in framed(send(form, url, city="Da Nang"))
    assert reader.post(url, form.values).status_code == 403
    assert Meeting.objects.get().city == "Bali"


def test_what_a_form_holds_runs_nowhere(editor):
    row = make.an_article(status="draft", standfirst="A summary")
    form = Form(editor, address(row))
    typed = '"><script>alert(1)</script>'
    response = send(form, address(row, "preview"), headline=typed, body="<p onclick=a>B</p>")
    assert typed not in framed(response)
    assert response.content.decode().count("<script>alert") == 0
    assert "onclick" not in framed(response)
