"""What a page reads of the query of its address, and whether it may be kept for others.

Parameters that no page asks for make no new copies: nobody can fill the cache with `?x=1`, `?x=2`.
The names are noted while the page is made, so that no list of them can go stale.

This module is a leaf: it imports nothing of the project.
"""

from django.core.handlers.wsgi import get_bytes_from_wsgi
from django.http import QueryDict

#: The header between the middleware and the cache; it never leaves the process.
READS = "X-Page-Reads"
#: Everything was read, in whatever order: the whole query belongs to the key.
EVERYTHING = "*"

#: Who sends a cookie is not served from the cache, and never asked for what is kept in it.
SHARED_VARY = {"accept-encoding", "cookie"}
NOT_SHARED = {"private", "no-store", "no-cache"}

KEPT_TYPES = (
    "text/html",
    "text/csv",
    "text/calendar",
    "text/plain",
    "application/json",
    "application/atom+xml",
    "application/xml",
    "application/x-bibtex",
    "application/x-research-info-systems",
)


class NotedQuery(QueryDict):
    """A query that notes in `names` which parameters are asked for."""

    def __init__(self, *args, **kwargs):
        self.names = set()
        super().__init__(*args, **kwargs)

    def __getitem__(self, key):
        self.names.add(key)
        return super().__getitem__(key)

    def get(self, key, default=None):
        self.names.add(key)
        return super().get(key, default)

    def getlist(self, key, default=None):
        self.names.add(key)
        return super().getlist(key, default)

    def __contains__(self, key):
        self.names.add(key)
        return super().__contains__(key)

    def __bool__(self):
        # "data or {}" in forms asks nothing of the query that could change a page.
        return True

    def _everything(name):  # noqa: N805 - makes methods, is none itself
        def method(self, *args, **kwargs):
            self.names.add(EVERYTHING)
            return getattr(QueryDict, name)(self, *args, **kwargs)

        method.__name__ = name
        return method

    for _name in (
        "__iter__",
        "__len__",
        "__eq__",
        "copy",
        "dict",
        "items",
        "keys",
        "lists",
        "urlencode",
        "values",
    ):
        locals()[_name] = _everything(_name)
    del _name, _everything

    __hash__ = None


def may_be_kept(response):
    """Whether `response` is a whole public page, made for anybody who asks."""
    headers = response.headers
    return (
        response.status_code == 200
        and not response.streaming
        and not response.cookies
        and is_for_anybody(headers.items())
        and "Content-Encoding" not in headers
        and headers.get("Content-Type", "").startswith(KEPT_TYPES)
    )


def is_for_anybody(headers):
    """Whether nothing in `headers`, pairs of name and value, makes an answer somebody's own."""
    for name, value in headers:
        words = {word.strip().lower() for word in value.split(",")} - {""}
        match name.lower():
            case "set-cookie":
                return False
            case "vary" if words - SHARED_VARY:
                return False
            case "cache-control" if words & NOT_SHARED:
                return False
    return True


class PageReadsMiddleware:
    """Marks what the page cache may keep with the names of the parameters that were read.

    It stands behind every middleware that could answer in the place of a page.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        # The cache asks for it; without the cache nothing is noted and nothing marked.
        if "page_cache" not in request.environ or request.method != "GET":
            return self.get_response(request)
        # As Django reads it: WSGI hands the bytes over as latin-1 text.
        sent = get_bytes_from_wsgi(request.environ, "QUERY_STRING", "")
        query = NotedQuery(sent, encoding=request.encoding)
        # Parsing filled it by the same methods.
        query.names.clear()
        request.GET = query
        response = self.get_response(request)
        if may_be_kept(response):
            names = EVERYTHING if EVERYTHING in query.names else ",".join(sorted(query.names))
            response.headers[READS] = names
        return response
