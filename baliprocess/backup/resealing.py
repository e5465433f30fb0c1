"""Sealing backups anew after a change of key or cipher, so that the old key can go."""

from .making import STORE
from .manifest import backups
from .store import Store, whole_file


def reseal(root, seal):
    """Seal every file below `root` that an old key or another cipher sealed; gives their number.

    What it holds, and so every sum, stays. Each file is there whole, old or new, whatever happens.
    Raises Damaged for a file that none of the keys opens.
    """
    paths = [path for folder in backups(root) for path in sorted(folder.glob("*.rows"))]
    store = Store(root / STORE, seal)
    paths += [store.path(name) for name in sorted(store.names())]
    return sum(_sealed_anew(path, seal) for path in paths)


def _sealed_anew(path, seal):
    with path.open("rb") as file:
        if seal.is_present(file):
            return False
        file.seek(0)
        with whole_file(path) as new, seal.writer(new) as sealed:
            for piece in seal.reader(file):
                sealed.write(piece)
    return True
