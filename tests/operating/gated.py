"""A WSGI application whose answers wait for the test: beside the site, for tests of its server.

Each wait says by a file in GATES that it has begun, and goes on once another file is there.
"""

import os
import time
from pathlib import Path

GATES = Path(os.environ["GATES"])


def wait(name):
    (GATES / f"{name}-begun").touch()
    while not (GATES / f"{name}-open").exists():
        time.sleep(0.01)


def application(environ, start_response):
    """/now answers; /page waits before it answers, /file in the midst of a megabyte."""
    path = environ["PATH_INFO"]
    if path == "/page":
        wait("page")
    start_response("200 OK", [("Content-Type", "text/plain")])
    if path == "/file":
        return file()
    return [path.encode() + environ["wsgi.input"].read()]


def file():
    for number in range(64):
        if number == 2:
            wait("file")
        yield b"%02d" % number * 8192
