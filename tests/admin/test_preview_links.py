"""Links by which somebody without an account sees one record, and by which no other door opens."""

import datetime as dt
import re

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from baliprocess.models import Page
from baliprocess.previews.models import PreviewLink, digest
from tests import make

pytestmark = pytest.mark.django_db

#: Stands in everything that no link to another record may show.
CANARY = "Kanarienvogel"


@pytest.fixture(autouse=True)
def _own_media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def address(row, name="change"):
    options = row._meta
    return reverse(f"admin:{options.app_label}_{options.model_name}_{name}", args=[row.pk])


def share(client, row, note=""):
    """A new link to `row`, as the page shows it."""
    response = client.post(address(row, "share"), {"note": note}, follow=True)
    assert response.status_code == 200
    url = re.search(r'readonly value="([^"]*)"', response.content.decode()).group(1)
    assert url.startswith("http://testserver/preview/#")
    return url


def make_link(client, row, guest, note=""):
    """The address at which the browser of `guest` stands once it has opened a new link to `row`."""
    response = guest.post("/preview/", {"link": share(client, row, note)})
    assert response.status_code == 302
    return response.headers["Location"]


def picture_of(photo):
    photo.renditions.create(
        format="webp", width=320, height=200, bytes=1, file=ContentFile(b"picture", "320.webp")
    )
    return f"media/photos/{photo.pk}/320.webp"


def draft_meeting(text):
    """A hidden meeting with an album, a photo, a document with a file and an article: all `text`.

    Gives it with the addresses of its picture and its file.
    """
    album = make.an_album(status="draft", title=f"{text} album")
    meeting = make.a_meeting(status="draft", title=f"{text} meeting", album=album)
    photo = make.a_photo(album=album, status="draft", alt_text=f"{text} photo", sha256=text)
    document = make.a_document(meeting=meeting, title=f"{text} paper", status="draft")
    document.files.create(file=ContentFile(b"%PDF-1.4", "a.pdf"), bytes=8)
    make.an_article(headline=f"{text} report", status="draft").meetings.add(meeting)
    return meeting, picture_of(photo), f"documents/{document.slug}/en.pdf"


@pytest.fixture
def hidden():
    """Another hidden meeting and everything that hangs on it, all named after a canary."""
    return draft_meeting(CANARY)


def read(response):
    body = b"".join(response.streaming_content) if response.streaming else response.content
    return body.decode()


# --- What a link opens ---------------------------------------------------------------------------


def test_a_link_shows_the_saved_record_in_the_public_page(editor, client, hidden):
    meeting, picture, file = draft_meeting("Own")
    link = make_link(editor, meeting, client)
    page = read(client.get(link))
    assert "<h1>Own meeting</h1>" in page
    assert "Preview – not for passing on." in page
    assert f'src="{link}{picture}"' in page
    assert "Own paper" in page
    assert "Own report" not in page  # An article is a record of its own.
    assert read(client.get(f"{link}{picture}")) == "picture"
    assert read(client.get(f"{link}{file}")) == "%PDF-1.4"
    assert CANARY not in page
    meeting.title = "Own meeting, corrected"
    meeting.save()
    assert "<h1>Own meeting, corrected</h1>" in read(client.get(link))


def test_a_link_opens_no_other_door(editor, client, hidden):
    meeting, picture, file = draft_meeting("Own")
    link = make_link(editor, meeting, client)
    other, other_picture, other_file = hidden
    public = [
        other.get_absolute_url(),
        *("/meetings/", "/meetings.json", "/documents.json", "/search.json?q=Own", "/sitemap.xml"),
        *("/photos/", "/admin/", "/news/2019/own-report/"),
    ]
    for path in public:
        response = client.get(f"{link}{path.lstrip('/')}")
        assert (response.status_code, response.headers["Location"]) == (302, path.split("?")[0])
    for path in (other_picture, other_file):
        response = client.get(f"{link}{path}")
        assert response.status_code in (302, 404)
        assert response.headers.get("Location", f"/{path}") == f"/{path}"
    # What is revealed for the length of an answer stays hidden at its own address.
    client.get(link)
    for path in (meeting.get_absolute_url(), f"/{picture}", f"/{file}"):
        assert client.get(path).status_code == 404


def test_no_archive_is_offered_of_what_is_hidden_again_when_it_is_written(editor, client):
    meeting, _picture, _paper = draft_meeting("Mine")
    page = make_link(editor, meeting, client)
    archive = f"{page}{meeting.get_absolute_url().strip('/')}.zip"
    content = client.get(page).content.decode()
    assert (f"{page}meetings/" in content, archive in content) == (True, False)
    assert client.get(archive).status_code == 404


@pytest.mark.parametrize(
    "ending", ["", "meetings/{series}/{key}.json", "meetings/{series}/{key}.ics"]
)
def test_no_format_of_a_record_tells_of_another(editor, client, hidden, ending):
    meeting, _picture, _file = draft_meeting("Own")
    series = hidden[0].series
    type(meeting).objects.filter(pk=meeting.pk).update(series=series)
    link = make_link(editor, meeting, client)
    text = read(client.get(link + ending.format(series=series.slug, key=meeting.slug)))
    assert "Own meeting" in text
    assert CANARY not in text


def others(meeting):
    """One draft of every other kind, each hanging on the hidden `meeting`, and its own words."""
    article = make.an_article(status="draft", headline="Own", lead_photo=meeting.album.photos.get())
    article.meetings.add(meeting)
    older = make.a_document(status="draft", title="Own", meeting=meeting)
    meeting.documents.filter(title__startswith=CANARY).update(
        superseded_by=older, status="published"
    )
    return {
        "article": article,
        "document": older,
        "album": meeting.album,
        "photo": meeting.album.photos.get(),
        "page": Page.objects.create(slug="own", title="Own", body="<p>Text</p>"),
    }


@pytest.mark.parametrize("kind", ["article", "document", "album", "photo", "page"])
def test_every_kind_is_shown_without_what_it_hangs_on(editor, client, hidden, kind):
    meeting, picture, _file = hidden
    row = others(meeting)[kind]
    if kind in ("album", "photo"):
        # Their own words may be shown; those of the meeting and of the rest may not.
        type(row).objects.filter(pk=row.pk).update(
            **({"title": "Own"} if kind == "album" else {"headline": "Own", "alt_text": "Own"})
        )
        make.a_photo(album=meeting.album, headline=f"{CANARY} other", status="published")
        if kind == "album":
            meeting.album.photos.update(alt_text="Own", headline="Own")
    link = make_link(editor, row, client)
    page = read(client.get(link))
    assert re.search(r"<h1[^>]*>Own</h1>", page)
    # The lead photo of an article is its own photo; its text may be read.
    assert CANARY not in page.replace(f"{CANARY} photo", "" if kind == "article" else CANARY)
    shown = f'src="{link}{picture}"' in page
    assert shown is (kind in ("article", "album", "photo"))
    assert client.get(f"{link}{picture}").status_code == (200 if shown else 302)


# --- Headers -------------------------------------------------------------------------------------


def test_every_answer_is_kept_nowhere_and_says_nothing_on(editor, client, settings):
    settings.PUBLIC_HOSTS = ["testserver"]
    meeting, picture, file = draft_meeting("Own")
    link = make_link(editor, meeting, client)
    for url in (link, f"{link}{picture}", f"{link}{file}", f"{link}members/", "/preview/99/"):
        response = client.get(url)
        assert {
            name: response.headers.get(name)
            for name in ("Cache-Control", "Referrer-Policy", "X-Robots-Tag", "ETag", "Set-Cookie")
        } == {
            "Cache-Control": "no-store, private",
            "Referrer-Policy": "no-referrer",
            "X-Robots-Tag": "noindex, nofollow, noarchive",
            "ETag": None,
            "Set-Cookie": None,
        }
        assert response.cookies == {}
    assert client.post(link).status_code == 405
    assert 'rel="canonical"' not in read(client.get(link))


# --- When a link opens nothing -------------------------------------------------------------------


def dead_page(client):
    response = client.get("/preview/99/")
    assert response.status_code == 404
    return response.content


def end_by_time(link, row, user):
    before = timezone.now() - dt.timedelta(days=8)
    PreviewLink.objects.update(created_at=before, expires_at=before + dt.timedelta(days=7))


def end_by_hand(link, row, user):
    PreviewLink.objects.all().withdraw()


def end_with_the_record(link, row, user):
    row.delete()


def end_with_the_account(link, row, user):
    user.is_active = False
    user.save()


def end_with_the_right(link, row, user):
    user.groups.clear()


def end_with_the_desk(link, row, user):
    user.is_staff = False
    user.save()


ENDS = [
    end_by_time,
    end_by_hand,
    end_with_the_record,
    end_with_the_account,
    end_with_the_right,
    end_with_the_desk,
]


@pytest.mark.parametrize("end", ENDS)
def test_a_link_that_ended_answers_like_one_that_never_was(editor, client, end):
    row = make.an_article(status="draft")
    link = make_link(editor, row, client)
    assert client.get(link).status_code == 200
    end(link, row, editor.user)
    response = client.get(link)
    assert (response.status_code, response.content) == (404, dead_page(client))
    for path in ("news/2019/x/", "members/", "media/photos/1/320.webp", "nothing"):
        response = client.get(f"{link}{path}")
        assert (response.status_code, response.content) == (404, dead_page(client))


@pytest.mark.parametrize("token", ["x", "a" * 43, "%00", "é", "a" * 2000, "..", "'"])
def test_a_made_up_token_opens_nothing(client, token):
    PreviewLink.objects.create(
        token_sha256=digest("other"),
        model="news.article",
        object_pk=1,
        object_text="x",
        expires_at=timezone.now() + dt.timedelta(days=1),
    )
    assert client.get(f"/preview/{token}/").status_code in (302, 400, 404)
    answer = client.post("/preview/", {"link": f"http://testserver/preview/#{token}"})
    assert (answer.status_code, answer.cookies) == (404, {})
    client.cookies["preview-1"] = token.encode("ascii", "replace").decode()
    assert client.get("/preview/1/").status_code in (400, 404)


def test_the_secret_of_a_link_is_in_no_address(editor, client, settings):
    link = share(editor, make.an_article(status="draft", headline="Own"))
    address, _hash, token = link.partition("#")
    # What the link leads to is a form, which a script sends and a person can.
    page = client.get(address)
    assert (page.status_code, page.headers["Referrer-Policy"]) == (200, "same-origin")
    assert "data-secret" in page.content.decode()
    settings.SESSION_COOKIE_SECURE = True
    answer = client.post(address, {"link": f" {link} "})
    key = PreviewLink.objects.get().pk
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/preview/{key}/")
    assert [*answer.cookies] == [f"__Host-preview-{key}"]
    cookie = answer.cookies[f"__Host-preview-{key}"]
    assert (cookie.value, cookie["path"], cookie["domain"]) == (token, "/", "")
    assert (cookie["secure"], cookie["httponly"], cookie["samesite"]) == (True, True, "Lax")
    shown = read(client.get(f"/preview/{key}/", secure=True))
    assert ("<h1>Own</h1>" in shown, token in shown) == (True, False)


def test_a_link_as_they_once_were_goes_on_working(editor, client):
    token = share(editor, make.an_article(status="draft")).partition("#")[2]
    answer = client.get(f"/preview/{token}/")
    assert answer.headers["Location"] == f"/preview/#{token}"
    assert answer.headers["Cache-Control"] == "no-store, private"


def test_a_link_opens_only_with_its_own_secret(editor, client):
    one, two = (make_link(editor, make.an_article(status="draft"), client) for _ in range(2))
    assert {client.get(link).status_code for link in (one, two)} == {200}
    (mine, other) = (f"preview-{link.split('/')[2]}" for link in (one, two))
    client.cookies[mine] = client.cookies[other].value
    assert client.get(one).status_code == 404
    assert Client().get(two).status_code == 404


# --- Making and withdrawing ----------------------------------------------------------------------


def test_the_token_is_shown_once_and_kept_as_a_digest_only(editor, client):
    row = make.an_article(status="draft", headline="A report")
    link = make_link(editor, row, client, note="Ms Tran,  VNA")
    token = client.cookies[f"preview-{PreviewLink.objects.get().pk}"].value
    assert len(token) == 43
    kept = PreviewLink.objects.get()
    assert kept.token_sha256 == digest(token)
    assert (kept.model, kept.object_pk, kept.note, kept.made_by, kept.uses) == (
        "news.article",
        row.pk,
        "Ms Tran, VNA",
        editor.user,
        0,
    )
    assert kept.expires_at - kept.created_at - dt.timedelta(days=7) < dt.timedelta(seconds=5)
    assert token not in editor.get(address(row)).content.decode()
    client.get(link)
    client.get(f"{link}members/")
    kept.refresh_from_db()
    assert (kept.uses, kept.last_used_at is None) == (1, False)


def test_a_link_is_withdrawn_from_the_form(editor, client):
    row = make.an_article(status="draft")
    link = make_link(editor, row, client, note="Ms Tran")
    content = editor.get(address(row)).content.decode()
    url = reverse("admin:baliprocess_previewlink_withdraw", args=[PreviewLink.objects.get().pk])
    assert "Ms Tran" in content
    assert f'action="{url}"' in content
    assert editor.get(url).status_code == 405
    assert editor.post(url).headers["Location"] == f"{address(row)}#share-said"
    assert client.get(link).status_code == 404
    # Told at the foot of the form, where the officer is, and not once more at its head.
    said = "<p>The link for Ms Tran was withdrawn: it opens nothing any more.</p>"
    page = editor.get(address(row)).content.decode()
    assert page.count(said) == page.count("Ms Tran") == 1
    assert page.index('id="share-said" tabindex="-1" role="status"') < page.index(said)
    assert "messagelist" not in page
    assert "Ms Tran" not in editor.get(address(row)).content.decode()
    editor.post(url)
    assert "This link opened nothing any more." in editor.get(address(row)).content.decode()


def test_links_are_withdrawn_from_their_list(editor, client):
    links = [make_link(editor, make.an_article(status="draft"), client) for _number in range(2)]
    url = reverse("admin:baliprocess_previewlink_changelist")
    content = editor.get(url).content.decode()
    assert content.count('<td class="field-standing">open</td>') == 2
    keys = list(PreviewLink.objects.values_list("pk", flat=True))
    editor.post(url, {"action": "withdraw", "_selected_action": keys})
    assert {client.get(link).status_code for link in links} == {404}
    assert editor.get(url).content.decode().count(">withdrawn</td>") == 2


@pytest.mark.parametrize(("account", "status"), [("reader", 403), ("contributor", 302)])
def test_links_are_made_by_who_may_change_the_record(request, account, status):
    row = make.an_article(status="draft")
    client = request.getfixturevalue(account)
    assert client.post(address(row, "share")).status_code == status
    assert client.get(address(row, "shared")).status_code == (403 if status == 403 else 200)
    assert ('id="share"' in client.get(address(row)).content.decode()) is (status == 302)
    assert client.get(address(row, "share")).status_code == 405
    assert Client().post(address(row, "share")).status_code == 302


def test_links_to_what_one_may_not_change_are_neither_seen_nor_withdrawn(editor, publisher, groups):
    guest = Client()
    link = make_link(publisher, make.an_article(status="draft"), guest)
    groups["editor"].permissions.remove(
        *groups["editor"].permissions.filter(codename="change_article")
    )
    url = reverse("admin:baliprocess_previewlink_changelist")
    assert editor.get(url).context["cl"].result_count == 0
    pk = PreviewLink.objects.get().pk
    address = reverse("admin:baliprocess_previewlink_withdraw", args=[pk])
    assert editor.post(address).status_code == 404
    assert guest.get(link).status_code == 200
