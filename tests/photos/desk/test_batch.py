import datetime as dt
from threading import Barrier, Thread

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from photos.desk.batch import FILL, Wish, apply
from photos.models import Photo
from tests import make

from .conftest import ask, said

pytestmark = pytest.mark.django_db

WHOLE = {"alt_text": "Delegates at a table", "credit_line": "VNA"}


def fields(*ticked, **values):
    """What the form sends: `values`, with a tick for each of `ticked` given as name:how."""
    data = {f"apply-{name}": value for name, value in values.items()}
    for each in ticked:
        name, _, how = each.partition(":")
        data[f"apply-tick_{name}"] = "on"
        data[f"apply-how_{name}"] = how or "fill"
    return data


def of(name):
    return list(Photo.objects.order_by("position").values_list(name, flat=True))


def keys(photos):
    return {"photo": [photo.pk for photo in photos]}


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ("fill", ["VNA", "AFP"]),
        ("replace", ["VNA", "VNA"]),
        ("append", ["VNA", "AFP, VNA"]),
    ],
)
def test_a_ticked_field_is_filled_replaced_or_added_to(editor, at, photos, how, expected):
    rows = photos({}, {"credit_line": "AFP"}, {"credit_line": "left alone"})
    sent = fields(f"credit_line:{how}", credit_line="VNA", caption="not ticked")
    ask(editor, at("apply"), sent | keys(rows[:2]))
    assert of("credit_line") == [*expected, "left alone"]
    assert of("caption") == ["", "", ""]


def test_adding_twice_is_harmless(editor, at, photos):
    rows = photos({"caption": "The table.", "keywords": "plenary"})
    sent = fields("caption:append", "keywords:append", caption="Da Nang.", keywords="plenary\nsea")
    for _ in range(2):
        answer = ask(editor, at("apply"), sent | keys(rows))
    assert of("caption") == ["The table. Da Nang."]
    assert of("keywords") == ["plenary\nsea"]
    assert said(answer) == [("info", "Nothing was to be changed in 1 photo.")]


def test_replacing_with_nothing_empties(editor, at, photos):
    rows = photos({"headline": "Wrong"})
    ask(editor, at("apply"), fields("headline:replace", headline="") | keys(rows))
    assert of("headline") == [""]


def test_every_field_can_be_applied(editor, at, photos, da_nang):
    rows = photos({"taken_at": dt.datetime(2019, 7, 23, 2, 30, tzinfo=dt.UTC)})
    texts = {
        "headline": "Opening",
        "caption": "First line\r\nsecond line",
        "alt_text": "Delegates at a table",
        "creator": "Lan Anh",
        "credit_line": "VNA",
        "copyright_notice": "© VNA",
        "city": "Da Nang",
        "country": "Viet Nam",
        "persons_shown": " To Anh Dung \r\n\r\nFebrian Ruddyard",
        "keywords": "sea",
    }
    sent = fields(
        *texts,
        "licence:replace",
        "members_shown",
        "taken_at:shift",
        **texts,
        licence="cc-by",
        members_shown=[da_nang.viet_nam.pk],
        taken_at="−1:30",
    )
    answer = ask(editor, at("apply"), sent | keys(rows))
    assert said(answer) == [("success", "1 photo of 1 changed.")]
    photo = Photo.objects.get()
    stored = {name: getattr(photo, name) for name in texts}
    assert stored == texts | {
        "caption": "First line\nsecond line",
        "persons_shown": "To Anh Dung\nFebrian Ruddyard",
    }
    assert photo.licence == "cc-by"
    assert photo.taken_at == dt.datetime(2019, 7, 23, 1, 0, tzinfo=dt.UTC)
    assert list(photo.members_shown.all()) == [da_nang.viet_nam]


def test_members_are_added_filled_or_replaced(editor, at, photos, da_nang):
    first, second = photos({}, {})
    second.members_shown.set([da_nang.indonesia])
    viet_nam = [da_nang.viet_nam.pk]

    def shown():
        return [
            sorted(photo.members_shown.values_list("name", flat=True)) for photo in (first, second)
        ]

    for how, expected in (
        ("fill", [["Viet Nam"], ["Indonesia"]]),
        ("append", [["Viet Nam"], ["Indonesia", "Viet Nam"]]),
        ("replace", [["Viet Nam"], ["Viet Nam"]]),
    ):
        sent = fields(f"members_shown:{how}", members_shown=viet_nam)
        ask(editor, at("apply"), sent | keys([first, second]))
        assert shown() == expected


def test_photos_of_another_album_are_not_touched(editor, at, photos):

    other = make.a_photo(status="draft")
    (own,) = photos({})
    sent = fields("headline", headline="Opening")
    ask(editor, at("apply"), sent | {"photo": [own.pk, other.pk, "x", "9" * 30]})
    other.refresh_from_db()
    assert (other.headline, of("headline").count("Opening")) == ("", 1)


def test_all_of_a_view_can_be_meant(editor, at, photos):
    photos(*[{}] * 62, {"credit_line": "AFP"})
    sent = fields("credit_line:replace", credit_line="VNA")
    ask(editor, at("apply"), sent | {"everything": "1", "show": "no-credit", "page": "2"})
    assert of("credit_line") == [*["VNA"] * 62, "AFP"]


@pytest.mark.parametrize(
    ("sent", "place", "sentence"),
    [
        ({}, "__all__", "Tick at least one field: only ticked fields are changed."),
        (
            fields("caption:append"),
            "caption",
            "Write what to apply; to empty the field, choose “replace”.",
        ),
        (
            fields("licence:replace"),
            "licence",
            "Write what to apply; to empty the field, choose “replace”.",
        ),
        (
            fields("alt_text:replace", alt_text="IMG_1234"),
            "alt_text",
            "This is a file name or a placeholder: say what is to be seen.",
        ),
        (
            fields("taken_at:shift", taken_at="one hour"),
            "taken_at",
            "Write hours and minutes with their sign, such as +1:00 or -0:30.",
        ),
        (
            fields("taken_at:shift", taken_at="+0:00"),
            "taken_at",
            "A shift of nothing changes nothing.",
        ),
        (
            fields("headline:replace", headline="x" * 201),
            "headline",
            "Ensure this value has at most 200 characters (it has 201).",
        ),
        (
            fields("headline:burn", headline="x"),
            "how_headline",
            "Select a valid choice. burn is not one of the available choices.",
        ),
    ],
)
def test_mistakes_are_sentences_and_nothing_changes(editor, at, photos, sent, place, sentence):
    rows = photos({"caption": "As it was"})
    before = list(Photo.objects.values())
    answer = ask(editor, at("apply"), sent | keys(rows))
    assert (answer["status"], answer["errors"]) == (422, {place: [sentence]})
    page = editor.post(at("apply"), sent | keys(rows))
    assert page.status_code == 422
    assert next(text for _place, text in page.context["error_links"]).endswith(sentence)
    assert [tile.picked for tile in page.context["tiles"]] == [True]
    assert list(Photo.objects.values()) == before


def test_nothing_selected_is_said(editor, at, photos):
    photos({})
    answer = ask(editor, at("apply"), fields("headline", headline="Opening"))
    assert answer["errors"] == {"__all__": ["Select the photos first."]}


def test_a_published_photo_keeps_what_it_needs(editor, at, photos):
    out, draft = photos(WHOLE | {"status": "published"}, WHOLE)
    sent = fields("credit_line:replace", credit_line="")
    answer = ask(editor, at("apply"), sent | keys([out, draft]))
    assert of("credit_line") == ["VNA", ""]
    assert said(answer) == [
        ("success", "1 photo of 2 changed."),
        (
            "warning",
            (
                "Delegates at a table (photo 1) stays as it is. It is published, and would have no "
                "credit line."
            ),
        ),
    ]


def test_a_text_that_would_grow_too_long_is_named(editor, at, photos):
    rows = photos({"alt_text": "A" + "b" * 498}, {"alt_text": "A table"})
    sent = fields("alt_text:append", alt_text="at the meeting")
    answer = ask(editor, at("apply"), sent | keys(rows))
    assert of("alt_text")[1] == "A table at the meeting"
    assert len(of("alt_text")[0]) == 499
    assert said(answer)[1][1].endswith(
        "stays as it is. The alternative text would be longer than 500 characters."
    )


def test_the_camera_s_clock_is_not_set_into_the_future(editor, at, photos):

    rows = photos({"taken_at": timezone.now()}, {})
    answer = ask(editor, at("apply"), fields("taken_at:shift", taken_at="+24:00") | keys(rows))
    reason = "Photo 1 stays as it is. It would have been taken in the future."
    assert said(answer) == [("warning", reason)]


def test_the_preview_counts_and_changes_nothing(editor, at, photos):
    rows = photos({}, {"credit_line": "AFP"}, {})
    before = list(Photo.objects.values())
    sent = fields("credit_line", "caption:replace", credit_line="VNA", caption="Da Nang.")
    expected = (
        "Of 3 photos selected would change: credit line of 2 (filled only where empty); "
        "caption of 3."
    )
    assert ask(editor, at("foretell"), sent | keys(rows))["preview"] == expected
    page = editor.post(at("foretell"), sent | keys(rows[:1]))
    assert "Of 1 photo selected would change: credit line of 1" in page.content.decode()
    assert [tile.picked for tile in page.context["tiles"]] == [True, False, False]
    assert page.context["form"]["caption"].value() == "Da Nang."
    assert list(Photo.objects.values()) == before
    assert Photo.history.filter(history_type="~").count() == 0


def test_each_photo_has_the_act_in_its_history(editor, at, photos):
    rows = photos({}, {})
    sent = fields("credit_line", "caption", credit_line="VNA", caption="Da Nang.")
    ask(editor, at("apply"), sent | keys(rows))
    for row in rows:
        latest = row.history.first()
        assert latest.history_user == editor.user
        assert latest.history_change_reason.startswith("Photo desk")
        assert latest.history_change_reason.endswith(": credit line and caption of 2 photos")
        assert (latest.credit_line, latest.prev_record.credit_line) == ("VNA", "")


def test_the_act_is_all_or_nothing(photos, album, monkeypatch):
    photos({}, {}, {})
    real, calls = Photo.save, []

    def breaks(self, *args, **kwargs):
        calls.append(self)
        if len(calls) == 3:
            raise OSError(5, "Input/output error")
        return real(self, *args, **kwargs)

    monkeypatch.setattr(Photo, "save", breaks)
    with pytest.raises(OSError, match="Input/output"):
        apply(album.photos.all(), [Wish("credit_line", FILL, "VNA")])
    assert len(calls) == 3
    assert of("credit_line") == ["", "", ""]


@pytest.mark.django_db(transaction=True)
def test_two_acts_at_once_lose_nothing(photos, album):
    photos(*[{}] * 5)
    start = Barrier(2)

    def act(name, value):
        start.wait()
        try:
            apply(album.photos.all(), [Wish(name, FILL, value)])
        finally:
            connection.close()

    threads = [
        Thread(target=act, args=pair) for pair in (("credit_line", "VNA"), ("city", "Da Nang"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert of("credit_line") == ["VNA"] * 5
    assert of("city") == ["Da Nang"] * 5


# Undo


def undoable(client, at):
    return client.get(at()).context["undoable"]


def test_an_act_can_be_taken_back_and_that_too(editor, at, photos, da_nang):
    first, second = photos({"caption": "One"}, {})
    second.members_shown.set([da_nang.indonesia])
    sent = fields(
        "caption:replace",
        "members_shown:replace",
        caption="Both",
        members_shown=[da_nang.viet_nam.pk],
    )
    ask(editor, at("apply"), sent | keys([first, second]))

    def now():
        return [
            (photo.caption, [member.name for member in photo.members_shown.all()])
            for photo in Photo.objects.order_by("position")
        ]

    done = [("Both", ["Viet Nam"])] * 2
    assert now() == done
    act = undoable(editor, at)
    text = "Changed caption and members shown of 2 photos"
    assert (act.text, act.ago) == (text, "just now")
    answer = ask(editor, at("undo"), {"act": act.pk})
    assert said(answer) == [("success", f"Taken back on 2 photos: {text}.")]
    assert now() == [("One", []), ("", ["Indonesia"])]
    ask(editor, at("undo"), {"act": undoable(editor, at).pk})
    assert now() == done


def test_what_was_changed_since_stays(editor, at, photos):
    first, second = photos({}, {})
    sent = fields("caption", "city", caption="Both", city="Da Nang")
    ask(editor, at("apply"), sent | keys([first, second]))
    act = undoable(editor, at).pk
    photo = Photo.objects.get(pk=first.pk)
    photo.caption = "By somebody else"
    photo.save()
    answer = ask(editor, at("undo"), {"act": act})
    assert of("caption") == ["By somebody else", ""]
    assert of("city") == ["", ""]
    assert said(answer) == [
        ("success", "Taken back on 2 photos: Changed caption and city of 2 photos."),
        ("warning", "Photo 1: the caption changed again since, and stays."),
    ]


def test_a_photo_published_since_keeps_what_it_needs(editor, at, photos):
    rows = photos({"credit_line": "VNA"})
    ask(editor, at("apply"), fields("alt_text", alt_text="Delegates at a table") | keys(rows))
    act = undoable(editor, at).pk
    ask(editor, at("publish_photos"), keys(rows))
    answer = ask(editor, at("undo"), {"act": act})
    assert of("alt_text") == ["Delegates at a table"]
    assert said(answer) == [
        (
            "error",
            (
                "Nothing was taken back: the photo “Delegates at a table” does not go with what is "
                "recorded now. A photo needs an alternative text and a credit line before it can "
                "be published."
            ),
        )
    ]


def test_only_the_user_s_own_act_is_offered(editor, publisher, at, photos):
    rows = photos({})
    ask(editor, at("apply"), fields("city", city="Da Nang") | keys(rows))
    assert undoable(publisher, at) is None
    assert undoable(editor, at).user == editor.user


@pytest.mark.parametrize("key", ["", "00000000", "%", "zzzzzzzz", "9" * 500])
def test_an_unknown_act_is_said(editor, at, photos, key):
    photos({})
    answer = ask(editor, at("undo"), {"act": key})
    assert (answer["status"], answer["messages"][0]["level"]) == (409, "error")


def test_an_act_of_another_album_is_not_taken_back_here(editor, at, photos):
    rows = photos({})
    ask(editor, at("apply"), fields("city", city="Da Nang") | keys(rows))
    act = undoable(editor, at).pk
    elsewhere = reverse("admin:photos_album_undo", args=[make.an_album().pk])
    assert ask(editor, elsewhere, {"act": act})["status"] == 409
    assert of("city") == ["Da Nang"]
