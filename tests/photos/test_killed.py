"""The commands of the library ended by `kill -9` in the middle, and run again."""

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.db import connection

from tests.layering import ROOT
from tests.photos.samples import encoded, scene
from tests.processes import manage

pytestmark = [pytest.mark.django_db, pytest.mark.one_engine]

PHOTOS = 8
LOOKED_AT = """
import datetime as dt, json
from photos import check
from photos.models import Photo
check.GRACE = dt.timedelta(0)
found = check.check()
print(json.dumps({
    "photos": sorted(Photo.objects.values_list("original_name", flat=True)),
    "lost": len(found.lost), "incomplete": len(found.incomplete), "orphans": len(found.orphans),
}))
"""


class Installation:
    """A site in a folder of its own, with an album and photos to take in."""

    def __init__(self, folder):
        self.folder = folder
        self.media = folder / "var" / "media"
        self.variables = {"SITE_VAR_DIR": str(folder / "var")}
        self.files = []
        for number in range(PHOTOS):
            path = folder / f"{number}.jpg"
            path.write_bytes(encoded(scene(900, 600, seed=number)))
            self.files.append(str(path))
        (folder / "var").mkdir()
        database = str(folder / "var" / "db.sqlite3")
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [database])
        # As `migrate` leaves it.
        with contextlib.closing(sqlite3.connect(database)) as copy:
            copy.execute("PRAGMA journal_mode=WAL")
        album = "from photos.models import Album; Album.objects.create(title='A', slug='a')"
        self.run("shell", "--no-imports", "-c", album)

    def run(self, *arguments):
        return manage(*arguments, **self.variables)

    def found(self):
        done = self.run("shell", "--no-imports", "-c", LOOKED_AT)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    def killed(self, *arguments, after):
        """Run a command and kill it as soon as `after` more files are stored than before."""
        enough = self.stored() + after
        process = subprocess.Popen(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"]} | self.variables,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + 100
        while self.stored() < enough and time.monotonic() < end and process.poll() is None:
            time.sleep(0.002)
        process.kill()
        assert process.wait() == -signal.SIGKILL, "it was done before it could be killed"

    def stored(self):
        return sum(len(files) for _, _, files in os.walk(self.media))

    def age(self):
        """Make every file old enough to be looked at by check_photos."""
        for path in self.media.rglob("*"):
            os.utime(path, (0, 0))


@pytest.fixture(scope="module")
def site(tmp_path_factory, django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        return Installation(tmp_path_factory.mktemp("killed"))


def test_a_killed_intake_leaves_whole_photos_and_goes_on(site):
    # In the middle of the first photo, between files of the second, in the third.
    for after in (1, 6, 9):
        site.killed("ingest_photos", "a", *site.files, after=after)
        found = site.found()
        assert (found["lost"], found["incomplete"]) == (0, 0)
    done = site.run("ingest_photos", "a", *site.files)
    assert done.returncode == 0, done.stderr
    taken, skipped = len(found["photos"]), PHOTOS - len(found["photos"])
    assert f"{skipped} taken, {taken} skipped, 0 refused." in done.stdout
    found = site.found()
    assert found["photos"] == [Path(name).name for name in site.files]
    # What the kills left behind belongs to nobody, and goes as soon as it is an hour old.
    assert found["orphans"] > 0
    site.age()
    mended = site.run("check_photos", "--mend")
    assert (mended.returncode, mended.stdout.splitlines()[-1]) == (0, "Mended.")
    assert site.found() == found | {"orphans": 0}


def test_a_killed_mending_loses_nothing_and_goes_on(site):
    # Whichever of the tests this process has run, all photos are in and nothing else.
    site.run("ingest_photos", "a", *site.files)
    site.age()
    site.run("check_photos", "--mend")
    before = site.found()
    assert (before["photos"], before["orphans"]) == ([Path(n).name for n in site.files], 0)
    for path in site.media.rglob("320.webp"):
        path.unlink()
    assert site.found()["incomplete"] == PHOTOS
    site.killed("check_photos", "--mend", after=7)
    found = site.found()
    assert found["lost"] == 0
    assert 0 < found["incomplete"] < PHOTOS or found["orphans"]
    site.age()
    done = site.run("check_photos", "--mend")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "Mended."), done.stderr
    site.age()
    site.run("check_photos", "--mend")
    assert site.found() == before
