"""What pages cost when the archive grows, served by granian's two workers and asked by wrk.

`BENCH_MEETINGS` says how many meetings each archive has (default "1000,100000"), with twenty
delegations each. Every page is asked without the page cache, beside a constant of 30 kB from bare
WSGI and from Django without middleware; one page also from the cache, and with its ETag. The search
has a measurement of its own. wrk is needed (Debian: apt install wrk).
"""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = [int(size) for size in os.environ.get("BENCH_MEETINGS", "1000,100000").split(",")]
SECONDS = int(os.environ.get("BENCH_SECONDS", "3"))
CONNECTIONS = 16
TICK = os.sysconf("SC_CLK_TCK")

MEETING = "the latest meeting"
PAGES = {
    "home": "/",
    "meetings": "/meetings/",
    "the last page": "/meetings/?before=end",
    "one series": "/meetings/?series=ministerial-conference",
    "one year": "/meetings/?year=2019",
    "one member": "/meetings/?member=viet-nam",
    "documents": "/documents/",
    "news": "/news/",
    "a meeting": MEETING,
    "a series": "/meetings/ministerial-conference/",
    "a member": "/members/viet-nam/",
    "participation": "/participation/",
}
CEILINGS = {"bare WSGI": "benchmarks._constant:bare", "bare Django": "benchmarks._constant:django"}


def measure():
    """{engine: {size: {page: [requests a second, CPU ms]}}}; the ceilings as an engine, too."""
    if not shutil.which("wrk"):
        sys.exit("wrk is not installed (Debian: apt install wrk).")
    found = {"ceiling": {}}
    with tempfile.TemporaryDirectory(prefix="baliprocess-bench-") as folder:
        for name, target in CEILINGS.items():
            with serving(target, os.environ | _environment("sqlite:///:memory:", folder)) as server:
                found["ceiling"][name] = ask(server, "/")
    found["SQLite"] = {}
    for size in SIZES:
        with tempfile.TemporaryDirectory(prefix="baliprocess-bench-") as folder:
            found["SQLite"][size] = _archive(f"sqlite:///{folder}/bench.sqlite3", folder, size)
    from tests.postgres import Unavailable, cluster

    with contextlib.suppress(Unavailable):
        found["PostgreSQL"] = {}
        for size in SIZES:
            with cluster() as url, tempfile.TemporaryDirectory() as folder:
                found["PostgreSQL"][size] = _archive(url, folder, size)
    return found


def _environment(url, folder):
    return {
        "DATABASE_URL": url,
        "SITE_VAR_DIR": folder,
        # One address asks for everything here.
        **{f"SITE_LIMIT_{what}": "0" for what in ("SEARCHES", "DOWNLOADS")},
        "DJANGO_SETTINGS_MODULE": "baliprocess.settings",
    }


def _archive(url, folder, size):
    environment = os.environ | _environment(url, folder)

    def manage(*arguments):
        command = [sys.executable, "manage.py", *arguments]
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)

    manage("migrate", "--verbosity=0")
    manage("collectstatic", "--noinput", "--verbosity=0")
    sizes = {"meetings": size, "delegations": 20, "news": size // 2, "photos": size * 2}
    manage("make_archive", "--no-search", *(f"--{name}={value}" for name, value in sizes.items()))
    found = {}
    with serving("baliprocess.wsgi:application", environment) as server:
        found["a meeting, kept"] = ask(server, _meeting(server))
        found["the same, 304"] = ask(server, _meeting(server), unchanged=True)
    with serving(
        "baliprocess.wsgi:application", environment | {"SITE_PAGE_CACHE_MB": "0"}
    ) as server:
        for name, address in PAGES.items():
            found[name] = ask(server, _meeting(server) if address == MEETING else address)
    return found


def _meeting(server):
    """The address of one of the latest meetings, which have names and an agenda."""
    page = server.read("/meetings/?series=ahg-senior-officials-meeting")[0].decode()
    return re.search(r'href="(/meetings/ahg-senior-officials-meeting/[^"/?]+/)"', page)[1]


class Server:
    def __init__(self, process, port):
        self.process, self.port = process, port

    def url(self, address):
        return f"http://127.0.0.1:{self.port}{address}"

    def read(self, address):
        with urllib.request.urlopen(self.url(address), timeout=120) as answer:  # noqa: S310 (ours)
            return answer.read(), answer.headers

    def cpu(self):
        """Seconds of CPU that granian's workers have taken."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        total = 0
        for pid in children.split():
            with contextlib.suppress(FileNotFoundError):
                fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
                total += int(fields[11]) + int(fields[12])
        return total / TICK


@contextlib.contextmanager
def serving(target, environment):
    """A running Server of `target`, "module:callable"."""
    from tests.processes import free_port

    port = free_port()
    command = [str(Path(sys.executable).with_name("granian")), "--interface", "wsgi"]
    command += ["--host", "127.0.0.1", "--port", str(port), "--workers", "2", "--no-ws"]
    command += ["--blocking-threads", "1", "--log-level", "error", target]
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    try:
        server = Server(process, port)
        for _ in range(200):
            with contextlib.suppress(OSError):
                server.read("/")
                break
            time.sleep(0.1)
        yield server
    finally:
        process.terminate()
        process.wait()


def ask(server, address, *, unchanged=False):
    """Requests a second, and CPU milliseconds of each, of one address."""
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s"]
    body, headers = server.read(address)
    if unchanged:
        command += ["-H", f"If-None-Match: {headers['ETag']}"]
    for _ in range(3):
        server.read(address)
    before = server.cpu()
    done = subprocess.run(
        [*command, server.url(address)], stdout=subprocess.PIPE, text=True, check=True
    )
    spent = server.cpu() - before
    if not body or (not unchanged and "Non-2xx" in done.stdout):
        sys.exit(f"{address} did not answer 200.")
    count = int(re.search(r"(\d+) requests in", done.stdout)[1])
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)[1])
    return [round(rate, 1), round(spent * 1_000 / max(count, 1), 3)]


def table(measured):
    """The figures as Markdown."""
    lines = [
        f"granian, two workers, {CONNECTIONS} connections; requests a second / CPU ms of each.",
        "",
        "| ceiling | |",
        "|---|---:|",
        *(f"| {name} | {_cell(pair)} |" for name, pair in measured["ceiling"].items()),
    ]
    for engine, sizes in measured.items():
        if engine == "ceiling" or not sizes:
            continue
        names = list(next(iter(sizes.values())))
        lines += [
            "",
            f"| {engine} | {' | '.join(f'{int(size):,} meetings' for size in sizes)} | growth |",
            f"|---|{'---:|' * (len(sizes) + 1)}",
        ]
        for name in names:
            pairs = [found[name] for found in sizes.values()]
            cells = " | ".join(map(_cell, pairs))
            lines.append(f"| {name} | {cells} | {pairs[-1][1] / (pairs[0][1] or 1):.2f} × |")
    return "\n".join(lines)


def _cell(pair):
    return f"{pair[0]:,.0f} / {pair[1]:.2f}"


if __name__ == "__main__":
    print(table(measure()))
