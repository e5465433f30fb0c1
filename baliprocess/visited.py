"""The database of a process that answers visitors, as against one that runs a command.

A leaf: it imports nothing of the project.
"""

import copy

from django.db import connections

#: So many seconds a request waits for one of the connections that others hold.
PATIENCE = 10


def limit(entry, pool, seconds):
    """Have a `DATABASES` entry of PostgreSQL keep to what one visitor may take of it.

    No statement runs longer than `seconds`, waiting for others included; 0 is without limit. With
    `pool` the threads of the process share so many connections; with 0 each keeps its own. An entry
    of SQLite stays as it is.
    """
    if not entry["ENGINE"].endswith("postgresql"):
        return
    options = entry["OPTIONS"]
    if seconds:
        told = f"{options.get('options', '')} -c statement_timeout={seconds}s"
        options["options"] = told.strip()
    if pool:
        options["pool"] = {"min_size": 1, "max_size": pool, "timeout": PATIENCE}
        # Django refuses to keep what is given back.
        entry["CONN_MAX_AGE"] = 0


def own_connection(alias):
    """A new connection to the database `alias` that is nobody else's and comes out of no pool."""
    connection = connections.create_connection(alias)
    if "pool" in connection.settings_dict.get("OPTIONS", {}):
        connection.settings_dict = copy.deepcopy(connection.settings_dict)
        del connection.settings_dict["OPTIONS"]["pool"]
    return connection
