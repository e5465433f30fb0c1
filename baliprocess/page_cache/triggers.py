"""The triggers that raise the number of the state with every change of a public row.

They stand in the database, so that nothing gets past them: the admin, commands, bulk writes,
many-to-many rows, another program. `install()` runs after every `migrate`, because a new model
needs them and SQLite loses them where Django makes a table anew.

A row with a publication is public only while it is published: a draft changes no page, neither
when it is written nor when it goes. So three hundred uploaded photos leave the cache alone.

This module is a leaf: it
imports nothing of the project but other leaves.
"""

import hashlib
import secrets
import time

from django.apps import apps
from django.db import transaction
from django.db.models import F

from baliprocess.drop_triggers import drop_triggers
from baliprocess.publishing import Published, Status

TABLE = "page_cache_state"
#: The advisory lock PostgreSQL's writers hold from before their commit until after it.
LOCK = 7_226_014_512
#: For so many seconds they sleep meanwhile: longer than any process trusts an answer.
WAIT = 0.3
APPS = ("members", "photos", "meetings", "news", "baliprocess")
EVENTS = ("INSERT", "UPDATE", "DELETE")

PREFIX = "page_cache_"


def public_models():
    """The models whose rows show on public pages, each with its many-to-many tables.

    That is every model of ours that does not say `shows_on_pages = False`: whoever forgets to say
    it makes pages anew too often, never too late.
    """
    for model in apps.get_models(include_auto_created=True):
        options = model._meta
        owner = options.auto_created or model
        if (
            options.app_label in APPS
            and not model.__name__.startswith("Historical")
            and getattr(owner, "shows_on_pages", True)
            and options.managed
            and not options.proxy
        ):
            yield model


def _rows_of(event):
    """The names by which a trigger knows the rows of `event`."""
    return {"INSERT": ("NEW",), "UPDATE": ("OLD", "NEW"), "DELETE": ("OLD",)}[event]


def _condition(model, event):
    """The SQL condition under which an `event` on a row of `model` can change a page, or ""."""
    if issubclass(model, Published):
        return " OR ".join(f"{row}.status = '{Status.PUBLISHED}'" for row in _rows_of(event))
    return ""


def _there(tables):
    """The public models whose table there is: on the way back to an older version some are not."""
    return [model for model in public_models() if model._meta.db_table in tables]


# --- SQLite --------------------------------------------------------------------------------------


def _sqlite_triggers(tables):
    """{name: statement} for every one of `tables` and every event."""
    raise_number = (
        "UPDATE page_cache_state SET number = number + 1, "
        "changed = CAST(strftime('%s', 'now') AS INTEGER);"
    )
    wanted = {}
    for model in _there(tables):
        for event in EVENTS:
            name = f"{PREFIX}{model._meta.db_table}_{event.lower()}"
            condition = _condition(model, event)
            when = f" WHEN {condition}" if condition else ""
            wanted[name] = (
                f'CREATE TRIGGER "{name}" AFTER {event} ON "{model._meta.db_table}"{when} '
                f"BEGIN {raise_number} END"
            )
    return wanted


def _install_on_sqlite(cursor, tables):
    cursor.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE %s",
        [f"{PREFIX}%"],
    )
    present, wanted = dict(cursor.fetchall()), _sqlite_triggers(tables)
    for name, statement in present.items():
        if statement != wanted.get(name):
            cursor.execute(f'DROP TRIGGER "{name}"')
    for name, statement in wanted.items():
        if present.get(name) != statement:
            cursor.execute(statement)


# --- PostgreSQL ----------------------------------------------------------------------------------

#: The first change of a transaction leaves a note; the note's own trigger waits for the commit.
#: `page_cache.wait` shortens the sleep where nothing is cached, as in tests.
_FUNCTIONS = """
CREATE TABLE IF NOT EXISTS page_cache_note (id bigserial PRIMARY KEY);

CREATE OR REPLACE FUNCTION page_cache_note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('page_cache.noted', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
        PERFORM set_config('page_cache.noted', pg_current_xact_id()::text, true);
        INSERT INTO page_cache_note DEFAULT VALUES;
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION page_cache_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(:lock);
    PERFORM pg_sleep(
        COALESCE(NULLIF(current_setting('page_cache.wait', true), '')::float, :wait));
    UPDATE page_cache_state
        SET number = number + 1, changed = extract(epoch FROM clock_timestamp())::bigint;
    DELETE FROM page_cache_note WHERE id = NEW.id;
    RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS page_cache_at_commit ON page_cache_note;
CREATE CONSTRAINT TRIGGER page_cache_at_commit AFTER INSERT ON page_cache_note
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION page_cache_commit();
""".replace(":lock", str(LOCK)).replace(":wait", str(WAIT))


def _postgres_triggers(tables):
    """{(table, name): statement} for every one of `tables` and event, and one for truncating."""
    wanted = {}
    for model in _there(tables):
        table = model._meta.db_table
        for event in EVENTS:
            condition = _condition(model, event)
            when = f" WHEN ({condition})" if condition else ""
            name = f"{PREFIX}{event.lower()}"
            wanted[table, name] = (
                f'CREATE TRIGGER {name} AFTER {event} ON "{table}" FOR EACH ROW{when} '
                f"EXECUTE FUNCTION {PREFIX}note_change()"
            )
        wanted[table, f"{PREFIX}truncate"] = (
            f'CREATE TRIGGER {PREFIX}truncate AFTER TRUNCATE ON "{table}" '
            f"FOR EACH STATEMENT EXECUTE FUNCTION {PREFIX}note_change()"
        )
    return wanted


def _install_on_postgres(cursor, tables):
    wanted = _postgres_triggers(tables)
    # The comment on the table tells which set stands there; to look at each would take long.
    stamp = hashlib.sha256("\0".join([_FUNCTIONS, *wanted.values()]).encode()).hexdigest()
    cursor.execute(
        "SELECT obj_description(%s::regclass), count(*) FROM pg_trigger "
        "WHERE NOT tgisinternal AND tgname LIKE %s",
        [TABLE, f"{PREFIX}%"],
    )
    if cursor.fetchone() == (stamp, len(wanted) + 1):
        return
    cursor.execute(_FUNCTIONS)
    for (table, name), statement in wanted.items():
        cursor.execute(f'DROP TRIGGER IF EXISTS {name} ON "{table}"')
        cursor.execute(statement)
    cursor.execute(f"COMMENT ON TABLE {TABLE} IS '{stamp}'")


def install(connection):
    """Make the triggers and the row they write what this version of the site needs.

    Raises the number, for a migration may have written in ways no trigger sees. Does nothing as
    long as the table of the state does not exist.
    """
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
    if TABLE not in tables:
        return
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        {"sqlite": _install_on_sqlite, "postgresql": _install_on_postgres}[connection.vendor](
            cursor, tables
        )
        state = apps.get_model("baliprocess", "PageCacheState").objects.using(connection.alias)
        now = int(time.time())
        if not state.update(number=F("number") + 1, changed=now):
            # Not from one: after a backup has been put back no old number may come again.
            state.create(pk=1, number=secrets.randbits(48), changed=now)


def remove(connection):
    """Take the triggers away, as before the table they write goes; `install` makes them again."""
    drop_triggers(connection, PREFIX)
