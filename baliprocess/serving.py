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
    """Load what Django leaves to the first page: all that public pages have in common."""
    from django.conf import settings
    from django.core.cache import caches
    from django.db import connections
    from django.template import engines
    from django.urls import get_resolver
    from django.utils import formats, translation
    from django.utils.module_loading import import_string

    # The addresses with their views, the tags of all templates and what they are given.
    resolver = get_resolver()
    resolver._populate()
    for status in (400, 403, 404, 500):
        resolver.resolve_error_handler(status)
    for each in engines.all():
        _ = each.engine.template_loaders, each.engine.template_context_processors
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            formats.get_format("DATE_FORMAT")
    import_string(settings.SESSION_SERIALIZER)
    caches.all()
    # How queries are written, for which nothing is connected, as for caches.
    for each in connections.all():
        each.ops.compiler("SQLCompiler")
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
