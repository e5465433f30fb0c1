"""Counting for all workers of a machine, in a file of fixed size.

A table of the database would make every search a write: on SQLite it would wait for whoever saves,
and tell every worker that something was committed. Here a count is one read and one write of 256
bytes in the page cache of the system, under a lock that a process which dies gives back. Nothing
is synchronised to the disk, for after a failure of the power nobody minds to begin anew.

What is counted has no name here: the key is a code that only the site's secret key could make.

This module is a leaf: it imports nothing of the project.
"""

import fcntl
import os
import struct
import threading
import time
from pathlib import Path

from django.utils.crypto import salted_hmac

#: One count: the code of what is counted, the minute it belongs to, how often.
COUNT = struct.Struct("<QII")
#: So many counts stand beside each other, and one code has its place in one such row.
IN_A_ROW = 16
ROWS = 4096
ROW = COUNT.size * IN_A_ROW
MOST = 2**32 - 1


class HostCounts:
    """Counts in the file at `path`, which is made when first needed: 1 MB, sparse."""

    def __init__(self, path):
        self.path = Path(path)
        self._file = None
        self._lock = threading.Lock()

    def count(self, key, seconds, *, by=1, now=None):
        """What has been counted of `key` in the present span of `seconds`, with `by` more.

        Raises OSError when the file can be neither read nor written.
        """
        span = int((time.time() if now is None else now) // seconds)
        code = salted_hmac("limits", f"{seconds}:{key}", algorithm="sha256").digest()
        mark = int.from_bytes(code[:8], "little")
        with self._lock:
            if self._file is None:
                self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            place = mark % ROWS * ROW
            # This lock is the process's: its own threads are held apart by the one above.
            fcntl.lockf(self._file, fcntl.LOCK_EX, ROW, place)
            try:
                row = os.pread(self._file, ROW, place).ljust(ROW, b"\0")
                at, number = _place(list(COUNT.iter_unpack(row)), mark, span)
                entry = COUNT.pack(mark, span % 2**32, min(number + by, MOST))
                os.pwrite(self._file, entry, place + at * COUNT.size)
            finally:
                fcntl.lockf(self._file, fcntl.LOCK_UN, ROW, place)
        return number + by

    def close(self):
        """Close the file; the next count opens it again."""
        with self._lock:
            if self._file is not None:
                os.close(self._file)
                self._file = None


def _place(row, mark, span):
    """Where in `row` the count of `mark` stands or may begin, and how much it is so far.

    A full row forgets the smallest count: who asks most is remembered longest.
    """
    span %= 2**32
    for at, (known, when, number) in enumerate(row):
        if known == mark and when == span:
            return at, number
    free = [at for at, (_known, when, _number) in enumerate(row) if when != span]
    at = free[0] if free else min(range(len(row)), key=lambda each: row[each][2])
    return at, 0
