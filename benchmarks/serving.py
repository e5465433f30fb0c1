"""What pages cost when the archive grows, served by granian's two workers and asked by wrk.

`BENCH_MEETINGS` says how many meetings each archive has (default "1000,100000"), with twenty
delegations each, half as many articles, and photos for two pages of albums at least. The addresses
are such that a page is full at either size: one that shows more rows costs more, which says nothing
of the archive. Every page is made anew, as for whoever sends a cookie: parts that pages share, such
as the options of a filter, are kept then. Some are also asked with nothing kept, which is the first
page after a save. Beside them stands a constant of 30 kB from bare WSGI and from Django without
middleware; one page is also asked from the cache, and with its ETag. CPU time is that of the
workers and of the database's server. The search has a measurement of its own. wrk is needed
(Debian: apt install wrk).
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
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = [int(size) for size in os.environ.get("BENCH_MEETINGS", "1000,100000").split(",")]
SECONDS = int(os.environ.get("BENCH_SECONDS", "3"))
CONNECTIONS = 16
TICK = os.sysconf("SC_CLK_TCK")

MEETING = "the latest meeting"
#: So many photos fill two pages of the list of albums.
PHOTOS = 2_000
PAGES = {
    "home": "/",
    "meetings": "/meetings/",
    "the last page": "/meetings/?before=end",
    "one series": "/meetings/?series=ahg-senior-officials-meeting",
    "some years": "/meetings/?since=2016&until=2019",
    "one member": "/meetings/?member=viet-nam",
    "one member, some years": "/meetings/?member=viet-nam&since=2010&until=2019",
    "documents": "/documents/",
    "news": "/news/",
    "albums": "/photos/",
    "a meeting": MEETING,
    "a series": "/meetings/ahg-senior-officials-meeting/",
    "a member": "/members/viet-nam/",
    "participation": "/participation/",
    "a map of the site": "/sitemap-meetings-1.xml",
    "changes since today": "/meetings.json?updated_since=2030-01-01",
}
FIRST = ("home", "meetings", "a meeting", "a member")
CEILINGS = {"bare WSGI": "benchmarks._constant:bare", "bare Django": "benchmarks._constant:django"}


def measure():
    """{engine: {size: {page: [requests a second, CPU ms, kB]}}}; the ceilings as an engine, too.

    Raises SystemExit when wrk is not installed.
    """
    if not shutil.which("wrk"):
        sys.exit("wrk is not installed (Debian: apt install wrk; macOS: brew install wrk).")
    from tests.postgres import Unavailable, cluster

    found = {"ceiling": {}}
    with tempfile.TemporaryDirectory(prefix="baliprocess-bench-") as folder:
        for name, target in CEILINGS.items():
            environment = environment_of("sqlite:///:memory:", folder)
            with serving(target, environment) as server:
                found["ceiling"][name] = ask(server, "/")
    with contextlib.ExitStack() as stack:

        def folder():
            made = tempfile.TemporaryDirectory(prefix="baliprocess-bench-")
            return stack.enter_context(made)

        places = []
        for size in SIZES:
            here = folder()
            places.append(("SQLite", size, f"sqlite:///{here}/bench.sqlite3", here))
        with contextlib.suppress(Unavailable):
            places += [
                ("PostgreSQL", size, stack.enter_context(cluster()), folder()) for size in SIZES
            ]
        # They are made beside each other: that costs most of the time.
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda place: make(*place[1:]), reversed(places)))
        for engine, size, url, here in places:
            found.setdefault(engine, {})[str(size)] = _pages(url, here)
    return found


def environment_of(url, folder):
    """The variables of a site with the database at `url` and its files in `folder`."""
    # Installed sites keep their bytecode; to compile it each time would be measured instead.
    kept = {name: each for name, each in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {
        "DATABASE_URL": url,
        "SITE_VAR_DIR": folder,
        "DJANGO_SETTINGS_MODULE": "baliprocess.settings",
        # wrk asks more often than a visitor may.
        "SITE_LIMIT_SEARCHES": "0",
        "SITE_LIMIT_DOWNLOADS": "0",
    }


def make(size, url, folder):
    """An archive with `size` meetings in the database at `url`."""
    environment = environment_of(url, folder)

    def manage(*arguments):
        command = [sys.executable, "manage.py", *arguments]
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)

    manage("migrate", "--verbosity=0")
    manage("collectstatic", "--noinput", "--verbosity=0")
    sizes = {"meetings": size, "delegations": 20, "news": size // 2}
    sizes["photos"] = max(size // 2, PHOTOS)
    manage("make_archive", "--no-search", *(f"--{name}={value}" for name, value in sizes.items()))
    if not url.startswith("sqlite"):
        # A server in service does it of its own accord; that of the tests does not.
        vacuum = "from django.db import connection; connection.cursor().execute('VACUUM ANALYZE')"
        manage("shell", "--no-imports", "-c", vacuum)


def _pages(url, folder):
    environment, found = environment_of(url, folder), {}
    with serving("baliprocess.wsgi:application", environment, url) as server:
        found["a meeting, kept"] = ask(server, _meeting(server), packed=True)
        found["the same, unpacked"] = ask(server, _meeting(server))
        found["the same, 304"] = ask(server, _meeting(server), unchanged=True)
        for name, address in PAGES.items():
            page = _meeting(server) if address == MEETING else address
            found[name] = ask(server, page, anew=True)
    with serving(
        "baliprocess.wsgi:application", environment | {"SITE_PAGE_CACHE_MB": "0"}, url
    ) as server:
        for name in FIRST:
            page = _meeting(server) if PAGES[name] == MEETING else PAGES[name]
            found[f"{name}, the first after a save"] = ask(server, page)
    return found


def _meeting(server):
    """The address of one of the latest meetings, which have names and an agenda."""
    page = server.read("/meetings/?series=ahg-senior-officials-meeting")[0].decode()
    return re.search(r'href="(/meetings/ahg-senior-officials-meeting/[^"/?]+/)"', page)[1]


class Server:
    """A running granian; `parents` are the processes whose children do the work."""

    def __init__(self, process, port, parents):
        self.process, self.port, self.parents = process, port, parents

    def url(self, address):
        return f"http://127.0.0.1:{self.port}{address}"

    def read(self, address):
        with urllib.request.urlopen(self.url(address), timeout=120) as answer:  # noqa: S310 (ours)
            return answer.read(), answer.headers

    def cpu(self):
        """Seconds of CPU that workers and the database's server have taken."""
        total = 0
        for parent in self.parents:
            children = Path(f"/proc/{parent}/task/{parent}/children").read_text()
            for pid in children.split():
                with contextlib.suppress(FileNotFoundError):
                    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
                    total += int(fields[11]) + int(fields[12])
        return total / TICK


def _server_of(url):
    """The process of the PostgreSQL cluster at `url`, in a list; none for SQLite."""
    folder = url.partition("?host=")[2]
    if not folder:
        return []
    return [int((Path(folder) / "data" / "postmaster.pid").read_text().splitlines()[0])]


@contextlib.contextmanager
def serving(target, environment, url=""):
    """A running Server of `target`, "module:callable", on the database at `url`."""
    from tests.processes import free_port

    port = free_port()
    # The site as `manage.py up` serves it; the ceilings need nothing of it.
    module = "baliprocess.serving" if target.startswith("baliprocess.") else "granian"
    command = [sys.executable, "-m", module, "--interface", "wsgi"]
    command += ["--host", "127.0.0.1", "--port", str(port), "--workers", "2", "--no-ws"]
    command += ["--blocking-threads", "1", "--log-level", "error", target]
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    try:
        server = Server(process, port, [process.pid, *_server_of(url)])
        for _ in range(200):
            with contextlib.suppress(OSError):
                server.read("/")
                break
            time.sleep(0.1)
        yield server
    finally:
        process.terminate()
        process.wait()


def ask(server, address, *, unchanged=False, packed=False, anew=False):
    """Requests a second, CPU milliseconds of each and kilobytes unpacked, of one address.

    It is asked `packed` as browsers do; what is asked `anew` comes out of no cache of pages.
    """
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s"]
    command += ["-H", "Accept-Encoding: gzip, br"] if packed else []
    command += ["-H", "Cookie: a=b"] if anew else []
    body, headers = server.read(address)
    if unchanged:
        command += ["-H", f"If-None-Match: {headers['ETag']}"]
    # Every worker must have answered before: the first answer of each imports and compiles.
    warming = [*command, "-d1s", server.url(address)]
    subprocess.run(warming, stdout=subprocess.DEVNULL, check=True)
    before = server.cpu()
    done = subprocess.run(
        [*command, server.url(address)], stdout=subprocess.PIPE, text=True, check=True
    )
    spent = server.cpu() - before
    if not body or (not unchanged and "Non-2xx" in done.stdout):
        sys.exit(f"{address} did not answer 200.")
    count = int(re.search(r"(\d+) requests in", done.stdout)[1])
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)[1])
    return [round(rate, 1), round(spent * 1_000 / max(count, 1), 3), round(len(body) / 1_000, 1)]


def table(measured):
    """The figures as Markdown."""
    lines = [
        f"granian, two workers, {CONNECTIONS} connections; requests/s / CPU ms of each, its kB.",
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
    rate, spent, *size = pair
    return f"{rate:,.0f} / {spent:.2f}" + "".join(f", {each:.0f} kB" for each in size)


if __name__ == "__main__":
    print(table(measure()))
