"""Photos of 24 megapixels sent to a running server as the desk sends them: three at a time.

`UPLOADS` says how many (default 300); a fifth of them again on two cores and on one, to compare.
The server is `manage.py up` with its two workers, a database and a folder of its own. All photos
differ in their pixels, but only a few are made: the others have another number in the table by
which the decoder multiplies, which changes every pixel and costs nothing.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections import Counter
from pathlib import Path

from benchmarks.photos import make
from tests.processes import free_port

ROOT = Path(__file__).resolve().parent.parent
UPLOADS = int(os.environ.get("UPLOADS", "300"))
AT_ONCE = 3
SCENES = (
    {"noise": 4, "seed": 5},
    {"noise": 8, "seed": 6, "orientation": 6},
    {"noise": 4, "seed": 7, "wide": True},
    {"noise": 12, "seed": 8},
)
TICK = os.sysconf("SC_CLK_TCK")

ACCOUNT = """
from django.conf import settings
from django.contrib.auth import get_user_model
from django.test import Client
from photos.models import Album
user, _ = get_user_model().objects.get_or_create(
    username="bench", defaults={"is_staff": True, "is_superuser": True})
browser = Client()
browser.force_login(user, settings.AUTHENTICATION_BACKENDS[0])
print(browser.session.session_key, Album.objects.create(title="Bench").pk)
"""
FOUND = """
import json
from collections import Counter
from django.core.management import call_command
from photos.models import Photo, Rendition
call_command("check_photos")
formats = Counter(Rendition.objects.values_list("format", flat=True))
print(json.dumps({"photos": Photo.objects.count(), **formats}))
"""


def variant(data, number):
    """`data` with another step for one of the low frequencies, by `number`."""
    changed = bytearray(data)
    # Marker, length and the number of the table stand before its 64 steps.
    at = data.index(b"\xff\xdb") + 5
    changed[at + 1 + number % 40] += 1 + number // 40
    return bytes(changed)


class Server:
    """`manage.py up` on some of the cores, with whoever it starts."""

    def __init__(self, folder, cores):
        self.cores = cores
        self.port = free_port()
        self.variables = {
            "PATH": os.environ["PATH"],
            "SITE_VAR_DIR": str(folder),
            "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3",
            "SITE_LOG_LEVEL": "WARNING",
        }
        # Loading the record takes its time, on a core that is not to be measured yet.
        self.manage("up", "--no-serve")
        self.log = (Path(folder) / "log").open("a+")
        self.process = subprocess.Popen(
            [sys.executable, "manage.py", "up", "--no-input", "--port", str(self.port)],
            cwd=ROOT,
            env=self.variables,
            stdout=self.log,
            stderr=subprocess.STDOUT,
            preexec_fn=lambda: os.sched_setaffinity(0, cores),  # noqa: PLW1509 — no threads yet
        )
        for _ in range(1200):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"{self.address}/healthz", timeout=5).close()  # noqa: S310 — ours
                break
            time.sleep(0.1)
        else:
            raise RuntimeError("the server did not come up")
        self.session, self.album = self.shell(ACCOUNT).split()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def shell(self, program):
        """What a program printed last that ran within the site."""
        return self.manage("shell", "--no-imports", "-c", program).splitlines()[-1]

    def manage(self, *arguments):
        """What a command of the site printed."""
        done = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env=self.variables,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def processes(self):
        """The server, its workers and the processes that decode."""
        parents = {}
        for path in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                fields = path.read_text().rpartition(")")[2].split()
                parents[int(path.parent.name)] = (int(fields[1]), fields)
        ours, before = {self.process.pid}, 0
        while len(ours) != before:
            before = len(ours)
            ours |= {child for child, (parent, _) in parents.items() if parent in ours}
        return {number: parents[number][1] for number in ours if number in parents}

    def seconds(self):
        """Processor seconds of all of them so far, those that ended included."""
        return sum(sum(map(int, fields[11:15])) for fields in self.processes().values()) / TICK

    def peaks(self):
        """The most megabytes each process has held, the largest first."""
        held = []
        for number in self.processes():
            with contextlib.suppress(OSError, IndexError):
                status = Path(f"/proc/{number}/status").read_text()
                held.append(int(status.partition("VmHWM:")[2].split()[0]) / 1000)
        return sorted(map(round, held), reverse=True)

    def send(self, data, number):
        """Send one photo; gives the status of the answer, or what went wrong instead."""
        request = urllib.request.Request(  # noqa: S310 — our own server
            f"{self.address}/admin/photos/album/{self.album}/desk/upload/",
            data,
            {
                "Content-Type": "application/octet-stream",
                "Accept": "application/json",
                "Cookie": f"sessionid={self.session}; csrftoken={'c' * 32}",
                "X-CSRFToken": "c" * 32,
                "X-Upload-Name": f"photo-{number:03}.jpg",
                "X-Upload-Key": f"bench-{self.session[:8]}-{number:04}",
            },
        )
        try:
            with urllib.request.urlopen(request, timeout=300) as answer:  # noqa: S310 — as above
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code
        except OSError as error:
            return type(error).__name__

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=30)
        self.log.close()


def run(folder, scenes, numbers, cores):
    """{wall, cpu, answers, peaks, …} of photos with these numbers, sent to a server on `cores`."""
    server = Server(folder, cores)
    try:
        return _run(server, scenes, numbers)
    finally:
        server.stop()


def _run(server, scenes, numbers):
    answers, slowest, todo = Counter(), [0.0], list(numbers)

    def work():
        while todo:
            with contextlib.suppress(IndexError):
                number = todo.pop()
                data = variant(scenes[number % len(scenes)], number // len(scenes))
                begun = time.perf_counter()
                answers[server.send(data, number)] += 1
                slowest[0] = max(slowest[0], time.perf_counter() - begun)

    # Each worker imports the imaging library and starts its processes before the clock.
    for number in range(9_000 + numbers.start, 9_004 + numbers.start):
        server.send(variant(scenes[number % len(scenes)], number // len(scenes)), number)
    spent, begun = server.seconds(), time.perf_counter()
    threads = [threading.Thread(target=work) for _ in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wall = time.perf_counter() - begun
    result = {
        "photos": len(numbers),
        "cores": len(server.cores),
        "wall": round(wall, 1),
        "cpu": round(server.seconds() - spent, 1),
        "slowest": round(slowest[0], 1),
        "answers": {str(status): number for status, number in answers.items()},
        "peaks": server.peaks(),
    }
    return result | {"stored": json.loads(server.shell(FOUND))}


def measure():
    """All photos on two cores, and a fifth of them on two and on one."""
    cores = sorted(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory() as folder:
        scenes = []
        for number, options in enumerate(SCENES):
            path = Path(folder) / f"{number}.jpg"
            make(path, **options)
            scenes.append(path.read_bytes())
    some = max(12, UPLOADS // 5)
    with tempfile.TemporaryDirectory(prefix="baliprocess-uploads-") as folder:
        one = run(folder, scenes, range(some), set(cores[:1]))
        two = run(folder, scenes, range(some, 2 * some), set(cores[:2]))
        whole = run(folder, scenes, range(2 * some, 2 * some + UPLOADS), set(cores[:2]))
    return {
        "all": whole,
        "one core": one,
        "two cores": two,
        "ratio": round(one["wall"] / two["wall"], 2),
    }


HEAD = (
    "| photos of 24 megapixels through HTTP | cores | seconds | CPU seconds | a photo | slowest "
    "| answers | largest process MB |\n|---|---|---|---|---|---|---|---|"
)


def table(measured):
    """The figures as a Markdown table and two sentences."""
    lines = [HEAD]
    for name, cores in (("all", 2), ("two cores", 2), ("one core", 1)):
        each = measured[name]
        answers = ", ".join(f"{number} × {status}" for status, number in each["answers"].items())
        lines.append(
            f"| {each['photos']} | {cores} | {each['wall']} | {each['cpu']} "
            f"| {each['wall'] / each['photos']:.2f} s | {each['slowest']} s | {answers} "
            f"| {each['peaks'][0]} |"
        )
    lines.append("")
    lines.append(f"Two cores take in {measured['ratio']} times the photos of one.")
    stored = measured["all"]["stored"]
    lines.append(
        f"Afterwards `check_photos` finds nothing amiss in {stored['photos']} photos with "
        f"{stored['webp']} WebP files and {stored['jpeg']} downloads."
    )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table(measure()) + "\n")
