import re

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from photos.ingest import ingest
from photos.models import Photo, Rendition
from tests import make

from .conftest import ask, picture, said

pytestmark = pytest.mark.django_db

HASHES = ["00000000000000ff", "00000000000000fe", "ffffffffffffffff"]


def tiles(response):
    return [
        (tile.number, tile.photo.pk, tile.marks, [number for _key, number in tile.near])
        for tile in response.context["tiles"]
    ]


def test_the_grid_shows_what_each_photo_lacks_and_which_look_alike(editor, at, photos):
    rows = photos(
        {"alt_text": "Delegates at a table", "credit_line": "VNA", "difference_hash": HASHES[0]},
        {"alt_text": "IMG_1234", "difference_hash": HASHES[1]},
        {"credit_line": "VNA", "difference_hash": HASHES[2]},
    )
    response = editor.get(at())
    assert tiles(response) == [
        (1, rows[0].pk, [], [2]),
        (2, rows[1].pk, ["alternative text is a file name", "no credit"], [1]),
        (3, rows[2].pk, ["no alternative text"], []),
    ]
    assert "1 of 3 has no alternative text, 1 has no credit, 3 are not published." in " ".join(
        response.content.decode().split()
    )


@pytest.mark.parametrize(
    ("show", "expected"),
    [("", [1, 2, 3]), ("no-alt", [3]), ("no-credit", [2]), ("near", [1, 2]), ("drafts", [2, 3])],
)
def test_the_views_narrow_the_grid_and_keep_the_numbers(editor, at, photos, show, expected):
    whole = {"alt_text": "A table", "credit_line": "VNA"}
    photos(
        whole | {"difference_hash": HASHES[0], "status": "published"},
        {"alt_text": "A door", "difference_hash": HASHES[1]},
        {"credit_line": "VNA", "difference_hash": HASHES[2], "status": "review"},
    )
    response = editor.get(at(), {"show": show})
    assert [number for number, *_ in tiles(response)] == expected
    counts = {view.slug: view.count for view in response.context["grid"].views}
    assert counts[show] == len(expected)


@pytest.mark.parametrize("query", ["show=nothing", "page=99999", "page=abc", "page=-1", "show="])
def test_odd_questions_show_the_grid(editor, at, photos, query):
    photos({}, {})
    assert [number for number, *_ in tiles(editor.get(f"{at()}?{query}"))] == [1, 2]


def test_a_large_album_comes_in_pages_and_all_its_photos_are_counted(editor, at, photos):
    photos(*[{}] * 63)
    second = editor.get(at(), {"page": 2, "show": "drafts"})
    assert [number for number, *_ in tiles(second)] == [61, 62, 63]
    assert "63 of 63 have no alternative text" in second.content.decode()
    assert 'href="?show=drafts&amp;page=1"' in second.content.decode()


@pytest.mark.parametrize("count", [1, 3])
def test_the_grid_asks_the_same_number_of_queries_for_any_number_of_photos(
    editor, at, album, count
):
    for seed in range(count):
        ingest(picture(seed), album=album, name="a.jpg")
    editor.get(at())
    with CaptureQueriesContext(connection) as queries:
        editor.get(at())
    assert len(queries) == 17, "\n".join(query["sql"] for query in queries)


@pytest.mark.parametrize("count", [1, 3])
def test_so_does_the_page_of_a_photo(editor, at, album, count):
    for seed in range(count):
        photo = ingest(picture(seed), album=album, name="a.jpg")
    with CaptureQueriesContext(connection) as queries:
        editor.get(at("unit", photo.pk))
    assert len(queries) == 22, "\n".join(query["sql"] for query in queries)


def test_an_album_without_photos_says_so(editor, at):
    content = editor.get(at()).content.decode()
    assert "No photos yet." in content
    assert 'type="file"' in content


def test_who_may_only_look_is_offered_nothing_to_do(reader, at, photos):
    photos({})
    content = reader.get(at()).content.decode()
    assert 'type="file"' not in content
    assert "formaction" not in content


def test_the_desk_says_what_keeps_published_photos_from_the_public(editor, at, da_nang, photos):
    photos({"alt_text": "A table", "credit_line": "VNA", "status": "published"})
    assert "The album is not public yet." in editor.get(at()).content.decode()
    answer = editor.post(at("publish_album"))
    assert (answer.status_code, answer.url) == (302, at())
    assert [str(message) for message in get_messages(answer.wsgi_request)] == [
        "The album is published."
    ]
    da_nang.album.refresh_from_db()
    assert da_nang.album.status == "published"
    content = editor.get(at()).content.decode()
    assert "is not public yet" not in content
    assert f'href="{da_nang.album.get_absolute_url()}"' in content
    da_nang.meeting.status = "draft"
    da_nang.meeting.save()
    assert "The meeting of this album is not public yet." in editor.get(at()).content.decode()


# The files of drafts


def test_staff_see_the_files_of_a_draft_and_nobody_else_does(editor, outsider, client, album):
    photo = ingest(picture(), album=album)
    file = Rendition.objects.get(photo=photo, width=320)
    url = reverse("admin:photos_photo_file", args=[photo.pk, 320, "webp"])
    assert url == f"/admin/photos/photo/{photo.pk}/file/320.webp"
    response = editor.get(url)
    with file.file.open("rb") as stored:
        assert b"".join(response.streaming_content) == stored.read()
    assert response["Content-Type"] == "image/webp"
    assert "no-store" in response["Cache-Control"].split(", ")
    assert "public" not in response["Cache-Control"]
    assert outsider.get(url).status_code == 403
    assert client.get(url).status_code == 302
    assert client.get(file.get_absolute_url()).status_code == 404


@pytest.mark.parametrize("address", ["321.webp", "320.gif", "320.%2e%2e"])
def test_a_file_that_is_not_there_is_not_found(editor, album, address):
    photo = ingest(picture(), album=album)
    assert editor.get(f"/admin/photos/photo/{photo.pk}/file/{address}").status_code == 404


def test_a_file_lost_from_the_disk_is_not_found(editor, album):
    photo = ingest(picture(), album=album)
    file = photo.renditions.get(width=320).file
    file.storage.delete(file.name)
    url = reverse("admin:photos_photo_file", args=[photo.pk, 320, "webp"])
    assert editor.get(url).status_code == 404
    assert editor.get(reverse("admin:photos_album_desk", args=[album.pk])).status_code == 200


# Who may come in

ACTS = [
    "upload",
    "upload_form",
    "apply",
    "foretell",
    "undo",
    "order",
    "cover",
    "publish_photos",
    "publish_album",
    "withdraw_photos",
    "delete_photos",
]


@pytest.mark.parametrize("name", ["desk", "session"])
def test_pages_are_for_staff_who_may_see_photos(client, outsider, reader, at, name):
    assert client.get(at(name)).status_code == 302
    assert outsider.get(at(name)).status_code == 403
    assert reader.get(at(name)).status_code == 200


@pytest.mark.parametrize("name", ACTS)
def test_acts_are_for_those_who_hold_the_right_and_by_post_only(
    client, reader, editor, at, photos, name
):
    photos({})
    before = list(Photo.objects.values())
    assert client.post(at(name)).status_code == 302
    assert reader.post(at(name)).status_code == 403
    assert editor.get(at(name)).status_code == 405
    assert list(Photo.objects.values()) == before


@pytest.mark.parametrize("name", ["rows", "focal"])
def test_acts_on_one_photo_too(client, reader, editor, at, photos, name):
    (photo,) = photos({})
    assert client.post(at(name, photo.pk)).status_code == 302
    assert reader.post(at(name, photo.pk)).status_code == 403
    assert editor.get(at(name, photo.pk)).status_code == 405


def test_a_script_is_told_in_json_what_is_wrong(client, reader, at, album, editor):
    told = {"headers": {"Accept": "application/json"}}
    signed_out = client.post(at("upload"), b"", content_type="image/jpeg", **told)
    assert (signed_out.status_code, signed_out.json()["signed_out"]) == (401, True)
    refused = reader.post(at("upload"), b"", content_type="image/jpeg", **told)
    assert (refused.status_code, refused.json()) == (
        403,
        {"error": "Your account may not do that."},
    )
    url = at("session")
    album.delete()
    gone = editor.get(url, **told)
    assert (gone.status_code, gone.json()) == (
        404,
        {"error": "This album does not exist any more."},
    )


@pytest.mark.parametrize("key", [2**63, 10**30])
def test_impossible_keys_are_not_found(editor, at, photos, key):
    (photo,) = photos({})
    addresses = [
        f"/admin/photos/album/{key}/desk/",
        at("unit", key),
        f"/admin/photos/photo/{key}/file/320.webp",
        f"/admin/photos/photo/{photo.pk}/file/{key}.webp",
    ]
    assert [editor.get(address).status_code for address in addresses] == [404] * 4
    assert editor.post(at("focal", key), {"x": "0", "y": "0"}).status_code == 302


def test_a_post_without_its_token_is_refused(editor, at, photos):
    (photo,) = photos({"alt_text": "A table", "credit_line": "VNA"})
    editor.handler.enforce_csrf_checks = True
    assert editor.post(at("publish_photos"), {"photo": photo.pk}).status_code == 403
    photo.refresh_from_db()
    assert photo.status == "draft"


def test_the_session_answers_with_a_token_that_works(editor, at, photos):
    (photo,) = photos({"alt_text": "A table", "credit_line": "VNA"})
    editor.handler.enforce_csrf_checks = True
    answer = editor.get(at("session")).json()
    assert answer["may_upload"] is True
    editor.post(at("publish_photos"), {"photo": photo.pk}, headers={"X-CSRFToken": answer["token"]})
    photo.refresh_from_db()
    assert photo.status == "published"


# The ways to the desk


def test_album_and_meeting_lead_to_the_desk(editor, at, da_nang):
    for url in (
        reverse("admin:photos_album_change", args=[da_nang.album.pk]),
        reverse("admin:meetings_meeting_change", args=[da_nang.meeting.pk]),
    ):
        assert f'href="{at()}"' in editor.get(url).content.decode()


def test_a_meeting_without_album_gets_one_in_one_click(editor):
    meeting = make.a_meeting(
        number=3,
        series=make.a_series(name="Conference"),
        city="Bali",
        country=make.a_member("Indonesia"),
    )
    page = editor.get(reverse("admin:meetings_meeting_change", args=[meeting.pk]))
    url = reverse("admin:meetings_meeting_photos", args=[meeting.pk])
    assert re.search(rf'<form method="post" action="{url}">', page.content.decode())
    response = editor.post(url)
    meeting.refresh_from_db()
    album = meeting.album
    assert response.url == reverse("admin:photos_album_desk", args=[album.pk])
    assert (album.title, album.city, album.country, album.taken_on, album.status) == (
        "Third Conference",
        "Bali",
        "Indonesia",
        meeting.starts_on,
        "draft",
    )
    assert editor.post(url).url == response.url
    assert list(type(album).objects.values_list("pk")) == [(album.pk,)]


def test_a_link_to_it_makes_nothing(editor, reader):
    meeting = make.a_meeting(number=3, date_precision="month")
    url = reverse("admin:meetings_meeting_photos", args=[meeting.pk])
    assert editor.get(url).url == reverse("admin:meetings_meeting_change", args=[meeting.pk])
    assert reader.post(url).status_code == 403
    meeting.refresh_from_db()
    assert meeting.album is None
    editor.post(url)
    meeting.refresh_from_db()
    assert meeting.album.taken_on is None


def test_photos_that_share_their_alternative_text_are_told_apart(editor, at, photos):
    shared = {"alt_text": "Delegates at a table", "credit_line": "VNA"}
    photos(shared, shared, shared, shared | {"alt_text": "A flag"}, shared | {"alt_text": ""})
    response = editor.get(at())
    hint = ["same alternative text as 2 others"]
    marks = [tile.marks for tile in response.context["tiles"]]
    assert marks == [hint, hint, hint, [], ["no alternative text"]]
    text = " ".join(response.content.decode().split())
    assert "3 share their alternative text with another: say what tells them apart." in text
    Photo.objects.filter(alt_text="A flag").update(alt_text="")
    Photo.objects.filter(pk=response.context["tiles"][2].photo.pk).update(alt_text="Another")
    tile = editor.get(at()).context["tiles"][0]
    assert tile.marks == ["same alternative text as 1 other"]


def test_the_way_back_to_the_meeting_is_told_from_the_one_to_the_album(editor, at, album):
    meeting = album.meetings.get()
    link = reverse("admin:meetings_meeting_change", args=[meeting.pk])
    words = f'<li><a href="{link}">Back to the meeting</a></li>'
    assert editor.get(at()).content.decode().count(words) == 1
    album.meetings.add(make.a_meeting(series=meeting.series, number=99))
    page = editor.get(at()).content.decode()
    assert (page.count("Back to the meeting: "), words in page) == (2, False)


def test_a_hidden_meeting_is_one_click_away(editor, reader, at, album, photos):
    photos({"alt_text": "A flag", "credit_line": "VNA"})
    album.status = "published"
    album.save()
    meeting = album.meetings.get()
    link = reverse("admin:meetings_meeting_change", args=[meeting.pk])
    words = f'<a href="{link}">Open “{meeting}” to publish it</a>'
    meeting.status = "published"
    meeting.save()
    assert words not in editor.get(at()).content.decode()
    meeting.status = "draft"
    meeting.save()
    # Who may not publish it is not asked to.
    assert [words in each.get(at()).content.decode() for each in (editor, reader)] == [True, False]
    row = Photo.objects.get()
    answer = ask(editor, at("publish_photos"), {"photo": row.pk})
    assert said(answer) == [
        ("success", "1 photo published."),
        ("warning", "The meeting of this album is not public yet. The photos wait for that."),
    ]


def test_codes_are_shown_by_a_delegate_of_the_meeting(editor, at, album):
    text = " ".join(editor.get(at()).content.decode().split())
    assert "“=feb” gives “Febrian Ruddyard, Director General, Indonesia”." in text
    album.meetings.clear()
    assert "write a delegate of the meeting" not in editor.get(at()).content.decode()


def test_no_other_page_of_the_admin_takes_an_address_of_the_desk(editor, at, album):
    ours = f"/admin/photos/album/{album.pk}/desk/"
    addresses = editor.get(at()).context["at"]
    assert {name: url for name, url in addresses.items() if not url.startswith(ours)} == {}
