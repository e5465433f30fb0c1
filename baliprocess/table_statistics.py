"""What a database's planner knows of its tables.

A leaf: it imports nothing of the project.
"""


def gather(connection):
    """Have `connection`'s engine count its tables anew, as it must after many rows at once.

    The tables are named: a plain ANALYZE on PostgreSQL also takes those that all databases of a
    server share, and keeps every other database's waiting until its transaction ends.
    """
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"ANALYZE {connection.ops.quote_name(table)}")
