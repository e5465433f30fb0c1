"""The system page tells administrators what is, and what wants somebody."""

import datetime as dt
import json

import pytest
from django.contrib.auth.models import Group, User
from django.utils import timezone

from baliprocess import health, system_page
from baliprocess.backup.manifest import Manifest, note_result, write_manifest
from baliprocess.staff import grant_groups

NOW = dt.datetime(2026, 11, 22, 3, 0, tzinfo=dt.UTC)


def a_backup(root, made_at, **values):
    folder = root / f"{made_at:%Y%m%dT%H%M%SZ}"
    folder.mkdir(parents=True)
    told = {"rows": 1234, "sha256": "", "next_key": 1}
    manifest = Manifest(
        **{
            "made_at": made_at.isoformat(),
            "engine": "sqlite",
            "seal": "none",
            "versions": {},
            "migrations": [],
            "tables": {"members.member": told},
            "files": {},
        }
        | values
    )
    write_manifest(folder, manifest)
    return folder


def test_the_last_backup_is_good_late_failed_missing_or_unreadable(tmp_path):
    def told():
        found = system_page.last_backup(tmp_path, now=NOW)
        return found["good"], found["sentence"].replace("\xa0", " ")

    assert told() == (False, "There is no backup. Let “manage.py backup” run every night.")
    made = a_backup(tmp_path, NOW - dt.timedelta(hours=27))
    start = "Made 21 November 2026, 00:00 UTC, 1 day, 3 hours ago: 1,234 rows and 0 files."
    late = "That is late: is the nightly backup still running?"
    assert told() == (False, f"{start} {late} It was not checked.")
    made = a_backup(tmp_path, NOW - dt.timedelta(hours=1))
    start = "Made 22 November 2026, 02:00 UTC, 1 hour ago: 1,234 rows and 0 files."
    note_result(made, passed=True, why="", at=NOW)
    assert told() == (True, f"{start} PASS: it was restored and compared.")
    note_result(made, passed=False, why="A byte differs.", at=NOW)
    assert told() == (False, f"{start} FAIL: A byte differs.")
    (made / "manifest.json").write_text("{}")
    assert told() == (False, "The last backup cannot be read: Its manifest was changed.")


@pytest.fixture
def administrator(client, db):
    grant_groups()
    user = User.objects.create_user("officer", is_staff=True)
    user.groups.add(Group.objects.get(name="Administrator"))
    client.force_login(user)
    return client


def test_the_page_says_what_the_site_is_made_of_and_what_went_wrong(
    administrator, settings, tmp_path, django_assert_num_queries
):
    settings.VAR_DIR = settings.BACKUP_DIR = tmp_path
    settings.ERRORS_FILE = tmp_path / "errors.jsonl"
    line = {
        "at": "2026-11-22T02:00:00.000Z",
        "message": "Internal Server Error: /a/",
        "request": "abcd1234",
        "exception": "Traceback …\nRuntimeError: <b>broke</b>",
    }
    settings.ERRORS_FILE.write_text(json.dumps(line) + "\nnot JSON\n")
    a_backup(tmp_path, timezone.now())
    page = administrator.get("/admin/system/")
    html = page.content.decode()
    assert (page.status_code, page.context["failures"]) == (200, [])
    assert [name for name, _state in page.context["parts"]] == [
        *(
            "Site",
            "Django and Python",
            "Packages",
            "Database",
            "Migrations",
            "Files",
            "Shared cache",
        ),
        *("Kept pages", "Public hosts"),
    ]
    assert dict(page.context["parts"])["Site"] == "0.1.0"
    assert [place for _what, place, _free, _all in page.context["room"]] == [
        str(tmp_path),
        str(settings.MEDIA_ROOT),
        str(tmp_path),
    ]
    assert [each["cause"] for each in page.context["errors"]] == ["RuntimeError: <b>broke</b>"]
    assert "<code>abcd1234</code>" in html
    assert "RuntimeError: &lt;b&gt;broke&lt;/b&gt;" in html


def test_what_wants_somebody_stands_first(administrator, settings, tmp_path, monkeypatch):
    settings.VAR_DIR = tmp_path
    monkeypatch.setattr(health, "LEAST_FREE", 10**18)
    html = administrator.get("/admin/system/").content.decode()
    assert "MB are free there." in html
    assert "The site is ready." not in html


def test_a_folder_that_takes_nothing_is_a_worry_and_the_site_stays_ready(
    client, db, settings, tmp_path
):
    settings.VAR_DIR = tmp_path / "var"
    settings.VAR_DIR.mkdir()
    settings.MEDIA_ROOT = "/proc"
    answer = client.get("/readyz")
    assert answer.status_code == 200
    lines = answer.content.decode().splitlines()
    assert lines[0] == "ok"
    assert lines[1].startswith("worry media: Nothing can be written there (")
    assert len(lines) == 2
