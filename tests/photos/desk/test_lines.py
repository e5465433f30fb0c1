"""One line per photo: which line goes where, and that nothing is written unseen."""

import time

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from baliprocess.acts import Act
from photos.desk.lines import Line, read
from photos.models import Photo

from .conftest import ask, said

pytestmark = pytest.mark.django_db

SCENES = ("Flags in a hall", "Two Co-Chairs shake hands", "A full table")


def unsaved(count, names=()):
    names = [*names, *[""] * (count - len(names))]
    return [Photo(pk=key, original_name=name) for key, name in enumerate(names, 1)]


def texts(text, photos, **options):
    """({key: (alternative text, caption)}, mistakes) of what `read` gives."""
    found = read(text, photos, **options)
    return {key: (line.alt_text, line.caption) for key, line in found.lines.items()}, found.mistakes


PLAIN = {key: (scene, "") for key, scene in enumerate(SCENES, 1)}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("\n".join(SCENES), 1),
        ("\r\n\r\n".join(SCENES) + "\r\n \u00a0\r\n", 1),
        ("\n".join(f"{place}. {scene}" for place, scene in enumerate(SCENES, 1)), 1),
        ("\n".join(f"{place}) {scene}" for place, scene in enumerate(SCENES, 61)), 61),
        ("\n".join(f"{place}\t{scene}" for place, scene in enumerate(SCENES, 1)), 1),
        ("\n".join(f"Photo {place}: {scene}" for place, scene in enumerate(SCENES, 1)), 1),
        ("\u2028".join(SCENES), 1),
    ],
)
def test_lines_go_to_the_photos_in_order(text, first):
    assert texts(text, unsaved(3), first=first) == (PLAIN, [])


@pytest.mark.parametrize(
    "text",
    ["2019. The hall\n2021. The hall", "14. Meeting\n15. Meeting", "23 delegates\n24 delegates"],
)
def test_numbers_that_do_not_count_the_photos_are_text(text):
    found, mistakes = texts(text, unsaved(2))
    assert ([alt_text for alt_text, _ in found.values()], mistakes) == (text.splitlines(), [])


def test_a_second_column_is_the_caption_and_a_hyphen_leaves_a_photo():
    text = "Flags\tThe hall of the hotel.\n-\nA table | On 23 July.\n\tOnly a caption."
    assert read(text, unsaved(4)).lines == {
        1: Line(1, "Flags", "The hall of the hotel."),
        2: Line(2, "-"),
        3: Line(3, "A table", "On 23 July."),
        4: Line(4, "-", "Only a caption."),
    }


def test_names_of_files_decide_where_they_stand():
    photos = unsaved(3, ["DSC_1.jpg", "DSC_2.jpg", "DSC_3.jpg"])
    assert texts("dsc_3.JPG: A table\nDSC_1.jpg\tFlags\tThe hall.", photos) == (
        {3: ("A table", ""), 1: ("Flags", "The hall.")},
        [],
    )
    found = read("DSC_3.jpg: A table\nDSC_9.jpg: Flags\nDSC_3.jpg: Again", photos)
    assert found.mistakes == [
        "Line 2: none of these photos has the file name “DSC_9.jpg”.",
        "Line 3: “DSC_3.jpg” has a line before this one.",
    ]
    twice = unsaved(2, ["a.jpg", "a.jpg"])
    assert read("a.jpg: A table", twice).mistakes == [
        "Line 1: several of these photos have the file name “a.jpg”."
    ]


@pytest.mark.parametrize(
    ("text", "count", "mistake"),
    [
        ("Flags", 3, "1 line for 3 photos: 2 lines are missing."),
        ("Flags\nA table", 3, "2 lines for 3 photos: 1 line is missing."),
        ("Flags\nA table", 1, "2 lines for 1 photo: 1 line is too many."),
        ("\n \t\n", 2, "Paste the lines first: one for each photo."),
        ("IMG_1234.jpg", 1, "Line 1: “IMG_1234.jpg” is a file name or a placeholder"),
        ("...", 1, "Line 1: “...” is a file name or a placeholder"),
        ("x" * 501, 1, "Line 1: an alternative text has at most 500 characters, this one has 501."),
    ],
)
def test_what_does_not_fit_is_a_sentence(text, count, mistake):
    (found,) = read(text, unsaved(count)).mistakes
    assert found.startswith(mistake)


def test_a_long_text_is_read_in_linear_time():
    photos = unsaved(1000)
    began = time.process_time()
    for text in ("1. " * 130_000, "a | " * 100_000, "\n".join(["(1) x: - "] * 40_000)):
        read(text, photos)
    assert time.process_time() - began < 2


# At the desk


def preview(client, at, text, **sent):
    return ask(client, at("foretell_lines"), {"lines": text, **sent})


def seen(answer):
    return answer["lines"].partition('name="seen" value="')[2].partition('"')[0]


def of(name):
    return list(Photo.objects.order_by("position").values_list(name, flat=True))


def test_what_was_shown_is_written_as_one_act(editor, at, photos):
    photos({}, {"alt_text": "Old", "caption": "Stays."}, {"alt_text": "A full table"})
    text = "\n".join(SCENES)
    shown = preview(editor, at, text)
    assert ("Write 2 texts" in shown["lines"], of("alt_text")) == (True, ["", "Old", SCENES[2]])
    answer = ask(editor, at("lines"), {"lines": text, "seen": seen(shown)})
    assert (said(answer), answer["written"]) == ([("success", "2 photos described.")], True)
    assert (of("alt_text"), of("caption")) == ([*SCENES], ["", "Stays.", ""])
    act = Act.objects.get()
    assert act.text == "Wrote alternative text of 2 photos, a line for each"
    ask(editor, at("undo"), {"act": act.pk})
    assert of("alt_text") == ["", "Old", SCENES[2]]


def test_the_selected_are_meant_and_captions_come_along(editor, at, photos):
    rows = photos({}, {}, {})
    sent = {"photo": [rows[2].pk, rows[0].pk]}
    text = "Flags\tThe hall.\nA table\tOn 23 July."
    shown = preview(editor, at, text, **sent)
    ask(editor, at("lines"), {"lines": text, "seen": seen(shown), **sent})
    assert (of("alt_text"), of("caption")) == (
        ["Flags", "", "A table"],
        ["The hall.", "", "On 23 July."],
    )


def test_nothing_is_written_that_was_not_shown(editor, at, photos):
    rows = photos({}, {})
    text = "Flags\nA table"
    unseen = ask(editor, at("lines"), {"lines": text})
    assert (unseen["status"], "look at which line goes" in unseen["lines"]) == (409, True)
    shown = preview(editor, at, text)
    others = {"lines": "Flags\nA chair", "seen": seen(shown)}
    assert ask(editor, at("lines"), others)["status"] == 409
    ask(editor, at("order"), {"up": rows[1].pk})
    moved = ask(editor, at("lines"), {"lines": text, "seen": seen(shown)})
    assert (moved["status"], "are not those you were shown" in moved["lines"]) == (409, True)
    Photo.objects.filter(pk=rows[1].pk).update(alt_text="By a colleague")
    again = ask(editor, at("lines"), {"lines": text, "seen": seen(moved)})
    assert again["status"] == 409
    assert of("alt_text") == ["By a colleague", ""]


def test_too_few_lines_leave_text_and_photos_as_they_are(editor, at, photos):
    photos({}, {}, {})
    response = editor.post(at("lines"), {"lines": "Flags\nA table"})
    assert response.status_code == 422
    content = response.content.decode()
    assert "2 lines for 3 photos: 1 line is missing." in content
    assert "Flags\nA table</textarea>" in content
    assert 'name="seen"' not in content
    assert of("alt_text") == ["", "", ""]


def test_markup_is_text_and_what_turns_it_around_goes(editor, at, photos):
    photos({"alt_text": "A table", "credit_line": "VNA", "status": "published"}, {})
    text = "<script>alert(1)</script> a hall\n<b>flags</b> & more"
    sent = text.replace("more", "\u202emo\x07re\u2066")
    shown = preview(editor, at, sent)
    assert "<script>" not in shown["lines"]
    ask(editor, at("lines"), {"lines": sent, "seen": seen(shown)})
    assert of("alt_text") == text.splitlines()


@pytest.mark.parametrize("count", [1, 3])
def test_the_preview_asks_as_often_for_any_number_of_photos(editor, at, photos, count):
    photos(*[{}] * count)
    with CaptureQueriesContext(connection) as queries:
        preview(editor, at, "\n".join(["A table"] * count))
    assert len(queries) == 8


def test_ten_megabytes_are_answered_in_a_sentence(editor, at, photos, settings):
    photos({})
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000
    for name in ("lines", "foretell_lines"):
        answer = ask(editor, at(name), {"lines": "A table. " * 1_000})
        assert answer["status"] == 413
        assert "Nothing was read: 0.0 MB were pasted" in answer["lines"]
    page = editor.post(at("lines"), {"lines": "A table. " * 1_000})
    assert (page.status_code, "Nothing was read" in page.content.decode()) == (413, True)
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 2_000_000
    long = ask(editor, at("lines"), {"lines": "A table. " * 50_000})
    assert "longer than 400,000 characters" in long["lines"]
