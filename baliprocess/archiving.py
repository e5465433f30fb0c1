"""A ZIP archive that is written while it is sent: any size, little memory, the same bytes always.

Nothing is packed: pictures and PDF files are packed already, and what a packer makes differs from
one version of it to the next. Every entry bears the same date. APPNOTE.TXT 6.3.10 of PKWARE; the
standard library writes it, archives above 4 GB included.

This module is a leaf: it imports nothing of the project.
"""

import hashlib
import zipfile

#: The first moment that the format knows.
DATE = (1980, 1, 1, 0, 0, 0)
SUMS = "SHA256SUMS"
#: A file on a Unix system that all may read.
READABLE = 0o100644 << 16


class _Pipe:
    """What `zipfile` writes to: nothing is sought, and what is written is taken out again."""

    def __init__(self):
        self.parts = []

    def write(self, data):
        self.parts.append(bytes(data))
        return len(data)

    def flush(self):
        pass

    def take(self):
        parts, self.parts = self.parts, []
        return b"".join(parts)


def stream(folder, entries):
    """The bytes of an archive in parts, as they are made. `folder` stands before every name.

    `entries` are pairs of name and parts (an iterable of bytes), read one after the other. The
    last entry holds the SHA-256 of all others, as `sha256sum --check` takes it.
    """
    pipe = _Pipe()
    sums = []
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_STORED) as archive:
        for name, parts in entries:
            digest = hashlib.sha256()
            with archive.open(_entry(folder, name), "w") as file:
                for part in parts:
                    digest.update(part)
                    file.write(part)
                    yield pipe.take()
            sums.append(f"{digest.hexdigest()}  {name}\n")
            yield pipe.take()
        with archive.open(_entry(folder, SUMS), "w") as file:
            file.write("".join(sums).encode())
    yield pipe.take()


def _entry(folder, name):
    entry = zipfile.ZipInfo(f"{folder}/{name}", date_time=DATE)
    entry.external_attr = READABLE
    entry.create_system = 3
    return entry
