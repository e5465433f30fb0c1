"""What a database's planner knows of its tables.

A leaf: it imports nothing of the project.
"""


def gather_again(connection):
    """The same where SQLite has counted before.

    An index of which it knows nothing looks better to it than those that it has counted.
    """
    if "sqlite_stat1" in _own_tables(connection):
        gather(connection)


def _own_tables(connection):
    """The tables that SQLite keeps for itself, which Django passes over."""
    if connection.vendor != "sqlite":
        return set()
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE name LIKE %s", ["sqlite_%"])
        return {name for (name,) in cursor.fetchall()}


def gather(connection):
    """Have `connection`'s engine count its tables anew, as it must after many rows at once.

    The tables are named: a plain ANALYZE on PostgreSQL also takes those that all databases of a
    server share, and keeps every other database's waiting until its transaction ends.
    """
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"ANALYZE {connection.ops.quote_name(table)}")
