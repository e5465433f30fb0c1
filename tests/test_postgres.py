import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import postgres
from tests.conftest import unavailable
from tests.layering import ROOT

SHOW_URL = "import os, time; print(os.environ['DATABASE_URL'], flush=True); time.sleep(60)"


@pytest.fixture
def run():
    """`python -m tests.postgres` with a command that prints its address and then sleeps."""
    try:
        postgres.programs()
    except postgres.Unavailable as reason:
        unavailable(str(reason))
    with subprocess.Popen(
        [sys.executable, "-m", "tests.postgres", sys.executable, "-c", SHOW_URL],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_cluster_leaves_nothing_behind_when_it_is_stopped(run, number):
    folder = Path(run.stdout.readline().strip().partition("?host=")[2])
    server = int((folder / "data" / "postmaster.pid").read_text().splitlines()[0])
    os.kill(run.pid, number)
    assert run.wait(timeout=30) != 0
    assert not folder.exists()
    until = time.monotonic() + 10
    while Path(f"/proc/{server}/exe").exists() and time.monotonic() < until:
        time.sleep(0.05)
    with pytest.raises(OSError, match=r"No such|not permitted"):
        Path(f"/proc/{server}/exe").readlink()


def test_the_exit_status_is_that_of_the_command():
    try:
        assert postgres.main([sys.executable, "-c", "raise SystemExit(7)"]) == 7
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def test_without_postgresql_the_run_is_skipped_and_on_ci_it_fails(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(postgres, "DEBIAN_PROGRAMS", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CI", "false")
    assert postgres.main(["true"]) == 0
    assert "Skipped on PostgreSQL" in capsys.readouterr().out
    monkeypatch.setenv("CI", "true")
    assert postgres.main(["true"]) == 1
    assert "apt install postgresql" in capsys.readouterr().err
