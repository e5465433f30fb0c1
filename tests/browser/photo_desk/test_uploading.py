"""Files sent to the photo desk in a real browser, over lines that break, as a gallery out."""

import re
import socket

import pytest
from django.contrib.sessions.models import Session

from photos.desk import uploads
from photos.models import Photo
from tests.photos import samples

from .officer import PASS_PHRASE, good

pytestmark = pytest.mark.django_db(transaction=True)

HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200)


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
