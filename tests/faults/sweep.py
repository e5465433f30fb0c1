"""Every call of an operation fails in turn, each time from the same beginning."""

import hashlib
import os
import re
import shutil
import signal
import sqlite3
import time
from collections import Counter
from contextlib import closing
from itertools import islice
from pathlib import Path

from .calls import FAULTS, watched
from .operations import OPERATIONS, attempt, faults_of

#: What is new in each run: what names of files are made of, and when a migration was applied.
BY_CHANCE = re.compile(r"[0-9a-f]{8,}|\d{8}T\d{6}Z|_\w{7}\b|-\w{8}\b")
COLUMNS = {"django_migrations": "app, name"}


def spread(count, few):
    """Which of `count` places to try: all, or `few` from the first to the last."""
    if not few or count <= few:
        return range(count)
    if few == 1:
        return [count // 2]
    return sorted({round(step * (count - 1) / (few - 1)) for step in range(few)})


def chosen(calls, few):
    """The places in `calls`, names in their order, at which to fail: `few` of each name, or all."""
    for name in dict.fromkeys(calls):
        places = [place for place, each in enumerate(calls) if each == name]
        yield from (places[step] for step in spread(len(places), few))


def apart(work):
    """The number with which `work` ended in a process of its own."""
    pid = os.fork()
    if not pid:
        code = 3
        try:
            code = work()
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def processor_seconds():
    """What this process has used, and those it has waited for."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def matches(pattern, text):
    return None if text is None else bool(re.search(pattern, str(text)))


def opened(path):
    """A connection as Django makes it, to close; whoever opens first mends what was left half."""
    database = sqlite3.connect(path)
    # Constraints speak of it.
    database.create_function("REGEXP", 2, matches, deterministic=True)
    return closing(database)


def rows(var):
    """{table: (how many rows, their digest)} of the database in `var`."""
    told = {}
    with opened(var / "db.sqlite3") as database:
        tables = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall()
        for name, sql in tables:
            if not sql.startswith("CREATE VIRTUAL") and name != "sqlite_sequence":
                columns = COLUMNS.get(name, "*")
                statement = f'SELECT {columns} FROM "{name}"'  # noqa: S608 - our own names
                found = database.execute(statement).fetchall()
                told[name] = (len(found), hashlib.sha256(repr((sql, found)).encode()).hexdigest())
    return told


def files(folder):
    """What lies below `folder` but the database, without what is different in each run."""
    return sorted(
        (
            BY_CHANCE.sub("…", path.relative_to(folder).as_posix()),
            hashlib.sha256(path.read_bytes()).hexdigest(),
        )
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith("db.sqlite3")
    )


class Sweep:
    """Every run begins with a copy of the same folder, none after `until` (monotonic).

    `part`, (1, 3) for instance, is the second of three sweeps that try all faults together.
    """

    def __init__(self, folder, *, until=float("inf"), part=(0, 1)):
        self.folder = Path(folder).resolve()
        self.var, self.template = self.folder / "var", self.folder / "template"
        self.until, self.left, self.findings = until, 0, []
        self.part, self.parts = part
        self.calls, self.tried, self.ended = Counter(), Counter(), Counter()
        self.looked, self.seconds = Counter(), Counter()

    def fresh(self):
        shutil.rmtree(self.var)
        shutil.copytree(self.template, self.var)
        for path in (self.folder / "tmp").iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    def run(self, name, few):
        """Let `few` calls of each kind of the operation `name` fail, or all of them."""
        operation, started = OPERATIONS[name], processor_seconds()
        kept = self.folder / "kept"
        shutil.copytree(self.template, kept)
        try:
            calls = self.begin(operation)
            self.calls[name] = len(calls)
            for place in islice(chosen(calls, few), self.part, None, self.parts):
                for fault, what in FAULTS.items():
                    if time.monotonic() > self.until:
                        self.left += 1
                        continue
                    self.tried[name] += 1
                    told = f"{name}: {fault} at call {place + 1} of {len(calls)} ({calls[place]})"
                    self.let_fail(operation, place, what, told)
        finally:
            shutil.rmtree(self.template)
            kept.rename(self.template)
            self.seconds[name] = processor_seconds() - started

    def begin(self, operation):
        """Let every run begin where `operation` is to begin; its calls, in their order.

        One run goes before them all, here: it imports what an operation imports, and what is there
        after it must be there after any other.
        """
        from django.db import connections

        self.fresh()
        if hasattr(operation, "prepare"):
            operation.prepare()
        connections.close_all()
        shutil.rmtree(self.template)
        shutil.copytree(self.var, self.template)
        self.before = {table: count for table, (count, _digest) in rows(self.var).items()}
        operation.run()
        self.after = {table: count for table, (count, _digest) in rows(self.var).items()}
        self.wanted, self.seen = [*operation.told()], {}
        if found := [*faults_of(operation, acknowledged=True)]:
            raise AssertionError(f"Without a fault: {found}")
        connections.close_all()
        self.fresh()
        calls = []
        status = watched(
            lambda: attempt(operation), str(self.folder), lambda name, _path: calls.append(name)
        )
        if status:
            raise AssertionError(f"The operation does not work at all: {status}.")
        return calls

    def let_fail(self, operation, place, what, told):
        self.fresh()
        count = -1

        def decide(_name, _path):
            nonlocal count
            count += 1
            return what if count == place else None

        status = watched(lambda: attempt(operation), str(self.folder), decide)
        self.ended[status] += 1
        if status not in (0, 1, -signal.SIGKILL):
            self.findings.append(f"{told}: it ended with {status}")
        if count < place:
            self.findings.append(f"{told}: it made {count + 1} calls only")
        self.findings += [f"{told}: {line}" for line in self.look(operation, status == 0)]

    def look(self, operation, acknowledged):
        """What does not hold, as sentences. What is the same as after another fault is known."""
        from django.db import connections

        try:
            found = rows(self.var)
        except sqlite3.Error as error:
            return [f"the database cannot be read: {error}"]
        key = repr((acknowledged, found, files(self.var)))
        if key not in self.seen:
            self.looked[operation] += 1
            self.seen[key] = []
            try:
                self.seen[key] += self.findings_of(operation, acknowledged, found)
            except Exception as error:  # noqa: BLE001 - told as a finding
                self.seen[key].append(f"what is left cannot be looked at: {error!r}")
            finally:
                # No process may go on with what another has open.
                connections.close_all()
        return self.seen[key]

    def findings_of(self, operation, acknowledged, found):
        from django.db import connections

        yield from faults_of(operation, acknowledged=acknowledged)
        reached = operation.state()
        counts = {table: count for table, (count, _digest) in found.items()}
        if getattr(operation, "in_one", True):
            wanted = self.after if reached else self.before
            later = getattr(operation, "later", ())
            for table in sorted(counts.keys() | wanted.keys()):
                if counts.get(table) != wanted.get(table) and table not in later:
                    yield f"{counts.get(table)} rows in {table}, not {wanted.get(table)}"
        connections.close_all()
        if not reached or getattr(operation, "repeated", False):
            told = self.folder / "told"
            if apart(lambda: attempt(operation, tell=told.write_text)):
                yield f"afterwards it does not work any more: {told.read_text()}"
                return
        if [*operation.told()] != self.wanted:
            yield "there is something else than without the fault"
