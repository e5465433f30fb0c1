"""`make outdated`: packages of requirements.lock of which there are newer versions.

Ends with 1 when the time that docs/operating.md gives for taking them over is past, counted from
the day on which the lock was made, and with 2 when the registry cannot be asked.
"""

import datetime as dt
import json
import re
import subprocess
import sys
import tomllib

from tests.layering import ROOT

#: Days after which a lock that is behind has to be made again; docs/operating.md, "Upgrade".
WITHIN = 30
#: What is kept back, and by whom.
HELD = {"python-dateutil": "botocore takes none from 3 on"}


def pins(name):
    """The versions that a requirements or lock file fixes, by package."""
    text = (ROOT / name).read_text(encoding="utf-8")
    found = re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^\s;\\]+)", text, re.MULTILINE)
    return {package.lower().replace("_", "-"): number for package, number in found}


def resolved():
    """The day on which `make lock` was last run."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return dt.date.fromisoformat(tomllib.loads(text)["tool"]["site"]["resolved"])


def newer(listed, locked):
    """[(package, locked version, newest)] of what `pip list --outdated` has `listed`."""
    found = {each["name"].lower().replace("_", "-"): each["latest_version"] for each in listed}
    return [
        (name, locked[name], found[name])
        for name in sorted(locked.keys() & found.keys() - HELD.keys())
    ]


def verdict(behind, age):
    """(status, [lines]) for what is `behind` in a lock of `age` days."""
    lines = [f"  {name} {now}: there is {latest}" for name, now, latest in behind]
    if not behind:
        return 0, ["Every package of the lock is the newest."]
    if age > WITHIN:
        return 1, [*lines, f"The lock is {age} days old, above {WITHIN}: make lock, make test."]
    return 0, [
        *lines,
        f"The lock is {age} days old; {WITHIN} may pass, 7 for security releases.",
    ]


def main():
    command = [sys.executable, "-m", "pip", "list", "--outdated", "--format=json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"The registry cannot be asked: {done.stderr.strip()}")
        return 2
    behind = newer(json.loads(done.stdout), pins("requirements.lock"))
    status, lines = verdict(behind, (dt.datetime.now(dt.UTC).date() - resolved()).days)
    print("\n".join(lines))
    return status


if __name__ == "__main__":
    sys.exit(main())
