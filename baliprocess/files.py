"""Uploaded files: written to a local disk so that a file is there whole or not at all, sent, and
what a storage may say when it fails.

A leaf: it imports nothing of the project.
"""

import errno
import os
import secrets
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.http import FileResponse, Http404, HttpResponse
from django.utils.deconstruct import deconstructible
from django.utils.http import content_disposition_header
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

#: The ending of a file that is still being written; a janitor may remove old ones.
UNFINISHED = ".part"
#: What the operating system says of a disk that takes no more: full, over quota, read-only, broken.
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO)


class StorageDown(OSError):
    """Files lie on another machine, and that does not answer as it should; it may later."""

    def __init__(self):
        super().__init__(
            errno.EHOSTDOWN, gettext("The storage of files does not answer at the moment.")
        )

    def __str__(self):
        return self.strerror


MISSING = _("The file is missing on the server. Please tell us.")


def file_response(file, *, content_type, as_attachment=False, filename=""):
    """The stored `file`, a FieldFile, as an answer. Whoever calls has asked whether it is public.

    With SITE_X_ACCEL nginx sends the bytes: the answer only names them, below that address; README
    shows the location that takes the other headers over. Raises Http404 when the file is missing,
    which nginx does itself. https://nginx.org/en/docs/http/ngx_http_proxy_module.html
    """
    if not settings.X_ACCEL:
        try:
            content = file.open("rb")
        except FileNotFoundError:
            raise Http404(MISSING) from None
        return FileResponse(
            content, content_type=content_type, as_attachment=as_attachment, filename=filename
        )
    response = HttpResponse(content_type=content_type)
    # nginx takes percent signs for escapes: one in a name would lead to another file.
    response["X-Accel-Redirect"] = f"{settings.X_ACCEL}{quote(file.name)}"
    if disposition := content_disposition_header(as_attachment, filename):
        response["Content-Disposition"] = disposition
    return response


@deconstructible(path="baliprocess.files.DurableStorage")
class DurableStorage(FileSystemStorage):
    """Django's local storage, but what it has acknowledged survives a power failure.

    A file is written under a temporary name beside its place, flushed to the disk, then linked to
    its name (which fails if the name is taken, so nothing is ever overwritten), and the folders
    are flushed as well. Database rows are written after that: no row stands without its file.
    """

    def _save(self, name, content):
        target = Path(self.path(name))
        self._make_folder(target.parent)
        unfinished = target.parent / f".{secrets.token_hex(8)}{UNFINISHED}"
        try:
            self._write(unfinished, content)
            while True:
                try:
                    os.link(unfinished, target)
                    break
                except FileExistsError:
                    name = self.get_available_name(name)
                    target = Path(self.path(name))
        finally:
            unfinished.unlink(missing_ok=True)
        _flush_folder(target.parent)
        return str(name).replace("\\", "/")

    def names_below(self, folder):
        """The names of all files below `folder`, unfinished ones included."""
        root = Path(self.location)
        found = (path for path in Path(self.path(folder)).rglob("*") if path.is_file())
        return [path.relative_to(root).as_posix() for path in found]

    def _write(self, path, content):
        mode = self.file_permissions_mode or 0o640
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(content.chunks())
            file.flush()
            os.fsync(file.fileno())

    def _make_folder(self, folder):
        """Make `folder` and what leads to it, each flushed into the one above."""
        missing = []
        while not folder.is_dir():
            missing.append(folder)
            folder = folder.parent
        for each in reversed(missing):
            each.mkdir(mode=self.directory_permissions_mode or 0o750, exist_ok=True)
            _flush_folder(each.parent)


def _flush_folder(folder):
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
