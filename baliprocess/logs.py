"""What the site writes to its log: one line an event, with the request it belongs to, and nobody's
name in it.

A line is text (`at=… level=… …`) or JSON, by SITE_LOG_FORMAT. What visitors ask for after `?`,
e-mail addresses, secret parts of addresses, and what a database tells of the rows it refused are
taken out of every message and traceback. A leaf: it imports nothing of the project.
"""

import contextlib
import contextvars
import datetime as dt
import json
import logging
import os
import re
import secrets
import time
from http import HTTPStatus

from django.conf import settings
from django.core.exceptions import DisallowedHost

from baliprocess.clean_input import READING

logger = logging.getLogger("baliprocess.requests")

#: The request that is being answered, or "" outside of any.
current = contextvars.ContextVar("request", default="")
#: What a proxy may call a request.
GIVEN = re.compile(r"[A-Za-z0-9._-]{8,64}")
HEADER = "X-Request-ID"
SLOW = 5.0
#: The file of the last errors begins anew at this size; the one before is kept.
LARGEST = 256 * 1024

_SECRET_PARTS = re.compile(r"(/preview/|/account/link/)[^\s?\"'<>]+")
_QUESTION = re.compile(r"(?<=[\w/=.-])\?[^\s\"'<>]+")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# PostgreSQL says which values it refused: "DETAIL:  Key (name)=(…) already exists."
_VALUES = re.compile(r"^\s*(?:DETAIL|CONTEXT|QUERY|STATEMENT|PARAMETERS):.*$", re.MULTILINE)


def scrubbed(text):
    """`text` without what may tell of a person, or open a door."""
    text = _VALUES.sub("[values left out]", text)
    text = _SECRET_PARTS.sub(r"\1…", text)
    return _MAIL.sub("[e-mail]", _QUESTION.sub("?…", text))


#: Not allowed, not understood, too large, too often: what somebody tries who means harm.
REFUSED = (400, 403, 405, 413, 429)


class RequestMiddleware:
    """Gives every request an id, and notes what changed something, failed or took long.

    A proxy may bring the id along in X-Request-ID; of anybody else it is not believed. It goes
    back in the header of answers to staff and of errors, and stands on the page of the error.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        given = request.headers.get(HEADER, "") if settings.BEHIND_PROXY else ""
        request.reference = given if GIVEN.fullmatch(given) else secrets.token_hex(8)
        token = current.set(request.reference)
        started = time.monotonic()
        try:
            response = self.get_response(request)
            took = time.monotonic() - started
            if response.status_code >= 500 or request.path_info.startswith("/admin/"):
                response.headers[HEADER] = request.reference
            self._note(request, response, took)
        finally:
            current.reset(token)
        return response

    def _note(self, request, response, took):
        changes = request.method not in READING
        refused = response.status_code in REFUSED and not _names_another_host(request)
        if not (changes or refused or took > SLOW):
            return
        level = logging.WARNING if refused or took > SLOW else logging.INFO
        user = getattr(request, "_cached_user", None) if refused else None
        details = {
            "method": request.method,
            "path": request.path,
            "status": response.status_code,
            "ms": round(took * 1000),
        }
        words = "%(method)s %(path)s %(status)s in %(ms)s ms"
        if refused:
            # Who it was: the number of an account that signed in, or nobody the site knows.
            details["account"] = getattr(user, "pk", None) or "none"
            words += ", refused; account %(account)s"
        logger.log(level, words, details)


def _names_another_host(request):
    """Whether it is not for this site at all: scanners would fill the log."""
    try:
        request.get_host()
    except DisallowedHost:
        return True
    return False


class RequestFilter(logging.Filter):
    """Puts the id of the request on every record."""

    def filter(self, record):
        record.reference = current.get()
        return True


class FaultFilter(logging.Filter):
    """Leaves what went wrong here: not what was asked in vain, which anybody can do without end."""

    def filter(self, record):
        is_refusal = record.name.startswith("django.security.")
        return not is_refusal and getattr(record, "status_code", None) != HTTPStatus.NOT_IMPLEMENTED


class _Scrubbing(logging.Formatter):
    def parts(self, record):
        """What a line says, in the order in which it says it."""
        at = dt.datetime.fromtimestamp(record.created, dt.UTC)
        found = {
            "at": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname,
            "logger": record.name,
        }
        if reference := getattr(record, "reference", ""):
            found["request"] = reference
        found["message"] = scrubbed(record.getMessage())
        if isinstance(record.args, dict) and record.name == logger.name:
            found |= {key: record.args[key] for key in ("method", "status", "ms")}
            found["path"] = scrubbed(record.args["path"])
        if record.exc_info and record.exc_info[0]:
            found["exception"] = scrubbed(self.formatException(record.exc_info))
        return found


class JSONFormatter(_Scrubbing):
    """One JSON object a line."""

    def format(self, record):
        return json.dumps(self.parts(record), ensure_ascii=False)


class TextFormatter(_Scrubbing):
    """`2026-11-22T03:00:00.000Z ERROR django.request [id]: …`, an exception below it.

    Line breaks in a message are written as \\n: nobody can forge a line.
    """

    def format(self, record):
        parts = self.parts(record)
        reference = f" [{parts['request']}]" if "request" in parts else ""
        message = parts["message"].replace("\r", "\\r").replace("\n", "\\n")
        line = f"{parts['at']} {parts['level']} {parts['logger']}{reference}: {message}"
        return f"{line}\n{parts['exception']}" if "exception" in parts else line


class LastErrors(logging.Handler):
    """Keeps errors as JSON lines in a file of bounded size, shared by all processes of a host."""

    def __init__(self, path, level=logging.NOTSET):
        super().__init__(level)
        self.path = path

    def emit(self, record):
        # A full or read-only disk is told on standard error; it shall not make things worse here.
        with contextlib.suppress(OSError, ValueError):
            if self.path.exists() and self.path.stat().st_size > LARGEST:
                self.path.replace(self.path.with_suffix(".1"))
            line = self.format(record).encode("utf-8", "replace") + b"\n"
            descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o640)
            try:
                os.write(descriptor, line)
            finally:
                os.close(descriptor)


def last_errors(path, number=20):
    """The last errors kept below `path`, as the dictionaries of their lines, the newest first."""
    found = []
    for each in (path, path.with_suffix(".1")):
        with contextlib.suppress(OSError):
            for line in reversed(each.read_bytes().splitlines()):
                with contextlib.suppress(ValueError):
                    found.append(json.loads(line))
                if len(found) == number:
                    return found
    return found
