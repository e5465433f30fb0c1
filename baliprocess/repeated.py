"""Columns that repeat what the row above says, so that a list is read from one index.

The meetings of a member are sorted by their dates, the documents of a series by their own: an
index cannot reach across tables. What is repeated is kept by triggers, so that nothing gets past
them, whoever writes: the admin, commands, bulk writes, another program. Whatever is written into
such a column itself is put right at once. A row without a row above repeats nothing.

`install()` runs after every `migrate`, as for the triggers of the page cache; it also puts right
what was written while they were away. This module is a leaf: it
imports nothing of the project but other leaves.
"""

# ruff: noqa: S608 (all names in these statements are our own, and no value is in them)

import hashlib
from dataclasses import dataclass

from django.apps import apps

from .drop_triggers import drop_triggers

PREFIX = "repeated_"


@dataclass(frozen=True)
class Repeated:
    """Columns of the table `row`, whose column `link` is the key of a row of `above`.

    `columns` maps them to expressions in SQL that both engines read, in which "above." stands
    before a column of the row above and "row." before one of the row itself. `sources` are the
    columns of the row above that they read, `own` those of the row itself.
    """

    row: str
    above: str
    link: str
    columns: tuple
    sources: tuple
    own: tuple = ()

    @property
    def name(self):
        return f"{PREFIX}{self.row}"

    def said(self, column, *, row, above="above"):
        """The expression of `column` with these names of the two rows."""
        return dict(self.columns)[column].replace("row.", f"{row}.").replace("above.", f"{above}.")


_known = []


def repeat(app, **rule):
    """Let the database keep a rule of the app with this label; `rule` is that of `Repeated`."""
    found = Repeated(**rule)
    if (app, found) not in _known:
        _known.append((app, found))


def rules(connection):
    """The rules whose tables and columns are there: on the way to an older version some are not."""
    there = {}
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
        for _app, rule in _known:
            for table in {rule.row, rule.above} & tables - set(there):
                # Django's introspection would parse every statement that made a table.
                cursor.execute(f'SELECT * FROM "{table}" LIMIT 0')
                there[table] = {column[0] for column in cursor.description}
    return [
        rule
        for app, rule in _known
        if apps.is_installed(app)
        and {name for name, _said in rule.columns} <= there.get(rule.row, set())
        and set(rule.sources) <= there.get(rule.above, set())
    ]


# --- SQLite --------------------------------------------------------------------------------------


def _on_sqlite(rule):
    """{name: statement} of the triggers of `rule`."""
    names = [name for name, _said in rule.columns]
    above = f'FROM "{rule.above}" above WHERE above.id = NEW.{rule.link}'
    wrong = " OR ".join(f"NEW.{name} IS NOT {rule.said(name, row='NEW')}" for name in names)
    values = ", ".join(f"{name} = (SELECT {rule.said(name, row='NEW')} {above})" for name in names)
    left = " OR ".join(f"NEW.{name} IS NOT NULL" for name in names)
    # What is right already costs a look; a row whose row above comes later keeps what it has.
    mend = (
        f"WHEN NEW.{rule.link} IS NULL AND ({left}) OR EXISTS (SELECT 1 {above} AND ({wrong})) "
        f'BEGIN UPDATE "{rule.row}" SET {values} WHERE id = NEW.id; END'
    )
    columns = ", ".join([rule.link, *names, *rule.own])
    changed = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in rule.sources)
    passed_on = ", ".join(
        f"{name} = {rule.said(name, row=_quoted(rule.row), above='NEW')}" for name in names
    )
    return {
        f"{rule.name}_insert": f'CREATE TRIGGER "{rule.name}_insert" AFTER INSERT ON '
        f'"{rule.row}" {mend}',
        f"{rule.name}_update": f'CREATE TRIGGER "{rule.name}_update" AFTER UPDATE OF {columns} '
        f'ON "{rule.row}" {mend}',
        f"{rule.name}_above": f'CREATE TRIGGER "{rule.name}_above" AFTER UPDATE OF '
        f'{", ".join(rule.sources)} ON "{rule.above}" WHEN {changed} BEGIN UPDATE "{rule.row}" '
        f"SET {passed_on} WHERE {rule.link} = NEW.id; END",
    }


def _quoted(table):
    return f'"{table}"'


def _install_on_sqlite(cursor, wanted):
    cursor.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE %s",
        [f"{PREFIX}%"],
    )
    present = dict(cursor.fetchall())
    for rule in wanted:
        triggers = _on_sqlite(rule)
        if all(present.get(name) == statement for name, statement in triggers.items()):
            continue
        for name, statement in triggers.items():
            cursor.execute(f'DROP TRIGGER IF EXISTS "{name}"')
            cursor.execute(statement)
        mend(cursor, rule)


# --- PostgreSQL ----------------------------------------------------------------------------------


def _on_postgres(rule):
    """The statements that make the triggers of `rule`.

    The row above is not locked: who changes it in the moment between another's writing of a row
    and its commit passes nothing on to that row. `manage.py retain` puts that right.
    """
    names = [name for name, _said in rule.columns]
    said = ", ".join(rule.said(name, row="NEW") for name in names)
    into = ", ".join(f"NEW.{name}" for name in names)
    kept = "; ".join(f"was_{name} := NEW.{name}" for name in names)
    back = "; ".join(f"NEW.{name} := was_{name}" for name in names)
    declared = " ".join(f'was_{name} "{rule.row}".{name}%TYPE;' for name in names)
    changed = " OR ".join(f"OLD.{name} IS DISTINCT FROM NEW.{name}" for name in rule.sources)
    passed_on = ", ".join(
        f"{name} = {rule.said(name, row=_quoted(rule.row), above='NEW')}" for name in names
    )
    columns = ", ".join([rule.link, *names, *rule.own])
    return f"""
CREATE OR REPLACE FUNCTION {rule.name}_row() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE {declared}
BEGIN
    {kept};
    SELECT {said} INTO {into} FROM "{rule.above}" above WHERE above.id = NEW.{rule.link};
    IF NOT FOUND AND NEW.{rule.link} IS NOT NULL THEN {back}; END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION {rule.name}_above() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "{rule.row}" SET {passed_on} WHERE {rule.link} = NEW.id;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER {rule.name}_insert BEFORE INSERT ON "{rule.row}"
    FOR EACH ROW EXECUTE FUNCTION {rule.name}_row();
CREATE OR REPLACE TRIGGER {rule.name}_update BEFORE UPDATE OF {columns} ON "{rule.row}"
    FOR EACH ROW EXECUTE FUNCTION {rule.name}_row();
CREATE OR REPLACE TRIGGER {rule.name}_above AFTER UPDATE OF {", ".join(rule.sources)}
    ON "{rule.above}" FOR EACH ROW WHEN ({changed}) EXECUTE FUNCTION {rule.name}_above();
"""


def _install_on_postgres(cursor, wanted):
    cursor.execute("SELECT tgname FROM pg_trigger WHERE tgname LIKE %s", [f"{PREFIX}%"])
    present = {name for (name,) in cursor.fetchall()}
    # The comment on the function tells of which statements it and its triggers are.
    cursor.execute(
        "SELECT proname, obj_description(oid, 'pg_proc') FROM pg_proc WHERE proname LIKE %s",
        [f"{PREFIX}%_row"],
    )
    stamps = dict(cursor.fetchall())
    for rule in wanted:
        statements = _on_postgres(rule)
        stamp = hashlib.sha256(statements.encode()).hexdigest()
        triggers = {f"{rule.name}_{event}" for event in ("insert", "update", "above")}
        if stamps.get(f"{rule.name}_row") == stamp and triggers <= present:
            continue
        cursor.execute(statements)
        cursor.execute(f"COMMENT ON FUNCTION {rule.name}_row() IS '{stamp}'")
        mend(cursor, rule)


# --- both ----------------------------------------------------------------------------------------


def install(connection):
    """Make the triggers what this version of the site needs, and put right what is wrong."""
    wanted = rules(connection)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            _install_on_postgres(cursor, wanted)
        else:
            _install_on_sqlite(cursor, wanted)


def remove(connection):
    """Take the triggers away, so that tables can be made anew; `install` makes them again."""
    drop_triggers(connection, PREFIX)


def mend_all(connection):
    """Put right what is wrong of every rule, and give back how many rows were."""
    with connection.cursor() as cursor:
        return sum(mend(cursor, rule) for rule in rules(connection))


def mend(cursor, rule):
    """Put right what is wrong of `rule`, and give back how many rows were."""
    names = [name for name, _said in rule.columns]
    row = _quoted(rule.row)
    differ = "IS DISTINCT FROM" if cursor.db.vendor == "postgresql" else "IS NOT"
    wrong = " OR ".join(f"{row}.{name} {differ} {rule.said(name, row=row)}" for name in names)
    values = ", ".join(f"{name} = {rule.said(name, row=row)}" for name in names)
    cursor.execute(
        f"UPDATE {row} SET {values} FROM {_quoted(rule.above)} AS above "
        f"WHERE above.id = {row}.{rule.link} AND ({wrong})"
    )
    mended = cursor.rowcount
    left = " OR ".join(f"{name} IS NOT NULL" for name in names)
    nothing = ", ".join(f"{name} = NULL" for name in names)
    cursor.execute(f"UPDATE {row} SET {nothing} WHERE {rule.link} IS NULL AND ({left})")
    return mended + cursor.rowcount
