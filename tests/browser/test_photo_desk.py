"""The photo desk in a real browser: thirty files in over a line that breaks, a gallery out."""

import re
import socket
from types import SimpleNamespace

import pytest
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.urls import reverse

from baliprocess.staff import grant_groups
from meetings.models import Delegate
from photos.desk import uploads
from photos.ingest import ingest
from photos.models import Photo
from tests import make
from tests.photos import samples

pytestmark = pytest.mark.django_db(transaction=True)

HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200)
FOCAL = "**/focal/"
PASS_PHRASE = "a long pass phrase"


@pytest.fixture(autouse=True)
def _media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def desk(page, log_in):
    """A publisher signed in at the desk of the album of a meeting with two delegates."""
    user = User.objects.create_user("desk", password=PASS_PHRASE, is_staff=True)
    user.groups.add(grant_groups()["Publisher"])
    viet_nam, indonesia = make.a_member("Viet Nam"), make.a_member("Indonesia")
    meeting = make.a_meeting(number=14, series=make.a_series(name="Senior Officials’ Meeting"))
    meeting.album = make.an_album(title="Da Nang", status="draft")
    meeting.save()
    Delegate.objects.create(
        delegation=make.a_delegation(meeting, viet_nam),
        name="Tô Anh Dũng",
        position="Deputy Minister of Foreign Affairs",
    )
    Delegate.objects.create(
        delegation=make.a_delegation(meeting, indonesia), name="Febrian Ruddyard"
    )
    log_in(page, user)
    return SimpleNamespace(
        user=user,
        album=meeting.album,
        viet_nam=viet_nam,
        indonesia=indonesia,
        url=reverse("admin:photos_album_desk", args=[meeting.album.pk]),
    )


def good(number):
    """One of the good files: turned, with a position, in Vietnamese, in Arabic, or as PNG, WebP."""
    scene = samples.scene(240, 160, seed=number)
    if number % 8 == 5:
        return f"DSC_{number:04}.png", samples.encoded(scene, "PNG")
    if number % 8 == 6:
        return f"DSC_{number:04}.webp", samples.encoded(scene, "WEBP", quality=80)
    words = {
        1: [
            samples.xmp_segment(
                samples.xmp(elements=samples.listed("dc:description", "Alt", samples.VIETNAMESE))
            )
        ],
        2: [samples.iim_segment((120, samples.ARABIC.encode()), (110, b"ANTARA"))],
        3: [samples.exif_segment(samples.tiff([samples.short_tag(0x0112, 6)], gps=samples.GPS))],
    }.get(number % 8, [])
    return f"DSC_{number:04}.jpg", samples.jpeg(*words, picture=scene, quality=85)


@pytest.fixture
def thirty(tmp_path):
    """The paths of 30 files: 25 good ones, two pictures again, and three that are no photos."""
    files = [good(number) for number in range(25)]
    again = samples.with_segments(files[4][1], samples.iim_segment((120, b"Another caption")))
    files += [
        ("Copy of DSC_0000.jpg", files[0][1]),
        ("DSC_0004-edited.jpg", again),
        ("Broken.jpg", files[1][1][: len(files[1][1]) // 2]),
        ("IMG_0030.HEIC", HEIC),
        ("Letter.jpg", "Thưa các vị đại biểu".encode()),
    ]
    folder = tmp_path / "card"
    folder.mkdir()
    for name, data in files:
        (folder / name).write_bytes(data)
    return [folder / name for name, _data in files]


def choose(page, paths):
    page.set_input_files("#incoming-files", paths)


def states(page):
    """{file name: state} of the list of files."""
    return page.eval_on_selector_all(
        "#queue li[data-state]",
        "rows => Object.fromEntries(rows.map((row) =>"
        " [row.querySelector('.queue__name').textContent, row.dataset.state]))",
    )


def expect_refusals(page_watch, *statuses):
    """A browser reports every answer that is no success; these are meant."""
    for status in statuses:
        page_watch.expect(f"the server responded with a status of {status}")


def test_thirty_files_over_a_line_that_breaks_become_a_gallery(
    page, page_watch, desk, thirty, axe, browser, live_server
):
    expect_refusals(page_watch, 409, 422)
    page_watch.expect("net::ERR_")
    page.goto(desk.url)
    choose(page, thirty)
    page.locator("#queue [data-state=in]").nth(4).wait_for()
    page.context.set_offline(True)
    page.locator("#queue .notice", has_text="The connection is lost.").wait_for()
    reached = Photo.objects.count()
    assert 5 <= reached < 25
    page.context.set_offline(False)
    page.locator(".queue__summary", has_text="nothing on its way").wait_for(timeout=60_000)
    expected = {path.name: "in" for path in thirty[:25]} | {
        "Copy of DSC_0000.jpg": "duplicate",
        "DSC_0004-edited.jpg": "duplicate",
        "Broken.jpg": "refused",
        "IMG_0030.HEIC": "refused",
        "Letter.jpg": "refused",
    }
    assert states(page) == expected
    said = page.inner_text("#queue .queue__files")
    assert "This is a HEIC picture, which browsers cannot show." in said
    assert "The file is damaged" in said
    assert "This is not a photo that can be read." in said
    assert sorted(Photo.objects.values_list("original_name", flat=True)) == sorted(
        path.name for path in thirty[:25]
    )
    assert axe(page) == []
    # The earlier picture is shown beside the chosen one, and one answer does for both.
    pair = page.locator("#queue .queue__pair img")
    assert pair.count() == 4
    assert pair.evaluate_all("all => all.every((one) => one.naturalWidth > 0)")
    page.locator("#queue li", has_text="Copy of DSC_0000.jpg").get_by_role("checkbox").check()
    page.get_by_role("button", name="Skip: Copy of DSC_0000.jpg").click()
    assert states(page) == expected | {
        "Copy of DSC_0000.jpg": "skipped",
        "DSC_0004-edited.jpg": "skipped",
    }
    page.get_by_role("button", name="Clear the list").click()
    assert page.locator("#queue").is_hidden()

    # Words for all of them at once; what the files said stays.
    assert page.locator(".tile").count() == 25
    page.get_by_role("button", name="all photos of this page").click()
    page.click("#apply > summary")
    assert axe(page) == []
    page.fill("#id_apply-credit_line", "VNA")
    page.fill("#id_apply-alt_text", "Delegates at a round table with flags behind them")
    page.locator("#foretold", has_text="Of 25 photos selected would change").wait_for()
    page.click("#apply-button")
    page.locator("#said", has_text="25 photos of 25 changed.").wait_for()
    page.locator(".summary", has_text="0 of 25 have no alternative text").wait_for()
    page.get_by_role("button", name="Publish", exact=True).press("Enter")
    page.locator("#said", has_text="25 photos published.").wait_for()
    # What the form would have changed is no news after that.
    page.locator("#foretold:empty").wait_for(state="attached")
    page.locator(".summary", has_text="0 are not published").wait_for()
    assert page.evaluate("document.activeElement.textContent") == "Publish"
    page.get_by_role("button", name="Publish the album").click()
    page.locator("#said", has_text="The album is published.").wait_for()

    rows = {photo.original_name: photo for photo in Photo.objects.all()}
    assert {photo.status for photo in rows.values()} == {"published"}
    assert {photo.alt_text for photo in rows.values()} == {
        "Delegates at a round table with flags behind them"
    }
    assert rows["DSC_0001.jpg"].caption == samples.VIETNAMESE
    arabic = rows["DSC_0002.jpg"]
    assert (arabic.caption, arabic.credit_line) == (samples.ARABIC, "ANTARA")
    turned = rows["DSC_0003.jpg"]
    assert (turned.width, turned.height, turned.credit_line) == (160, 240, "VNA")

    # The public sees them, and only now.
    visitor = browser.new_context(base_url=live_server.url).new_page()
    visitor.goto(desk.album.get_absolute_url())
    shown = visitor.locator("main img")
    assert shown.count() == 25
    for each in shown.all():
        each.scroll_into_view_if_needed()
        each.evaluate("image => image.decode()")
    assert visitor.context.cookies() == []
    visitor.context.close()


def test_a_login_that_expired_loses_no_file(page, page_watch, desk, tmp_path):
    expect_refusals(page_watch, 401, 403)
    page_watch.expect("net::ERR_")
    paths = []
    for number in range(8):
        name, data = good(number)
        paths.append(tmp_path / name)
        paths[-1].write_bytes(data)
    page.goto(desk.url)
    Session.objects.all().delete()
    choose(page, paths)
    page.locator("#queue .notice", has_text="You have been signed out.").wait_for()
    assert Photo.objects.count() == 0
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Sign in in another tab").click()
    other = opened.value
    other.fill("#id_username", "desk")
    other.fill("#id_password", PASS_PHRASE)
    other.press("#id_password", "Enter")
    other.wait_for_url("**/admin/")
    other.close()
    page.get_by_role("button", name="Resume").click()
    page.locator(".queue__summary", has_text="8 of 8 in, nothing on its way.").wait_for()
    assert Photo.objects.count() == 8
    # Acts on the grid go on with the new token too.
    page.locator(".tile").nth(7).wait_for()
    page.locator(".tile [name=photo]").first.check()
    page.locator(".tile").first.get_by_role("button", name="Cover").click()
    page.locator("#said", has_text="The album has a new cover.").wait_for()


def test_an_upload_whose_answer_was_lost_makes_no_second_photo(
    page, page_watch, desk, tmp_path, monkeypatch
):
    page_watch.expect("net::ERR_")
    name, data = good(1)
    (tmp_path / name).write_bytes(data)
    answer, lost = uploads._told, []

    def tell_into_the_void(desk, outcome):
        if not lost:
            lost.append(outcome.state)
            desk.request.environ["wsgi.input"]._read.__self__.raw._sock.shutdown(socket.SHUT_RDWR)
        return answer(desk, outcome)

    monkeypatch.setattr(uploads, "_told", tell_into_the_void)
    page.goto(desk.url)
    choose(page, [tmp_path / name])
    page.locator(".queue__summary", has_text="1 of 1 in, nothing on its way.").wait_for()
    assert (lost, Photo.objects.count()) == (["taken"], 1)


def test_files_can_be_cancelled_and_the_failed_tried_again(page, page_watch, desk, tmp_path):
    expect_refusals(page_watch, 500)
    for number in range(3):
        name, data = good(number)
        (tmp_path / name).write_bytes(data)
    fails = [True]

    def fail(route):
        if fails:
            route.fulfill(status=500, body="<h1>Error</h1>", content_type="text/html")
        else:
            route.fallback()

    page.route("**/desk/upload/", fail)
    page.goto(desk.url)
    choose(page, [tmp_path / good(number)[0] for number in range(3)])
    page.locator(".queue__summary", has_text="3 failed, nothing on its way").wait_for()
    page.get_by_role("button", name="Drop: DSC_0001.jpg").click()
    asked = []
    page.once("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.get_by_role("link", name="Albums").first.click(no_wait_after=True)
    page.wait_for_timeout(500)
    assert asked == ["beforeunload"]
    fails.clear()
    page.get_by_role("button", name="Try the 2 failed again").click()
    page.locator(".queue__summary", has_text="2 of 2 in, nothing on its way.").wait_for()
    assert sorted(Photo.objects.values_list("original_name", flat=True)) == [
        "DSC_0000.jpg",
        "DSC_0002.jpg",
    ]


@pytest.fixture
def six(desk):
    """Six photos in the album."""
    return [
        ingest(data, album=desk.album, name=name, user=desk.user)
        for name, data in map(good, range(6))
    ]


def test_one_photo_after_the_other_by_keyboard(page, desk, six, axe):
    page.goto(f"{desk.url}photo/{six[0].pk}/")
    assert axe(page) == []
    assert page.evaluate("document.activeElement.id") == "id_alt_text"
    page.keyboard.type("Flags")
    page.focus("#id_caption")
    page.keyboard.type("Opened by =an")
    assert page.locator("#id_caption-codes li").all_inner_texts() == [
        "Tô Anh Dũng, Deputy Minister of Foreign Affairs, Viet Nam"
    ]
    assert axe(page) == []
    page.keyboard.press("Tab")
    page.keyboard.type(".")
    page.focus("#id_persons_shown")
    page.keyboard.type("=fr")
    page.keyboard.press("Escape")
    page.keyboard.press("Backspace")
    page.keyboard.type("e")
    page.keyboard.press("Enter")
    page.keyboard.press("Control+Enter")
    page.wait_for_url(f"**/photo/{six[1].pk}/")
    photo = Photo.objects.get(pk=six[0].pk)
    assert (photo.alt_text, photo.caption, photo.persons_shown) == (
        "Flags",
        "Opened by Tô Anh Dũng, Deputy Minister of Foreign Affairs, Viet Nam.",
        "Febrian Ruddyard",
    )
    assert set(photo.members_shown.all()) == {desk.viet_nam, desk.indonesia}
    page.keyboard.press("Alt+ArrowRight")
    page.wait_for_url(f"**/photo/{six[2].pk}/")
    page.keyboard.press("Alt+ArrowLeft")
    page.wait_for_url(f"**/photo/{six[1].pk}/")


def test_what_the_file_said_is_taken_over_by_a_click(page, desk, six):
    Photo.objects.filter(pk=six[1].pk).update(caption="Typed over")
    page.goto(f"{desk.url}photo/{six[1].pk}/")
    page.get_by_role("button", name="Take over as caption").click()
    assert page.input_value("#id_caption") == samples.VIETNAMESE
    page.keyboard.press("Control+s")
    page.locator(".messagelist", has_text="Saved.").wait_for()
    assert Photo.objects.get(pk=six[1].pk).caption == samples.VIETNAMESE


def test_a_family_photo_is_captioned_row_by_row(page, desk, six):
    page.goto(f"{desk.url}photo/{six[0].pk}/")
    page.click(".rows > summary")
    page.focus("#rows")
    page.keyboard.type("=tô")
    page.keyboard.press("Tab")
    page.keyboard.type(", Somebody Else\nFebrian Ruddyard")
    page.get_by_role("button", name="Write caption, alternative text and names").click()
    page.locator("#remarks", has_text="Somebody Else is not among the delegates").wait_for()
    assert page.input_value("#id_caption") == (
        "Front row, from left: Tô Anh Dũng (Viet Nam) and Somebody Else. "
        "Back row, from left: Febrian Ruddyard (Indonesia)."
    )
    page.keyboard.press("Control+Enter")
    page.wait_for_url(f"**/photo/{six[1].pk}/")
    photo = Photo.objects.get(pk=six[0].pk)
    assert photo.persons_shown == "Tô Anh Dũng\nSomebody Else\nFebrian Ruddyard"
    assert photo.alt_text.startswith("Group photo of 3 people in 2 rows.")
    assert set(photo.members_shown.all()) == {desk.viet_nam, desk.indonesia}


def test_the_focal_point_is_set_by_click_and_by_key(page, desk, six):
    page.goto(desk.url)
    page.get_by_role("button", name="Set focal points").click()
    control = page.get_by_role("button", name="Focal point of photo 1:")
    # The third photo stands upright in its frame: the mark is measured on the picture.
    for tile in (0, 3):
        frame = page.locator(".tile__frame").nth(tile)
        box = frame.bounding_box()
        place = {"x": box["width"] * 0.5, "y": box["height"] * 0.25}
        # A place within the frame: what is said of the photo before may still move the tiles.
        with page.expect_response(FOCAL):
            frame.click(position=place)
    points = [Photo.objects.get(pk=six[place].pk) for place in (0, 3)]
    # To the frame's border of a pixel or two.
    assert [p.focal_x for p in points] == pytest.approx([0.5, 0.5], abs=0.02)
    assert [p.focal_y for p in points] == pytest.approx([0.25, 0.25], abs=0.02)
    control.focus()
    for key in ("ArrowRight", "Shift+ArrowRight", "ArrowUp"):
        # However slow the machine is: each is stored before the next.
        with page.expect_response(FOCAL):
            page.keyboard.press(key)
    photo = Photo.objects.get(pk=six[0].pk)
    moved = (photo.focal_x - points[0].focal_x, photo.focal_y - points[0].focal_y)
    assert moved == pytest.approx((0.11, -0.01), abs=0.001)
    assert page.locator(".tile [name=photo]:checked").count() == 0


def order():
    return [
        name[:8]
        for name in Photo.objects.order_by("position").values_list("original_name", flat=True)
    ]


def test_photos_are_put_in_order_by_dragging_and_by_buttons(page, desk, six):
    page.goto(desk.url)
    tiles = page.locator(".tile")
    tiles.nth(3).drag_to(tiles.nth(0), target_position={"x": 5, "y": 40})
    page.locator("#said", has_text="1 photo moved.").wait_for()
    assert order() == ["DSC_0003", "DSC_0000", "DSC_0001", "DSC_0002", "DSC_0004", "DSC_0005"]
    page.locator(f"#photo-{six[0].pk}").get_by_role("button", name="Down").press("Enter")
    page.locator(f".tile:nth-child(3)#photo-{six[0].pk}").wait_for()
    # The button has kept the focus, so that it can be pressed again.
    page.keyboard.press("Enter")
    page.locator(f".tile:nth-child(4)#photo-{six[0].pk}").wait_for()
    assert order()[:4] == ["DSC_0003", "DSC_0001", "DSC_0002", "DSC_0000"]


def test_tiles_are_selected_by_range_and_by_keyboard(page, desk, six):
    page.goto(desk.url)

    def selected():
        return page.eval_on_selector_all(
            ".tile [name=photo]",
            "boxes => boxes.flatMap((box, place) => (box.checked ? [place] : []))",
        )

    frames = page.locator(".tile__frame")
    frames.nth(1).click()
    frames.nth(4).click(modifiers=["Shift"])
    assert selected() == [1, 2, 3, 4]
    assert page.inner_text("#chosen") == "4 photos selected"
    page.keyboard.press("Escape")
    assert selected() == []
    page.keyboard.press("Space")
    page.keyboard.press("Shift+ArrowRight")
    assert selected() == [4, 5]
    page.keyboard.press("Control+a")
    assert selected() == [0, 1, 2, 3, 4, 5]


def test_an_act_is_taken_back_and_mistakes_are_shown_in_place(page, page_watch, desk, six):
    expect_refusals(page_watch, 422)
    page.goto(desk.url)
    page.get_by_role("button", name="all photos of this page").click()
    page.click("#apply > summary")
    page.fill("#id_apply-alt_text", "IMG_1234")
    page.click("#apply-button")
    page.locator("#apply-mistakes", has_text="This is a file name or a placeholder").wait_for()
    assert page.evaluate("document.activeElement.id") == "id_apply-alt_text"
    page.fill("#id_apply-alt_text", "")
    page.keyboard.type("=febrian")
    page.keyboard.press("Enter")
    assert page.input_value("#id_apply-alt_text") == "Febrian Ruddyard, Indonesia"
    page.click("#apply-button")
    page.locator(".undo", has_text="alternative text of 6 photos").wait_for()
    page.get_by_role("button", name="Undo it").click()
    page.locator("#said", has_text="Taken back on 6 photos:").wait_for()
    assert set(Photo.objects.values_list("alt_text", flat=True)) == {""}


def test_deleting_asks_first(page, desk, six):
    page.goto(desk.url)
    page.locator(".tile [name=photo]").nth(1).check()
    page.get_by_role("button", name="Delete…").click()
    page.get_by_role("dialog").get_by_role("button", name="Keep").click()
    assert Photo.objects.count() == 6
    page.get_by_role("button", name="Delete…").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    page.locator("#said", has_text="1 photo deleted, with all files.").wait_for()
    page.locator(f"#photo-{six[1].pk}").wait_for(state="detached")
    assert not Photo.objects.filter(pk=six[1].pk).exists()


def test_all_of_it_works_without_script(browser, desk, page, live_server, tmp_path):
    context = browser.new_context(
        base_url=live_server.url,
        java_script_enabled=False,
        storage_state=page.context.storage_state(),
    )
    plain = context.new_page()
    plain.goto(desk.url)
    for number in range(2):
        (tmp_path / good(number)[0]).write_bytes(good(number)[1])
    (tmp_path / "Letter.jpg").write_bytes(b"Dear colleague")
    names = ["DSC_0000.jpg", "DSC_0001.jpg", "Letter.jpg"]
    plain.set_input_files("#incoming-files", [tmp_path / name for name in names])
    plain.click("#incoming-form [type=submit]")
    assert [" ".join(text.split()) for text in plain.locator(".results li").all_inner_texts()] == [
        "DSC_0000.jpg is in as a draft.",
        "DSC_0001.jpg is in as a draft.",
        "Letter.jpg This is not a photo that can be read. Please send it as JPEG, PNG or WebP.",
    ]
    plain.goto(desk.url)
    for box in plain.locator(".tile [name=photo]").all():
        box.check()
    plain.click("#apply > summary")
    for name, text in (("credit_line", "VNA"), ("alt_text", "Delegates at a table")):
        plain.check(f"#id_apply-tick_{name}")
        plain.fill(f"#id_apply-{name}", text)
    plain.get_by_role("button", name="Show what would change").click()
    assert "Of 2 photos selected would change" in plain.inner_text("#foretold")
    plain.click("#apply-button")
    assert "2 photos of 2 changed." in plain.inner_text(".messagelist")
    for box in plain.locator(".tile [name=photo]").all():
        box.check()
    plain.get_by_role("button", name="Publish", exact=True).click()
    assert "2 photos published." in plain.inner_text(".messagelist")
    plain.locator(".tile").nth(1).get_by_role("button", name="Up").click()
    assert order() == ["DSC_0001", "DSC_0000"]
    plain.locator(".tile").first.get_by_role("link", name="Describe").click()
    plain.fill("#id_headline", "The opening")
    plain.get_by_role("button", name="Save and next").click()
    assert Photo.objects.get(original_name="DSC_0001.jpg").headline == "The opening"
    context.close()


def test_files_stand_in_the_order_in_which_they_were_chosen(page, desk, tmp_path):
    # The first is by far the largest, and comes in last of the three that are on their way.
    first = samples.encoded(samples.scene(2400, 1600, seed=90), "PNG")
    files = [("large.png", first), *map(good, (0, 1, 2, 3))]
    for name, data in files:
        (tmp_path / name).write_bytes(data)
    page.goto(desk.url)
    choose(page, [tmp_path / name for name, _data in files])
    page.locator(".queue__summary", has_text="5 of 5 in, nothing on its way.").wait_for()
    found = Photo.objects.order_by("position", "pk").values_list("original_name", flat=True)
    assert list(found) == [name for name, _data in files]


def test_files_chosen_before_the_script_has_come_are_sent(page, desk, tmp_path):
    name, data = good(1)
    (tmp_path / name).write_bytes(data)
    held = []
    script = re.compile(r"/photo-desk\.[^/]*js")
    page.route(script, lambda route: held.append(route))  # noqa: PLW0108 — asks for its signature
    with page.expect_request(script):
        page.goto(desk.url, wait_until="commit")
    choose(page, [tmp_path / name])
    assert page.locator("#incoming-files").evaluate("box => box.files.length") == 1
    held[0].continue_()
    page.locator(".queue__summary", has_text="1 of 1 in, nothing on its way.").wait_for()
    assert Photo.objects.get().original_name == name


def test_axe_finds_nothing_on_a_phone_nor_on_the_pages_without_script(
    browser, page, desk, six, axe, live_server, tmp_path
):
    Photo.objects.update(alt_text="Delegates at a table")
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(desk.url)
    page.click("#apply > summary")
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.goto(f"{desk.url}photo/{six[0].pk}/")
    assert axe(page) == []
    # Pages that only a form without script leads to, looked at with script for axe's sake.
    name, data = good(0)
    sent = [{"name": name, "mimeType": "image/jpeg", "buffer": data}]
    sent.append({"name": "Letter.jpg", "mimeType": "image/jpeg", "buffer": b"Dear colleague"})
    page.goto(desk.url)
    page.set_input_files("#incoming-files", [])
    page.evaluate(
        """() => {
            const form = document.querySelector("#incoming-form").cloneNode(true);
            form.id = "plain-form";
            for (const each of form.querySelectorAll("[data-plain]")) each.hidden = false;
            for (const each of form.querySelectorAll("[id]")) each.id = `plain-${each.id}`;
            document.body.append(form);
        }"""
    )
    page.set_input_files("#plain-incoming-files", sent)
    page.evaluate("document.querySelector('#plain-form').submit()")
    page.get_by_role("heading", name="What became of the files").wait_for()
    assert page.locator(".results li").count() == 2
    assert axe(page) == []
    page.goto(desk.url)
    page.evaluate(
        """() => {
            const form = document.querySelector("#photos-form");
            for (const box of form.querySelectorAll("[name=photo]")) box.checked = true;
            form.action = form.querySelector("[data-delete]").formAction;
            form.submit();
        }"""
    )
    page.get_by_role("heading", name="Delete 6 photos?").wait_for()
    assert axe(page) == []
