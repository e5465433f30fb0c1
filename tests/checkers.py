"""The Nu HTML checker and Lighthouse over a site of its own: `make audit`.

Both come from npm, in the versions named here, into a temporary folder; they need Node.js, the
checker Java, and Lighthouse Chromium. The suite asks the checker that pip brings, which is of
2020 (tests/html_checker.py), and axe; this one knows HTML as it is today. What is found stands in
docs/audit.md, and anything found makes it fail.
"""

import datetime as dt
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests import nu
from tests.layering import ROOT
from tests.processes import Site, free_port, manage
from tests.shots import PAGES

CHECKER, LIGHTHOUSE = "vnu-jar@26.9.27", "lighthouse@12.8.2"
NEEDED = {
    "node": "Node.js (Debian: apt install nodejs)",
    "npm": "npm (Debian: apt install npm)",
    "java": "Java (Debian: apt install default-jre-headless)",
    "chromium": "Chromium (Debian: apt install chromium)",
}
SCORED = ("home", "meetings", "meeting-full", "photo")
LEAST = 98
REPORT = ROOT / "docs" / "audit.md"
#: The record has no pictures; one album with one photo stands for them.
ALBUM = """
import io
from PIL import Image
from meetings.models import Meeting
from photos.ingest import ingest
from photos.models import Album
album = Album.objects.create(title="Da Nang", slug="da-nang", status="published")
Meeting.objects.filter(slug="ahg-som-14").update(album=album)
file = io.BytesIO()
Image.effect_noise((60, 40), 80).resize((3000, 2000)).convert("RGB").save(file, "JPEG")
photo = ingest(file.getvalue(), album=album, name="a.jpg")
photo.alt_text, photo.credit_line, photo.status = "A grey field", "Nobody", "published"
photo.save()
print(photo.get_absolute_url())
"""


def missing():
    """What is not on this machine, in words."""
    return [words for name, words in NEEDED.items() if not shutil.which(name)]


def fetch(folder):
    """Install both tools below `folder`; raises CalledProcessError if npm cannot."""
    options = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    command = ["npm", "install", *options, "--prefix", str(folder), CHECKER, LIGHTHOUSE]
    subprocess.run(command, check=True, cwd=folder)


def checked(tools, site, addresses):
    """What the Nu HTML checker says of each page, as lines; warnings and remarks included."""
    pages = {address: site.get(address)[1] for address in addresses}
    return nu.findings(tools / "node_modules/vnu-jar/build/dist/vnu.jar", pages)


def scored(tools, site, address):
    """{category: points} of Lighthouse for a page, as on a telephone, and what cost any."""
    flags = "--headless=new" + (" --no-sandbox" if os.geteuid() == 0 else "")
    answer = subprocess.run(
        [
            *("node", str(tools / "node_modules/lighthouse/cli/index.js")),
            f"http://127.0.0.1:{site.port}{address}",
            *("--output=json", "--quiet", f"--chrome-flags={flags}"),
        ],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"CHROME_PATH": shutil.which("chromium")},
    )
    data = json.loads(answer.stdout)
    costs = []
    for category in data["categories"].values():
        for reference in category["auditRefs"]:
            audit = data["audits"][reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 1:
                costs.append(f"{audit['title']} ({audit.get('displayValue') or audit['score']})")
    points = {each["title"]: round(each["score"] * 100) for each in data["categories"].values()}
    return points, costs


def report(pages, found, scores):
    """The text of docs/audit.md."""
    today = dt.datetime.now(dt.UTC)
    lines = [
        "# What the Nu HTML checker and Lighthouse say",
        "",
        f"By `make audit` on {today:%-d %B %Y} with {CHECKER} and {LIGHTHOUSE}, as on a phone.",
        "",
        f"Nu HTML checker, {len(pages)} pages, warnings included: {len(found) or 'no'} findings.",
        *(["", *(f"- {line}" for line in found)] if found else []),
        "",
        f"| page | {' | '.join(next(iter(scores.values()))[0])} |",
        "|---|" + "---|" * len(next(iter(scores.values()))[0]),
    ]
    for address, (points, _costs) in scores.items():
        lines.append(f"| `{address}` | {' | '.join(map(str, points.values()))} |")
    costs = {cost: None for _points, costs in scores.values() for cost in costs}
    if costs:
        lines += ["", "What cost points:", "", *(f"- {cost}" for cost in costs)]
    return "\n".join(lines) + "\n"


def main():
    if lacking := missing():
        sys.exit(f"make audit needs what is not on this machine: {', '.join(lacking)}.")
    with tempfile.TemporaryDirectory(prefix="baliprocess-audit-") as path:
        folder = Path(path)
        try:
            fetch(folder)
        except subprocess.CalledProcessError:
            sys.exit("npm could not fetch the tools; it needs its registry once for each run.")
        # On the host of the public: elsewhere pages ask not to be indexed, which costs points.
        site = Site(folder / "var", free_port(), SITE_PUBLIC_HOSTS="127.0.0.1")
        try:
            made = manage("shell", "-v0", "-c", ALBUM, SITE_VAR_DIR=str(folder / "var"))
            photo = re.search(r"/photos/\S+", made.stdout)
            if photo is None:
                sys.exit(f"No photo could be made to look at.\n{made.stderr}")
            public = {name: each for name, each in PAGES.items() if not name.startswith("admin")}
            public |= {"album": "/photos/da-nang/", "photo": photo[0]}
            pages = [prefix + each for each in public.values() for prefix in ("", "/id")]
            found = checked(folder, site, pages)
            scores = {public[name]: scored(folder, site, public[name]) for name in SCORED}
        finally:
            site.interrupt()
    REPORT.write_text(report(pages, found, scores))
    print(REPORT.read_text())
    poor = [each for points, _costs in scores.values() for each in points.values() if each < LEAST]
    sys.exit(1 if found or poor else 0)


if __name__ == "__main__":
    main()
