"""The server as `manage.py up` runs it: told to stop it finishes what is under way, and who sends
nothing keeps nobody waiting. Behind it stands a small application that waits for the test."""

import http.client
import os
import signal
import socket
import subprocess
import threading
import time

import pytest

from baliprocess.management.commands.up import server
from tests.layering import ROOT
from tests.processes import free_port

WORKERS = 2


class Server:
    def __init__(self, gates, **options):
        self.gates, self.port = gates, free_port()
        target = "tests.operating.gated:application"
        self.process = subprocess.Popen(
            server("127.0.0.1", self.port, WORKERS, target=target, **options),
            cwd=ROOT,
            env=os.environ | {"GATES": str(gates)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.wait_for(self.answers)

    def wait_for(self, truth):
        until = time.monotonic() + 60
        while not truth():
            assert self.process.poll() is None
            assert time.monotonic() < until
            time.sleep(0.01)

    def answers(self):
        try:
            return self.get("/now") == (200, b"/now")
        except OSError:
            return False

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def begin(self, path, answers):
        """Ask for `path` in a thread of its own, which waits at its gate when this comes back."""

        def ask():
            try:
                answers[path] = self.get(path)
            except (OSError, http.client.HTTPException) as error:
                answers[path] = type(error)

        thread = threading.Thread(target=ask)
        thread.start()
        self.wait_for((self.gates / f"{path[1:]}-begun").exists)
        return thread

    def is_closed(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) != 0


@pytest.fixture
def serving(tmp_path):
    """A function that starts the server; it is ended after the test if it still runs."""
    started = []

    def serving(**options):
        started.append(Server(tmp_path, **options))
        return started[-1]

    yield serving
    for each in started:
        # Its workers end with it only if it is asked to.
        each.process.terminate()
        each.process.wait(timeout=90)


def test_told_to_stop_it_finishes_what_is_under_way(serving):
    site, answers = serving(grace=60), {}
    under_way = [site.begin(path, answers) for path in ("/page", "/file")]
    site.process.send_signal(signal.SIGTERM)
    # Nobody new is let in, and the two are still being answered.
    site.wait_for(site.is_closed)
    assert answers == {}
    for name in ("page", "file"):
        (site.gates / f"{name}-open").touch()
    for each in under_way:
        each.join()
    assert answers["/page"] == (200, b"/page")
    assert answers["/file"] == (200, b"".join(b"%02d" % number * 8192 for number in range(64)))
    assert site.process.wait(timeout=60) == 0


def test_what_never_ends_is_cut_off(serving):
    site, answers = serving(grace=1), {}
    endless = site.begin("/page", answers)
    site.process.send_signal(signal.SIGTERM)
    assert site.process.wait(timeout=60) == 0
    endless.join()
    assert answers["/page"] != (200, b"/page")


def test_fifty_who_have_not_finished_asking_keep_nobody_waiting(serving):
    site = serving()
    idle = []
    try:
        for _ in range(50):
            idle.append(socket.create_connection(("127.0.0.1", site.port)))
            idle[-1].sendall(b"GET /now HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
        for _ in range(3 * WORKERS):
            assert site.get("/now") == (200, b"/now")
        # They are there still, and could go on.
        idle[0].sendall(b"1\r\n\r\n")
        assert idle[0].recv(12) == b"HTTP/1.1 200"
    finally:
        for each in idle:
            each.close()
