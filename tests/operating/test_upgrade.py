"""`manage.py upgrade`: each step, each failure, and that a failure leaves what was."""

import shutil
import sys

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from baliprocess import health
from baliprocess.backup import rows
from baliprocess.backup.manifest import MANIFEST, backups, last_result
from baliprocess.management.commands import upgrade
from baliprocess.staff import grant_groups
from tests.layering import ROOT
from tests.make import a_meeting, a_member

pytestmark = pytest.mark.django_db(transaction=True)

LATER = """
from django.db import migrations

def forwards(apps, schema_editor):
    Member = apps.get_model("members", "Member")
    Member.objects.update(note="upgraded")
    {act}

class Migration(migrations.Migration):
    dependencies = [("news", {last!r}), ("members", {members!r})]
    operations = [migrations.RunPython(forwards, migrations.RunPython.noop)]
"""


@pytest.fixture(autouse=True)
def _places(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.STATIC_ROOT = tmp_path / "static"
    settings.BACKUP_DIR = tmp_path / "backups"
    settings.BACKUP_KEY = ""


@pytest.fixture
def record():
    grant_groups()
    return a_meeting(city="Đà Nẵng").hosts.add(a_member("Viet Nam", slug="viet-nam"))


@pytest.fixture
def newer(settings, tmp_path, monkeypatch):
    """Give it what a migration of a newer version does, and that version is installed."""
    names = set(MigrationRecorder(connection).applied_migrations())

    def install(act):
        package = tmp_path / "code" / "later_news"
        shutil.copytree(ROOT / "news" / "migrations", package)
        last, members = (
            max(path.stem for path in (ROOT / app / "migrations").glob("0*.py"))
            for app in ("news", "members")
        )
        text = LATER.format(act=act, last=last, members=members)
        (package / "9999_later.py").write_text(text)
        monkeypatch.syspath_prepend(str(package.parent))
        settings.MIGRATION_MODULES = {"news": "later_news"}
        # A process looks once at which migrations its program has.
        health._migrations_on_disk.cache_clear()

    yield install
    health._migrations_on_disk.cache_clear()
    for name in [name for name in sys.modules if name.startswith("later_news")]:
        del sys.modules[name]
    for app, name in set(MigrationRecorder(connection).applied_migrations()) - names:
        MigrationRecorder.Migration.objects.filter(app=app, name=name).delete()


def notes():
    return set(apps.get_model("members.Member").objects.values_list("note", flat=True))


def state():
    """Every row there is, and which migrations are applied."""
    tables = {label: rows.digest(model, "default") for label, model in rows.tables(apps).items()}
    return tables, set(MigrationRecorder(connection).applied_migrations())


def test_a_migration_that_fails_fails_in_the_rehearsal_and_changes_nothing(record, newer, settings):
    newer("raise ValueError('no such luck')")
    before = state()
    with pytest.raises(CommandError) as caught:
        call_command("upgrade")
    after = state()
    assert {k for k in before[0] if before[0][k] != after[0][k]} == set()
    (made,) = backups(settings.BACKUP_DIR)
    assert str(caught.value) == (
        "Stopped at “Backup and rehearsal”. The rehearsal of the migrations failed: ValueError: "
        "no such luck. Nothing was changed: put the old version of the program back, and it runs "
        "as before. Send this message to who wrote the new one. The backup is " + f"{made}."
    )
    assert not settings.STATIC_ROOT.exists()


def test_an_upgrade_rehearses_stops_where_it_fails_and_goes_on_when_run_again(
    record, newer, settings, tmp_path, capsys
):
    newer(
        f"import pathlib; if_there = pathlib.Path({str(tmp_path / 'bad')!r})\n"
        "    if if_there.exists() and schema_editor.connection.alias == 'default':\n"
        "        raise ValueError('no such luck')"
    )
    (tmp_path / "bad").touch()
    with pytest.raises(CommandError) as caught:
        call_command("upgrade")
    (made,) = backups(settings.BACKUP_DIR)
    assert str(caught.value) == (
        "Stopped at “Migrate”. ValueError: no such luck. Each migration is applied wholly or not "
        "at all. Correct this and run upgrade again; or go back: install the old version and run "
        f"`manage.py restore {made.name} --replace`."
    )
    # The rows the migration had changed are as they were.
    assert notes() == {""}
    (tmp_path / "bad").unlink()
    capsys.readouterr()
    call_command("upgrade")
    made = backups(settings.BACKUP_DIR)[0]
    assert last_result(made)["passed"] is True
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert lines[:5] == [
        "Checks … passed",
        "Migrations to come … 1",
        f"Backup and rehearsal … PASS {made.name}",
        "Migrate … 1 applied",
        "Static files … done",
    ]
    assert lines[5:-1] == ["Search … 3 entries", "Ready … yes"]
    assert notes() == {"upgraded"}
    assert ("news", "9999_later") in MigrationRecorder(connection).applied_migrations()


def test_a_database_of_a_newer_version_is_left_alone(record, settings):
    row = MigrationRecorder.Migration.objects.create(app="news", name="9999_from_the_future")
    try:
        with pytest.raises(CommandError, match=r"newer version .*news 9999_from_the_future"):
            call_command("upgrade")
    finally:
        row.delete()
    assert backups(settings.BACKUP_DIR) == []


def test_without_room_it_does_not_begin(record, settings, monkeypatch):
    monkeypatch.setattr(upgrade, "RESERVE", 10**18)
    with pytest.raises(CommandError, match=r"Stopped at “Checks”. \d+ MB are free .*Make room"):
        call_command("upgrade")
    assert backups(settings.BACKUP_DIR) == []


def test_two_upgrades_at_once_are_one(record):
    with upgrade.alone(), pytest.raises(CommandError, match="Another upgrade is running"):
        call_command("upgrade")


def test_a_backup_that_cannot_be_written_stops_it(record, settings, tmp_path):
    (tmp_path / "file").write_text("")
    settings.BACKUP_DIR = tmp_path / "file" / "backups"
    before = state()
    with pytest.raises(CommandError, match=r"The backup could not be made: .*Nothing was changed"):
        call_command("upgrade")
    assert state() == before
    assert MANIFEST not in [path.name for path in tmp_path.rglob("*")]
