"""Encryption of what a backup holds: AES-256-GCM in pieces, so that no file has to fit in memory.

A sealed file begins with a mark and a random prefix. Each piece carries its number and whether it
is the last in what the cipher vouches for: a piece that is missing, doubled, moved or cut is found.
"""

import base64
import binascii
import contextlib
import gzip
import secrets
import zlib

MARK = b"BPSEALED1"
PIECE = 1 << 20
OVERHEAD = 16
PREFIX = 8


class Damaged(Exception):
    """What lies there is not what was written; the message names it."""


class NoKey(Exception):
    """A backup is encrypted and there is no key, or another one."""


class Plain:
    """No encryption: files are only packed."""

    name = "none"

    @contextlib.contextmanager
    def writer(self, file):
        with gzip.GzipFile(fileobj=file, mode="wb", compresslevel=1, mtime=0) as packed:
            yield packed

    def reader(self, file):
        """The pieces of a packed file; raises Damaged."""
        try:
            with gzip.GzipFile(fileobj=file) as packed:
                while piece := packed.read(PIECE):
                    yield piece
        except (OSError, EOFError, zlib.error) as error:
            raise Damaged(f"A file cannot be unpacked: {error}.") from error


class Sealed:
    """Encryption with a key of 32 bytes, given in base64.

    Raises NoKey for anything else.
    """

    name = "AES-256-GCM"

    def __init__(self, key):
        try:
            raw = base64.b64decode(key, validate=True)
        except (binascii.Error, ValueError) as error:
            raise NoKey("The key is not base64.") from error
        if len(raw) != 32:
            raise NoKey("The key must be 32 bytes in base64: openssl rand -base64 32 makes one.")
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # heavy, seldom needed

        self.cipher = AESGCM(raw)

    @contextlib.contextmanager
    def writer(self, file):
        writer = _PieceWriter(file, self.cipher)
        with Plain().writer(writer) as packed:
            yield packed
        writer.finish()

    def reader(self, file):
        """The pieces of a sealed file; raises Damaged."""
        yield from Plain().reader(_PieceReader(file, self.cipher))


def _names(prefix, number, last):
    """The nonce of a piece, and what the cipher vouches for beside it."""
    return prefix + number.to_bytes(4, "big"), MARK + bytes([last])


class _PieceWriter:
    def __init__(self, file, cipher):
        self.file, self.cipher = file, cipher
        self.prefix, self.number, self.waiting = secrets.token_bytes(PREFIX), 0, bytearray()
        file.write(MARK + self.prefix)

    def write(self, data):
        self.waiting += data
        while len(self.waiting) > PIECE:
            self._put(bytes(self.waiting[:PIECE]), last=False)
            del self.waiting[:PIECE]
        return len(data)

    def flush(self):
        """Pieces have one size; what is waiting goes out with the next."""

    def finish(self):
        self._put(bytes(self.waiting), last=True)

    def _put(self, piece, *, last):
        nonce, beside = _names(self.prefix, self.number, last)
        self.file.write(self.cipher.encrypt(nonce, piece, beside))
        self.number += 1


class _PieceReader:
    """A file to read the plain bytes of a sealed one from."""

    def __init__(self, file, cipher):
        self.file, self.cipher = file, cipher
        head = file.read(len(MARK) + PREFIX)
        if not head.startswith(MARK) or len(head) != len(MARK) + PREFIX:
            raise Damaged("A file is not sealed as this backup says.")
        self.prefix, self.number = head[len(MARK) :], 0
        self.next = file.read(PIECE + OVERHEAD)
        self.ready, self.place, self.over = b"", 0, False

    def read(self, size=-1):
        """Up to `size` bytes, b"" at the end; GzipFile asks until it has enough."""
        while self.place == len(self.ready) and not self.over:
            self._take()
        end = len(self.ready) if size < 0 else self.place + size
        out = self.ready[self.place : end]
        self.place += len(out)
        return out

    def _take(self):
        from cryptography.exceptions import InvalidTag

        piece, self.next = self.next, self.file.read(PIECE + OVERHEAD)
        self.over = not self.next
        nonce, beside = _names(self.prefix, self.number, self.over)
        try:
            self.ready, self.place = self.cipher.decrypt(nonce, piece, beside), 0
        except InvalidTag as error:
            raise Damaged("A file was changed, or belongs to another key.") from error
        self.number += 1


def seal_for(key):
    """What packs the files of a backup: encrypted with `key`, or plain without one."""
    return Sealed(key) if key else Plain()
