"""Encryption of what a backup holds: in pieces, so that no file has to fit in memory.

A sealed file begins with the mark of its cipher and a random prefix: what is read needs not be
sealed as what is written, nor with the same key. Each piece carries its number and whether it
is the last in what the cipher vouches for: a piece that is missing, doubled, moved or cut is found.
"""

import base64
import binascii
import contextlib
import gzip
import secrets
import zlib

from django.conf import settings

#: What files sealed with each cipher begin with. Both take 32 bytes, 12 of a nonce, and add 16.
MARKS = {"AES-256-GCM": b"BPSEALED1", "CHACHA20-POLY1305": b"BPSEALED2"}
MARK_BYTES = 9
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
    names = {"none"}

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
    """Encryption with a key of 32 bytes, given in base64; `old` ones only open what they shut.

    Raises NoKey for anything else.
    """

    #: What it opens, by what manifests call it.
    names = {*MARKS}

    def __init__(self, key, *old, cipher="AES-256-GCM"):
        self.name = cipher
        #: {mark: [a cipher for each key]}, the present key first.
        self.ciphers = _ciphers([_raw(each) for each in (key, *old)])

    @contextlib.contextmanager
    def writer(self, file):
        mark = MARKS[self.name]
        writer = _PieceWriter(file, mark, self.ciphers[mark][0])
        with Plain().writer(writer) as packed:
            yield packed
        writer.finish()

    def reader(self, file):
        """The pieces of a sealed file; raises Damaged."""
        yield from Plain().reader(_PieceReader(file, self.ciphers))

    def is_present(self, file):
        """Whether the sealed `file` was sealed as this would; raises Damaged for no known key."""
        reader = _PieceReader(file, self.ciphers)
        reader.read(1)
        mark = MARKS[self.name]
        return reader.mark == mark and reader.cipher is self.ciphers[mark][0]


def _raw(key):
    try:
        raw = base64.b64decode(key, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NoKey("The key is not base64.") from error
    if len(raw) != 32:
        raise NoKey("The key must be 32 bytes in base64: openssl rand -base64 32 makes one.")
    return raw


def _ciphers(keys):
    from cryptography.hazmat.primitives.ciphers import aead  # heavy, seldom needed

    kinds = {"AES-256-GCM": aead.AESGCM, "CHACHA20-POLY1305": aead.ChaCha20Poly1305}
    return {mark: [kinds[name](key) for key in keys] for name, mark in MARKS.items()}


def _names(mark, prefix, number, last):
    """The nonce of a piece, and what the cipher vouches for beside it."""
    return prefix + number.to_bytes(4, "big"), mark + bytes([last])


class _PieceWriter:
    def __init__(self, file, mark, cipher):
        self.file, self.mark, self.cipher = file, mark, cipher
        self.prefix, self.number, self.waiting = secrets.token_bytes(PREFIX), 0, bytearray()
        file.write(mark + self.prefix)

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
        nonce, beside = _names(self.mark, self.prefix, self.number, last)
        self.file.write(self.cipher.encrypt(nonce, piece, beside))
        self.number += 1


class _PieceReader:
    """A file to read the plain bytes of a sealed one from."""

    def __init__(self, file, ciphers):
        self.file, self.cipher = file, None
        head = file.read(MARK_BYTES + PREFIX)
        self.mark, self.prefix, self.number = head[:MARK_BYTES], head[MARK_BYTES:], 0
        if self.mark not in ciphers or len(self.prefix) != PREFIX:
            raise Damaged("A file is not sealed as this backup says.")
        self.ciphers = ciphers[self.mark]
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
        given = _names(self.mark, self.prefix, self.number, self.over)
        # The first piece tells which of the keys it is.
        for cipher in [self.cipher] if self.cipher else self.ciphers:
            with contextlib.suppress(InvalidTag):
                self.ready, self.place = cipher.decrypt(given[0], piece, given[1]), 0
                self.cipher, self.number = cipher, self.number + 1
                return
        raise Damaged("A file was changed, or belongs to another key.")


def own_seal():
    """What packs the files of a backup by the settings: encrypted, or plain without a key.

    Raises NoKey for a key that is none.
    """
    if not settings.BACKUP_KEY:
        return Plain()
    return Sealed(settings.BACKUP_KEY, *settings.BACKUP_KEYS_OLD, cipher=settings.BACKUP_CIPHER)
