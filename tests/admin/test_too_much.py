"""More text than one form may hold, and text that is none: every page that takes pastes."""

import re

import pytest
from django.urls import reverse

from meetings.models import AgendaItem, Delegate, Delegation, Session
from news.models import Article
from tests import make

from .pages import Form

pytestmark = pytest.mark.django_db

NOTHING = "Nothing was read"
#: The page, the box of the paste, the button, and how the answer to too much begins.
PAGES = {
    "attendance": ("text", "_read", "What you pasted is too large to be read"),
    "programme": ("text", "_read", NOTHING),
    "news": ("text", "_read", NOTHING),
    "table": ("cells", "_send", NOTHING),
    "delegates": ("delegates-0-name", "_save", "More than 2500 kB were sent in one form"),
    "meeting": ("note", "_save", "More than 2500 kB were sent in one form"),
}
MODELS = (AgendaItem, Article, Delegate, Delegation, Session)


@pytest.fixture
def address(forum):
    """A function from a page of PAGES to its address."""
    meeting = forum.meeting.pk
    addresses = {
        "attendance": reverse("admin:meetings_meeting_attendance", args=[meeting]),
        "programme": reverse("admin:meetings_meeting_programme", args=[meeting]),
        "news": reverse("admin:news_article_paste"),
        "table": reverse("admin:meetings_meeting_table_of_one", args=[meeting]),
        "delegates": reverse("admin:meetings_meeting_delegates", args=[meeting]),
        "meeting": reverse("admin:meetings_meeting_change", args=[meeting]),
    }
    return addresses.__getitem__


def rows():
    return [model.objects.count() for model in MODELS]


@pytest.mark.parametrize("page", PAGES)
def test_ten_megabytes_are_told_that_they_are_too_much(editor, address, page):
    box, button, beginning = PAGES[page]
    before = rows()
    response = editor.post(address(page), {box: "Viet Nam\t1\n" * 1_000_000, button: "1"})
    assert response.status_code == 413
    assert beginning in response.content.decode()
    assert rows() == before


@pytest.mark.parametrize("page", PAGES)
def test_the_limit_is_that_of_the_setting(editor, address, settings, page):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 500_000
    box, button, _beginning = PAGES[page]
    assert editor.post(address(page), {box: "x" * 500_100, button: "1"}).status_code == 413
    # What is less is for the page itself to judge.
    sent = {box: "x" * 90_000, button: "1"}
    assert editor.post(address(page), sent, follow=True).status_code == 200


@pytest.mark.parametrize("page", ["attendance", "programme", "news", "table"])
def test_control_characters_are_neither_shown_nor_kept(editor, address, page):
    box, button, _beginning = PAGES[page]
    every = "".join(chr(code) for code in [*range(32), 127, *range(128, 160), 0x202E, 0xFFFE])
    form = Form(editor, address(page))
    form[box] = f"{every}\nMember\tCapacity\nViet{every} Nam\tmember\n09:00{every} Opening\n"
    response = form.send(**{button: "1"})
    if response.status_code == 302:
        response = editor.get(response.url)
    assert response.status_code == 200
    kept = response.content.decode()
    shown = re.sub(r"<textarea.*?</textarea>", "", kept, flags=re.DOTALL)
    assert not re.search("[\x00-\x08\x0e-\x1f\x7f\u202e\ufffe]", shown)


def test_an_upload_counts_only_the_text_beside_it(editor, settings):
    """A file of any size beside a short form is no paste."""
    from django.core.files.uploadedfile import SimpleUploadedFile

    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 500_000
    document = make.a_document(title="Agenda")
    form = Form(editor, reverse("admin:meetings_document_change", args=[document.pk]))
    form.add_row("files", file=SimpleUploadedFile("a.pdf", b"%PDF-1.7\n" + b" " * 600_000))
    assert form.send().status_code == 302


# --- A session that ended meanwhile --------------------------------------------------------------


@pytest.mark.parametrize("page", ["attendance", "programme", "news", "table"])
def test_what_was_pasted_outlives_the_session(client, address, page):
    box, button, _beginning = PAGES[page]
    before = rows()
    sent = {box: "Viet Nam </textarea><b>", button: "1"}
    response = client.post(address(page), sent)
    content = response.content.decode()
    assert (response.status_code, rows()) == (403, before)
    assert "Viet Nam &lt;/textarea&gt;&lt;b&gt;" in content
    assert f'href="{reverse("admin:login")}?next=' in content
    # Without anything to lose one is led to sign in, as from any page.
    if page != "attendance":
        assert client.post(address(page), {button: "1"}).status_code == 302


def test_the_summary_of_a_report_outlives_the_session_too(client, address):
    sent = {"text": "A report.", "rest": "Another.", "standfirst": "In our words.", "_save": "1"}
    response = client.post(address("news"), sent)
    assert [(name, value) for name, _label, value in response.context["boxes"]] == [
        ("standfirst", "In our words."),
        ("text", "A report."),
        ("rest", "Another."),
    ]
