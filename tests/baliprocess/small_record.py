"""A record of a few rows, written into a folder; tests change one cell and load it.

Also what such tests ask afterwards: what stands in the database, and what the report said.
"""

import csv

from django.apps import apps
from django.conf import settings

from baliprocess.record.nouns import COLUMNS

RECORD = settings.BASE_DIR / "record"
APPS = ("members", "meetings", "news", "photos", "baliprocess")

SOURCE = "https://example.org/report"

ROWS = {
    "process.csv": [
        {
            "slug": "bali-process",
            "name": "Bali Process",
            "kind": "process",
            "established": "2002-02",
        }
    ],
    "groups.csv": [
        {
            "slug": "ad-hoc-group",
            "name": "Ad Hoc Group",
            "kind": "ad-hoc-group",
            "co_chairs": "australia",
        }
    ],
    "group_members.csv": [
        {"group_slug": "ad-hoc-group", "member_slug": "viet-nam", "since": "2011-10-12"}
    ],
    "members.csv": [
        {
            "slug": "australia",
            "name": "Australia",
            "short_name": "Australia",
            "kind": "country",
            "iso3166_alpha2": "AU",
            "status": "member",
            "joined": "2002",
            "co_chair": "yes",
        },
        {
            "slug": "viet-nam",
            "name": "Viet Nam",
            "short_name": "Viet Nam",
            "aliases": "Vietnam;Việt Nam",
            "kind": "country",
            "iso3166_alpha2": "VN",
            "status": "member",
            "note": "Took part in 2002.",
        },
    ],
    "series.csv": [{"slug": "ahg", "name": "Ad Hoc Group Meeting", "ordinal_style": "word"}],
    "series_details.csv": [
        {"slug": "ahg", "level": "senior-officials", "group_slug": "ad-hoc-group", "position": "30"}
    ],
    "meetings.csv": [
        {
            "slug": "ahg-som-14",
            "series": "ahg",
            "number": "14",
            "title": "Fourteenth Ad Hoc Group Meeting",
            "start_date": "2019-07-23",
            "end_date": "2019-07-23",
            "city": "Da Nang",
            "country_slug": "viet-nam",
            "format": "in-person",
            "host_slug": "viet-nam",
            "summary": "Viet Nam hosted.",
        }
    ],
    "places.csv": [{"city": "Da Nang", "member_slug": "viet-nam", "timezone": "Asia/Ho_Chi_Minh"}],
    "figures.csv": [
        {
            "meeting_slug": "ahg-som-14",
            "measure": "delegates",
            "qualifier": "more-than",
            "value": "100",
            "kind": "attended",
            "stated_by": "VNA",
            "preferred": "yes",
        },
        {
            "meeting_slug": "ahg-som-14",
            "measure": "delegates",
            "qualifier": "about",
            "value": "100",
            "kind": "attended",
            "stated_by": "VOV",
        },
    ],
    "participation.csv": [
        {"meeting_slug": "ahg-som-14", "member_slug": "australia", "role": "co-chair"},
        {"meeting_slug": "ahg-som-14", "member_slug": "viet-nam", "role": "host"},
    ],
    "people.csv": [
        {
            "meeting_slug": "ahg-som-14",
            "member_slug": "viet-nam",
            "name": "To Anh Dung",
            "role": "speaker",
        }
    ],
    "documents.csv": [
        {"meeting_slug": "ahg-som-14", "title": "Statement", "kind": "report", "source_url": SOURCE}
    ],
    "outlets.csv": [{"name": "VNA", "kind": "agency", "language": "en"}],
    "news.csv": [
        {
            "slug": "2019-da-nang",
            "headline": "Da Nang",
            "outlet": "VNA",
            "source_url": SOURCE,
            "meeting_slug": "ahg-som-14",
            "member_slugs": "viet-nam;australia",
        }
    ],
    "pages.csv": [{"slug": "about", "title": "About", "position": "10"}],
}


class SmallRecord:
    """The folder, and the rows by file: change `rows` (or a file) and `write` again."""

    def __init__(self, folder):
        self.folder = folder
        self.rows = {file: [dict(row) for row in ROWS.get(file, [])] for file in COLUMNS}
        (folder / "pages").mkdir()
        (folder / "pages" / "about.html").write_text("<p>About.</p>")
        self.write()

    def write(self):
        for file, columns in COLUMNS.items():
            with (self.folder / file).open("w", encoding="utf-8", newline="") as out:
                writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
                writer.writeheader()
                writer.writerows(self.rows[file])

    def change(self, file, row, **cells):
        """Change cells of one row (counted from 0) and write the files."""
        self.rows[file][row] |= cells
        self.write()

    def add(self, file, **cells):
        """Add a row like the last one but for `cells`, and write the files."""
        self.rows[file].append((self.rows[file] or [{}])[-1] | cells)
        self.write()


def table(name):
    """The rows of one file of the real record."""
    with (RECORD / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def everything():
    """Every row of every table of the project, histories included."""
    return {
        model._meta.label: list(model._base_manager.order_by("pk").values())
        for name in APPS
        for model in apps.get_app_config(name).get_models(include_auto_created=True)
    }


def remarks(text, outcome):
    """The remarks that a report lists under `outcome`."""
    lines = iter(text.splitlines())
    if f"{outcome}:" not in text.splitlines():
        return []
    while next(lines) != f"{outcome}:":
        pass
    found = []
    for line in lines:
        if not line.startswith("  "):
            break
        found.append(line.strip())
    return found


def totals(text):
    """The last line of the table as numbers: inserted, changed, unchanged, kept, refused."""
    line = next(line for line in text.splitlines() if line.startswith("total"))
    return tuple(map(int, line.split()[1:]))


class Lines:
    """A stream that keeps what is written when the command ends in an error."""

    def __init__(self, kept):
        self.write = kept.append

    def flush(self):
        """Nothing waits."""
