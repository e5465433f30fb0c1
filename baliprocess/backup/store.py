"""Files under the hash of what they hold, each once, however many backups name it."""

import contextlib
import hashlib
import os
import re
import secrets
from pathlib import Path

from .sealing import Damaged

CHUNK = 1 << 20
UNFINISHED = ".part"
NAME = re.compile(r"[0-9a-f]{64}")


def flush_folder(folder):
    """Let the entries of `folder` survive a power failure."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def whole_file(path):
    """A file to write at `path`, which is there whole or not at all, even after a power failure."""
    path.parent.mkdir(mode=0o750, parents=True, exist_ok=True)
    unfinished = path.parent / f".{secrets.token_hex(8)}{UNFINISHED}"
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    flush_folder(path.parent)


class Store:
    """The files of all backups below `folder`; `seal` packs and unpacks what lies there."""

    def __init__(self, folder, seal):
        self.folder = Path(folder)
        self.seal = seal

    def path(self, digest):
        return self.folder / digest[:2] / digest

    def holds(self, digest):
        return self.path(digest).is_file()

    def add(self, chunks):
        """Keep the bytes of `chunks`; returns (SHA-256, size)."""
        digest, size = hashlib.sha256(), 0
        waiting = self.folder / f".{secrets.token_hex(8)}"
        try:
            with whole_file(waiting) as file, self.seal.writer(file) as sealed:
                for chunk in chunks:
                    digest.update(chunk)
                    size += len(chunk)
                    sealed.write(chunk)
            target = self.path(digest.hexdigest())
            if not target.is_file():
                target.parent.mkdir(mode=0o750, parents=True, exist_ok=True)
                waiting.replace(target)
                flush_folder(target.parent)
        finally:
            waiting.unlink(missing_ok=True)
        return digest.hexdigest(), size

    def read(self, digest):
        """The bytes kept under `digest`, in chunks. Raises Damaged as soon as they are others."""
        try:
            file = self.path(digest).open("rb")
        except OSError as error:
            raise Damaged(f"The file {digest[:12]}… is missing.") from error
        seen = hashlib.sha256()
        with file:
            for chunk in self.seal.reader(file):
                seen.update(chunk)
                yield chunk
        if seen.hexdigest() != digest:
            raise Damaged(f"The file {digest[:12]}… holds something else.")

    def check(self, digest):
        """Raise Damaged unless what is kept under `digest` is whole."""
        for _chunk in self.read(digest):
            pass

    def names(self):
        """The hashes of all files that are kept."""
        return {path.name for path in self.folder.glob("??/*") if NAME.fullmatch(path.name)}

    def remove(self, digest):
        self.path(digest).unlink(missing_ok=True)
