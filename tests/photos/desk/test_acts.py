"""Publishing, withdrawing and deleting; order, cover and focal point."""

import datetime as dt
from pathlib import Path

import pytest
from django.conf import settings
from django.db import IntegrityError
from django.urls import reverse
from django.utils import timezone

from baliprocess.acts import UNDO_DAYS, Act, undo
from baliprocess.acts.purging import purge
from photos.check import check, mend
from photos.desk.publication import BRING_BACK
from photos.ingest import ingest
from photos.models import Album, Photo
from tests import make

from .conftest import ask, picture, said

pytestmark = pytest.mark.django_db

WHOLE = {"alt_text": "Delegates at a table", "credit_line": "VNA"}


def statuses():
    return list(Photo.objects.order_by("position").values_list("status", flat=True))


def keys(photos):
    return {"photo": [photo.pk for photo in photos]}


def test_only_whole_photos_are_published_and_the_others_are_named(editor, at, photos):
    rows = photos(
        WHOLE,
        {"credit_line": "VNA", "original_name": "DSC_0001.jpg"},
        WHOLE | {"alt_text": "IMG_1234"},
        WHOLE | {"alt_text": "Photo"},
        WHOLE | {"alt_text": "…"},
        WHOLE | {"alt_text": "Opening day", "original_name": "Opening day.jpg"},
        {"alt_text": "A table"},
        WHOLE | {"alt_text": "كبار المسؤولين", "status": "review"},
        WHOLE | {"status": "published"},
    )
    answer = ask(editor, at("publish_photos"), keys(rows))
    assert statuses() == ["published", *["draft"] * 6, "published", "published"]
    assert said(answer) == [
        ("success", "2 photos published."),
        ("warning", "The album is not public yet. The photos wait for that."),
        ("info", "1 photo published before."),
        ("warning", "Not published: 6 photos."),
        ("warning", "DSC_0001.jpg (photo 2): it has no alternative text."),
        (
            "warning",
            (
                "IMG_1234 (photo 3): it has a file name or a placeholder as "
                "alternative text (“IMG_1234”)."
            ),
        ),
        (
            "warning",
            ("Photo (photo 4): it has a file name or a placeholder as alternative text (“Photo”)."),
        ),
        (
            "warning",
            ("… (photo 5): it has a file name or a placeholder as alternative text (“…”)."),
        ),
        (
            "warning",
            (
                "Opening day (photo 6): it has a file name or a placeholder as "
                "alternative text (“Opening day”)."
            ),
        ),
        ("warning", "A table (photo 7): it has no credit line."),
    ]


def test_the_database_stands_behind(photos):
    (photo,) = photos({"alt_text": "A table"})
    with pytest.raises(IntegrityError, match="public_photo_has_alt_text_and_credit"):
        Photo.objects.filter(pk=photo.pk).update(status="published")


def test_no_form_publishes_a_file_name_as_alternative_text(editor, photos):
    (photo,) = photos(WHOLE | {"alt_text": "IMG_1234"})
    editor.post(
        reverse("admin:photos_photo_changelist"),
        {"action": "publish", "_selected_action": [photo.pk]},
    )
    assert statuses() == ["draft"]


def test_publishing_is_in_the_history_with_its_author(editor, at, photos):
    (photo,) = photos(WHOLE)
    ask(editor, at("publish_photos"), keys([photo]))
    latest = photo.history.first()
    assert (latest.history_user, latest.history_change_reason, latest.status) == (
        editor.user,
        "Published from the photo desk",
        "published",
    )


def test_withdrawing_is_for_publishers(editor, publisher, at, photos):
    rows = photos(WHOLE | {"status": "published"}, WHOLE)
    assert editor.post(at("withdraw_photos"), keys(rows)).status_code == 403
    assert statuses() == ["published", "draft"]
    answer = ask(publisher, at("withdraw_photos"), keys(rows[:1]))
    assert said(answer) == [("success", "1 photo withdrawn.")]
    assert statuses() == ["withdrawn", "draft"]


def test_what_was_withdrawn_is_for_a_publisher_to_bring_back(editor, publisher, at, photos):
    (photo,) = photos(WHOLE | {"status": "withdrawn"})
    answer = ask(editor, at("publish_photos"), keys([photo]))
    assert statuses() == ["withdrawn"]
    assert said(answer)[1][1].endswith("it is withdrawn, and it is for a publisher to change that.")
    ask(publisher, at("publish_photos"), keys([photo]))
    assert statuses() == ["published"]


@pytest.mark.parametrize(
    "name", ["publish_photos", "withdraw_photos", "delete_photos", "order", "cover"]
)
def test_an_act_on_nothing_says_so(publisher, at, photos, name):
    photos(WHOLE)
    before = list(Photo.objects.values())
    answer = ask(publisher, at(name), {"photo": ["0", "x"]})
    assert answer["status"] in (404, 422)
    assert answer["messages"][0]["level"] == "error"
    assert list(Photo.objects.values()) == before


def test_without_script_an_act_leads_back_to_where_one_was(editor, at, photos):
    rows = photos(WHOLE)
    sent = keys(rows) | {"show": "drafts", "page": "2", "other": "x"}
    response = editor.post(at("publish_photos"), sent)
    assert response.url == f"{at()}?show=drafts&page=2"
    assert "1 photo published." in editor.get(response.url).content.decode()


# Deleting


LATER = dt.timedelta(days=UNDO_DAYS, minutes=1)


def files():
    root = Path(settings.MEDIA_ROOT)
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}


def names(photo):
    return {photo.original.name, *photo.renditions.values_list("file", flat=True)}


@pytest.mark.django_db(transaction=True)
def test_deleting_asks_first_and_takes_the_files_along(publisher, at, album):
    gone, kept = (ingest(picture(seed), album=album, name="a.jpg") for seed in (1, 2))
    page = publisher.post(at("delete_photos"), keys([gone]))
    assert "Delete 1 photo?" in page.content.decode()
    assert Photo.objects.count() == 2
    answer = ask(publisher, at("delete_photos"), keys([gone]) | {"confirm": "1"})
    assert said(answer) == [("success", f"1 photo deleted, with all files. {BRING_BACK}")]
    assert list(Photo.objects.all()) == [kept]
    assert names(kept) < files()
    purge(now=timezone.now() + LATER)
    assert files() == names(kept)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("how", ["photo form", "photo list", "album form", "album list"])
def test_wherever_a_photo_is_deleted_its_files_stay_30_days_out_of_reach(publisher, album, how):
    photo = ingest(picture(), album=album)
    Photo.objects.filter(pk=photo.pk).update(status="published", alt_text="X", credit_line="VNA")
    Album.objects.filter(pk=album.pk).update(status="published")
    address, before = photo.renditions.filter(format="webp").first().get_absolute_url(), files()
    assert publisher.get(address).status_code == 200
    known = Photo.objects.filter(pk=photo.pk).values("embedded", "taken_year").get()
    assert known["embedded"] != {}
    model, way = how.split()
    row = photo if model == "photo" else album
    if way == "form":
        url = reverse(f"admin:photos_{model}_delete", args=[row.pk])
        publisher.post(url, {"post": "yes"})
    else:
        publisher.post(
            reverse(f"admin:photos_{model}_changelist"),
            {"action": "delete_selected", "_selected_action": [row.pk], "post": "yes"},
        )
    assert Photo.objects.count() == 0
    assert publisher.get(address).status_code in (404, 410)
    mend(check(now=timezone.now() + dt.timedelta(days=2)))
    assert files() == before
    undo(Act.objects.get(), publisher.user)
    assert names(Photo.objects.get()) == before
    assert Photo.objects.filter(pk=photo.pk).values("embedded", "taken_year").get() == known
    assert publisher.get(address).status_code == 200
    Photo.objects.get().delete()
    purge(now=timezone.now() + LATER - dt.timedelta(days=2))
    assert files() == before
    purge(now=timezone.now() + LATER)
    assert files() == set()


def test_an_editor_may_not_delete(editor, at, photos):
    rows = photos({})
    assert editor.post(at("delete_photos"), keys(rows) | {"confirm": "1"}).status_code == 403
    assert Photo.objects.count() == 1


# Order


def order():
    return list(Photo.objects.order_by("position", "pk").values_list("headline", flat=True))


@pytest.fixture
def abcd(photos):
    """Four photos, two of them with the same position, as concurrent uploads may leave them."""
    rows = photos(*({"headline": letter} for letter in "ABCD"))
    Photo.objects.filter(pk=rows[2].pk).update(position=2)
    return rows


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ({"up": 2}, "ACBD"),
        ({"up": 0}, "ABCD"),
        ({"down": 0}, "BACD"),
        ({"down": 1}, "ACBD"),
        ({"down": 3}, "ABCD"),
        ({"photo": [3], "to": "1"}, "DABC"),
        ({"photo": [0, 1], "to": "2"}, "CABD"),
        ({"photo": [0], "to": "99"}, "BCDA"),
        ({"photo": [3, 0], "before": 2}, "BADC"),
        ({"photo": [1], "before": 1}, "ABCD"),
        ({"photo": [1, 2], "before": 1}, "ABCD"),
        ({"photo": [0], "before": ""}, "BCDA"),
    ],
)
def test_photos_are_moved(editor, at, abcd, sent, expected):
    def key(value):
        return abcd[value].pk if isinstance(value, int) else value

    data = {
        name: [key(each) for each in value] if isinstance(value, list) else key(value)
        for name, value in sent.items()
    }
    assert ask(editor, at("order"), data)["status"] == 200
    assert "".join(order()) == expected
    assert list(Photo.objects.order_by("position").values_list("position", flat=True)) == [
        1,
        2,
        3,
        4,
    ]


def test_a_move_leads_back_to_the_photo_without_script(editor, at, abcd):
    response = editor.post(at("order"), {"up": abcd[2].pk})
    assert response.url == f"{at()}#photo-{abcd[2].pk}"


@pytest.mark.parametrize("to", ["", "0", "-1", "x", "1.5"])
def test_a_place_that_is_none_is_refused(editor, at, abcd, to):
    answer = ask(editor, at("order"), keys(abcd[:1]) | {"to": to})
    assert answer["status"] == 422
    assert "".join(order()) == "ABCD"


def test_photos_are_sorted_by_time_and_by_name(editor, at, photos):
    moment = dt.datetime(2019, 7, 23, tzinfo=dt.UTC)
    photos(
        {"headline": "A", "original_name": "IMG_10.jpg", "taken_at": moment},
        {"headline": "B", "original_name": "img_9.jpg"},
        {"headline": "C", "taken_at": moment - dt.timedelta(hours=1)},
        {"headline": "D", "original_name": "²³.jpg", "taken_at": moment + dt.timedelta(hours=1)},
    )
    answer = ask(editor, at("order"), {"sort": "taken"})
    assert "".join(order()) == "CADB"
    assert said(answer) == [("success", "Sorted by time taken: 4 photos moved.")]
    ask(editor, at("order"), {"sort": "name"})
    assert "".join(order()) == "BADC"


def test_the_album_s_history_tells_of_a_new_order(editor, at, album, abcd):
    ask(editor, at("order"), {"down": abcd[0].pk})
    assert (
        album.history.first().history_change_reason == "Order of photos changed at the photo desk"
    )
    assert album.history.first().history_user == editor.user


def test_a_new_order_is_taken_back_and_members_stay(editor, at, photos, da_nang):
    rows = photos(*({"headline": letter, "original_name": letter} for letter in "DBCA"))
    rows[0].members_shown.set([da_nang.viet_nam])
    ask(editor, at("order"), {"sort": "name"})
    assert "".join(order()) == "ABCD"
    latest = rows[0].history.first()
    assert (latest.position, latest.history_user) == (4, editor.user)
    assert [each.member_id for each in latest.members_shown.all()] == [da_nang.viet_nam.pk]
    done = editor.get(at()).context["undoable"]
    answer = ask(editor, at("undo"), {"act": done.pk})
    assert said(answer) == [("success", "Taken back on 2 photos: Sorted the photos by file name.")]
    assert "".join(order()) == "DBCA"
    assert list(rows[0].members_shown.all()) == [da_nang.viet_nam]


def test_publishing_is_one_act_that_the_list_of_acts_shows(publisher, at, photos):
    rows = photos(WHOLE, WHOLE)
    ask(publisher, at("publish_photos"), keys(rows))
    act = Act.objects.get()
    assert (act.text, act.user) == ("Published 2 photos", publisher.user)
    assert publisher.get(at()).context["undoable"] == act
    ask(publisher, at("undo"), {"act": act.pk})
    assert statuses() == ["draft", "draft"]


def test_who_may_not_withdraw_takes_no_publishing_back(editor, at, photos):
    rows = photos(WHOLE)
    ask(editor, at("publish_photos"), keys(rows))
    answer = ask(editor, at("undo"), {"act": Act.objects.get().pk})
    assert said(answer) == [
        (
            "error",
            "Nothing was taken back. Your account may not take photos out of the public’s sight.",
        )
    ]
    assert statuses() == ["published"]


def test_a_photo_becomes_the_cover(editor, at, album, photos):

    (photo,) = photos(WHOLE)
    ask(editor, at("cover"), {"cover": photo.pk})
    assert Album.objects.get(pk=album.pk).cover == photo
    foreign = make.a_photo()
    assert ask(editor, at("cover"), {"cover": foreign.pk})["status"] == 404
    assert Album.objects.get(pk=album.pk).cover == photo


def test_a_focal_point_is_stored_as_fractions_and_can_be_taken_back(editor, at, photos):
    (photo,) = photos(WHOLE)
    answer = ask(editor, at("focal", photo.pk), {"x": "0.123456", "y": "1"})
    assert answer == {"focal_x": 0.1235, "focal_y": 1.0, "status": 200}
    photo.refresh_from_db()
    assert (photo.focal_x, photo.focal_y) == (0.1235, 1.0)
    ask(editor, at("undo"), {"act": editor.get(at()).context["undoable"].pk})
    photo.refresh_from_db()
    assert (photo.focal_x, photo.focal_y) == (0.5, 0.5)


@pytest.mark.parametrize(
    "sent",
    [{}, {"x": "0.5"}, {"x": "nan", "y": "0"}, {"x": "1.01", "y": "0"}, {"x": "a", "y": "0"}],
)
def test_a_focal_point_outside_is_refused(editor, at, photos, sent):
    (photo,) = photos(WHOLE)
    assert ask(editor, at("focal", photo.pk), sent)["status"] == 422
    photo.refresh_from_db()
    assert (photo.focal_x, photo.focal_y) == (0.5, 0.5)
