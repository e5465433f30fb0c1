"""Carrying the whole database over to a PostgreSQL, and proving that it arrived.

One transaction writes everything there and compares it before it is committed: whatever ends it
before leaves tables without a row, and it can be begun again.
"""

import contextlib
import copy
import itertools
from dataclasses import dataclass

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connections, transaction
from django.db.migrations.executor import MigrationExecutor

from baliprocess.audit import triggers
from baliprocess.table_statistics import gather

from .fitting import dangling, misfits
from .rows import Sum, digest, insert, lines_of, next_key, set_next_key, tables
from .snapshot import one_more, standing_still

SOURCE, TARGET = "moved_from", "moved_to"
#: What each engine keeps for itself, and what is made anew from the other tables.
NOT_CARRIED = frozenset(
    (
        "baliprocess.pagecachestate",
        "baliprocess.searchentry",
        "baliprocess.searchlink",
        "baliprocess.searchword",
    )
)
#: What `migrate` itself writes into an empty database.
FILLED_BY_MIGRATE = frozenset(
    (
        "auth.group",
        "auth.group_permissions",
        "auth.permission",
        "baliprocess.pagecachestate",
        "contenttypes.contenttype",
    )
)
#: Tables of the site that no model stands for.
OTHER_TABLES = frozenset(("django_migrations", "page_cache_note", "shared_cache"))
WORST = 100


class NotMoved(Exception):
    """Nothing was written into the target; the message says why, and what to do."""


class Misfits(NotMoved):
    """There are values that PostgreSQL would refuse: `shown` and `more` besides."""

    def __init__(self, shown, more):
        super().__init__("There are values that PostgreSQL would refuse.")
        self.shown, self.more = shown, more


@dataclass(frozen=True)
class Compared:
    """One table on both sides: its label, and (rows, SHA-256 of its rows) here and there."""

    table: str
    here: tuple
    there: tuple

    @property
    def same(self):
        return self.here == self.there


@contextlib.contextmanager
def target(entry):
    """The alias of the database `entry` while the block runs; its statements may take long."""
    entry = copy.deepcopy(entry)
    options = entry.setdefault("OPTIONS", {})
    options.pop("pool", None)
    # Whatever limits the site sets itself are for answering visitors.
    entry["CONN_MAX_AGE"], entry["CONN_HEALTH_CHECKS"] = None, False
    with one_more(TARGET, entry) as alias:
        with connections[alias].cursor() as cursor:
            for limit in ("statement_timeout", "lock_timeout"):
                cursor.execute(f"SET {limit} = 0")
            cursor.execute("SET idle_in_transaction_session_timeout = 0")
        yield alias


@contextlib.contextmanager
def _held():
    """The alias of the live database in a state that stays.

    On SQLite nobody can save meanwhile: what was saved after a copy was made would be lost.
    """
    live = connections["default"]
    if live.vendor != "sqlite":
        with standing_still() as alias:
            yield alias
        return
    entry = copy.deepcopy(connections.settings["default"])
    entry["NAME"] = live.settings_dict["NAME"]
    with one_more(SOURCE, entry) as alias, transaction.atomic(using=alias):
        yield alias


@contextlib.contextmanager
def _in_place_of_the_live_one(alias):
    """Let all that names no database work on `alias`: it can then not reach the live one."""
    live = connections["default"]
    connections["default"] = connections[alias]
    ContentType.objects.clear_cache()
    try:
        yield
    finally:
        connections["default"] = live
        ContentType.objects.clear_cache()


def move(entry, *, say=lambda _text: None):
    """Carry the live database over to the empty one that `entry` of `DATABASES` names.

    Returns what was `Compared`, all of it the same, and the number of entries of the search. The
    live database is only read. Raises NotMoved, Misfits, DatabaseError; then nothing was kept.
    """
    with target(entry) as there, _held() as here:
        _refuse_pending(here)
        _refuse_held(there)
        say("Reading what is to be carried")
        shown, more = _first(_all_misfits(here))
        if shown:
            raise Misfits(shown, more)
        say("Making the tables")
        with _in_place_of_the_live_one(there):
            call_command("migrate", interactive=False, verbosity=0)
        with transaction.atomic(using=there):
            compared = _carry(here, there, say)
            if wrong := [each.table for each in compared if not each.same]:
                raise NotMoved(f"These did not arrive as they were: {', '.join(wrong)}.")
            say("Making the search")
            with _in_place_of_the_live_one(there):
                from baliprocess.search.index import rebuild

                entries = sum(rebuild().values())
        gather(connections[there])
    return compared, entries


def compare(entry):
    """What is `Compared` of the live database and the one that `entry` names; nothing is written.

    Raises NotMoved when tables are missing there.
    """
    with target(entry) as there, _held() as here:
        models = tables(apps, without=NOT_CARRIED)
        known = set(connections[there].introspection.table_names())
        if missing := [label for label, m in models.items() if m._meta.db_table not in known]:
            raise NotMoved(f"Tables are missing there: {', '.join(missing[:5])}.")
        return [
            Compared(label, digest(model, here), digest(model, there))
            for label, model in models.items()
        ]


def _all_misfits(here):
    models, connection = tables(apps, without=NOT_CARRIED).values(), connections[here]
    for model in models:
        yield from misfits(model, connection)
    yield from dangling(models, connection)


def _first(found):
    found = iter(found)
    return list(itertools.islice(found, WORST)), sum(1 for _ in found)


def _refuse_pending(here):
    executor = MigrationExecutor(connections[here])
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise NotMoved(
            "Migrations of this version have not been applied here: run `manage.py upgrade` first."
        )


def _refuse_held(there):
    """Raise NotMoved unless the database holds nothing but what `migrate` makes."""
    connection = connections[there]
    known = set(connection.introspection.table_names())
    models = tables(apps, without=())
    ours = {model._meta.db_table for model in models.values()} | OTHER_TABLES
    if strange := sorted(known - ours):
        raise NotMoved(
            f"It holds tables that are not of this site or version: {', '.join(strange[:5])}. Name "
            "an empty database of its own."
        )
    for label, model in models.items():
        if label in FILLED_BY_MIGRATE or model._meta.db_table not in known:
            continue
        with connection.cursor() as cursor:
            table = connection.ops.quote_name(model._meta.db_table)
            cursor.execute(f"SELECT 1 FROM {table} LIMIT 1")  # noqa: S608 - a table of our own
            if cursor.fetchone():
                raise NotMoved(
                    f"It is not empty: {label} has rows. Name an empty database; or, if this was "
                    "done before, run it with --check to see whether both are the same."
                )


def _carry(here, there, say):
    """Write every row of `here` into `there` and compare. A transaction is open on both."""
    connection, models = connections[there], tables(apps, without=NOT_CARRIED)
    with triggers.opened(connection):
        for model in models.values():
            model._base_manager.using(there).all()._raw_delete(there)
    sums = {}
    for label, model in models.items():
        found = Sum()
        lines = found.over(lines_of(model, here))
        count = insert(model, (line.rstrip(b"\n") for line in lines), connection)
        set_next_key(model, next_key(model, connections[here]), connection)
        sums[label] = found.told
        if count >= 10_000:
            say(f"{label}: {count:,} rows")
    say("Comparing")
    with connection.cursor() as cursor:
        # What refers to a row that is missing shall be told now, and not by the commit.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    return [Compared(label, sums[label], digest(model, there)) for label, model in models.items()]
