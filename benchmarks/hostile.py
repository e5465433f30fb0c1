"""Thousands of files that lie, end early or mean harm, through the whole intake of photos.

`HOSTILE_TURNS` says how often each sound file has bits turned (default 20; 400 makes about 6,000
files in half an hour). Everything is made by code and the same in every run.
"""

import os
import resource
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

TURNS = int(os.environ.get("HOSTILE_TURNS", "20"))


def measure():
    """{group: {files, taken, refused, duplicate}}, the slowest, memory and all findings."""
    with tempfile.TemporaryDirectory(prefix="baliprocess-hostile-") as folder:
        os.environ |= {
            "SITE_VAR_DIR": folder,
            "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3",
            "DJANGO_SETTINGS_MODULE": "baliprocess.settings",
        }
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        try:
            return _measure()
        finally:
            from photos import decoder

            decoder.close()


def _measure():
    from photos.models import Album
    from tests.photos import hostile
    from tests.photos.taking import Taker

    taker = Taker(Album.objects.create(title="Hostile"))
    for name, data in hostile.sound().values():
        taker.finding(name, data)
    before = _resident()
    taker.counts.clear()
    groups = {
        "made by hand": hostile.crafted(),
        "cut short or with bits turned": hostile.mutated(TURNS),
    }
    result = {"groups": {}, "findings": [], "seconds": 0.0}
    begun, child = time.monotonic(), 0
    for group, files in groups.items():
        counts = defaultdict(int)
        for label, name, data in files:
            earlier = dict(taker.counts)
            finding = taker.finding(name, data)
            child = max(child, _child_peak())
            if finding:
                result["findings"].append(f"{label}: {finding}")
            for outcome, number in taker.counts.items():
                counts[outcome] += number - earlier.get(outcome, 0)
        result["groups"][group] = dict(counts)
    return result | {
        "seconds": round(time.monotonic() - begun, 1),
        "slowest": round(taker.slowest[0], 2),
        "growth_mb": round(_resident() - before),
        "child_mb": round(max(child, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e3)),
        "sentences": len(taker.sentences),
    }


def _resident():
    """The most megabytes this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def _child_peak():
    """The most megabytes the decoding process that waits has held."""
    from photos import decoder

    peak = 0
    for child in decoder._children.idle:
        status = Path(f"/proc/{child.process.pid}/status").read_text()
        # One that has just left for want of work holds nothing any more.
        held = status.partition("VmHWM:")[2].split()
        peak = max(peak, int(held[0]) / 1000 if held else 0)
    return peak


def table(measured):
    """The outcomes as a Markdown table, and what was wrong."""
    lines = ["| hostile files | taken | refused | duplicates |", "|---|---|---|---|"]
    for group, counts in measured["groups"].items():
        numbers = " | ".join(str(counts.get(o, 0)) for o in ("taken", "refused", "duplicate"))
        lines.append(f"| {sum(counts.values())} {group} | {numbers} |")
    lines.append("")
    lines.append(
        f"The slowest took {measured['slowest']} s, the server grew by {measured['growth_mb']} MB, "
        f"the decoding process held at most {measured['child_mb']} MB; "
        f"{measured['sentences']} different sentences were said."
    )
    found = measured["findings"]
    lines.append(f"Findings: {len(found)}." if found else "Every file was dealt with as it must.")
    lines += [f"- {finding}" for finding in found[:50]]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table(measure()) + "\n")
