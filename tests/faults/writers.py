"""Writers that are killed in the middle, again and again: what was acknowledged must be there."""

import os
import signal
import time
from contextlib import suppress

from .sweep import opened

WRITERS = 4


def kills(var, rounds):
    """(changes acknowledged, findings as sentences) after `rounds` kills of all writers at once."""
    acknowledged, findings = 0, []
    for turn in range(rounds):
        logs = [var.parent / f"written-{writer}" for writer in range(WRITERS)]
        pids = [_started(log, turn, writer) for writer, log in enumerate(logs)]
        time.sleep(0.15 + 0.02 * (turn % 7))
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        started = time.monotonic()
        with opened(var / "db.sqlite3") as database:
            found = database.execute("PRAGMA integrity_check").fetchone()
            rows = dict(database.execute("SELECT slug, note FROM members_member"))
        if found != ("ok",):
            findings.append(f"turn {turn}: {found}")
        if time.monotonic() - started > 5:
            findings.append(f"turn {turn}: took long to come up")
        for writer, log in enumerate(logs):
            told = log.read_text().split() if log.exists() else []
            left, right = (rows[f"member-{2 * writer + each}"] for each in (0, 1))
            if left != right:
                findings.append(f"turn {turn}: half a change: {left}, {right}")
            if told and _number(left) < _number(told[-1]):
                findings.append(f"turn {turn}: {told[-1]} was acknowledged, {left} is there")
            acknowledged += len(told)
            log.unlink(missing_ok=True)
    return acknowledged, findings


def _number(text):
    turn, _, count = (text or "-1.0").partition(".")
    return int(turn), int(count or 0)


def _started(log, turn, writer):
    pid = os.fork()
    if not pid:
        try:
            _write(log, turn, writer)
        finally:
            os._exit(3)
    return pid


def _write(log, turn, writer):
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
