import re
import socket
import sqlite3
import threading
import time

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError
from django.db import connection, connections

from baliprocess.management.commands import up
from baliprocess.staff import grant_groups
from tests.processes import Site, free_port, manage

#: The cache that processes share is a table of no model, which tests do without.
SCHEMA = (
    "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE tbl_name <> 'shared_cache' "
    "ORDER BY type, name"
)


@pytest.fixture
def listener():
    """A port of this machine that somebody else listens on."""
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        yield taken.getsockname()[1]


def test_a_port_in_use_is_passed_over(listener, monkeypatch):
    monkeypatch.setattr(up, "FIRST_PORT", listener)
    monkeypatch.setattr(up, "LAST_PORT", listener + 20)
    assert listener < up.choose_port("127.0.0.1") <= listener + 20


def test_a_range_that_is_used_up_is_said_so(listener, monkeypatch):
    monkeypatch.setattr(up, "FIRST_PORT", listener)
    monkeypatch.setattr(up, "LAST_PORT", listener)
    with pytest.raises(CommandError, match=f"Every port from {listener} to {listener} is in use"):
        up.choose_port("127.0.0.1")


@pytest.mark.parametrize(
    ("host", "port", "message"),
    [
        ("127.0.0.1", 99_999, "A port is a number from 1 to 65535"),
        ("192.0.2.1", 8000, "The site cannot listen on 192.0.2.1"),
        ("no host", 8000, "The site cannot listen on no host"),
    ],
)
def test_a_place_to_listen_on_that_cannot_be_is_named(host, port, message):
    with pytest.raises(CommandError, match=message):
        up.choose_port(host, port)


def test_a_wanted_port_in_use_is_not_replaced_by_another(listener):
    with pytest.raises(CommandError, match=f"Port {listener} is in use"):
        up.choose_port("127.0.0.1", listener)


@pytest.mark.django_db
def test_a_port_taken_while_the_record_was_loaded_is_not_shared(monkeypatch, settings, tmp_path):
    settings.VAR_DIR, port = tmp_path, free_port()
    with socket.socket() as taken:

        def prepare(name, *_args, **_options):
            if name == "collectstatic":
                taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                taken.bind(("127.0.0.1", port))
                taken.listen()

        monkeypatch.setattr(up, "call_command", prepare)
        with pytest.raises(CommandError, match=f"Port {port} is in use"):
            up.Command().handle(host="127.0.0.1", port=port, workers=1, no_serve=False)


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CommandError, match=f"The site cannot write to {tmp_path}/file/var"):
        up.require_writable(tmp_path / "file" / "var")
    up.require_writable(tmp_path / "new" / "var")
    assert list((tmp_path / "new" / "var").iterdir()) == []


@pytest.mark.parametrize(
    ("hosts", "https", "host", "expected"),
    [
        ([], False, "127.0.0.1", "http://127.0.0.1:8005"),
        ([], False, "0.0.0.0", "http://127.0.0.1:8005"),  # noqa: S104 - not bound
        ([], False, "::1", "http://[::1]:8005"),
        (["www.example.org"], True, "127.0.0.1", "https://www.example.org"),
    ],
)
def test_the_address_printed_is_one_to_type(settings, hosts, https, host, expected):
    settings.PUBLIC_HOSTS, settings.HTTPS = hosts, https
    assert up.address(host, 8005) == expected


@pytest.mark.django_db
def test_the_first_account_is_made_once():
    grant_groups()
    name, password = up.first_account()
    user = User.objects.get()
    assert (user.username, user.is_superuser, user.is_staff) == (name, True, True)
    assert user.check_password(password)
    assert len(password) >= 16
    assert up.first_account() is None


@pytest.mark.django_db(transaction=True)
def test_hosts_that_start_at_once_prepare_the_database_one_after_the_other():
    if connection.vendor == "sqlite":
        pytest.skip("Several hosts share PostgreSQL.")
    came_in = threading.Event()

    def second_host():
        with up.one_at_a_time():
            came_in.set()
        connections.close_all()

    thread = threading.Thread(target=second_host)
    until, waiting = time.monotonic() + 60, False
    with up.one_at_a_time(), connection.cursor() as cursor:
        thread.start()
        while not waiting:
            assert time.monotonic() < until
            cursor.execute(
                "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
            )
            waiting = cursor.fetchone()[0]
        assert not came_in.is_set()
    thread.join()
    assert came_in.is_set()


def test_a_database_that_does_not_answer_is_a_sentence(tmp_path):
    done = manage(
        *("up", "--no-serve"),
        SITE_VAR_DIR=str(tmp_path),
        DATABASE_URL=f"sqlite:///{tmp_path}/none/db.sqlite3",
    )
    assert done.returncode == 1
    assert done.stderr == (
        "CommandError: The database does not work: unable to open database file.\n"
        f"It is SQLite, {tmp_path}/none/db.sqlite3; DATABASE_URL names another.\n"
    )


@pytest.mark.one_engine
def test_up_serves_an_empty_folder_and_repeats_without_harm(tmp_path, db):
    port = free_port()
    first = Site(tmp_path, port)
    try:
        assert first.get("/readyz") == (200, "ok\n")
        status, home = first.get("/")
        assert (status, "<h1" in home) == (200, True)
        (style,) = set(re.findall(r'href="(/static/css/base\.[0-9a-f]+\.css)"', home)) or {""}
        assert first.get(style)[0] == 200
        (sign_in,) = [line for line in first.lines if "Sign in" in line]
        password = re.search(r"name admin, password (\S+)$", sign_in)[1]
    finally:
        assert first.interrupt() == (0, "")
    with sqlite3.connect(tmp_path / "db.sqlite3") as database:
        members = database.execute("SELECT count(*) FROM members_member").fetchone()
        schema = database.execute(SCHEMA).fetchall()
    assert members == (82,)
    # https://www.sqlite.org/fileformat2.html: bytes 18 and 19 are 2 for WAL, 1 otherwise.
    assert (tmp_path / "db.sqlite3").read_bytes()[18:20] == bytes([2, 2])
    # The migrations of a site make the tables that the tests have, see quick_migrations.py.
    with connection.cursor() as cursor:
        cursor.execute(SCHEMA)
        assert schema == cursor.fetchall()

    second = Site(tmp_path, port)
    try:
        assert second.get("/readyz") == (200, "ok\n")
        text = "\n".join(second.lines)
        assert "82 members" in "\n".join(first.lines)
        assert "The record is there already" in text
        assert password not in text
        assert "password is replaced by" in text
    finally:
        status, printed = second.interrupt()
        # Stopped at once, a worker may still be starting and be killed, with a warning.
        assert (status, "Traceback" in printed) == (0, False)
