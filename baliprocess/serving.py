"""The server: granian, with the site loaded before its workers part from each other.

`python -m baliprocess.serving` takes granian's arguments, the last of which is the WSGI callable.
What is loaded before they part is in memory once, as long as nobody writes to it, and loaded once.
Nothing that two processes must not share is open by then: no connection, no thread, no random
number drawn.
"""

import functools
import gc
import importlib
import sys

from baliprocess import workers


def load(target):
    """Load what the workers of `target`, "module:callable", will need and can share."""
    # Nothing of what is loaded is garbage.
    gc.disable()
    importlib.import_module(target.partition(":")[0])
    from django.apps import apps

    if apps.ready:
        _complete()
    # To look for garbage is to write to every object: in these nobody looks again.
    gc.collect()
    gc.freeze()
    gc.enable()


def _complete():
    from django.db import connections
    from django.template import engines
    from django.urls import get_resolver

    # The addresses with their views, and the tags of all templates.
    get_resolver()._populate()
    engines.all()
    connections.close_all()


def main():
    from granian.cli import entrypoint

    load_site = functools.partial(load, sys.argv[-1])
    if workers.can_be_forked_apart():
        workers.serve_from_loader(load_site)
    else:
        # As macOS: the process that waits for the workers stays in memory with all it has loaded.
        load_site()
    entrypoint()


if __name__ == "__main__":
    main()
