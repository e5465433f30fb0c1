"""What makes the trail append-only: the database itself refuses to change or delete an entry.

Entries older than `KEPT_DAYS` may be deleted, so that the retention needs no way around. Part of
a leaf.
"""

from contextlib import contextmanager

from .model import KEPT_DAYS, AuditEntry

TABLE = AuditEntry._meta.db_table
REFUSED = "The audit trail is only ever added to."

_ON_SQLITE = {
    "audit_no_update": f'CREATE TRIGGER audit_no_update BEFORE UPDATE ON "{TABLE}" '
    f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END",
    "audit_no_delete": f'CREATE TRIGGER audit_no_delete BEFORE DELETE ON "{TABLE}" '
    f"WHEN OLD.at > datetime('now', '-{KEPT_DAYS} days') "
    f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END",
}

_ON_POSTGRES = f"""
CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('audit.open', true) IS NOT DISTINCT FROM 'on' THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'DELETE' THEN
        IF OLD.at <= now() - interval '{KEPT_DAYS} days' THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION '{REFUSED}' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON "{TABLE}"
    FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE OR REPLACE TRIGGER audit_no_truncate BEFORE TRUNCATE ON "{TABLE}"
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
"""


def install(connection):
    """Make the triggers what this version of the site needs; nothing without the table."""
    with connection.cursor() as cursor:
        if TABLE not in connection.introspection.table_names(cursor):
            return
        if connection.vendor == "postgresql":
            cursor.execute(_ON_POSTGRES)
            return
        names = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit_%'"
        cursor.execute(names)
        present = dict(cursor.fetchall())
        for name, statement in _ON_SQLITE.items():
            if present.get(name) != statement:
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
                cursor.execute(statement)


@contextmanager
def opened(connection):
    """Let the whole trail be replaced: where a database is emptied or a backup put back."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET audit.open = 'on'")
        else:
            for name in _ON_SQLITE:
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
    try:
        yield
    finally:
        # Within a transaction that failed neither can be said, and both go back with it.
        if not connection.needs_rollback:
            with connection.cursor() as cursor:
                if connection.vendor == "postgresql":
                    cursor.execute("SET audit.open = 'off'")
            install(connection)
