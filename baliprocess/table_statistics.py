"""What a database's planner knows of its tables.

A leaf: it imports nothing of the project.
"""

# Where SQLite keeps what it has counted; there is none before.
_COUNTED = "SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'"


def gather(connection):
    """Have `connection`'s engine count its tables anew, as it must after many rows at once.

    The tables are named: a plain ANALYZE on PostgreSQL also takes those that all databases of a
    server share, and keeps every other database's waiting until its transaction ends.
    """
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"ANALYZE {connection.ops.quote_name(table)}")


def gather_again(connection):
    """The same where SQLite has counted before; PostgreSQL does so by itself.

    An index of which SQLite knows nothing looks better to it than those that it has counted.
    """
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        counted = cursor.execute(_COUNTED).fetchone()
    if counted:
        gather(connection)
