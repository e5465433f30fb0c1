"""Asks a virus scanner about what is sent, where there is one: ClamAV's clamd, by INSTREAM.

    scan(file)     bytes, or a binary file, which is left at its start

Off without `settings.CLAMD`. With it nothing is taken that was not found clean: a scanner that does
not answer refuses, too. A leaf: imports nothing of the project.

https://docs.clamav.net/manual/Usage/Scanning.html#clamd and clamd(8), "INSTREAM".
"""

import io
import logging
import re
import socket
import struct

from django.conf import settings
from django.utils.translation import gettext as _

#: Seconds that connecting, or any answer, may take; a file of 40 MB takes clamd a few.
PATIENCE = 60
CHUNK = 1 << 18
#: What clamd says fits into this.
LONGEST_ANSWER = 4_096

logger = logging.getLogger(__name__)


class NotClean(Exception):
    """The file is not to be stored; the text says why to whoever sent it."""


def scan(file):
    """Raise `NotClean` unless the scanner finds nothing in `file`; without one do nothing."""
    if not settings.CLAMD:
        return
    stream = io.BytesIO(file) if isinstance(file, bytes) else file
    stream.seek(0)
    try:
        said = _ask(b"zINSTREAM\0", _pieces(stream))
    except OSError as error:
        logger.warning("The virus scanner does not answer: %s", error)
        said = ""
    finally:
        stream.seek(0)
    if said == "stream: OK":
        return
    if found := re.fullmatch(r"stream: (.{1,200}) FOUND", said):
        logger.warning("An upload was refused: %s", found[1])
        raise NotClean(
            _(
                "The virus scanner found “%(name)s” in this file, and nothing was stored. Delete "
                "the file, and tell whoever sent it to you."
            )
            % {"name": found[1]}
        )
    if said:
        logger.warning("The virus scanner could not look at an upload: %s", said)
    raise NotClean(
        _(
            "The file could not be checked for viruses, and nothing was stored. Try again in some "
            "minutes; if it stays so, tell whoever runs the site."
        )
    )


def answers():
    """Whether the scanner is there; None without one."""
    if not settings.CLAMD:
        return None
    try:
        return _ask(b"zPING\0") == "PONG"
    except OSError:
        return False


def _pieces(stream):
    """The bytes of `stream` as INSTREAM wants them: each piece after its length, then a zero."""
    for piece in iter(lambda: stream.read(CHUNK), b""):
        yield struct.pack("!I", len(piece)) + piece
    yield struct.pack("!I", 0)


def _ask(command, pieces=()):
    with _connected() as connection:
        connection.sendall(command)
        try:
            for piece in pieces:
                connection.sendall(piece)
        except BrokenPipeError:
            # It has heard enough, and says of what.
            pass
        said = b""
        while not said.endswith(b"\0") and len(said) < LONGEST_ANSWER:
            if not (more := connection.recv(LONGEST_ANSWER)):
                break
            said += more
    return said.rstrip(b"\0").decode("utf-8", "replace").strip()


def _connected():
    if settings.CLAMD.startswith("/"):
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        connection.settimeout(PATIENCE)
        try:
            connection.connect(settings.CLAMD)
        except OSError:
            connection.close()
            raise
        return connection
    host, _colon, port = settings.CLAMD.rpartition(":")
    return socket.create_connection((host.strip("[]"), int(port)), timeout=PATIENCE)
