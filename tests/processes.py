"""Commands of the site run in processes of their own, as an operator runs them."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from tests.layering import ROOT


def manage(*arguments, **variables):
    """Run manage.py in a process of its own with exactly these variables."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=kept | variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def free_port():
    """A port of this machine that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Site:
    """`manage.py up` as a process; `lines` is what it printed until it was ready to serve."""

    def __init__(self, var, port, **variables):
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self.port = port
        # A file, because a pipe that nobody reads would stop the server once it is full.
        self.log = tempfile.NamedTemporaryFile(prefix="baliprocess-up-")  # noqa: SIM115 - outlives us
        # A shell starts what runs in its background with the interrupt ignored, which is inherited.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self.process = subprocess.Popen(
            [sys.executable, "manage.py", "up", "--no-input", "--port", str(port)],
            cwd=ROOT,
            env=kept | {"SITE_VAR_DIR": str(var)} | variables,
            stdout=self.log,
            stderr=subprocess.STDOUT,
        )
        until = time.monotonic() + 300
        while "Ctrl-C" not in self.printed():
            if self.process.poll() is not None or time.monotonic() > until:
                raise AssertionError(f"The site did not come up:\n{self.printed()}")
            time.sleep(0.05)
        self.lines = self.printed().splitlines()

    def printed(self):
        """Everything printed so far, the server's log included."""
        return Path(self.log.name).read_text(encoding="utf-8")

    def get(self, path):
        """Status and body of `path`, once the server answers."""
        until = time.monotonic() + 60
        address = f"http://127.0.0.1:{self.port}{path}"
        while True:
            try:
                with urllib.request.urlopen(address, timeout=60) as answer:
                    return answer.status, answer.read().decode()
            except urllib.error.HTTPError as error:
                return error.code, error.read().decode()
            except (ConnectionError, urllib.error.URLError):
                if time.monotonic() > until or self.process.poll() is not None:
                    raise AssertionError(self.printed()) from None
                time.sleep(0.05)

    def interrupt(self):
        """Send what Ctrl-C sends; gives the exit status and what was printed since it served."""
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait(timeout=60)
        rest = "\n".join(self.printed().splitlines()[len(self.lines) :])
        self.log.close()
        return status, rest.strip()
