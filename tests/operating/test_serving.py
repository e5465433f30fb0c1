"""What the server loads before its workers part from each other, and what must not be open then."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from baliprocess.management.commands.up import server
from tests.layering import ROOT
from tests.make import a_meeting
from tests.page_cache.hosts import SECRET, Host, database_url
from tests.processes import free_port

LOADING = """
import gc, json, os, random, sys, threading
from pathlib import Path
from baliprocess import serving

def files():
    return {name: os.readlink(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd")
            if os.path.exists(f"/proc/self/fd/{name}")}

before, drawn = files(), random.getstate()
serving.load("baliprocess.wsgi:application")
from django.db import connections
from django.urls import get_resolver
from baliprocess.page_cache import state
from baliprocess.wsgi import application
maps = [line.split() for line in Path("/proc/self/maps").read_text().splitlines()]
print(json.dumps({
    "opened": [each for name, each in files().items() if before.get(name) != each],
    # What the C library maps of the system is read by everybody.
    "shared": [each for each in maps if "s" in each[1] and not each[-1].startswith("/usr/")],
    "threads": [threading.active_count(), len(os.listdir("/proc/self/task"))],
    "connections": [str(each.connection) for each in connections.all()],
    "pages": [len(application.store), application.made, len(state._log_indexes)],
    "drawn": random.getstate() != drawn,
    "made": sorted(os.listdir(os.environ["SITE_VAR_DIR"])),
    "frozen": gc.get_freeze_count() > 100_000 and gc.isenabled(),
    "complete": get_resolver()._populated and "baliprocess.templatetags.dates" in sys.modules,
}))
"""


@pytest.mark.parametrize("url", ["", "sqlite:////nowhere/db.sqlite3", "postgres://u@/db?host=/no"])
def test_nothing_is_open_when_the_workers_part(url, tmp_path):
    """Nor is the database asked: the site starts without it."""
    variables = {"SITE_VAR_DIR": str(tmp_path), "SITE_SECRET_KEY": SECRET}
    variables |= {"DJANGO_SETTINGS_MODULE": "baliprocess.settings", "REDIS_URL": "redis://no:1/0"}
    kept = {name: each for name, each in os.environ.items() if name != "DATABASE_URL"}
    done = subprocess.run(
        [sys.executable, "-c", LOADING],
        cwd=ROOT,
        env=kept | variables | ({"DATABASE_URL": url} if url else {}),
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == {
        "opened": [],
        "shared": [],
        "threads": [1, 1],
        "connections": ["None"],
        "pages": [0, 0, 0],
        "drawn": False,
        "made": [],
        "frozen": True,
        "complete": True,
    }


ASKING = """
import json, sys
from baliprocess import serving
serving.load("baliprocess.wsgi:application")
before = set(sys.modules)
from django.test import Client
from baliprocess.wsgi import application
loaded = {}
def ask(address):
    path, _, query = address.partition("?")
    environ = Client()._base_environ(PATH_INFO=path, QUERY_STRING=query, HTTP_HOST="localhost")
    told = []
    b"".join(application(environ, lambda status, headers, exc_info=None: told.append(status)))
    return told[0][:3]
before |= set(sys.modules)
statuses = {address: ask(address) for address in sys.argv[1:]}
new = {name for name in set(sys.modules) - before if not name.startswith("encodings.")}
print(json.dumps([statuses, sorted(new)]))
"""
PUBLIC = (
    *("/", "/meetings/", "/meetings/?year=2019", "/members/", "/groups/", "/documents/", "/news/"),
    *("/photos/", "/participation/", "/search/?q=bali", "/about/", "/id/", "/id/members/"),
    *("/meetings.json", "/members.csv", "/news.atom", "/documents.bib", "/sitemap.xml"),
)


@pytest.mark.django_db(transaction=True)
def test_public_pages_load_nothing_more(tmp_path):
    """What a worker loads by itself is in memory once for each of them."""
    a_meeting(status="published")
    done = subprocess.run(
        [sys.executable, "-c", ASKING, *PUBLIC, "/nowhere/"],
        cwd=ROOT,
        env=os.environ
        | {"DJANGO_SETTINGS_MODULE": "tests.host_settings", "DATABASE_URL": database_url()}
        | {"SITE_VAR_DIR": str(tmp_path), "SITE_SECRET_KEY": SECRET},
        capture_output=True,
        text=True,
        check=True,
    )
    statuses, new = json.loads(done.stdout)
    assert statuses == dict.fromkeys(PUBLIC, "200") | {"/nowhere/": "404"}
    # A few lines, which only one of the engines has use for.
    assert set(new) <= {"baliprocess.prepared_postgres"}


def children(pid):
    return set(Path(f"/proc/{pid}/task/{pid}/children").read_text().split())


def libraries(pid):
    """The packages whose binary parts a process has mapped."""
    lines = Path(f"/proc/{pid}/maps").read_text().splitlines()
    paths = [line.split(maxsplit=5)[5] for line in lines if ".so" in line]
    return {path.partition("/site-packages/")[2].partition("/")[0] for path in paths}


def until(true):
    limit = time.monotonic() + 60
    while not true():
        assert time.monotonic() < limit
        time.sleep(0.02)


@pytest.fixture
def host(tmp_path):
    """A function that starts a `Host` with so many workers."""
    running = []

    def host(workers, **variables):
        running.append(Host(tmp_path, workers=workers, **variables))
        running[0].wait()
        return running[0]

    yield host
    running[0].close()


@pytest.mark.django_db(transaction=True)
def test_only_workers_hold_the_site_and_have_it_from_one_loader(host):
    host = host(workers=2)
    parent = host.process.pid
    workers = children(parent)
    assert len(workers) == 2
    assert "nh3" not in libraries(parent)
    for worker in workers:
        assert "nh3" in libraries(worker)
        assert f"\nPPid:\t{parent}\n" in Path(f"/proc/{worker}/status").read_text()
    assert {host.get("/members/").status for _ in range(20)} == {200}
    # What was loaded before they parted is in memory once.
    rollup = Path(f"/proc/{workers.pop()}/smaps_rollup").read_text()
    sizes = dict(line.split()[:2] for line in rollup.splitlines()[1:])
    assert int(sizes["Pss_Anon:"]) < 0.85 * int(sizes["Anonymous:"])


@pytest.mark.django_db(transaction=True)
def test_told_to_reload_it_replaces_its_workers(host):
    host = host(workers=1, GRANIAN_RESPAWN_INTERVAL="0.1")
    parent = host.process.pid
    first = children(parent)
    host.process.send_signal(signal.SIGHUP)
    until(lambda: len(children(parent)) == 1 and not children(parent) & first)
    assert host.get("/members/").status == 200


@pytest.mark.django_db(transaction=True)
def test_the_server_ends_when_a_worker_is_killed(host):
    """So that whatever runs it starts it anew."""
    host = host(workers=2)
    killed, other = children(host.process.pid)
    os.kill(int(killed), signal.SIGKILL)
    assert host.process.wait(timeout=60) == 1
    assert not Path(f"/proc/{other}").exists()


def started(target, **variables):
    return subprocess.Popen(
        server("127.0.0.1", free_port(), 2, target=target),
        cwd=ROOT,
        env=os.environ | variables,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_what_cannot_be_loaded_is_said_once():
    process = started("tests.operating.no_such_module:application")
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert errors.count("No module named 'tests.operating.no_such_module'") == 1


def test_told_to_stop_while_the_site_is_loaded_it_stops(tmp_path):
    process = started("tests.operating.slow_to_load:application", GATES=str(tmp_path))
    until((tmp_path / "load-begun").exists)
    loader = children(process.pid)
    for each in (process.pid, *loader):
        os.kill(int(each), signal.SIGTERM)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
