"""Kills, failing calls, full disks: what was acknowledged is there, and the site goes on."""

import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading

import pytest
from django.db import connection, connections

from baliprocess.environment import Environment
from baliprocess.page_cache.state import states
from tests.layering import ROOT

ON_SQLITE = pytest.mark.skipif(
    connection.vendor != "sqlite", reason="PostgreSQL keeps its own files."
)


@pytest.fixture
def template(tmp_path, transactional_db):
    """A copy of the migrated and empty database."""
    path = tmp_path / "template.sqlite3"
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(path)])
    return path


def run(*arguments, **variables):
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=kept | variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@ON_SQLITE
def test_a_kill_or_a_failing_call_leaves_all_or_nothing(template):
    """One call of each kind; `python -m tests.faults` tries every one, photos included."""
    few = ("--few", "1", "--kills", "5", "--template", str(template))
    done = run("-m", "tests.faults", *few, "import", "upload", "backup")
    if done.returncode == 77:
        pytest.skip(f"No process may be watched here: {done.stdout}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 findings" in done.stdout


@pytest.fixture
def small_disk(tmp_path):
    """A folder on a disk of 24 MB in memory."""
    folder = tmp_path / "small"
    folder.mkdir()
    if os.geteuid() != 0:
        pytest.skip("Only root may mount a small disk.")
    mount = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("This machine lets nobody mount a small disk.")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@ON_SQLITE
def test_a_full_or_read_only_disk_keeps_the_pages_refuses_to_save_and_needs_no_restart(
    template, small_disk
):
    shutil.copy(template, small_disk / "db.sqlite3")
    done = run("-m", "tests.operating.full_disk", SITE_VAR_DIR=str(small_disk))
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    ready = {name: each[0]["ready"][-1] for name, each in told.items()}
    assert {name: (each[0]["page"], each[1]) for name, each in told.items()} == {
        "before": (200, [302, False]),
        "full": (200, [503, True]),
        "after": (200, [302, False]),
        "read-only": (200, [503, True]),
        "writable": (200, [302, False]),
    }
    assert ready["full"].startswith("worry var: ")


@ON_SQLITE
def test_a_start_on_a_read_only_disk_after_a_clean_stop_shows_the_pages(template, small_disk):
    """SQLite's log is not there then, and nobody can make it."""
    database = small_disk / "db.sqlite3"
    shutil.copy(template, database)
    with contextlib.closing(sqlite3.connect(database)) as closed_last:
        assert closed_last.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",)
    assert [path.name for path in small_disk.glob("db.sqlite3*")] == ["db.sqlite3"]
    # The key that signs, which is made at the first start.
    assert run("manage.py", "config", SITE_VAR_DIR=str(small_disk)).returncode == 0
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    done = run("-m", "tests.operating.full_disk", "started", SITE_VAR_DIR=str(small_disk))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "read-only": [[200, False], [200, False], False, [200, False]],
        # What is saved as soon as it can be is seen at once.
        "writable": [[200, False], True, [200, True]],
    }


@ON_SQLITE
@pytest.mark.django_db(transaction=True)
def test_every_connection_flushes_what_it_acknowledges(monkeypatch):
    # The tests' own database flushes nothing: here it is opened as the site opens it.
    entry = Environment({}).database("DATABASE_URL", default="db.sqlite3")
    real = entry["OPTIONS"]["init_command"]
    monkeypatch.setitem(connections.settings["default"]["OPTIONS"], "init_command", real)
    connection.close()

    def synchronous(of):
        with of.cursor() as cursor:
            cursor.execute("PRAGMA synchronous")
            return cursor.fetchone()[0]

    found = [synchronous(connection)]

    def elsewhere():
        found.append(synchronous(connection))
        connection.close()

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    own = connections.create_connection("default")
    cached = states()
    found += [synchronous(own), synchronous(cached._connection())]
    own.close()
    cached.forget()
    # FULL is 2: https://www.sqlite.org/pragma.html#pragma_synchronous
    assert found == [2, 2, 2, 2]
    connection.close()


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has no connection to lose.")
@pytest.mark.django_db(transaction=True)
def test_a_lost_connection_is_made_again_without_a_restart(client):
    from tests.page_cache.workers import Worker

    worker = Worker(cached=False)
    assert worker.get("/members/").status == 200
    other = connections.create_connection("default")
    with other.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    other.close()
    assert worker.get("/members/").status == 200
