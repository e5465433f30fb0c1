"""A Redis server of one's own, on a Unix socket in a temporary folder; nothing is kept."""

import contextlib
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

MISSING = "redis-server is not installed (Debian: apt install redis-server)."


class Redis:
    """`url` is its address; `stop()` and `start()` are an outage and its end."""

    def __init__(self, program, folder):
        self.program = program
        self.socket = Path(folder) / "redis.sock"
        # A busy machine shall not be taken for an outage: a server that is stopped refuses at once.
        self.url = f"unix://{self.socket}?db=0&socket_timeout=60&socket_connect_timeout=60"
        self.process = None

    def start(self):
        """Returns once the server listens."""
        self.process = subprocess.Popen(
            [
                *(self.program, "--port", "0", "--unixsocket", self.socket),
                *("--save", "", "--appendonly", "no", "--dir", self.socket.parent),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + 30
        while not self._listens():
            if self.process.poll() is not None or time.monotonic() > until:
                raise AssertionError("redis-server did not come up")
            time.sleep(0.01)

    def _listens(self):
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(str(self.socket))
                probe.sendall(b"PING\r\n")
                return probe.recv(5) == b"+PONG"
            except OSError:
                return False

    def stop(self):
        """Ends the server; gives back once it has ended."""
        self.process.kill()
        self.process.wait()


@contextlib.contextmanager
def redis_server():
    """A `Redis` that runs; None where redis-server is not installed."""
    program = shutil.which("redis-server")
    if program is None:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="redis-") as folder:
        server = Redis(program, folder)
        server.start()
        try:
            yield server
        finally:
            server.stop()
