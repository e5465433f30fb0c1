"""Migrations in half the time, and those of a database for a while once in each process.

Where a suite migrates some forty databases, most of the work is Django writing down every field of
every model and making it again from that, at each of sixty migrations. A copy, as Django itself
takes it of the fields of an abstract model, is the same field. tests/test_up.py compares the
tables with those of a plain `manage.py migrate`.

Proving a backup migrates an empty SQLite database; the next one gets the tables of the first.
"""

import copy
import sqlite3

from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.state import InvalidBasesError, ModelState
from django.db.models import Field

from baliprocess.backup.snapshot import FOR_A_WHILE

_migrate = MigrationExecutor.migrate
#: {which migrations: (their tables as a database in memory, their state)}
_made = {}


def install():
    """Let the states of migrations copy their fields, in this process, and keep what they made."""
    ModelState.render = _render
    MigrationExecutor.migrate = _migrate_once


def _migrate_once(self, targets, *arguments, **options):
    """What MigrationExecutor.migrate() gives; the tables of another empty database are copied."""
    if self.connection.alias != FOR_A_WHILE or self.loader.applied_migrations or arguments:
        return _migrate(self, targets, *arguments, **options)
    on_disk = {(name, type(each)) for name, each in self.loader.disk_migrations.items()}
    key = (frozenset(targets), frozenset(on_disk))
    self.connection.ensure_connection()
    database = self.connection.connection
    if key in _made:
        tables, state = _made[key]
        tables.backup(database)
        return state
    state = _migrate(self, targets, **options)
    tables = sqlite3.connect(":memory:", check_same_thread=False)
    database.backup(tables)
    _made[key] = tables, state
    return state


def _render(self, apps):
    """What ModelState.render() gives, https://github.com/django/django (migrations/state.py)."""
    try:
        bases = tuple(
            apps.get_model(base) if isinstance(base, str) else base for base in self.bases
        )
    except LookupError as missing:
        # The caller comes back when it has made the others.
        raise InvalidBasesError(self.bases) from missing
    body = {name: _copy(field) for name, field in self.fields.items()}
    body["Meta"] = type("Meta", (), {"app_label": self.app_label, "apps": apps, **self.options})
    body["__module__"] = "__fake__"
    body.update(self.construct_managers())
    return type(self.name, bases, body)


def _copy(field):
    made = copy.deepcopy(field)
    if not made.auto_created:
        # The columns stand in the order in which the fields were made.
        made.creation_counter = Field.creation_counter
        Field.creation_counter += 1
    return made
