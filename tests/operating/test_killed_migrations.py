"""`migrate` is killed again and again on a database with data, and then completes."""

import os
import signal

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connections

from baliprocess.backup import rows
from baliprocess.backup.snapshot import migrate_there
from baliprocess.page_cache import triggers
from baliprocess.staff import grant_groups
from meetings.models import DelegateContact
from tests import make
from tests.faults.operations import versions_before

from .test_migrations import a_copy_of_the_database, tables

pytestmark = pytest.mark.django_db(transaction=True)

#: At which of its statements each run is killed; the next goes on from there.
KILLS = (15, 25, 60)


def migrate_and_be_killed(alias, nth):
    """The number with which a process ended that migrates and is killed at its `nth` statement."""
    # No process may go on with what another has open.
    for name in ("default", alias):
        connections[name].close()
    pid = os.fork()
    if pid:
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        connections[alias].connect()
        return code
    count = 0

    def kill(execute, *arguments):
        nonlocal count
        count += 1
        if count == nth:
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(*arguments)

    code = 3
    try:
        connections[alias].connect()
        connections[alias].execute_wrappers.append(kill)
        call_command("migrate", database=alias, verbosity=0)
        code = 0
    finally:
        os._exit(code)


def told(alias):
    """(tables, rows of the record) of the database `alias`."""
    models = rows.tables(apps)
    own = [label for label in models if label.split(".")[0] in ("members", "meetings", "photos")]
    return tables(alias), {label: rows.digest(models[label], alias) for label in own}


def test_migrations_that_are_killed_complete_later_and_lose_nothing(tmp_path):
    grant_groups()
    person = make.a_delegation(make.a_meeting(city="Đà Nẵng")).delegates.create(name="Lan Anh")
    DelegateContact.objects.create(delegate=person, phone="1")
    make.a_photo(caption="A table")
    with a_copy_of_the_database(tmp_path) as alias:
        before = told(alias)
        triggers.remove(connections[alias])
        # Of one app: each further one takes seconds. `python -m tests.faults migrate` has all.
        migrate_there(alias, [("meetings", versions_before()["meetings"])])
        assert tables(alias) != before[0]
        assert [migrate_and_be_killed(alias, nth) for nth in KILLS] == [-signal.SIGKILL] * 3
        call_command("migrate", database=alias, verbosity=0)
        assert told(alias) == before


def test_the_command_goes_back_where_a_public_table_is_new_and_there_again(tmp_path):
    with a_copy_of_the_database(tmp_path) as alias:
        before = told(alias)
        call_command(
            "migrate", "members", versions_before()["members"], database=alias, verbosity=0
        )
        assert tables(alias) != before[0]
        call_command("migrate", database=alias, verbosity=0)
        assert told(alias) == before


class Killed(Exception):
    """The process ends here."""


def killed_after_the_commit():
    """Ends what notes a migration after its transaction: as first note, or, taken back, as second.

    Django deletes the note of a migration that was taken back once more when all is done.
    """
    deleted = 0

    def execute_or_end(execute, sql, params, many, context):
        nonlocal deleted
        deleted += sql.startswith('DELETE FROM "django_migrations"')
        late = 'INTO "django_migrations"' in sql and not context["connection"].in_atomic_block
        if late or deleted == 2:
            raise Killed
        return execute(sql, params, many, context)

    return execute_or_end


def test_nobody_can_be_killed_between_a_migration_and_the_note_of_it(tmp_path):
    app, last_but_one = "members", versions_before()["members"]
    with a_copy_of_the_database(tmp_path) as alias:
        before = told(alias)
        killed = connections[alias].execute_wrapper(killed_after_the_commit())
        with killed, pytest.raises(Killed):
            call_command("migrate", app, last_but_one, database=alias, verbosity=0)
        assert tables(alias) != before[0]
        with connections[alias].execute_wrapper(killed_after_the_commit()):
            call_command("migrate", app, database=alias, verbosity=0)
        call_command("migrate", database=alias, verbosity=0)
        assert told(alias) == before
