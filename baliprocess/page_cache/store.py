"""Copies of pages in memory: bounded by bytes, the least used leave first.

This module is a leaf: it imports nothing of the project.
"""

import functools
import gzip
import hashlib
import threading
from collections import OrderedDict
from email.utils import formatdate
from typing import NamedTuple

try:
    import brotli
except ImportError:  # pragma: no cover - whitenoise[brotli] brings it
    brotli = None

#: Below this size packing costs more than it saves.
WORTH_PACKING = 500
#: What a copy takes beside its body: headers, key, bookkeeping.
OVERHEAD = 2_000
#: The longest Accept-Encoding that is looked at.
LONGEST_LIST = 300
#: In so many wordings each page may be asked for and be found at once, and what each takes.
WORDINGS = 8
WORDING = 500


def pack(body, coding):
    """`body` in the content coding "br", "gzip" or "identity"."""
    if coding == "br":
        return brotli.compress(body, quality=5)
    if coding == "gzip":
        return gzip.compress(body, compresslevel=6, mtime=0)
    return body


def choose_coding(accepted):
    """The coding to answer in, for an Accept-Encoding header; RFC 9110, 12.5.3.

    One that is not accepted (q=0) is never chosen; of several, brotli before gzip. No browser
    writes more than a line: what is longer is not read, and not remembered.
    """
    return _choose(accepted) if len(accepted) <= LONGEST_LIST else "identity"


@functools.lru_cache(maxsize=512)
def _choose(accepted):
    weights = {}
    for part in accepted.lower().split(","):
        coding, _, parameters = part.partition(";")
        weight = parameters.replace(" ", "").removeprefix("q=")
        try:
            weights[coding.strip()] = float(weight) if weight else 1.0
        except ValueError:
            weights[coding.strip()] = 0.0
    anything = weights.get("*", 0.0)
    if brotli and weights.get("br", anything) > 0:
        return "br"
    if weights.get("gzip", anything) > 0:
        return "gzip"
    return "identity"


class Answer(NamedTuple):
    """A page as it goes over the line; `on_304` are the headers for who has it already."""

    etag: str
    headers: tuple
    on_304: tuple
    body: bytes


class Page:
    """One public page as it was made under one state of the record."""

    __slots__ = (
        "answers",
        "bodies",
        "headers",
        "mark",
        "plain",
        "size",
        "state",
        "used",
        "wordings",
    )

    def __init__(self, state, headers, body):
        self.state = state
        self.headers = headers
        self.plain = body
        self.mark = hashlib.sha256(body).hexdigest()[:32]
        #: By the coding a visitor accepts; made when the first one asks.
        self.answers = {}
        self.bodies = {}
        self.wordings = []
        self.used = False
        self.size = OVERHEAD + len(body)

    def packed(self, coding):
        """The body in `coding`, the coding it is really in, and the bytes this took.

        Short ones are not packed; the others once.
        """
        if len(self.plain) < WORTH_PACKING or coding == "identity":
            return self.plain, "identity", 0
        body = self.bodies.get(coding)
        if body is not None:
            return body, coding, 0
        body = self.bodies[coding] = pack(self.plain, coding)
        return body, coding, len(body)

    def etag(self, coding):
        """The strong validator of this page in `coding`: other bytes, other tag."""
        return f'"{self.mark}"' if coding == "identity" else f'"{self.mark}-{coding}"'


def http_date(seconds):
    """`seconds` since 1970 as an HTTP date."""
    return formatdate(seconds, usegmt=True)


class Store:
    """Pages by key, up to `limit` bytes. Safe for several threads.

    `ready` holds answers by the very words in which they were asked for. They are parts of a page
    and leave with it.
    """

    def __init__(self, limit):
        self.limit = limit
        self.size = 0
        self.ready = {}
        self._pages = OrderedDict()
        self._lock = threading.Lock()

    def __len__(self):
        return len(self._pages)

    def get(self, key):
        """The page kept under `key`, whatever state it was made under, or None."""
        page = self._pages.get(key)
        if page is not None:
            page.used = True
        return page

    def put(self, key, page):
        """Keep `page`; what is used least leaves to make room. Larger than an eighth: not kept."""
        with self._lock:
            self._drop(key)
            if page.size > self.limit // 8:
                return
            self._pages[key] = page
            self.size += page.size
            self._shrink()

    def grown(self, key, page, by):
        """Note that `page` under `key` holds `by` bytes more, for a body in another coding."""
        with self._lock:
            if self._pages.get(key) is page:
                self._grow(page, by)

    def make_ready(self, wording, key, page, answer):
        """Let whoever asks in this `wording` find `answer` at once, which is one with `page`."""
        with self._lock:
            if self._pages.get(key) is not page or len(page.wordings) >= WORDINGS:
                return
            if self._is_of(page, wording):
                return
            page.wordings.append(wording)
            self.ready[wording] = page, answer
            self._grow(page, WORDING + sum(len(part) for part in wording if part))

    def _grow(self, page, by):
        page.size += by
        self.size += by
        self._shrink()

    def _drop(self, key):
        page = self._pages.pop(key, None)
        if page is not None:
            self._forget(page)

    def _forget(self, page):
        self.size -= page.size
        for wording in page.wordings:
            if self._is_of(page, wording):
                del self.ready[wording]

    def _is_of(self, page, wording):
        return self.ready.get(wording, (None,))[0] is page

    def _shrink(self):
        # Each is passed over once for having been used since it was last looked at.
        while self.size > self.limit and self._pages:
            key, page = self._pages.popitem(last=False)
            if page.used:
                page.used = False
                self._pages[key] = page
            else:
                self._forget(page)
