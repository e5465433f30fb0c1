"""`make bench` runs every module of this folder and writes latest.md and latest.json.

Each runs in a process of its own, so that none warms another up. A module that has
`measure()`, which gives values for JSON, and `table(measured)`, which gives Markdown, appears in
both files; of any other the output goes into latest.md.
"""

import importlib
import json
import os
import pkgutil
import platform
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def names():
    """The modules that measure something, by name."""
    found = [module.name for module in pkgutil.iter_modules([str(FOLDER)])]
    return [name for name in found if not name.startswith("_")]


def run_here(name):
    """Measure `name` in this process; the values and the table go to standard output as JSON."""
    module = importlib.import_module(f"benchmarks.{name}")
    measured = module.measure()
    print(json.dumps({"measured": measured, "table": module.table(measured)}))


def run(name):
    """The values and the Markdown of one module, from a process of its own."""
    speaks_json = all(f"def {part}(" in (FOLDER / f"{name}.py").read_text() for part in PARTS)
    command = ["benchmarks", name] if speaks_json else [f"benchmarks.{name}"]
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=FOLDER.parent,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"benchmarks.{name} failed.")
    if not speaks_json:
        return None, done.stdout
    answer = json.loads(done.stdout.splitlines()[-1])
    return answer["measured"], answer["table"]


PARTS = ("measure", "table")


def main():
    machine = f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores."
    sections, values = [f"# Measurements\n\n{machine}"], {"machine": machine}
    for name in names():
        measured, text = run(name)
        section = f"## {name.replace('_', ' ').capitalize()}\n\n{text.strip()}"
        print(f"{section}\n", flush=True)
        sections.append(section)
        if measured is not None:
            values[name] = measured
    (FOLDER / "latest.md").write_text("\n\n".join([*sections, ""]), encoding="utf-8")
    text = json.dumps(values, indent=1, ensure_ascii=False)
    (FOLDER / "latest.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        run_here(sys.argv[1])
    else:
        main()
