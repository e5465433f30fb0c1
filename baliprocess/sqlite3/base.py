"""Opens SQLite's file as one that never changes, for as long as nobody could change it. A leaf.

A database with a write-ahead log needs a file beside it to be read at all. It is there while the
site runs and after a crash; after a clean stop it is not, and a disk that takes no writes lets
nobody make it: https://www.sqlite.org/wal.html#read_only_databases
"""

import os
from pathlib import Path
from urllib.parse import quote

from django.db.backends.sqlite3 import base


def never_changes(name):
    """Whether the file at the path `name` is there, whole, and nobody on this machine can write."""
    path = Path(name)
    return (
        path.is_file()
        and not os.access(path.parent, os.W_OK)
        and not any(Path(f"{name}{end}").exists() for end in ("-wal", "-shm", "-journal"))
    )


class DatabaseWrapper(base.DatabaseWrapper):
    #: Whether the connection takes the file for one that never changes.
    immutable = False

    def get_new_connection(self, conn_params):
        name = conn_params["database"]
        self.immutable = never_changes(name)
        if self.immutable:
            conn_params = conn_params | {"database": f"file:{quote(name)}?immutable=1"}
        return super().get_new_connection(conn_params)

    def close_if_unusable_or_obsolete(self):
        if self.immutable and not never_changes(self.settings_dict["NAME"]):
            # The disk is well again: what others write must be seen, and one's own taken.
            self.immutable = False
            self.close()
        super().close_if_unusable_or_obsolete()
