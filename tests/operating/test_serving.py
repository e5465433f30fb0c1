"""What the server loads before its workers part from each other, and what must not be open then."""

import http.client
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.layering import ROOT
from tests.page_cache.hosts import Host

LOADING = """
import gc, sys, threading
from baliprocess import serving
serving.load("baliprocess.wsgi:application")
from django.db import connections
from django.urls import get_resolver
print(threading.active_count(), [each.connection for each in connections.all()])
print(gc.get_freeze_count() > 100_000, get_resolver()._populated)
print("baliprocess.templatetags.dates" in sys.modules, "baliprocess.views.home" in sys.modules)
"""


def test_nothing_is_open_when_the_workers_part():
    command = [sys.executable, "-c", LOADING]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n") == ["1 [None]", "True True", "True True", ""]


@pytest.mark.django_db(transaction=True)
def test_workers_serve_what_their_parent_loaded(tmp_path):
    host = Host(tmp_path, workers=2)
    try:
        host.wait()
        parent = host.process.pid
        workers = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
        assert len(workers) == 2
        answers = Counter(host.get("/members/").status for _ in range(20))
        assert answers == {200: 20}
        # The site is mapped in the parent, too, which serves nobody.
        assert b"baliprocess.serving" in Path(f"/proc/{parent}/cmdline").read_bytes()
    finally:
        host.close()
    with pytest.raises(OSError):
        http.client.HTTPConnection("127.0.0.1", host.port, timeout=5).connect()
