"""The page of a photo in a real browser: neighbours, full screen, credit, and without script."""

import datetime as dt

import pytest

from photos.ingest import ingest
from photos.models import Photo
from tests import make
from tests.photos import samples

pytestmark = pytest.mark.django_db(transaction=True)

SHAPES = [(640, 427), (427, 640), (900, 220)]


@pytest.fixture(autouse=True)
def _media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def album():
    """A public album of three photos, the second upright, the third a panorama."""
    viet_nam = make.a_member("Viet Nam", iso_code="VN")
    album = make.an_album(title="Da Nang", slug="da-nang", credit_line="VNA")
    make.a_meeting(title="The meeting", album=album)
    for number, shape in enumerate(SHAPES):
        file = samples.jpeg(picture=samples.scene(*shape, seed=number + 1))
        photo = ingest(file, album=album, name=f"{number}.jpg")
        photo.members_shown.set([viet_nam])
        Photo.objects.filter(pk=photo.pk).update(
            status="published",
            headline=f"Photo {number}",
            caption=f"Caption {number}.",
            alt_text=f"Delegates at table {number}",
            credit_line=f"VNA/Name {number}",
            taken_at=dt.datetime(2019, 7, 22 + number, tzinfo=dt.UTC),
        )
    return album


def address(album, place):
    return album.photos.order_by("position")[place].get_absolute_url()


def shown(page, place):
    """Wait until the page shows the photo at `place`, under its own address and title."""
    page.get_by_role("heading", name=f"Photo {place}", level=1).wait_for()
    assert page.title().startswith(f"Photo {place}, photograph {place + 1} of 3")


def focused(page):
    return page.evaluate("document.activeElement.id")


def test_back_leads_to_where_the_visitor_came_from(page, album):
    page.goto(album.get_absolute_url())
    page.get_by_role("link", name="Delegates at table 0").click()
    shown(page, 0)
    pages = page.evaluate("history.length")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowRight")
    shown(page, 1)
    page.get_by_role("link", name="Next").click()
    shown(page, 2)
    assert page.url.endswith(address(album, 2))
    # The last has no next one: the focus goes where the picture stands.
    assert focused(page) == "enlarge"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    shown(page, 1)
    assert page.evaluate("history.length") == pages
    canonical = page.get_attribute("link[rel=canonical]", "href")
    assert canonical.endswith(address(album, 1))
    page.go_back()
    page.get_by_role("heading", name="Da Nang", level=1).wait_for()
    page.go_forward()
    shown(page, 1)


def test_arrows_are_left_to_who_types_or_chooses(page, album):
    page.goto(address(album, 0))
    page.fill("#site-search-q", "abc")
    page.press("#site-search-q", "ArrowRight")
    page.press(".theme input:checked", "ArrowRight")
    page.keyboard.press("Alt+ArrowRight")
    page.focus("#copy-credit")
    shown(page, 0)


def test_full_screen_leafs_on_and_gives_the_focus_back(page, album):
    page.goto(address(album, 0))
    page.get_by_role("button", name="Full screen").press("Enter")
    viewer = page.get_by_role("dialog", name="Photograph in full screen")
    viewer.get_by_text("Caption 0.").wait_for()
    assert focused(page) == "viewer-close"
    assert viewer.get_by_text("VNA/Name 0").is_visible()
    assert viewer.locator("#viewer-previous").get_attribute("aria-disabled") == "true"
    page.keyboard.press("ArrowRight")
    viewer.get_by_text("Caption 1.").wait_for()
    viewer.get_by_role("button", name="Next").click()
    viewer.get_by_text("Caption 2.").wait_for()
    assert viewer.locator("#viewer-place").inner_text() == "3 of 3"
    assert focused(page) == "viewer-next"
    # The panorama is as wide as the window: the widest file is the one that fits.
    image = viewer.get_by_role("img", name="Delegates at table 2")
    widest = album.photos.get(headline="Photo 2").renditions.filter(format="webp").last()
    assert image.evaluate("image => image.decode().then(() => image.currentSrc)").endswith(
        widest.get_absolute_url()
    )
    box = viewer.bounding_box()
    assert (box["width"], box["height"]) == (1280, 900)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    viewer.wait_for(state="hidden")
    page.locator("#full-screen:focus").wait_for()
    shown(page, 2)
    assert page.url.endswith(address(album, 2))
    page.locator("#enlarge").click()
    viewer.get_by_role("button", name="Close").click()
    assert focused(page) == "enlarge"


@pytest.fixture
def swipe(page):
    """A function that moves one finger across an element, `across` pixels."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setTouchEmulationEnabled", {"enabled": True})

    def swipe(locator, across, down=0):
        box = locator.bounding_box()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

        def touch(kind, *points):
            touched = [{"x": at[0], "y": at[1]} for at in points]
            session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touched})

        touch("touchStart", (x, y))
        for part in (0.3, 0.6, 1):
            touch("touchMove", (x + part * across, y + part * down))
        touch("touchEnd")

    return swipe


def test_a_swipe_leads_to_the_neighbour(page, album, swipe):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address(album, 0))
    picture = page.locator("#photo .picture")
    swipe(picture, -120)
    shown(page, 1)
    swipe(picture, 120)
    shown(page, 0)
    # Too short, or rather down than across, it is none.
    swipe(picture, -30)
    swipe(picture, -80, down=90)
    page.locator("#enlarge").click()
    frame = page.locator("#viewer-frame")
    page.get_by_role("dialog").get_by_text("Caption 0.").wait_for()
    swipe(frame, -120)
    page.get_by_role("dialog").get_by_text("Caption 1.").wait_for()


@pytest.mark.parametrize("has_clipboard", [True, False])
def test_the_credit_is_copied(page, album, has_clipboard):
    if has_clipboard:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    else:
        page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.goto(address(album, 1))
    page.get_by_role("button", name="Copy credit").click()
    page.get_by_role("status").filter(has_text="Credit copied.").wait_for()
    page.focus("#site-search-q")
    page.keyboard.press("Control+v")
    assert page.input_value("#site-search-q") == "VNA/Name 1"


def test_a_neighbour_that_was_withdrawn_meanwhile_says_so(page, page_watch, album):
    page_watch.expect("410")
    page.goto(address(album, 0))
    gone = album.photos.get(headline="Photo 1")
    gone.save()
    gone.status = "withdrawn"
    gone.save()
    page.keyboard.press("ArrowRight")
    page.get_by_text("Error 410").wait_for()


def test_without_script_everything_is_links(browser, album, live_server):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    plain = context.new_page()
    plain.goto(address(album, 0))
    assert plain.get_by_role("button", name="Copy credit").count() == 0
    assert plain.get_by_role("button", name="Full screen").count() == 0
    assert plain.locator("dialog").is_hidden()
    assert plain.locator("#credit-line").inner_text() == "VNA/Name 0"
    plain.get_by_role("link", name="Next").click()
    assert plain.url.endswith(address(album, 1))
    plain.locator("#enlarge").click()
    assert plain.url.endswith(".webp")
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_is_found_by_axe_and_nothing_scrolls_sideways(page, album, axe, width):
    page.set_viewport_size({"width": width, "height": 900})
    places = ["/photos/", "/photos/?member=viet-nam", album.get_absolute_url(), address(album, 0)]
    for place in places:
        page.goto(place)
        assert (place, axe(page)) == (place, [])
        assert page.evaluate("document.documentElement.scrollWidth") == width
    page.locator("#enlarge").click()
    viewer = page.get_by_role("dialog")
    viewer.get_by_text("Caption 0.").wait_for()
    assert axe(page, within="#viewer") == []
    sides = viewer.get_by_role("button").evaluate_all(
        "buttons => buttons.map((each) => each.getBoundingClientRect().right)"
    )
    assert max(sides) <= width


def test_the_list_swaps_albums_for_photos_in_place(page, album):
    page.goto("/photos/")
    page.get_by_role("heading", name="Da Nang", level=2).wait_for()
    page.select_option("#id_member", "viet-nam")
    page.get_by_role("heading", name="Photographs of Viet Nam", level=1).wait_for()
    page.locator("#result-count", has_text="3 photographs").wait_for()
    assert page.url.endswith("/photos/?member=viet-nam")
    page.get_by_role("link", name="Delegates at table 2").click()
    shown(page, 2)
    page.go_back()
    page.locator("#result-count", has_text="3 photographs").wait_for()
