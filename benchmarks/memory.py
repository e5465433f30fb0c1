"""What two workers and their parent hold in memory after the same requests, and what starts cost.

Proportional set size: what workers share counts once. "Bare Django" is a project as `startproject`
makes it. The time of `manage.py check` is CPU time, the best of five.
"""

import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.serving import CEILINGS, ROOT, environment_of, serving

ADDRESSES = ("/", "/meetings/", "/meetings/?year=2019", "/members/", "/news/", "/search/?q=bali")
TIMES = 40
#: Wagtail 8 with two workers, in megabytes, and its share that is aimed at.
WAGTAIL, GOAL = 230, 0.55


def measure():
    """{"site": MB, "bare WSGI": MB, "check": [seconds, of bare Django], "first answer": s}."""
    found = {}
    with tempfile.TemporaryDirectory(prefix="baliprocess-bench-") as folder:
        environment = environment_of(f"sqlite:///{folder}/bench.sqlite3", folder)
        up = [sys.executable, "manage.py", "up", "--no-serve"]
        subprocess.run(up, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
        begun = time.perf_counter()
        with serving("baliprocess.wsgi:application", environment) as server:
            found["first answer"] = round(time.perf_counter() - begun, 2)
            for address in ADDRESSES * TIMES:
                server.read(address)
            found["site"] = held(server)
        with serving(CEILINGS["bare WSGI"], environment) as server:
            server.read("/")
            found["bare WSGI"] = held(server)
        found["check"] = [cpu(ROOT, environment), cpu(_bare(folder), _plain(environment))]
    return found


def held(server):
    """Megabytes that the server and its workers hold, each shared page counted once."""
    parent = str(server.process.pid)
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text()
    total = 0
    for pid in (parent, *children.split()):
        told = Path(f"/proc/{pid}/smaps_rollup").read_text()
        total += int(re.search(r"^Pss:\s+(\d+)", told, re.MULTILINE)[1])
    return round(total / 1024)


def _bare(folder):
    """The folder of a project as Django begins it."""
    place = Path(folder) / "bare"
    place.mkdir()
    command = [sys.executable, "-m", "django", "startproject", "begun", str(place)]
    subprocess.run(command, cwd=folder, env=_plain(os.environ), check=True)
    return place


def _plain(environment):
    return {name: each for name, each in environment.items() if name != "DJANGO_SETTINGS_MODULE"}


def cpu(folder, environment):
    """CPU seconds of `manage.py check` of the project in `folder`, the best of five."""
    best = None
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "manage.py", "check"],
            cwd=folder,
            env=environment,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best = spent if best is None else min(best, spent)
    return round(best, 3)


def table(measured):
    """The figures as Markdown."""
    (site, bare), asked = measured["check"], len(ADDRESSES) * TIMES
    return "\n".join(
        [
            "| | |",
            "|---|---:|",
            f"| two workers and their parent, asked {asked} times | {measured['site']} MB |",
            f"| the same, bare WSGI | {measured['bare WSGI']} MB |",
            f"| from the start to the first answer | {measured['first answer']:.1f} s |",
            f"| `manage.py check`, CPU | {site:.2f} s |",
            f"| the same of a project as `startproject` makes it, CPU | {bare:.2f} s |",
            f"| ratio | {site / bare:.2f} × |",
        ]
    )


if __name__ == "__main__":
    print(table(measure()))
