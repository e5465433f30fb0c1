"""What `make audit` says where it cannot run, and how it tells what was found."""

import pytest

from tests import checkers


def test_what_is_missing_is_named_with_how_to_get_it(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit) as ended:
        checkers.main()
    assert ended.value.code == (
        "make audit needs what is not on this machine: Node.js (Debian: apt install nodejs), npm "
        "(Debian: apt install npm), Java (Debian: apt install default-jre-headless), Chromium "
        "(Debian: apt install chromium)."
    )


def test_the_report_holds_every_finding_and_what_cost_points():
    points = {"Performance": 97, "SEO": 100}
    lines = checkers.report(
        ["/", "/id/"], ["/ line 3: Bad. (error)"], {"/": (points, ["Slow (2)"])}
    )
    assert lines.splitlines()[4:] == [
        "Nu HTML checker, 2 pages, warnings included: 1 findings.",
        "",
        "- / line 3: Bad. (error)",
        "",
        "| page | Performance | SEO |",
        "|---|---|---|",
        "| `/` | 97 | 100 |",
        "",
        "What cost points:",
        "",
        "- Slow (2)",
    ]
