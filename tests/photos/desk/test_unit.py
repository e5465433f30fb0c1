import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from meetings.models import Delegate
from photos.models import Photo
from tests import make

from .conftest import _staff, ask

pytestmark = pytest.mark.django_db

EMBEDDED = {
    "caption": {"value": "As the agency wrote it", "source": "xmp"},
    "creator": {"value": "Lan Anh", "source": "exif"},
    "persons_shown": {"value": ["To Anh Dung", "Febrian Ruddyard"], "source": "xmp"},
    "headline": {"value": "", "source": ""},
    "raw": {"xmp:photoshop:Credit": "VNA"},
    "has_position": True,
}


class Unit:
    """The page of one photo, read as it stands and sent with changes."""

    def __init__(self, client, url):
        self.client, self.url = client, url
        self.context = client.get(url).context
        form = self.context["form"]
        self.values = {name: form[name].value() for name in form.fields}
        members = [getattr(member, "pk", member) for member in self.values["members_shown"]]
        self.values["members_shown"] = members

    def send(self, button="_save", **changes):
        return self.client.post(self.url, self.values | {button: "1"} | changes)


@pytest.fixture
def unit(editor, at):
    return lambda photo, query="": Unit(editor, f"{at('unit', photo.pk)}{query}")


def test_a_photo_is_saved_and_the_next_one_shown(unit, at, photos, da_nang):
    first, second = photos({}, {})
    response = unit(first).send(
        "_next",
        alt_text="  Delegates at\r\na table ",
        caption="One line\r\nand another",
        persons_shown="To Anh Dung\r\n\r\n Febrian Ruddyard",
        members_shown=[da_nang.viet_nam.pk],
        credit_line="VNA",
        focal_x="0.25",
    )
    assert response.url == at("unit", second.pk)
    photo = Photo.objects.get(pk=first.pk)
    assert (photo.alt_text, photo.caption, photo.persons_shown, photo.credit_line) == (
        "Delegates at a table",
        "One line\nand another",
        "To Anh Dung\nFebrian Ruddyard",
        "VNA",
    )
    assert (photo.focal_x, list(photo.members_shown.all())) == (0.25, [da_nang.viet_nam])
    assert photo.history.first().history_change_reason.startswith("Photo desk")


def test_saving_what_was_not_changed_makes_no_version(unit, at, photos):
    (photo,) = photos({"caption": "One line\nand another", "alt_text": "A table"})
    versions = photo.history.count()
    assert unit(photo).send().url == at("unit", photo.pk)
    assert photo.history.count() == versions


def test_the_last_photo_leads_back_to_the_grid(unit, at, photos):
    _first, last = photos({}, {})
    assert unit(last).send("_next").url == f"{at()}#photo-{last.pk}"


def test_the_next_photo_is_one_of_the_chosen_view(unit, at, photos):
    whole = {"alt_text": "A table", "credit_line": "VNA"}
    first, _whole, third, _fourth = photos({}, whole, {}, {})
    page = unit(first, "?show=no-alt")
    assert (page.context["number"], page.context["total"], page.context["previous"]) == (1, 4, None)
    response = page.send("_next", alt_text="Delegates at a table", show="no-alt")
    assert response.url == f"{at('unit', third.pk)}?show=no-alt"
    # The photo just described is not among them any more, so there is none before.
    assert unit(third, "?show=no-alt").context["previous"] is None


def test_what_the_file_said_stands_beside_each_box_with_its_source(unit, photos):
    (photo,) = photos({"embedded": EMBEDDED, "creator": "Lan Anh"})
    context = unit(photo).context
    said = {
        box.name: said and (said.source, said.text, said.same) for box, said in context["fields"]
    }
    assert said == {
        "alt_text": None,
        "caption": ("XMP", "As the agency wrote it", False),
        "headline": None,
        "persons_shown": ("XMP", "To Anh Dung\nFebrian Ruddyard", False),
        "members_shown": None,
        "credit_line": None,
        "creator": ("EXIF", "Lan Anh", True),
    }
    assert context["raw"] == {"xmp:photoshop:Credit": "VNA"}


def test_a_button_takes_it_over_and_saves_nothing(unit, photos):
    (photo,) = photos({"embedded": EMBEDDED})
    page = unit(photo).send("take", take="caption", alt_text="Typed already")
    form = page.context["form"]
    assert form["caption"].value() == "As the agency wrote it"
    assert form["alt_text"].value() == "Typed already"
    assert Photo.objects.get().caption == ""


@pytest.mark.parametrize("name", ["headline", "raw", "album", "", "focal_x"])
def test_what_the_file_does_not_say_cannot_be_taken_over(unit, photos, name):
    (photo,) = photos({"embedded": EMBEDDED, "headline": "As it was"})
    page = unit(photo).send("take", take=name)
    assert page.context["form"]["headline"].value() == "As it was"
    assert Photo.objects.get().headline == "As it was"


def test_mistakes_are_shown_at_their_place(unit, photos):
    (photo,) = photos({})
    page = unit(photo).send(alt_text="IMG_1234", focal_x="2", headline="x" * 201)
    assert page.status_code == 422
    assert page.context["error_links"] == [
        (
            "id_alt_text",
            "Alternative text: This is a file name or a placeholder: say what is to be seen.",
        ),
        (
            "id_headline",
            "Headline: Ensure this value has at most 200 characters (it has 201).",
        ),
        (
            "id_focal_x",
            "Focal point from the left: Ensure this value is less than or equal to 1.",
        ),
    ]
    assert Photo.objects.get().headline == ""


def test_a_published_photo_keeps_its_alternative_text(unit, photos):
    (photo,) = photos({"alt_text": "A table", "credit_line": "VNA", "status": "published"})
    page = unit(photo).send(alt_text="")
    assert [place for place, _sentence in page.context["error_links"]] == ["id_alt_text"]
    assert Photo.objects.get().alt_text == "A table"


# Two people at one photo


def test_changes_of_two_people_to_different_boxes_go_together(unit, photos, da_nang):
    (photo,) = photos({})
    photo.members_shown.set([da_nang.indonesia])
    page = unit(photo)
    other = Photo.objects.get()
    other.caption = "By somebody else"
    other.save()
    other.members_shown.add(da_nang.viet_nam)
    assert page.send(alt_text="Delegates at a table").status_code == 302
    photo = Photo.objects.get()
    assert (photo.alt_text, photo.caption) == ("Delegates at a table", "By somebody else")
    assert photo.members_shown.count() == 2


def test_changes_to_the_same_box_are_shown_and_not_overwritten(unit, photos):
    (photo,) = photos({"caption": "Before"})
    page = unit(photo)
    other = Photo.objects.get()
    other.caption = "By somebody <b>else</b>"
    other.save()
    answer = page.send(caption="Mine", alt_text="A table")
    assert answer.context["error_links"] == [
        (
            "id_caption",
            (
                "Caption: Somebody else wrote “By somebody <b>else</b>” here in the meantime. Save "
                "again to put your text in its place."
            ),
        )
    ]
    assert "<b>else</b>" not in answer.content.decode()
    photo = Photo.objects.get()
    assert (photo.caption, photo.alt_text) == ("By somebody <b>else</b>", "")
    again = answer.context["form"]["seen"].value()
    assert page.send(caption="Mine", alt_text="A table", seen=again).status_code == 302
    assert Photo.objects.get().caption == "Mine"


@pytest.mark.parametrize("seen", ["", "x", "[1]", "{", "[" * 100_000, '{"headline": 7}'])
def test_a_form_that_does_not_tell_what_it_showed_is_judged_by_what_is_there(unit, photos, seen):
    (photo,) = photos({})
    assert unit(photo).send(caption="Mine", seen=seen).status_code == 302
    assert Photo.objects.get().caption == "Mine"


def test_members_chosen_by_two_people_at_once_are_asked_about(unit, photos, da_nang):
    (photo,) = photos({})
    page = unit(photo)
    photo.members_shown.add(da_nang.indonesia)
    answer = page.send(members_shown=[da_nang.viet_nam.pk])
    assert answer.context["error_links"] == [
        (
            "id_members_shown",
            (
                "Members shown: Somebody else chose others in the meantime. Save again to put "
                "yours in their place."
            ),
        )
    ]
    assert list(photo.members_shown.all()) == [da_nang.indonesia]


def test_a_photo_that_is_gone_or_elsewhere_is_not_found(editor, reader, at, photos):
    (photo,) = photos({})
    foreign = make.a_photo()
    assert editor.get(at("unit", foreign.pk)).status_code == 404
    assert editor.post(at("unit", foreign.pk), {"_save": "1"}).status_code == 404
    assert reader.get(at("unit", photo.pk)).status_code == 200
    assert reader.post(at("unit", photo.pk), {"_save": "1"}).status_code == 403


# Delegates and rows


def test_the_delegates_of_the_meeting_are_offered_but_not_those_kept_to_staff(unit, photos):
    (photo,) = photos({})
    context = unit(photo).context
    assert [person.full for person in context["people"]] == [
        "Febrian Ruddyard, Director General, Indonesia",
        "To Anh Dung, Deputy Minister of Foreign Affairs, Viet Nam",
    ]
    assert context["kept"] == 1


@pytest.mark.parametrize(
    ("rule", "offered"),
    [
        ("everyone", ["Febrian Ruddyard", "To Anh Dung"]),
        ("heads", ["To Anh Dung"]),
        ("delegations", []),
        ("nothing", []),
    ],
)
def test_the_rule_of_the_meeting_holds_for_captions_too(unit, photos, da_nang, rule, offered):
    Delegate.objects.filter(name="To Anh Dung").update(function="head")
    da_nang.meeting.names_public = rule
    da_nang.meeting.save()
    (photo,) = photos({})
    assert [person.name for person in unit(photo).context["people"]] == offered


def test_the_row_captioner_answers_a_script(editor, at, photos, da_nang):
    (photo,) = photos({})
    answer = ask(
        editor,
        at("rows", photo.pk),
        {"rows": "To Anh Dung, =fe\r\n?, Somebody Else", "with_country": "on"},
    )
    assert answer == {
        "caption": "Front row, from left: To Anh Dung (Viet Nam) and Febrian Ruddyard (Indonesia). "
        "Back row, from left: one person not named and Somebody Else.",
        "alt_text": "Group photo of 4 people in 2 rows. Front row, from left: To Anh Dung and "
        "Febrian Ruddyard. Back row, from left: one person not named and Somebody Else.",
        "persons_shown": "To Anh Dung\nFebrian Ruddyard\nSomebody Else",
        "members_shown": [
            {"id": da_nang.viet_nam.pk, "text": "Viet Nam"},
            {"id": da_nang.indonesia.pk, "text": "Indonesia"},
        ],
        "remarks": ["Somebody Else is not among the delegates that may be named."],
        "status": 200,
    }
    assert Photo.objects.get().caption == ""


def test_without_script_it_fills_the_boxes_for_the_officer_to_look_at(unit, photos, da_nang):
    (photo,) = photos({"credit_line": "VNA"})
    photo.members_shown.set([da_nang.indonesia])
    page = unit(photo).send("compose", rows="To Anh Dung, Somebody Else")
    form = page.context["form"]
    assert form["caption"].value() == "From left: To Anh Dung and Somebody Else."
    assert form["persons_shown"].value() == "To Anh Dung\nSomebody Else"
    assert form["members_shown"].value() == [str(da_nang.indonesia.pk), str(da_nang.viet_nam.pk)]
    assert form["credit_line"].value() == "VNA"
    assert page.context["remarks"] == (
        "Somebody Else is not among the delegates that may be named.",
    )
    assert Photo.objects.get().caption == ""


def test_no_names_are_said(unit, photos):
    (photo,) = photos({"caption": "As it was"})
    page = unit(photo).send("compose", rows=" , ;\n")
    assert page.context["remarks"] == ("Write the names first.",)
    assert page.context["form"]["caption"].value() == "As it was"


def test_agencies_are_data_that_staff_edit(editor):
    editor.post(
        reverse("admin:photos_agency_add"), {"name": "VNA", "ways": "TTXVN\r\nVNA photo by Name"}
    )
    page = editor.get(reverse("admin:photos_agency_changelist"))
    assert "TTXVN, VNA photo by Name" in page.content.decode()


@pytest.mark.parametrize("key", ["abc", "9" * 23])
def test_impossible_members_and_versions_are_no_error(unit, photos, key):
    (photo,) = photos({"credit_line": "VNA"})
    page = unit(photo)
    taken = page.send("take", members_shown=[key], take="credit_line")
    assert (taken.status_code, taken.context["form"]["credit_line"].value()) == (200, "VNA")
    refused = page.send(members_shown=[key])
    assert (refused.status_code, list(refused.context["form"].errors)) == (422, ["members_shown"])
    assert page.send(seen="9" * 23, credit_line="AAP").status_code == 302
    assert Photo.objects.get().credit_line == "AAP"


def test_delegates_are_named_only_to_who_may_see_them(editor, at, photos, da_nang):
    (photo,) = photos({})
    assert [person.name for person in editor.get(at("unit", photo.pk)).context["people"]] != []
    rights = Permission.objects.filter(codename__in=["view_album", "view_photo", "change_photo"])
    page = _staff("photo-desk", rights).get(at("unit", photo.pk))
    assert (page.context["people"], page.context["kept"]) == ([], 0)


def test_who_has_the_same_photo_open_is_told(editor, contributor, reader, unit, photos):
    (photo,) = photos({})
    first = unit(photo)
    assert first.context["opened"]["text"] == ""
    told = contributor.get(first.url).context["opened"]
    assert told["text"].startswith("editor has this open, too.")
    assert told["url"] == reverse("admin:photos_photo_opened", args=[photo.pk])
    assert reader.get(first.url).context["opened"] is None
