"""What the pages of albums and photos say, whole, and the frames that hold the pictures."""

import datetime as dt

import pytest

from photos.models import Photo, Rendition
from photos.templatetags.pictures import picture, ratio

from . import make
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
    assert page.title == ["Photographs", "1 album."]
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
        "22 July 2019": ["Delegates at a table"],
        "23 July 2019": ["Delegates at a table"],
        "Day not stated": ["Delegates at a table"],
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
        persons_shown="To Anh Dung\nAnother",
        change_note="The name was corrected.",
    )
    photo.members_shown.set([make.a_member("Viet Nam"), make.a_member("Fiji")])
    page = read(client.get(photo.get_absolute_url()))
    assert page.title == ["Photo 1"]
    assert page.main.one("figcaption").lines == ["The opening.", "VNA · © VNA"]
    assert page.main.one("nav", "neighbours").text == "Previous 2 of 3 Next"
    assert page.sections["About it"] == [
        "Taken",
        "23 July 2019",
        "Place",
        "Da Nang",
        "Shows",
        "To Anh Dung",
        "Another",
        "Delegates of",
        "Fiji and Viet Nam",
        "Photographer",
        "A Photographer",
        "Credit",
        "VNA",
        "Use",
        "Free for news reporting, with credit",
        "The name was corrected.",
        "JSON",
    ]
    assert page.sections["Meeting"] == ["The meeting", "23 July 2019"]


def test_meeting_shows_the_first_eight_photos_and_leads_to_the_rest(client, album):
    for position in range(3, 10):
        make.a_photo(album=album, position=position)
    meeting = album.meetings.get()
    page = read(client.get(meeting.get_absolute_url()))
    grid = page.main.one("ul", "grid")
    assert len(grid.all("li")) == 8
    assert page.sections["Photographs"][-1] == "All photographs of the meeting"
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
        (6000, 4000, "ratio-1-50"),
        (4000, 6000, "ratio-0-67"),
        (3000, 3000, "ratio-1-00"),
        (1920, 1080, "ratio-1-78"),
        (5000, 1000, "ratio-2-35"),
        (0, 0, "ratio-1-50"),
    ],
)
def test_frame_is_the_nearest_in_shape(width, height, frame):
    assert ratio(Photo(width=width, height=height)) == frame
