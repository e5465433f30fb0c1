"""Pictures of the main pages, three widths in both colour schemes: `make shots` fills docs/shots.

The pictures of the README are taken anew, too.
They are taken from a site of its own, brought up in a temporary folder with the public record.
"""

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import FLAGS
from tests.layering import ROOT
from tests.processes import Site, free_port

PAGES = {
    "home": "/",
    "meetings": "/meetings/",
    "meeting-full": "/meetings/ahg-senior-officials-meeting/14/",
    "meeting-12": "/meetings/ahg-senior-officials-meeting/12/",
    "ministerial-6": "/meetings/ministerial-conference/6/",
    "series": "/meetings/ministerial-conference/",
    "participation": "/participation/",
    "members": "/members/",
    "member": "/members/viet-nam/",
    "group": "/groups/ad-hoc-group/",
    "documents": "/documents/",
    "article": "/news/2019/da-nang-stronger-role/",
    "photos": "/photos/",
    "about": "/about/",
    "search": "/search/?q=da+nang",
    "not-found": "/nowhere/",
    "admin-meeting": "/admin/meetings/meeting/add/",
}
MEETING = PAGES["meeting-full"]
#: {name in docs/: address, width and height of the window}
README = {
    "home": ("/", 1280, 1000),
    "meeting": (MEETING, 1280, 1300),
    "participation": ("/participation/", 1280, 1000),
    "phone": (MEETING, 390, 844),
    "desk": ("", 1280, 1000),
}
WIDTHS = (320, 768, 1280)
# A page longer than this is cut: nobody looks at the four-thousandth row of a table.
TALLEST = 6_000


def take(site, sign_in, folder):
    chromium = shutil.which("chromium")
    if not chromium:
        sys.exit("There is no Chromium on this machine (Debian: apt install chromium).")
    no_sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=[*FLAGS, *no_sandbox])
        page = browser.new_page(base_url=f"http://127.0.0.1:{site.port}")
        page.goto("/admin/")
        page.fill("#id_username", sign_in[0])
        page.fill("#id_password", sign_in[1])
        page.click("[type=submit]")
        renew(page)
        pages = PAGES | {"meeting-thin": first_meeting(page, "/meetings/?year=2003")}
        for name, address in pages.items():
            for width in WIDTHS:
                for scheme in ("light", "dark"):
                    page.set_viewport_size({"width": width, "height": 900})
                    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                    page.goto(address)
                    page.wait_for_load_state("networkidle")
                    height = page.evaluate("document.documentElement.scrollHeight")
                    # A window of the page's height, so that what sticks to its edge sits there.
                    page.set_viewport_size({"width": width, "height": min(TALLEST, height)})
                    page.screenshot(path=folder / f"{name}-{width}-{scheme}.png")
            print(f"{name}: {address}")
        browser.close()


def renew(page):
    """Take the pictures of the README."""
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.goto("/admin/meetings/meeting/?q=Fourteenth")
    form = page.locator("#result_list tbody th a").first.get_attribute("href")
    for name, (address, width, height) in README.items():
        page.set_viewport_size({"width": width, "height": height})
        page.goto(address or form)
        page.wait_for_load_state("networkidle")
        page.screenshot(path=ROOT / "docs" / f"{name}.png")


def first_meeting(page, address):
    """The address of the first meeting on a list; of 2003 the record says little."""
    page.goto(address)
    links = page.eval_on_selector_all(
        "main a[href]", "links => links.map((link) => link.getAttribute('href'))"
    )
    return next(link for link in links if re.fullmatch(r"/meetings/[^/]+/[^/]+/", link))


def main():
    folder = ROOT / "docs" / "shots"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="baliprocess-shots-") as var:
        site = Site(Path(var), free_port())
        try:
            if site.get("/readyz")[0] != 200:
                sys.exit("The site did not come up.")
            sign_in = re.search(r"name (\S+), password (\S+)", "\n".join(site.lines)).groups()
            take(site, sign_in, folder)
        finally:
            site.interrupt()


if __name__ == "__main__":
    main()
