import datetime as dt
import re
import sys
from importlib import metadata

import django
import PIL
import pytest

from baliprocess.system_page import CHOSEN_WITHIN, packages
from tests import outdated
from tests.layering import PACKAGES, ROOT, imported, sources
from tests.outdated import pins


def version(text):
    return tuple(int(number) for number in re.findall(r"\d+", text)[:3])


# Versions before these have published holes that a visitor or an uploaded file can reach.
@pytest.mark.parametrize(
    ("installed", "floor"), [(django.__version__, (5, 2, 19)), (PIL.__version__, (13, 0))]
)
def test_versions_with_known_holes_are_not_used(installed, floor):
    assert version(installed) >= floor


SETS = {
    "requirements.lock": ["requirements.txt"],
    "requirements-large.lock": ["requirements.txt", "requirements-large.txt"],
    "requirements-dev.lock": ["requirements.txt", "requirements-large.txt", "requirements-dev.txt"],
}


@pytest.mark.parametrize("lock", SETS)
def test_the_lock_holds_every_direct_pin(lock):
    direct = {}
    for name in SETS[lock]:
        direct |= pins(name)
    locked = pins(lock)
    assert {package: locked.get(package) for package in direct} == direct


def test_packages_that_are_behind_are_named_and_in_time():
    listed = [
        {"name": "Django", "version": "5.2.19", "latest_version": "5.2.20"},
        {"name": "pytest", "version": "9", "latest_version": "10"},
    ]
    behind = outdated.newer(listed, {"django": "5.2.19", "pillow": "13.0.0"})
    assert behind == [("django", "5.2.19", "5.2.20")]
    assert outdated.verdict([], 400)[0] == 0
    assert [outdated.verdict(behind, age)[0] for age in (0, 30, 31)] == [0, 0, 1]
    assert outdated.verdict(behind, 0)[1][0] == "  django 5.2.19: there is 5.2.20"


def test_the_system_page_says_when_the_packages_were_chosen():
    day = outdated.resolved()
    assert packages(today=day).startswith("chosen on ")
    assert packages(today=day + dt.timedelta(days=30)) == packages(today=day)
    late = packages(today=day + dt.timedelta(days=31))
    assert late.endswith("31 days ago: ask for a newer version of the site")
    assert outdated.WITHIN == CHOSEN_WITHIN


@pytest.mark.parametrize("lock", SETS)
def test_every_line_of_the_lock_has_a_hash(lock):
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    assert [line.split()[0] for line in text.splitlines() if line.strip()] != []
    assert [
        line for line in text.splitlines() if line.strip() and "--hash=sha256:" not in line
    ] == []


def test_the_locks_agree():
    everything = pins("requirements-dev.lock")
    for lock in ("requirements.lock", "requirements-large.lock"):
        assert {package: everything.get(package) for package in pins(lock)} == pins(lock)


def test_every_direct_requirement_is_pinned():
    for name in ("requirements.txt", "requirements-large.txt", "requirements-dev.txt"):
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        wanted = [line for line in lines if line and not line.startswith("#")]
        assert len(wanted) == len(pins(name)), name


def test_every_package_that_the_site_imports_is_pinned():
    """A package that comes only with another one leaves when that one no longer needs it."""
    modules = sources()
    imported_names = {
        target.partition(".")[0]
        for name, (text, is_package) in modules.items()
        for _line, target in imported(name, text, is_package, modules)
    }
    foreign = imported_names - sys.stdlib_module_names - set(PACKAGES)
    distributions = metadata.packages_distributions()
    packages = {distributions[name][0].lower().replace("_", "-") for name in foreign}
    optional = pins("requirements-large.txt")
    assert sorted(packages - pins("requirements.txt").keys() - optional.keys()) == []
