"""Between the record and what stands in the database: which fields to write, which to leave.

PURE: plain values in, plain values out.
"""

from dataclasses import dataclass, field

NEVER_LOADED = object()


@dataclass
class Merge:
    """`changes` are the fields to write, `kept` those left as somebody edited them.

    `base` is what counts as loaded from now on: the next run compares with it.
    """

    changes: list = field(default_factory=list)
    kept: list = field(default_factory=list)
    base: dict = field(default_factory=dict)


def merge(current, loaded, incoming, *, empty, overwrite=False):
    """Compare field by field what stands there, what was last loaded and what the record says.

    A field that still holds what was loaded follows the record. One that holds anything else was
    edited by hand and is kept, unless `overwrite`. `loaded` is None for a row that the record did
    not bring: all of it is somebody's work. A field that the record never had before follows it
    only while it holds what `empty` says a new row has.
    """
    result = Merge()
    for name, value in incoming.items():
        before = empty.get(name) if loaded is not None else NEVER_LOADED
        before = (loaded or {}).get(name, before)
        if current[name] == value:
            result.base[name] = value
        elif overwrite or current[name] == before:
            result.changes.append(name)
            result.base[name] = value
        else:
            result.kept.append(name)
            if loaded is not None and name in loaded:
                result.base[name] = loaded[name]
    return result
