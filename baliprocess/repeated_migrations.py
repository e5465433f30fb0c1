"""What a migration needs where a table begins to repeat columns of another; see `repeated`.

A leaf: it imports nothing of the project but other leaves.
"""

from django.db.migrations import RunPython, RunSQL

from . import repeated


def fill(*statements):
    """The operation that fills the rows which are there already."""

    def fill_rows(apps, schema_editor):
        with schema_editor.connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)
        # PostgreSQL alters no table while checks of its rows are waiting for the end.
        schema_editor.connection.check_constraints()

    return RunPython(fill_rows, RunPython.noop)


def forget():
    """The last operation, and the first on the way back: no trigger may then speak of columns that
    are about to go.
    """

    def run(apps, schema_editor):
        repeated.remove(schema_editor.connection)

    return RunPython(RunPython.noop, run)


def add_to_link(table, **types):
    """Columns of these types for a table that Django makes for a relation of many to many."""
    return RunSQL(
        [f"ALTER TABLE {table} ADD COLUMN {name} {kind} NULL" for name, kind in types.items()],
        [f"ALTER TABLE {table} DROP COLUMN {name}" for name in reversed(types)],
    )


def index_link(name, table, columns):
    """An index of such a table, which sorts a falling column as `keys.LatestFirst` does."""

    def add(apps, schema_editor):
        # SQLite has no other place for rows without a value.
        falling = "DESC NULLS LAST" if schema_editor.connection.vendor == "postgresql" else "DESC"
        terms = ", ".join(
            f"{column[1:]} {falling}" if column.startswith("-") else column for column in columns
        )
        schema_editor.execute(f"CREATE INDEX {name} ON {table} ({terms})")

    def remove(apps, schema_editor):
        schema_editor.execute(f"DROP INDEX {name}")

    return RunPython(add, remove)
