"""Hosts: the site in server processes of their own, that share a database and perhaps Redis.

Nothing else is common to them: neither memory nor the folder of what the site writes.
"""

import http.client
import os
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

from django.db import connection as database

from baliprocess.management.commands.up import server
from tests.layering import ROOT
from tests.processes import free_port

from .workers import Answer

TARGET = "baliprocess.wsgi:application"
SECRET = "of-the-hosts-in-tests-0123456789-abcdefghijklmnopqrstuvwxyz"


def database_url():
    """The address of the database that the tests write to."""
    told = database.settings_dict
    if database.vendor == "sqlite":
        return f"sqlite:///{told['NAME']}"
    user = ":".join(quote(told[part], safe="") for part in ("USER", "PASSWORD") if told[part])
    host, port = str(told["HOST"]), told["PORT"]
    if host.startswith("/"):
        return f"postgres://{user}@/{told['NAME']}?host={host}"
    return f"postgres://{user}@{host}{port and f':{port}'}/{told['NAME']}"


class Host:
    """A server on a port of its own, by itself with one worker; `redis_url` may be empty."""

    def __init__(self, folder, redis_url="", *, workers=1, target=TARGET, **variables):
        self.var = Path(folder) / "var"
        self.var.mkdir()
        self.port = free_port()
        # A file, because a pipe that nobody reads would stop the server once it is full.
        self.log = tempfile.TemporaryFile()  # noqa: SIM115 - outlives us
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        self.process = subprocess.Popen(
            server("127.0.0.1", self.port, workers, target=target),
            cwd=ROOT,
            env=kept
            | {
                "DJANGO_SETTINGS_MODULE": "tests.host_settings",
                "DATABASE_URL": database_url(),
                "REDIS_URL": redis_url,
                "SITE_VAR_DIR": str(self.var),
                "SITE_SECRET_KEY": SECRET,
                **variables,
            },
            stdout=self.log,
            stderr=subprocess.STDOUT,
        )

    def wait(self):
        """Returns once the host answers."""
        until = time.monotonic() + 120
        while True:
            try:
                return self.get("/healthz")
            except OSError:
                if self.process.poll() is not None or time.monotonic() > until:
                    self.log.seek(0)
                    raise AssertionError(self.log.read().decode()) from None
                time.sleep(0.02)

    def get(self, address, **headers):
        """The `Answer` to a request under the name "localhost"."""
        # One each: a host closes what has been idle for ten seconds.
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", address, None, {"Host": "localhost", **headers})
            answer = connection.getresponse()
            return Answer(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            connection.close()

    def close(self):
        # Its workers end with it only if it is asked to.
        self.process.terminate()
        self.process.wait(timeout=60)
        self.log.close()
