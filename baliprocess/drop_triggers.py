"""Takes away the triggers of one purpose, whichever engine keeps them. This module is a leaf."""


def drop_triggers(connection, prefix):
    """Drop every trigger whose name begins with `prefix`."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            question = "SELECT name, '' FROM sqlite_master WHERE type = 'trigger' AND name LIKE %s"
        else:
            question = (
                "SELECT tgname, ' ON ' || tgrelid::regclass FROM pg_trigger "
                "WHERE NOT tgisinternal AND tgname LIKE %s"
            )
        cursor.execute(question, [f"{prefix}%"])
        for name, table in cursor.fetchall():
            cursor.execute(f'DROP TRIGGER "{name}"{table}')
