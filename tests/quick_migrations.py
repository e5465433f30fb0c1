"""Migrations in half the time, and those of an empty SQLite database once in each process.

Where a suite migrates some forty databases, most of the work is Django writing down every field of
every model and making it again from that, at each of sixty migrations. A copy, as Django itself
takes it of the fields of an abstract model, is the same field. tests/test_up.py compares the
tables with those of a plain `manage.py migrate`.

Proving a backup migrates an empty SQLite database; it gets the tables of the first one that the
same migrations made in this process, which on SQLite is the tests' own.
"""

import copy
import inspect
import sqlite3
from pathlib import Path

from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.state import InvalidBasesError, ModelState
from django.db.models import Field

from baliprocess.backup.snapshot import FOR_A_WHILE

_migrate = MigrationExecutor.migrate
#: {which migrations, by their texts: (their tables as a database in memory, their state)}
_made = {}


def install():
    """Let the states of migrations copy their fields, in this process, and keep what they made."""
    ModelState.render = _render
    MigrationExecutor.migrate = _migrate_once


def _migrate_once(self, targets, plan=None, state=None, **options):
    """What MigrationExecutor.migrate() gives; the tables of another empty database are copied."""
    connection = self.connection
    if connection.vendor != "sqlite" or self.loader.applied_migrations or any(options.values()):
        return _migrate(self, targets, plan, state, **options)
    made = _texts(self.migration_plan(targets) if plan is None else plan)
    connection.ensure_connection()
    if connection.alias == FOR_A_WHILE and made in _made:
        tables, state = _made[made]
        tables.backup(connection.connection)
        return state
    state = _migrate(self, targets, plan, state, **options)
    if made not in _made:
        tables = sqlite3.connect(":memory:", check_same_thread=False)
        connection.connection.backup(tables)
        # `migrate` goes on to change its state.
        _made[made] = tables, state.clone()
    return state


def _texts(plan):
    """The migrations of a plan in their order: those of one name may differ between versions."""
    return tuple(
        (each.app_label, each.name, Path(inspect.getfile(type(each))).read_text(encoding="utf-8"))
        for each, _backwards in plan
    )


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
