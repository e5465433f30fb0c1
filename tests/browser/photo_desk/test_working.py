"""What is done at the photo desk: texts, focal point, order, selection, deletion, publishing."""

import pytest

from photos.models import Photo
from tests.photos import samples

from .officer import good

pytestmark = pytest.mark.django_db(transaction=True)

FOCAL = "**/focal/"


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
    page_watch.expect("the server responded with a status of 422")
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


def test_what_is_pressed_while_the_page_is_fetched_anew_is_done(page, desk, six):
    page.goto(desk.url)
    page.get_by_role("button", name="all photos of this page").click()
    page.click("#apply > summary")
    page.fill("#id_apply-credit_line", "Invented Photo Service")
    held, sent = [], []
    page.route(desk.url, lambda route: held.append(route))  # noqa: PLW0108 — asks for its signature
    page.on("request", lambda request: sent.append(request.url))
    page.click("#apply-button")
    page.locator("#said", has_text="of 6 changed.").wait_for()
    page.locator("#chosen", has_text="6 photos selected").wait_for()
    page.get_by_role("button", name="Publish", exact=True).dblclick()
    page.locator("#said", has_text="Not published").wait_for()
    published = [url for url in sent if url.endswith("/publish/")]
    assert len(published) == 1, "a double click is one act"
    assert held
    page.unroute(desk.url)


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
