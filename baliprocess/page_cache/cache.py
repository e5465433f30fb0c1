"""The cache itself: a WSGI application around the site's.

This module is a leaf: it imports nothing of the project.
"""

import functools
import re
import threading
import time
from email.utils import parsedate_to_datetime
from urllib.parse import parse_qsl

from django.conf import settings
from django.core.signals import setting_changed
from django.db import Error
from django.dispatch import receiver

from .reads import EVERYTHING, READS, is_for_anybody
from .state import states
from .store import LONGEST_LIST, WORTH_PACKING, Answer, Page, Store, choose_coding, http_date, pack

SAFE = ("GET", "HEAD")
#: Files have their own ways; the desk is nobody's but the officer's; searches are counted. To
#: oEmbed anybody may write any address, and each would be a copy of its own.
ELSEWHERE = re.compile(
    r"/(?:admin|static|media|accounts)/|/oembed|/(?:[a-z]{2,3}(?:-[a-z]+)*/)?search"
)
LONGEST_QUERY = 1_000
#: A port may have any number of digits, and each would make pages of its own.
LONGEST_HOST = 260
LONGEST_PATH = 500
#: Names of parameters are remembered for so many paths.
PATHS = 20_000
#: Seconds to wait for another who makes the same page.
PATIENCE = 10.0
#: Browsers and proxies may keep a copy, and ask each time whether it still holds.
FRESHNESS = "no-cache"
#: Headers of a kept page that are the cache's to give.
OWN_HEADERS = ("content-length", "vary", "etag", "cache-control", "last-modified")
#: What an answer without a body repeats; RFC 9110, 15.4.5.
ON_304 = (
    *("etag", "vary", "cache-control", "last-modified", "content-security-policy"),
    # A script of another site may read the answer it kept only if this stands in the newer one.
    *("access-control-allow-origin", "access-control-expose-headers"),
)


class Making:
    """A page that is being made; `page` is set before `done` if others may have it."""

    __slots__ = ("done", "page")

    def __init__(self):
        self.done = threading.Event()
        self.page = None


class PageCache:
    """Serves public pages from memory, exactly as the application would make them now.

    `application` is Django's; `limit` the bytes to keep. `hits`, `misses` and `made` count for
    tests and operators.
    """

    def __init__(self, application, *, limit, states=None):
        self.application = application
        self.store = Store(limit)
        if states is not None:
            self.states = states
        self._reads = {}
        self._making = {}
        self._making_lock = threading.Lock()
        self.hits = self.made = 0

    @functools.cached_property
    def states(self):
        # Not at import: the settings are complete only once the application has been made.
        return states()

    def __call__(self, environ, start_response):
        # Most ask word for word as somebody did before: those requests are not taken apart.
        ready = self.store.ready.get(_wording(environ))
        if ready is None and not _may_be_shared(environ):
            return self.application(environ, start_response)
        try:
            state = self.states.current()
        except Error:
            return self._without_database(environ, start_response)
        if ready is not None:
            page, answer = ready
            if page.state == state:
                page.used = True
                self.hits += 1
                return _send(answer, state, environ, start_response)
        if state is None:
            return self.application(environ, start_response)
        place = _place(environ)
        page = self._kept(place, environ, state)
        if page is None:
            return self._make(place, environ, start_response, state)
        self.hits += 1
        return self._serve(page, place, environ, start_response)

    # --- looking up -----------------------------------------------------------------------------

    def _key(self, place, environ):
        """The key of this request, or None while it is not known what the page reads."""
        query = environ["QUERY_STRING"]
        if not query:
            return place, ()
        names = self._reads.get(place)
        if names is None:
            return None
        if EVERYTHING in names:
            return place, query
        text = query.encode("latin-1", "replace").decode("utf-8", "replace")
        pairs = parse_qsl(text, keep_blank_values=True)
        # Of one parameter given twice the order may matter, of two parameters it does not.
        read = [pair for pair in pairs if pair[0] in names]
        return place, tuple(sorted(read, key=lambda pair: pair[0]))

    def _kept(self, place, environ, state):
        key = self._key(place, environ)
        page = key and self.store.get(key)
        return page if page and page.state == state else None

    def _without_database(self, environ, start_response):
        """Serve what was last known: while the database is silent nothing new can be on record.

        What was to leave by schedule leaves all the same, and with it all that may show it.
        """
        state = self.states.last()
        if state and self.states.clock() >= state.leaves:
            state = None
        place = _place(environ)
        page = state and self._kept(place, environ, state)
        if page is None:
            return self.application(environ, start_response)
        self.hits += 1
        return self._serve(page, place, environ, start_response)

    # --- making ---------------------------------------------------------------------------------

    def _make(self, place, environ, start_response, state):
        """Let the application answer, once for all in this process who wait for the same page.

        Whoever waits longer than PATIENCE, or for what turns out to be for one visitor only, asks
        for himself: nobody waits for somebody who waits.
        """
        key = (place, environ["QUERY_STRING"], state)
        with self._making_lock:
            making = self._making.get(key)
            is_first = making is None
            if is_first:
                making = self._making[key] = Making()
        if not is_first:
            making.done.wait(PATIENCE)
            return self._take(making.page, place, environ, start_response, state)
        try:
            # It may have been made between the look and this turn.
            page = self._kept(place, environ, state)
            return self._take(page, place, environ, start_response, state, making)
        finally:
            with self._making_lock:
                del self._making[key]
            making.done.set()

    def _take(self, page, place, environ, start_response, state, making=None):
        if page is None:
            return self._ask(place, environ, start_response, state, making)
        self.hits += 1
        return self._serve(page, place, environ, start_response)

    def _ask(self, place, environ, start_response, state, making):
        coding = choose_coding(environ.pop("HTTP_ACCEPT_ENCODING", ""))
        environ["page_cache"] = True
        head = environ["REQUEST_METHOD"] == "HEAD"
        if head:
            environ["REQUEST_METHOD"] = "GET"
        told = []

        def note(status, headers, exc_info=None):
            told[:] = [status, headers]

        parts = self.application(environ, note)
        status, headers = told
        self.made += 1
        reads = next((value for name, value in headers if name == READS), None)
        headers = [pair for pair in headers if pair[0] != READS]
        if head:
            environ["REQUEST_METHOD"] = "HEAD"
        # What stands before the views may have made it somebody's own after it was marked.
        if reads is None or status[:3] != "200" or not is_for_anybody(headers):
            return _pass_on(status, headers, parts, coding, head, start_response)
        try:
            body = b"".join(parts)
        finally:
            close = getattr(parts, "close", None)
            if close:
                close()
        headers = [pair for pair in headers if pair[0].lower() not in OWN_HEADERS]
        page = Page(state, headers, body)
        self._note_reads(place, reads)
        environ["HTTP_ACCEPT_ENCODING"] = coding
        # Overtaken while it was made, it would only drive out what others made of the new state.
        if state == self.states.last():
            self.store.put(self._key(place, environ), page)
        if making is not None:
            making.page = page
        return self._serve(page, place, environ, start_response)

    def _note_reads(self, place, reads):
        names = frozenset(filter(None, reads.split(",")))
        known = self._reads.get(place)
        if known is None:
            if len(self._reads) >= PATHS:
                self._reads.clear()
            self._reads[place] = names
        elif not names <= known:
            self._reads[place] = known | names

    # --- answering ------------------------------------------------------------------------------

    def _serve(self, page, place, environ, start_response):
        accepted = environ.get("HTTP_ACCEPT_ENCODING", "")
        coding = choose_coding(accepted)
        answer = page.answers.get(coding)
        if answer is None:
            answer = self._prepare(page, coding, self._key(place, environ))
        elif len(accepted) <= LONGEST_LIST:
            self.store.make_ready(_wording(environ), self._key(place, environ), page, answer)
        return _send(answer, page.state, environ, start_response)

    def _prepare(self, page, asked, key):
        """The answer with `page` to those who accept the coding `asked`."""
        body, coding, grown = page.packed(asked)
        self.store.grown(key, page, grown)
        etag = page.etag(coding)
        headers = [
            *page.headers,
            ("ETag", etag),
            ("Vary", "Accept-Encoding"),
            ("Cache-Control", FRESHNESS),
            ("Content-Length", str(len(body))),
        ]
        if coding != "identity":
            headers.append(("Content-Encoding", coding))
        # Another change within the same second would bear the same date: then none is given.
        dated = time.time() > page.state.changed + 1
        if dated:
            headers.append(("Last-Modified", http_date(page.state.changed)))
        on_304 = tuple(pair for pair in headers if pair[0].lower() in ON_304)
        answer = Answer(etag, tuple(headers), on_304, body)
        if dated:
            page.answers[asked] = answer
        return answer


def _send(answer, state, environ, start_response):
    asks = "HTTP_IF_NONE_MATCH" in environ or "HTTP_IF_MODIFIED_SINCE" in environ
    # A list of one is what granian sends in one go; of anything else it asks part after part.
    if asks and _still_holds(environ, answer.etag, state.changed):
        start_response("304 Not Modified", list(answer.on_304))
        return [b""]
    start_response("200 OK", list(answer.headers))
    return [answer.body] if environ["REQUEST_METHOD"] == "GET" else [b""]


def _wording(environ):
    """All that an answer from memory depends on, beside the state and what the visitor has."""
    # Written out, because this is done for every request: a loop takes twice as long.
    get = environ.get
    return (
        environ["PATH_INFO"],
        environ["QUERY_STRING"],
        get("HTTP_HOST"),
        get("HTTP_ACCEPT_ENCODING"),
        _scheme(environ),
        environ["REQUEST_METHOD"],
        get("SCRIPT_NAME"),
        get("HTTP_COOKIE"),
        get("HTTP_AUTHORIZATION"),
        get("HTTP_RANGE"),
    )


def _may_be_shared(environ):
    """Whether the answer to this request could be the same for anybody."""
    return (
        environ["REQUEST_METHOD"] in SAFE
        # Each of these makes the answer somebody's own, or a part.
        and "HTTP_COOKIE" not in environ
        and "HTTP_AUTHORIZATION" not in environ
        and "HTTP_RANGE" not in environ
        and not ELSEWHERE.match(environ["PATH_INFO"])
        and len(environ["QUERY_STRING"]) <= LONGEST_QUERY
        and len(environ["PATH_INFO"]) <= LONGEST_PATH
        and len(environ.get("HTTP_HOST", "")) <= LONGEST_HOST
    )


def _place(environ):
    """What stands before the query: the address as the application would build it."""
    return (
        _scheme(environ),
        environ.get("HTTP_HOST"),
        environ.get("SCRIPT_NAME"),
        environ["PATH_INFO"],
    )


def _scheme(environ):
    """The scheme the application will believe: one of two, whatever the visitor wrote."""
    trusted = _trusted_header()
    if trusted:
        name, secure = trusted
        told = environ.get(name)
        if told is not None:
            return "https" if told.split(",")[0].strip() == secure else "http"
    return environ["wsgi.url_scheme"]


@functools.cache
def _trusted_header():
    # To ask the settings takes as long as to find the page.
    return settings.SECURE_PROXY_SSL_HEADER


@receiver(setting_changed)
def _forget_trusted_header(**_told):
    _trusted_header.cache_clear()


def _still_holds(environ, etag, changed):
    """Whether the copy the visitor has is still the page; RFC 9110, 13.2.2."""
    wanted = environ.get("HTTP_IF_NONE_MATCH")
    if wanted == etag:
        return True
    if wanted:
        tags = [tag.strip().removeprefix("W/") for tag in wanted.split(",")]
        return etag in tags or "*" in tags
    since = environ.get("HTTP_IF_MODIFIED_SINCE")
    if not since:
        return False
    try:
        return parsedate_to_datetime(since).timestamp() >= changed
    except (ValueError, TypeError, OverflowError):
        return False


def _pass_on(status, headers, parts, coding, head, start_response):
    """An answer that is not kept, packed as the visitor accepts it."""
    packable = coding != "identity" and not getattr(parts, "streaming", False)
    names = {name.lower(): value for name, value in headers}
    packable &= names.get("content-type", "").startswith(("text/", "application/json"))
    if packable and "content-encoding" not in names and status[:3] != "304":
        try:
            body = b"".join(parts)
        finally:
            getattr(parts, "close", lambda: None)()
        headers = [pair for pair in headers if pair[0].lower() != "content-length"]
        if len(body) >= WORTH_PACKING:
            body = pack(body, coding)
            # The bytes are others than those the application named.
            headers = [
                (name, f"W/{value.removeprefix('W/')}" if name.lower() == "etag" else value)
                for name, value in headers
            ]
            headers.append(("Content-Encoding", coding))
        if "accept-encoding" not in names.get("vary", "").lower():
            headers.append(("Vary", "Accept-Encoding"))
        headers.append(("Content-Length", str(len(body))))
        parts = [body]
    start_response(status, headers)
    if head:
        getattr(parts, "close", lambda: None)()
        return [b""]
    return parts
