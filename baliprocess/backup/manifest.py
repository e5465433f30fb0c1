"""What a backup says of itself, and where backups lie."""

import datetime as dt
import hashlib
import json
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePosixPath

from .sealing import Damaged
from .store import NAME, whole_file

FORMAT = 1
MANIFEST, SUM = "manifest.json", "manifest.sha256"
LABEL = re.compile(r"[a-z0-9_]+\.[a-z0-9_]+")
FOLDER = re.compile(r"\d{8}T\d{6}Z(-\d+)?")
RESULT = "checked.json"


@dataclass(frozen=True)
class Manifest:
    """`tables` by label: rows, sha256 of the lines, next_key. `files` by name: sha256, size.

    `missing` are files that rows name and the storage does not have.
    """

    made_at: str
    engine: str
    seal: str
    versions: dict
    migrations: list
    tables: dict
    files: dict
    missing: list = field(default_factory=list)
    format: int = FORMAT

    @property
    def moment(self):
        return dt.datetime.fromisoformat(self.made_at)


def write_manifest(folder, manifest):
    """Write `manifest` and its own sum into `folder`, the sum last."""
    text = json.dumps(asdict(manifest), indent=1, ensure_ascii=False, sort_keys=True).encode()
    with whole_file(folder / MANIFEST) as file:
        file.write(text)
    with whole_file(folder / SUM) as file:
        file.write(f"{hashlib.sha256(text).hexdigest()}  {MANIFEST}\n".encode())


def read_manifest(folder):
    """The `Manifest` of the backup in `folder`.

    Raises Damaged when it is not whole, or of a format this version does not know.
    """
    try:
        text = (folder / MANIFEST).read_bytes()
        wanted = (folder / SUM).read_text(encoding="ascii").split()[0]
    except (OSError, UnicodeDecodeError, IndexError) as error:
        raise Damaged("It has no readable manifest: it was never finished, or was cut.") from error
    if hashlib.sha256(text).hexdigest() != wanted:
        raise Damaged("Its manifest was changed.")
    try:
        values = json.loads(text)
        if values["format"] > FORMAT:
            raise Damaged("It was made by a newer version of the site. Upgrade this one first.")
        manifest = Manifest(**values)
        strange = _strange_names(manifest)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Damaged("Its manifest cannot be read.") from error
    if strange:
        raise Damaged(f"Its manifest names what no backup holds: {strange[0][:100]!r}.")
    return manifest


def _strange_names(manifest):
    """The names in `manifest` that lead out of where a backup and the storage keep things."""
    sums = [told["sha256"] for told in manifest.files.values()]
    return [
        *(label for label in manifest.tables if not LABEL.fullmatch(label)),
        *(each for each in sums if not NAME.fullmatch(each)),
        *(name for name in manifest.files if not _stays_below(name)),
    ]


def _stays_below(name):
    """Whether `name` leads to a place below the folder it is looked for in."""
    path = PurePosixPath(name)
    parts = name.split("/")
    return not path.is_absolute() and "\0" not in name and not {"", ".", ".."} & set(parts)


def backups(root):
    """The folders of finished backups below `root`, the latest first."""
    root = Path(root)
    if not root.is_dir():
        return []
    found = [path for path in root.iterdir() if FOLDER.fullmatch(path.name) and path.is_dir()]
    return sorted((path for path in found if (path / SUM).is_file()), reverse=True)


def note_result(folder, *, passed, why, at):
    """Write beside the backup in `folder` how its last check ended."""
    text = json.dumps({"passed": passed, "why": why, "at": at.isoformat()}, ensure_ascii=False)
    with whole_file(folder / RESULT) as file:
        file.write(text.encode())


def last_result(folder):
    """{"passed", "why", "at"} of the last check of the backup in `folder`, or None."""
    try:
        return json.loads((folder / RESULT).read_bytes())
    except (OSError, ValueError):
        return None
