"""The server: granian, with the site loaded before its workers part from each other.

`python -m baliprocess.serving` takes granian's arguments, the last of which is the WSGI callable.
What is loaded before they part is in memory once, as long as nobody writes to it, and loaded once.
Nothing that two processes must not share is open by then: no connection, no thread, no random
number drawn. A new version of the site needs a new start, because the workers come out of this
process.
"""

import gc
import importlib
import sys

from django.apps import apps
from django.db import connections
from django.template import engines
from django.urls import get_resolver


def load(target):
    """Load what the workers of `target`, "module:callable", will need and can share."""
    importlib.import_module(target.partition(":")[0])
    if apps.ready:
        # The addresses with their views, and the tags of all templates.
        get_resolver()._populate()
        engines.all()
        connections.close_all()
    # To look for garbage is to write to every object: in these nobody looks again.
    gc.collect()
    gc.freeze()


def main():
    from granian.cli import entrypoint

    load(sys.argv[-1])
    entrypoint()


if __name__ == "__main__":
    main()
