"""A PostgreSQL cluster that lives as long as a command: `python -m tests.postgres pytest -q`.

It stands in a temporary folder, listens on a Unix socket only and trusts its own user, so no
running service is needed or touched. Its durability is off: nothing in it outlives the command.
"""

import contextlib
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Debian keeps the server's programs out of the PATH.
DEBIAN_PROGRAMS = Path("/usr/lib/postgresql")
SERVER_OPTIONS = (
    "-c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off "
    # Tests that ask for statistics would wait for the server, which gathers them of its own accord.
    "-c shared_buffers=64MB -c max_connections=50 -c autovacuum=off"
)


class Unavailable(Exception):
    """PostgreSQL is not installed; the message says what to install."""


def programs():
    """The folder with `initdb` and `pg_ctl` of the newest PostgreSQL; raises Unavailable."""
    found = [path.parent for path in DEBIAN_PROGRAMS.glob("*/bin/initdb")]
    found.sort(key=lambda path: float(re.sub(r"[^\d.]", "", path.parent.name) or 0))
    if found:
        return found[-1]
    initdb = shutil.which("initdb")
    if initdb and shutil.which("pg_ctl"):
        return Path(initdb).resolve().parent
    raise Unavailable("PostgreSQL is not installed (Debian: apt install postgresql).")


def server_user():
    """The account to run the server as when root, whom it refuses; None for anybody else."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise Unavailable("PostgreSQL does not run as root, and there is no user to run it as.")


@contextlib.contextmanager
def cluster():
    """Start a cluster; gives the DATABASE_URL of an empty database in it, and removes all after."""
    where = programs()
    user = server_user()
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    if user:
        os.chown(folder, user.pw_uid, user.pw_gid)
    data, log = folder / "data", folder / "log"
    account = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}

    def run(program, *arguments):
        done = subprocess.run(
            [where / program, *arguments],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            **account,
        )
        if done.returncode:
            server_log = log.read_text() if log.exists() else ""
            raise RuntimeError(f"{program} failed:\n{done.stdout}{server_log}")

    try:
        run(
            "initdb",
            *("--pgdata", str(data), "--username", "test", "--auth", "trust"),
            *("--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"),
        )
        options = f"{SERVER_OPTIONS} -c unix_socket_directories='{folder}'"
        # The log takes the server's output: an inherited pipe would keep `run` waiting.
        run("pg_ctl", "-D", str(data), "-l", str(log), "-o", options, "-w", "-s", "start")
        try:
            run("createdb", "-h", str(folder), "-U", "test", "baliprocess")
            yield f"postgres://test@/baliprocess?host={folder}"
        finally:
            run("pg_ctl", "-D", str(data), "-m", "immediate", "-s", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(command):
    # A plain SIGTERM would end this process without its `finally`, and leave the cluster running.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    # A shell starts what runs in its background with the interrupt ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with (
            cluster() as url,
            subprocess.Popen(command, cwd=ROOT, env=os.environ | {"DATABASE_URL": url}) as run,
        ):
            try:
                return run.wait()
            finally:
                run.terminate()
    except Unavailable as reason:
        if os.environ.get("CI") == "true":
            print(f"Error: {reason}", file=sys.stderr)
            return 1
        print(f"Skipped on PostgreSQL: {reason}")
        return 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("Usage: python -m tests.postgres COMMAND [ARGUMENT ...]")
    sys.exit(main(sys.argv[1:]))
