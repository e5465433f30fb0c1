"""python -m tests.faults [--few N] [--minutes N] [--kills N] [--template DATABASE] [OPERATION …]"""

import argparse
import contextlib
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from functools import partial
from pathlib import Path

CALLS = (
    "openat",
    "write",
    "pwrite64",
    "ftruncate",
    "fsync",
    "fdatasync",
    "rename",
    "link",
    "unlink",
)
FAULTS = {"kill": "signal=KILL", "ENOSPC": "error=ENOSPC", "EIO": "error=EIO"}
WRITERS = 4


class Unable(Exception):
    """The machine does not let strace attach; the message says why."""


def child(work):
    """Fork; the child stops itself, and once it is let go runs `work` and exits with its number."""
    pid = os.fork()
    if pid:
        os.waitpid(pid, os.WUNTRACED)
        return pid
    code = 3
    try:
        os.kill(os.getpid(), signal.SIGSTOP)
        code = work()
    finally:
        os._exit(code)


def under_strace(work, *options):
    """The number with which `work` ended in a process that strace watches; minus a signal's."""
    pid = child(work)
    with tempfile.TemporaryFile() as told:
        strace = subprocess.Popen(
            ["strace", "-f", "-p", str(pid), *options], stderr=told, stdout=subprocess.DEVNULL
        )
        while True:
            told.seek(0)
            if b"attached" in (words := told.read()):
                break
            if strace.poll() is not None:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
                raise Unable(words.decode(errors="replace").strip())
            time.sleep(0.005)
        os.kill(pid, signal.SIGCONT)
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        strace.wait(timeout=60)
    return status


def spread(count, few):
    """Which of the calls 1 to `count` to let fail: all, or `few` from the first to the last."""
    if not few or count <= few:
        return range(1, count + 1)
    if few == 1:
        return [(count + 1) // 2]
    return sorted({1 + round(step * (count - 1) / (few - 1)) for step in range(few)})


class Sweep:
    """Every run begins with a copy of the same folder, which is checked in a process of its own."""

    def __init__(self, var, template, *, until=float("inf")):
        self.var, self.template = Path(var), Path(template)
        self.tried, self.findings, self.ended = Counter(), [], Counter()
        self.calls, self.until, self.left = Counter(), until, 0

    def fresh(self):
        shutil.rmtree(self.var)
        shutil.copytree(self.template, self.var)

    def begin(self, operation):
        """Let every run of `operation` begin where it is to begin; one run goes before them all.

        It imports what an operation imports, so that only its own calls are counted.
        """
        self.fresh()
        from django.db import connections

        if hasattr(operation, "prepare"):
            operation.prepare()
        connections.close_all()
        shutil.rmtree(self.template)
        shutil.copytree(self.var, self.template)
        operation.run()
        self.wanted = [*operation.told()] if hasattr(operation, "told") else None
        connections.close_all()

    def apart(self, work):
        """What `work` gave in a process of its own: 0 for no finding."""
        pid = child(work)
        os.kill(pid, signal.SIGCONT)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

    def counts(self, operation):
        """{call: how often `operation` makes it}."""
        from .operations import attempt

        self.fresh()
        log = self.var.parent / "calls"
        status = under_strace(
            lambda: attempt(operation), "-o", str(log), "-e", f"trace={','.join(CALLS)}"
        )
        if status != 0:
            raise AssertionError(f"The operation does not work at all: {status}.")
        lines = log.read_text(errors="replace").splitlines()
        return Counter(name for line in lines for name in CALLS if f" {name}(" in line)

    def run(self, name, few):
        from .operations import OPERATIONS, attempt, faults_of

        operation, kept = OPERATIONS[name], self.template
        self.template = kept.with_name(f"template-{name}")
        shutil.copytree(kept, self.template)
        self.begin(operation)
        for call, count in self.counts(operation).items():
            self.calls[name] += count
            for fault, words in FAULTS.items():
                for nth in spread(count, few):
                    if time.monotonic() > self.until:
                        self.left += 1
                        continue
                    self.fresh()
                    inject = f"inject={call}:{words}:when={nth}"
                    status = under_strace(
                        lambda: attempt(operation), "-o", "/dev/null", "-e", inject
                    )
                    self.tried[name] += 1
                    self.ended[status] += 1
                    place = f"{name}: {fault} at {call} {nth} of {count}"
                    if status not in (0, 1, -signal.SIGKILL):
                        self.findings.append(f"{place}: it ended with {status}")
                    self.check(place, operation, faults_of, attempt, acknowledged=status == 0)
        self.template = kept

    def check(self, place, operation, faults_of, attempt, *, acknowledged):
        report = self.var.parent / "report"
        report.write_text("")

        def look():
            found = list(faults_of(operation, 0, acknowledged))
            before = operation.state()
            again = 0 if before and name_of(operation) != "Backup" else attempt(operation)
            if again or not operation.state():
                found.append(
                    f"afterwards it does not work any more: {os.environ.get('FAULT_TOLD')}"
                )
            elif self.wanted is not None and [*operation.told()] != self.wanted:
                found.append("afterwards there is something else than without the fault")
            report.write_text("\n".join(found))
            return 0

        if self.apart(look) != 0:
            self.findings.append(f"{place}: what is left cannot be looked at")
        self.findings += [f"{place}: {line}" for line in report.read_text().splitlines()]

    def kills(self, rounds):
        """Kill four writers at once, `rounds` times; whatever they acknowledged must be there."""
        self.fresh()
        lost = Counter()
        for turn in range(rounds):
            logs = [self.var.parent / f"written-{writer}" for writer in range(WRITERS)]
            pids = [child(partial(write, log, turn, w)) for w, log in enumerate(logs)]
            for pid in pids:
                os.kill(pid, signal.SIGCONT)
            time.sleep(0.15 + 0.02 * (turn % 7))
            for pid in pids:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
            started = time.monotonic()
            with contextlib.closing(sqlite3.connect(self.var / "db.sqlite3")) as database:
                # Constraints speak of it, as Django gives it to its own connections.
                database.create_function("REGEXP", 2, matches, deterministic=True)
                found = database.execute("PRAGMA integrity_check").fetchone()
                rows = dict(database.execute("SELECT slug, note FROM members_member"))
            if found != ("ok",):
                self.findings.append(f"turn {turn}: {found}")
            if time.monotonic() - started > 5:
                self.findings.append(f"turn {turn}: took long to come up")
            for writer, log in enumerate(logs):
                told = log.read_text().split() if log.exists() else []
                left, right = (rows[f"member-{2 * writer + each}"] for each in (0, 1))
                if left != right:
                    self.findings.append(f"turn {turn}: half a change: {left}, {right}")
                if told and number(left) < number(told[-1]):
                    self.findings.append(
                        f"turn {turn}: {told[-1]} was acknowledged, {left} is there"
                    )
                lost["acknowledged"] += len(told)
                log.unlink(missing_ok=True)
        return lost["acknowledged"]


def matches(pattern, text):
    return None if text is None else bool(re.search(pattern, str(text)))


def number(text):
    turn, _, count = (text or "-1.0").partition(".")
    return int(turn), int(count or 0)


def name_of(operation):
    return type(operation).__name__


def write(log, turn, writer):
    """Change two rows at once, again and again, and note each change that was acknowledged."""
    from django.db import transaction

    from members.models import Member

    count = 0
    with log.open("w") as file:
        while True:
            count += 1
            with transaction.atomic():
                for each in (0, 1):
                    slug = f"member-{2 * writer + each}"
                    Member.objects.filter(slug=slug).update(note=f"{turn}.{count}")
            file.write(f"{turn}.{count}\n")
            file.flush()


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("operations", nargs="*")
    parser.add_argument("--few", type=int, default=0, help="calls of each kind; 0 for every one")
    parser.add_argument("--kills", type=int, default=50, help="how often to kill four writers")
    parser.add_argument("--minutes", type=float, default=0, help="stop after so many; 0: never")
    parser.add_argument("--template", help="a migrated and empty SQLite file; else one is made")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        var, template = Path(folder, "var"), Path(folder, "template")
        var.mkdir()
        template.mkdir()
        os.environ |= {
            "SITE_VAR_DIR": str(var),
            "DJANGO_SETTINGS_MODULE": "baliprocess.settings",
            "SITE_LOG_LEVEL": "ERROR",
        }
        if options.template:
            shutil.copy(options.template, var / "db.sqlite3")
        return sweep(var, template, options)


def sweep(var, template, options):
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connections

    from .operations import OPERATIONS, picture, prepare

    if not options.template:
        call_command("migrate", verbosity=0)
    prepare()
    (var / "photo.jpg").write_bytes(picture())
    with connections["default"].cursor() as cursor:
        cursor.execute("PRAGMA journal_mode=WAL")
    connections.close_all()
    shutil.rmtree(template)
    shutil.copytree(var, template)
    started = time.monotonic()
    until = started + 60 * options.minutes if options.minutes else float("inf")
    found = Sweep(var, template, until=until)
    try:
        for name in options.operations or OPERATIONS:
            found.run(name, options.few)
    except Unable as error:
        print(f"UNABLE: {error}")
        return 77
    acknowledged = found.kills(options.kills)
    tried = ", ".join(
        f"{count} in {found.calls[name]} calls of {name}" for name, count in found.tried.items()
    )
    print(f"{sum(found.tried.values())} faults ({tried}); ended {dict(found.ended)}.")
    print(f"{options.kills} kills of {WRITERS} writers, {acknowledged} changes acknowledged.")
    if found.left:
        print(f"The time was over: {found.left} further faults were not tried.")
    print(f"{len(found.findings)} findings in {time.monotonic() - started:.0f} s.")
    print("\n".join(found.findings[:50]))
    return 1 if found.findings else 0


if __name__ == "__main__":
    sys.exit(main())
