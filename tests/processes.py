"""Commands of the site run in processes of their own, as an operator runs them."""

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request

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


class Site:
    """`manage.py up` as a process; `lines` is what it printed until it was ready to serve."""

    def __init__(self, var, port):
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self.port = port
        self.process = subprocess.Popen(
            [sys.executable, "manage.py", "up", "--no-input", "--port", str(port)],
            cwd=ROOT,
            env=kept | {"SITE_VAR_DIR": str(var)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.lines = []
        for line in self.process.stdout:
            self.lines.append(line.rstrip())
            if "Ctrl-C" in line:
                break

    def get(self, path):
        """Status and body of `path`, once the server answers."""
        until = time.monotonic() + 20
        while True:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}") as answer:
                    return answer.status, answer.read().decode()
            except (ConnectionError, urllib.error.URLError):
                if time.monotonic() > until or self.process.poll() is not None:
                    raise AssertionError("\n".join(self.lines)) from None
                time.sleep(0.05)

    def interrupt(self):
        """Send what Ctrl-C sends; gives the exit status and what was printed after."""
        self.process.send_signal(signal.SIGINT)
        rest = self.process.stdout.read()
        return self.process.wait(timeout=20), rest
