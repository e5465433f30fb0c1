"""The WSGI callable that granian, gunicorn or any other server is given: `baliprocess.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "baliprocess.settings")

application = get_wsgi_application()

from django.conf import settings  # noqa: E402 - complete only now
from django.db import connections  # noqa: E402

from baliprocess.visited import limit  # noqa: E402

limit(connections.settings["default"], settings.DATABASE_POOL, settings.DATABASE_TIMEOUT)

if settings.PAGE_CACHE_BYTES:
    from baliprocess.page_cache import PageCache
    from baliprocess.page_cache.state import shared_states

    application = PageCache(application, limit=settings.PAGE_CACHE_BYTES, states=shared_states())
