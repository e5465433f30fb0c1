"""What the pages of albums and photos say, whole, and the frames that hold the pictures."""

import datetime as dt
import re

import pytest

from photos.models import Photo, Rendition
from photos.templatetags.pictures import FRAMES, file_size, picture, ratio, taken

from . import make
from .layering import ROOT
from .reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def album():
    """An album of three photos of two days, one of them with files, made at one meeting."""
    album = make.an_album(
        slug="da-nang",
        title="Da Nang",
        description="Two days.",
        taken_on=dt.date(2019, 7, 22),
        city="Da Nang",
        country="Viet Nam",
        credit_line="VNA",
    )
    make.a_meeting(title="The meeting", slug="the-meeting", album=album)
    moments = [dt.datetime(2019, 7, 22, 20, tzinfo=dt.UTC), None, None]
    moments[1] = moments[0] + dt.timedelta(hours=6)
    for position, moment in enumerate(moments):
        make.a_photo(
            album=album,
            position=position,
            taken_at=moment,
            headline=f"Photo {position}",
            width=640,
            height=427,
        )
    return album


def with_files(photo):
    for width in (320, 640):
        Rendition.objects.create(
            photo=photo, format="webp", width=width, height=1, bytes=1, file="renditions/a.webp"
        )
    return Photo.objects.with_pictures().get(pk=photo.pk)


def test_list_of_albums_counts_their_photos(client, album):
    make.an_album(title="Without photos")
    page = read(client.get("/photos/"))
    assert page.title == ["Photographs"]
    assert page.main.one("p", "count").text == "1 album"
    assert page.main.one("ul", "albums").lines == [
        "Delegates at a table",
        "Da Nang",
        "Da Nang, Viet Nam · 22 July 2019 · 3 photographs",
    ]


def test_album_shows_its_photos_by_day(client, album):
    page = read(client.get("/photos/da-nang/"))
    assert page.title == [
        "Da Nang",
        "Two days.",
        "Da Nang, Viet Nam · 22 July 2019 · 3 photographs · VNA",
    ]
    assert page.sections == {
        "22 July 2019": ["Delegates at a table", "Photo 0"],
        "23 July 2019": ["Delegates at a table", "Photo 1"],
        "Day not stated": ["Delegates at a table", "Photo 2"],
        "Meeting": ["The meeting", "23 July 2019"],
    }


def test_album_without_public_photos_says_so(client):
    make.a_photo(album=make.an_album(slug="empty"), status="draft")
    page = read(client.get("/photos/empty/"))
    assert page.main.one("p", "empty").text == (
        "No photograph of this album has been published yet."
    )


def test_photo_page_names_who_made_it_and_who_is_shown(client, album):
    photo = album.photos.get(position=1)
    Photo.objects.filter(pk=photo.pk).update(
        caption="The opening.",
        creator="A Photographer",
        copyright_notice="© VNA",
        city="Da Nang",
        country="Viet Nam",
        taken_offset=420,
        persons_shown="To Anh Dung\nAnother",
        change_note="The name was corrected.",
    )
    photo.members_shown.set([make.a_member("Viet Nam"), make.a_member("Fiji")])
    for width, form in ((640, "webp"), (1920, "webp"), (6000, "jpeg")):
        Rendition.objects.create(
            photo=photo, format=form, width=width, height=4000, bytes=4_230_000, file="r/a"
        )
    page = read(client.get(photo.get_absolute_url()))
    assert page.main.one("figcaption").lines == [
        "Photo 1",
        "The opening.",
        "Credit: VNA Copy credit",
        "The name was corrected.",
    ]
    assert page.main.one("nav", "steps").text == "Previous 2 of 3 Next Full screen"
    assert (
        page.main.one("a", id="enlarge").attributes["href"] == f"/media/photos/{photo.pk}/1920.webp"
    )
    assert page.sections["About it"] == [
        "Taken",
        "23 July 2019, 09:00 (UTC+7)",
        "Place",
        "Da Nang, Viet Nam",
        "Shows",
        "To Anh Dung",
        "Another",
        "Delegates of",
        "Fiji photos of Fiji",
        "Viet Nam photos of Viet Nam",
        "Album",
        "Da Nang",
        "Photographer",
        "A Photographer",
        "Copyright",
        "© VNA",
        "Use",
        "Free for news reporting, with credit",
        "Download",
        "JPEG, 6000 × 4000, 4.2 MB credit inside",
        "JSON",
    ]
    assert {"/photos/?member=fiji", "/photos/?place=Viet%20Nam"} <= set(page.links())
    assert page.sections["Meeting"] == ["The meeting", "23 July 2019"]


def test_meeting_shows_the_first_eight_photos_and_leads_to_the_rest(client, album):
    for position in range(3, 10):
        make.a_photo(album=album, position=position)
    meeting = album.meetings.get()
    page = read(client.get(meeting.get_absolute_url()))
    grid = page.main.one("ul", "grid")
    assert len(grid.all("li")) == 8
    assert page.sections["Photographs"][-1] == "All 10 photographs"
    images = [each.attributes.get("loading") for each in grid.all("img")]
    assert images == ["lazy"] * len(images)
    assert "/photos/da-nang/" in page.links()


def test_picture_offers_every_width_and_says_how_large_it_is(album):
    photo = with_files(album.photos.get(position=0))
    files = [f"/media/photos/{photo.pk}/{width}.webp" for width in (320, 640)]
    tag = picture(photo, "50vw")
    assert f'src="{files[1]}" srcset="{files[0]} 320w, {files[1]} 640w" sizes="50vw"' in tag
    assert 'width="640" height="427" alt="Delegates at a table" loading="lazy"' in tag
    assert "loading" not in picture(photo, "50vw", lazy=False)


def test_picture_without_files_is_an_empty_frame_that_says_what_it_would_show(album):
    tag = picture(Photo.objects.with_pictures().get(position=0))
    assert "<img" not in tag
    assert '<span class="hidden">Delegates at a table</span>' in tag


@pytest.mark.parametrize(
    ("width", "height", "frame"),
    [
        (6000, 4000, "ratio-150"),
        (4000, 6000, "ratio-67"),
        (3000, 3000, "ratio-100"),
        (1920, 1080, "ratio-178"),
        (9000, 1000, "ratio-400"),
        (1, 9000, "ratio-45"),
        (0, 0, "ratio-150"),
    ],
)
def test_frame_is_the_nearest_in_shape(width, height, frame):
    assert ratio(Photo(width=width, height=height)) == frame


def test_every_frame_and_focus_has_its_rule():
    rules = (ROOT / "static/css/photos.css").read_text()
    assert {int(each) for each in re.findall(r"\.ratio-(\d+) ", rules)} == {*FRAMES}
    steps = {*range(11)} - {5}
    for axis in "xy":
        assert {int(each) for each in re.findall(rf"\.focus-{axis}-(\d+) ", rules)} == steps


def test_a_cropped_picture_keeps_what_must_stay_in_sight(album):
    photo = with_files(album.photos.get(position=0))
    photo.focal_x, photo.focal_y = 0.52, 0.18
    assert ' class="focus-y-2"' in picture(photo)
    photo.focal_x, photo.focal_y = 1, 0.5
    assert ' class="focus-x-10"' in picture(photo)


AT = dt.datetime(2019, 7, 22, 18, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("at", "offset", "words", "machine"),
    [
        (AT, 420, "23 July 2019, 01:30 (UTC+7)", "2019-07-23T01:30+07:00"),
        (AT, -210, "22 July 2019, 15:00 (UTC−3:30)", "2019-07-22T15:00-03:30"),
        (AT, 0, "22 July 2019, 18:30 (UTC)", "2019-07-22T18:30+00:00"),
        (AT, None, "22 July 2019, 18:30 by the camera’s clock", "2019-07-22T18:30"),
        (AT.replace(hour=0, minute=0), None, "22 July 2019", "2019-07-22"),
    ],
)
def test_a_moment_is_told_with_its_zone(at, offset, words, machine):
    words = words.replace(" July ", "\u00a0July\u00a0")
    printed = taken(Photo(taken_at=at, taken_offset=offset))
    assert printed == f'<time datetime="{machine}">{words}</time>'


def test_a_photo_without_a_moment_tells_none():
    assert taken(Photo()) == ""


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 kB"), (840_400, "840 kB"), (999_600, "1.0 MB"), (4_230_000, "4.2 MB")],
)
def test_sizes_of_files_are_told_in_round_figures(count, words):
    assert file_size(count) == words.replace(" ", "\u00a0")


def test_a_caption_that_all_share_is_said_once(client, album):
    Photo.objects.update(caption="At the plenary.", headline="", taken_at=None)
    page = read(client.get("/photos/da-nang/"))
    assert page.sections["Photographs"] == ["At the plenary.", *["Delegates at a table"] * 3]
    Photo.objects.filter(position=0).update(headline="The opening")
    page = read(client.get("/photos/da-nang/"))
    assert [each.text for each in page.main.all("p", "words")] == ["The opening"]


def test_only_the_first_picture_of_a_page_is_loaded_at_once(client, album):
    for photo in album.photos.all():
        with_files(photo)
    page = read(client.get("/photos/da-nang/"))
    loading = [each.attributes.get("loading") for each in page.main.all("img")]
    assert loading == [None, "lazy", "lazy"]


def test_neighbours_skip_what_is_hidden(client, album):
    for position, status in ((3, "draft"), (4, "published"), (5, "withdrawn")):
        make.a_photo(album=album, position=position, status=status)
    page = client.get(album.photos.get(position=2).get_absolute_url())
    shown = page.context["previous"], page.context["next"], page.context["total"]
    ends = album.photos.get(position=1), album.photos.get(position=4), 4
    assert shown == ends
    last = client.get(album.photos.get(position=4).get_absolute_url())
    assert (last.context["number"], last.context["next"]) == (4, None)


def test_a_member_shows_its_photos_and_leads_to_all(client, album):
    viet_nam = make.a_member("Viet Nam")
    for position in range(3, 12):
        make.a_photo(album=album, position=position).members_shown.add(viet_nam)
    make.a_photo(album=album, status="draft").members_shown.add(viet_nam)
    page = read(client.get("/members/viet-nam/"))
    assert len(page.main.one("ul", "grid").all("li")) == 8
    assert page.sections["Photographs"][-1] == "All 9 photographs of Viet Nam"
    assert "/photos/?member=viet-nam" in page.links()
