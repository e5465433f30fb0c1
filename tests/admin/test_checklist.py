"""What is asked of a record before the public sees it, and who is stopped by the answer."""

import datetime as dt

import pytest
from django.contrib import admin
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.timezone import localdate

from baliprocess.models import Page
from meetings.models import Document, Meeting
from news.models import Article
from photos.models import Album, Photo
from tests import make

from .pages import Form, said

pytestmark = pytest.mark.django_db

YESTERDAY = localdate() - dt.timedelta(days=1)
NEXT_YEAR = localdate() + dt.timedelta(days=365)


def report(row):
    return admin.site.get_model_admin(type(row)).report_of(row)


def sentences(row):
    return [(finding.sentence, finding.place, finding.refuses) for finding in report(row).findings]


def address(row, name="change"):
    options = row._meta
    return reverse(f"admin:{options.app_label}_{options.model_name}_{name}", args=[row.pk])


# --- What is asked of each kind ------------------------------------------------------------------


def test_an_empty_meeting_that_is_over_lacks_all_this():
    meeting = make.a_meeting(
        series=make.a_series(level="ministerial"), starts_on=YESTERDAY, status="draft"
    )
    assert sentences(meeting) == [
        ("It is over, but not marked as held.", "event_status", False),
        ("City or country is not given.", "city", False),
        ("No delegation is entered.", "#delegations-heading", False),
        (
            "No statement, declaration, communiqué or strategy is entered.",
            "#documents-heading",
            False,
        ),
        ("No source is given.", "source_url", False),
    ]
    assert report(meeting).completeness == "2 of 7"


def test_a_meeting_ahead_is_not_asked_for_what_cannot_be_there_yet():
    meeting = make.a_meeting(
        series=make.a_series(level="ministerial"), starts_on=NEXT_YEAR, format="virtual"
    )
    assert sentences(meeting) == [("No source is given.", "source_url", False)]
    assert report(meeting).done == ["Dates", "Wording"]


def test_nobody_was_at_a_meeting_that_is_ahead():
    meeting = make.a_meeting(starts_on=NEXT_YEAR, event_status="held", source_url="https://a.test/")
    make.a_delegation(meeting, make.a_member("Japan"), presence="attended")
    make.a_delegation(meeting, make.a_member("Nauru"), presence="invited")
    assert [pair[:2] for pair in sentences(meeting) if "ahead" in pair[0]] == [
        ("It is marked as held, but still ahead.", "event_status"),
        (
            "It is still ahead, but 1 delegation is on record as having attended.",
            "#delegations-heading",
        ),
    ]


def test_a_meeting_called_off_is_asked_for_the_reason_only():
    meeting = make.a_meeting(starts_on=None, event_status="postponed")
    assert sentences(meeting) == [
        ("It is postponed, but no reason is given.", "event_status_reason", False),
        ("No source is given.", "source_url", False),
    ]


def whole_meeting():
    country = make.a_member("Viet Nam")
    meeting = make.a_meeting(
        series=make.a_series(level="senior-officials"),
        event_status="held",
        city="Da Nang",
        country=country,
        timezone="Asia/Ho_Chi_Minh",
        source_url="https://example.org/",
        status="draft",
    )
    make.a_delegation(meeting, country).delegates.create(name="Lan Anh")
    document = make.a_document(meeting=meeting, kind="co-chairs-statement", title="Statement")
    document.files.create(external_url="https://example.org/a.pdf")
    return meeting


def test_a_whole_meeting_lacks_nothing():
    meeting = whole_meeting()
    assert sentences(meeting) == []
    assert report(meeting).completeness == "8 of 8"


def test_the_parts_of_a_meeting_are_looked_at_and_each_leads_to_its_place():
    meeting = whole_meeting()
    meeting.album = make.an_album()
    make.a_photo(album=meeting.album, alt_text="", status="draft")
    make.a_photo(album=meeting.album, alt_text="", status="withdrawn")
    meeting.timezone = ""
    meeting.save()
    bare = make.a_document(meeting=meeting, title="Agenda", kind="agenda")
    meeting.sessions.create(title="Too late", held_on=dt.date(2019, 7, 25), starts_at_local="09:00")
    for title in ("Visit", "Dinner"):
        meeting.sessions.create(title=title, held_on=dt.date(2019, 7, 26))
    meeting.figures.create(measure="delegations", value=25, stated_by="VNA")
    meeting.agenda_items.create(title="TBC")
    meeting.delegations.get().delegates.create(name="Mr xxx")
    assert sentences(meeting) == [
        ("An agenda item reads like a placeholder: “TBC”.", "#agenda_items-heading", True),
        ("“Agenda” has neither a file nor an address.", f"{address(bare)}#files-heading", False),
        (
            "1 photo of the album lacks an alternative text or a credit.",
            reverse("admin:photos_album_desk", args=[meeting.album_id]),
            False,
        ),
        (
            "The session “Too late” is on 25\u00a0July\u00a02019, outside the days of the meeting.",
            "#sessions-heading",
            False,
        ),
        (
            "2 sessions are on 26\u00a0July\u00a02019, outside the days of the meeting.",
            "#sessions-heading",
            False,
        ),
        ("The programme has times, but no time zone is given.", "timezone", False),
        ("VNA states 25 delegations, the record counts 1.", "#figures-heading", False),
        ("A delegate reads like a placeholder: “xxx”.", address(meeting, "delegates"), False),
    ]


def test_a_document_without_anything_to_read_is_refused_and_with_a_summary_told():
    row = make.a_document(status="draft", issued_on=dt.date(2019, 7, 23))
    text = "Neither a file nor an address is given."
    assert sentences(row) == [
        (text, "#files-heading", True),
        ("No source is given.", "source_url", False),
    ]
    row.summary = "What it says."
    row.save()
    assert sentences(row)[0] == (text, "#files-heading", False)
    row.files.create(external_url="https://example.org/a.pdf")
    assert report(row).completeness == "4 of 4"


def test_own_news_and_a_report_are_asked_for_different_things():
    own = make.an_article(status="draft", standfirst="A summary")
    assert sentences(own) == [
        ("The text is missing.", "body", False),
        ("Without outlet and address it stands as the forum’s own news.", "outlet", False),
        ("No date is given.", "reported_on", False),
    ]
    told = make.an_article(outlet=make.an_outlet(), language="English!", status="draft")
    assert sentences(told) == [
        ("The language is no code such as en, id, vi or fr.", "language", True),
        ("No summary says what it reports.", "standfirst", False),
        ("The report has no address.", "source_url", False),
        ("No date is given.", "reported_on", False),
    ]


def test_an_album_and_a_photo():
    album = make.an_album(title="Untitled", credit_line="VNA", status="draft")
    photo = make.a_photo(album=album, alt_text="IMG_1234", credit_line="", status="draft")
    assert sentences(album) == [
        ("Title reads like a placeholder: “Untitled”.", "title", True),
        (
            "1 photo lacks an alternative text or a credit, and will not be shown.",
            reverse("admin:photos_album_desk", args=[album.pk]),
            False,
        ),
        ("No cover is chosen: the first photo will stand for the album.", "cover", False),
        ("No date is given.", "taken_on", False),
        ("City or country is not given.", "city", False),
    ]
    assert sentences(photo) == [
        (
            "It has a file name or a placeholder as alternative text (“IMG_1234”).",
            "alt_text",
            True,
        ),
        ("It has no credit line.", "credit_line", True),
        ("No caption says who does what, where and when.", "caption", False),
    ]


def test_a_page_without_text_is_refused():
    page = Page.objects.create(slug="about", title="About", lead="What it is.", body="<p> </p>")
    assert sentences(page) == [("The page has no text.", "body", True)]


# --- The form ------------------------------------------------------------------------------------


def test_the_form_shows_what_is_open_with_links(editor):
    meeting = make.a_meeting(series=make.a_series(), event_status="held", status="draft")
    content = editor.get(address(meeting)).content.decode()
    assert "Before it is published" in content
    assert "3 of 6" in content
    assert '<li><a href="#id_source_url">No source is given.</a></li>' in content
    assert "In order: dates, state of the event, wording." in content


def article(**values):
    values = {"headline": "A headline", "standfirst": "A summary", "status": "draft"} | values
    return make.an_article(**values)


def test_publishing_with_something_open_saves_and_asks(editor):
    row = article()
    form = Form(editor, address(row))
    response = form.send(headline="Another headline", status="published", _save="1")
    assert response.headers["Location"] == address(row, "publish")
    row.refresh_from_db()
    assert (row.headline, row.status) == ("Another headline", "draft")
    # No version says that it was public, so its address stays unknown to the public.
    assert set(row.history.values_list("status", flat=True)) == {"draft"}
    page = editor.get(address(row, "publish"))
    assert said(response) == ["Saved, but not published yet: see below."]
    content = page.content.decode()
    assert "Publish all the same" in content
    assert f'<a href="{address(row)}#id_body">The text is missing.</a>' in content
    seen = page.context["seen"]
    response = editor.post(address(row, "publish"), {"seen": seen})
    assert response.headers["Location"] == address(row)
    row.refresh_from_db()
    assert row.status == "published"
    version = row.history.first()
    assert (version.history_user, version.history_change_reason) == (editor.user, "Published")


def test_what_was_found_since_the_page_was_shown_is_shown_first(editor):
    row = article()
    seen = editor.get(address(row, "publish")).context["seen"]
    Article.objects.update(dateline="tbc soon")
    response = editor.post(address(row, "publish"), {"seen": seen})
    assert response.status_code == 200
    assert "Something else was found in the meantime" in response.content.decode()
    assert Article.objects.get().status == "draft"


def test_what_is_needed_cannot_be_confirmed_away(editor):
    row = article(headline="Test")
    form = Form(editor, address(row))
    assert form.send(_publish="1").headers["Location"] == address(row, "publish")
    page = editor.get(address(row, "publish"))
    assert "Publish all the same" not in page.content.decode()
    response = editor.post(address(row, "publish"), {"seen": page.context["seen"]})
    assert response.status_code == 200
    assert Article.objects.get().status == "draft"


def test_an_upload_made_while_publishing_is_kept(editor, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    row = make.a_document(status="draft")
    form = Form(editor, address(row))
    file = SimpleUploadedFile("a.pdf", b"%PDF-1.4\n")
    number = form.add_row("files", language="en")
    response = form.send(status="published", **{f"files-{number}-file": file})
    assert response.headers["Location"] == address(row, "publish")
    assert row.files.get().file.read() == b"%PDF-1.4\n"
    assert Document.objects.get().status == "draft"


def test_a_new_record_published_at_once_is_asked_the_same(editor):
    form = Form(editor, reverse("admin:news_article_add"))
    response = form.send(headline="Fresh", standfirst="A summary", status="published")
    row = Article.objects.get()
    assert response.headers["Location"] == address(row, "publish")
    assert row.status == "draft"


def test_a_complete_record_is_published_without_a_question(editor):
    meeting = whole_meeting()
    form = Form(editor, address(meeting))
    response = form.send(_publish="1")
    assert response.headers["Location"] == address(meeting)
    assert Meeting.objects.get().status == "published"
    assert f"“{meeting}” was published." in said(response)


def test_a_correction_of_what_is_public_is_not_held_back(editor):
    row = article(status="published")
    Form(editor, address(row)).send(headline="tbc")
    row.refresh_from_db()
    assert (row.headline, row.status) == ("tbc", "published")


@pytest.mark.parametrize(
    ("account", "status", "answer"),
    [
        ("reader", "draft", 403),
        ("contributor", "draft", 403),
        ("editor", "draft", 200),
        ("editor", "withdrawn", 403),
        ("publisher", "withdrawn", 200),
        ("editor", "published", 302),
    ],
)
def test_the_page_before_publishing_is_for_who_may(request, account, status, answer):
    row = article(status=status)
    client = request.getfixturevalue(account)
    assert client.get(address(row, "publish")).status_code == answer
    assert client.get(address(row, "publish").replace(str(row.pk), "999")).status_code in (403, 404)


# --- The list ------------------------------------------------------------------------------------


def publish(client, rows, **more):
    data = {"action": "publish", "_selected_action": [row.pk for row in rows]}
    return client.post(reverse("admin:news_article_changelist"), data | more)


def test_the_list_asks_before_it_publishes_and_names_what_is_open(editor):
    rows = [article(headline="Open"), article(headline="Sample")]
    response = publish(editor, rows)
    assert response.status_code == 200
    assert {record["name"]: record["refused"] for record in response.context["open"]} == {
        "Open": False,
        "Sample": True,
    }
    content = response.content.decode()
    assert "Publish 1 all the same" in content
    assert set(Article.objects.values_list("status", flat=True)) == {"draft"}
    response = publish(editor, rows, publish_all_the_same="1")
    reason = "Headline reads like a placeholder: “Sample”."
    assert said(response) == [
        f"1 article could not be published:<ul><li>Sample: {reason}</li></ul>",
        "1 article published.",
    ]
    statuses = dict(Article.objects.values_list("headline", "status"))
    assert statuses == {"Open": "published", "Sample": "draft"}


def test_the_list_of_meetings_shows_how_complete_each_is(editor):
    make.a_meeting(starts_on=NEXT_YEAR, format="virtual")
    whole_meeting()
    content = editor.get(reverse("admin:meetings_meeting_changelist")).content.decode()
    assert '<span class="completeness completeness-open">2 of 3</span>' in content
    assert '<span class="completeness completeness-whole">8 of 8</span>' in content


@pytest.mark.parametrize("model", [Meeting, Document, Article, Album, Photo, Page])
def test_every_published_kind_has_checks(model):
    assert admin.site.get_model_admin(model).checks != ()
