"""What was pasted is read at an address of its own: going back to it asks to send nothing."""

import datetime as dt
import json

import pytest
from django.urls import reverse
from django.utils import timezone

from baliprocess.desk.pasted import EXPIRED
from baliprocess.sent_tables import SentTable
from meetings.models import Delegation, Session
from news.models import Article
from tests import make

from .pages import Form, mistakes

pytestmark = pytest.mark.django_db

TEXTS = {
    "attendance": "The meeting was attended by Viet Nam and Australia.",
    "programme": "09:00 Opening of the meeting",
    "news": "Officials meet\n\nDA NANG, July 23 (VNA) - Officials met in Da Nang on Tuesday.",
}
#: What the page shows once it has read the text, and not before.
READ = {
    "attendance": "Put on record",
    "programme": "Record what is ticked",
    "news": "Make the draft",
}


#: A box that is wrong, and the boxes that the officer filled in beside it.
REFUSED = {
    "attendance": ({"source_url": "nowhere"}, {}),
    "programme": ({"sessions-0-starts_at_local": "soon"}, {"sessions-0-room": "Hall 2"}),
    "news": ({"headline": ""}, {"standfirst": "They met."}),
}


@pytest.fixture(params=TEXTS)
def pasted(request, forum, editor):
    """(name of a page, its address, what came back for a text that was to be read)."""
    key = [] if request.param == "news" else [forum.meeting.pk]
    view = {"news": "news_article_paste"}.get(request.param, f"meetings_meeting_{request.param}")
    url = reverse(f"admin:{view}", args=key)
    form = Form(editor, url)
    sent = form.values | {"text": TEXTS[request.param], "_read": "1"}
    return request.param, url, editor.post(url, sent)


def test_what_was_read_has_an_address(editor, pasted):
    page, url, answer = pasted
    token = SentTable.objects.get().token
    assert (answer.status_code, answer.url) == (302, f"{url}?read={token}")
    for _again in range(2):
        assert READ[page] in editor.get(answer.url).content.decode()
    assert SentTable.objects.count() == 1
    assert Delegation.objects.count() == 0


def test_the_token_of_the_form_is_not_kept(pasted):
    assert b"csrfmiddlewaretoken" not in bytes(SentTable.objects.get().data)


def test_nobody_else_reads_it(publisher, pasted):
    page, _url, answer = pasted
    response = publisher.get(answer.url)
    content = response.content.decode()
    assert READ[page] not in content
    assert "attended by Viet Nam" not in content
    assert str(EXPIRED) in content


def test_it_is_kept_for_a_day(editor, pasted):
    page, _url, answer = pasted
    SentTable.objects.update(sent_at=timezone.now() - dt.timedelta(hours=25))
    response = editor.get(answer.url)
    assert (response.status_code, READ[page] in response.content.decode()) == (200, False)
    assert str(EXPIRED) in response.content.decode()


def test_the_way_back_to_the_text_has_an_address_too(editor, pasted):
    page, _url, answer = pasted
    if page == "attendance":
        return
    form = Form(editor, answer.url)
    back = editor.post(answer.url, form.values | {"_back": "1"})
    assert back.status_code == 302
    assert Form(editor, back.url)["text"] == TEXTS[page]


def test_the_address_is_good_for_its_page_alone(editor, forum, pasted):
    token = SentTable.objects.get().token
    table = reverse("admin:meetings_meeting_table_rows", args=[token])
    assert editor.get(table).url == reverse("admin:meetings_meeting_changelist")
    other = reverse("admin:meetings_meeting_attendance", args=[make.a_meeting(number=99).pk])
    assert str(EXPIRED) in editor.get(f"{other}?read={token}").content.decode()


def written():
    return Delegation.objects.count(), Session.objects.count(), Article.objects.count()


def test_what_was_refused_has_an_address_that_shows_it_and_writes_nothing(editor, pasted):
    page, _url, answer = pasted
    wrong, beside = REFUSED[page]
    form = Form(editor, answer.url)
    before = written()
    refused = editor.post(answer.url, form.values | wrong | beside | {"_save": "1"})
    assert refused.status_code == 302
    assert refused.url != answer.url
    for _again in range(2):
        shown = editor.get(refused.url)
        assert len(mistakes(shown)) == 1
        again = Form.of(editor, refused.url, shown)
        assert (wrong | beside).items() <= again.values.items()
    # What stands there without a mistake is shown, too: an address that is opened writes nothing.
    row = SentTable.objects.get(token=refused.url.rpartition("=")[2])
    boxes = [each for each in json.loads(row.data) if each[0] not in wrong]
    row.data = json.dumps(boxes + [[key, [form.values[key]]] for key in wrong]).encode()
    row.save()
    assert mistakes(editor.get(refused.url)) == []
    assert written() == before
    again.values |= {key: form.values[key] for key in wrong}
    assert "?read=" not in again.send(_save="1").url
    assert written() > before


def test_only_the_attempt_to_write_says_what_it_could_not(editor, pasted):
    _page, _url, answer = pasted
    form = Form(editor, answer.url)
    kept = editor.post(answer.url, form.values | {"_read": "1", "_said": "Made up."})
    assert "Made up." not in editor.get(kept.url).content.decode()
