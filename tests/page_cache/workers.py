"""A worker as a server runs it: the site's WSGI application behind a page cache of its own."""

import io
from dataclasses import dataclass

from django.core.handlers.wsgi import WSGIHandler
from django.test import override_settings

from baliprocess.page_cache import PageCache
from baliprocess.page_cache.state import shared_states


@dataclass
class Answer:
    status: int
    headers: dict
    body: bytes


class Worker:
    """Answers requests; `cache` is its page cache, or None for one without."""

    def __init__(self, *, cached=True, limit=10_000_000):
        self.limit = limit
        self.cache = PageCache(WSGIHandler(), limit=limit) if cached else None
        self.application = self.cache or WSGIHandler()

    def get(self, address, method="GET", **headers):
        """The `Answer` to a request; `headers` in the words of WSGI: HTTP_COOKIE="a=b"."""
        # Beside pages a worker keeps parts of them, one without a cache nothing at all.
        with override_settings(PAGE_CACHE_BYTES=self.limit if self.cache else 0):
            return self.ask(address, method, **headers)

    def ask(self, address, method="GET", **headers):
        """As `get`, for threads: the settings, which all of them share, stay as they are."""
        told = []

        def start_response(status, headers, _error=None):
            told.extend((status, headers))

        parts = self.application(self.environ(address, method, **headers), start_response)
        body = b"".join(parts)
        if hasattr(parts, "close"):
            parts.close()
        return Answer(int(told[0][:3]), dict(told[1]), body)

    @staticmethod
    def environ(address, method="GET", **headers):
        """What a server would tell of that request."""
        path, _, query = address.partition("?")
        return {
            "REQUEST_METHOD": method,
            "SCRIPT_NAME": "",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "HTTP_HOST": "localhost",
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(),
            "wsgi.errors": io.StringIO(),
            **headers,
        }

    def close(self):
        if self.cache:
            self.cache.states.forget()
            shared_states().forget()
