"""The few Exif tags an officer or a decoder needs, read from the TIFF structure that holds them.

Exif 3.0 (CIPA DC-008) section 4.6. Each directory is visited once and every length is checked, so
loops and lies in the offsets cost nothing. Nothing here raises.
"""

import struct
from dataclasses import dataclass, field
from struct import unpack_from

IMAGE_DESCRIPTION, MAKE, MODEL, ORIENTATION = 0x010E, 0x010F, 0x0110, 0x0112
CHANGED, ARTIST, COPYRIGHT = 0x0132, 0x013B, 0x8298
TAKEN, DIGITISED = 0x9003, 0x9004
TAKEN_ZONE, DIGITISED_ZONE = 0x9011, 0x9012
USER_COMMENT, COLOUR_SPACE = 0x9286, 0xA001
XP_TITLE, XP_COMMENT, XP_AUTHOR, XP_KEYWORDS, XP_SUBJECT = range(0x9C9B, 0x9CA0)

_EXIF_DIRECTORY, _GPS_DIRECTORY, _INTEROP_DIRECTORY = 0x8769, 0x8825, 0xA005
_INTEROP_INDEX = 0x0001

# Bytes a value takes, by its type; other types hold nothing that is wanted here.
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 6: 1, 7: 1, 8: 2, 9: 4}
_NUMBERS = {3: "H", 4: "I", 8: "h", 9: "i"}
_MOST_ENTRIES = 500
_LONGEST_VALUE = 65_536
_MOST_NUMBERS = 16


@dataclass(slots=True)
class Exif:
    """The tags of the main and of the Exif directory: bytes for text, a tuple for numbers."""

    tags: dict[int, bytes | tuple[int, ...]] = field(default_factory=dict)
    has_position: bool = False
    adobe_rgb: bool = False

    def text(self, tag):
        """The bytes of a tag that holds text, else empty."""
        value = self.tags.get(tag, b"")
        return value if isinstance(value, bytes) else b""

    def number(self, tag):
        """The first number of a tag, or 0."""
        value = self.tags.get(tag)
        return value[0] if isinstance(value, tuple) and value else 0

    @property
    def orientation(self):
        """1 to 8 as Exif counts them; 1, upright, for anything else."""
        value = self.number(ORIENTATION)
        return value if 1 <= value <= 8 else 1


def read_exif(data):
    """The `Exif` of a TIFF block; empty where the block is broken."""
    found = Exif()
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(data[:4])
    if order is None or len(data) < 14:
        return found
    main = _directory(data, order, unpack_from(order + "I", data, 4)[0])
    below = _directory(data, order, _first(main, _EXIF_DIRECTORY))
    interop = _directory(data, order, _first(below, _INTEROP_DIRECTORY))
    gps = _directory(data, order, _first(main, _GPS_DIRECTORY))
    found.tags = below | main
    # Anything beyond the version number (0) says where or when the camera stood.
    found.has_position = any(tag != 0 for tag in gps)
    # Cameras set to Adobe RGB say so here and embed no profile (DCF 2.0).
    found.adobe_rgb = interop.get(_INTEROP_INDEX, b"")[:3] == b"R03"
    return found


def _first(directory, tag):
    value = directory.get(tag)
    return value[0] if isinstance(value, tuple) and value else 0


def _directory(data, order, offset):
    found = {}
    if not 8 <= offset <= len(data) - 2:
        return found
    (count,) = unpack_from(order + "H", data, offset)
    for at in range(offset + 2, offset + 2 + 12 * min(count, _MOST_ENTRIES), 12):
        try:
            tag, kind, length = unpack_from(order + "HHI", data, at)
            value = _value(data, order, at + 8, kind, length)
        except struct.error:
            break
        if value is not None:
            found.setdefault(tag, value)
    return found


def _value(data, order, at, kind, length):
    size = _SIZES.get(kind, 0) * length
    if not 0 < size <= _LONGEST_VALUE:
        # The GPS directory is only asked whether it holds anything.
        return () if kind in (5, 10) else None
    start = at if size <= 4 else unpack_from(order + "I", data, at)[0]
    if start + size > len(data):
        return None
    if kind in _NUMBERS:
        return unpack_from(f"{order}{min(length, _MOST_NUMBERS)}{_NUMBERS[kind]}", data, start)
    return data[start : start + size]
