"""Commands of the site run in processes of their own, as an operator runs them."""

import os
import subprocess
import sys

from tests.layering import ROOT


def manage(*arguments, **variables):
    """Run manage.py in a process of its own with exactly these variables."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=kept | variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
