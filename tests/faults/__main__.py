"""python -m tests.faults [--few N] [--part K/N] [--minutes N] [--kills N] [OPERATION …]"""

import argparse
import gc
import logging
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("operations", nargs="*", help="import, upload, photo, backup, migrate")
    parser.add_argument("--few", type=int, default=0, help="calls of each kind; 0 for every one")
    parser.add_argument("--part", default="1/1", help="2/3: the second third of all faults")
    parser.add_argument("--kills", type=int, default=200, help="how often to kill four writers")
    parser.add_argument("--minutes", type=float, default=0, help="stop after so many; 0: never")
    parser.add_argument("--template", help="a migrated and empty SQLite file; else one is made")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="faults-", dir=memory()) as name:
        folder = Path(name)
        for each in ("var", "tmp"):
            (folder / each).mkdir()
        os.environ |= {
            "SITE_VAR_DIR": str(folder / "var"),
            "TMPDIR": str(folder / "tmp"),
            "DJANGO_SETTINGS_MODULE": "baliprocess.settings",
        }
        tempfile.tempdir = None
        if options.template:
            shutil.copy(options.template, folder / "var" / "db.sqlite3")
        return sweep(folder, options)


def memory():
    """A disk in memory where there is one: what fails is told to fail, and flushing costs time."""
    folder = "/dev/shm"  # noqa: S108 - a folder of its own is made there
    return folder if os.access(folder, os.W_OK) else None


def prepared(folder, template):
    """Make the record with which every run begins; once, in this process."""
    import django

    django.setup()
    logging.disable()
    from django.core.management import call_command
    from django.db import connections

    from .operations import picture, prepare

    if not template:
        call_command("migrate", verbosity=0)
    prepare()
    (folder / "var" / "photo.jpg").write_bytes(picture())
    with connections["default"].cursor() as cursor:
        cursor.execute("PRAGMA journal_mode=WAL")
    connections.close_all()
    shutil.copytree(folder / "var", folder / "template")


def sweep(folder, options):
    prepared(folder, options.template)
    # What is here now is shared by all processes to come.
    gc.collect()
    gc.freeze()
    from .calls import Unable
    from .operations import OPERATIONS
    from .sweep import Sweep, processor_seconds
    from .writers import WRITERS, kills

    started = time.monotonic()
    until = started + 60 * options.minutes if options.minutes else float("inf")
    part, parts = map(int, options.part.split("/"))
    found = Sweep(folder, until=until, part=(part - 1, parts))
    wanted = options.operations or OPERATIONS
    try:
        for name in OPERATIONS:
            if name not in wanted and name.partition("-")[0] not in wanted:
                continue
            found.run(name, options.few)
            print(
                f"{name}: {found.tried[name]} faults in {found.calls[name]} calls, "
                f"{found.looked[OPERATIONS[name]]} ways to be left, "
                f"{found.seconds[name]:.0f} s, {len(found.findings)} findings so far.",
                flush=True,
            )
    except Unable as error:
        print(f"UNABLE: {error}")
        return 77
    print(f"{sum(found.tried.values())} faults, ended {dict(found.ended)}.")
    if found.left:
        print(f"The time was over: {found.left} further faults were not tried.")
    found.fresh()
    acknowledged, lost = kills(folder / "var", options.kills)
    print(f"{options.kills} kills of {WRITERS} writers, {acknowledged} changes acknowledged.")
    findings = [*found.findings, *lost]
    seconds = time.monotonic() - started
    print(f"{len(findings)} findings in {seconds:.0f} s, {processor_seconds():.0f} s of one core.")
    print("\n".join(findings[:50]))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
