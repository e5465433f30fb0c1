"""IPTC-IIM: the press agencies' records of 1991, inside Photoshop's resource blocks.

IIM version 4.2 (IPTC) and Adobe's Photoshop file format, "Image resources". `read_iim` takes what
it can get and never raises; `write_iim` makes a block that every reader understands.
"""

import struct
from struct import pack, unpack_from

from .plain_text import decode_western

_RECORDS = 0x0404
_MOST_RESOURCES = 1_000
_MOST_DATASETS = 2_000
_CHARSET = (1, 90)
UTF8_MARK = b"\x1b%G"
_UTF8_MARKS = (b"\x1b%G", b"\x1b%/G", b"\x1b%/H", b"\x1b%/I")

# Dataset numbers of record 2, and the most bytes each may hold (IIM 4.2, section 6).
TITLE, HEADLINE, CAPTION = 5, 105, 120
CREATOR, CREDIT, SOURCE, COPYRIGHT = 80, 110, 115, 116
CITY, COUNTRY_CODE, COUNTRY = 90, 100, 101
KEYWORD, INSTRUCTIONS = 25, 40
DATE, TIME = 55, 60
LIMITS = {
    TITLE: 64, HEADLINE: 256, CAPTION: 2000, CREATOR: 32, CREDIT: 32, SOURCE: 32, COPYRIGHT: 128,
    CITY: 32, COUNTRY: 64, COUNTRY_CODE: 3, KEYWORD: 64, INSTRUCTIONS: 256,
}  # fmt: skip


def read_iim(photoshop):
    """The texts of record 2 by dataset number, each a list in the order of the file.

    `photoshop` is the content of the APP13 segments after their heads. The charset is what
    dataset 1:90 says; without one, UTF-8 if all texts are valid as such, else latin-1.
    """
    found = {}
    marks = []
    for number, value in _datasets(_records(photoshop)):
        if number == _CHARSET:
            marks.append(value)
        elif number[0] == 2:
            found.setdefault(number[1], []).append(value)
    utf8 = any(mark.strip() in _UTF8_MARKS for mark in marks)
    if not utf8 and not any(mark.strip() for mark in marks):
        utf8 = all(_is_utf8(value, n) for n, values in found.items() for value in values)
    return {n: [_text(value, n, utf8=utf8) for value in values] for n, values in found.items()}


def _records(photoshop):
    """The content of the IPTC resource; several of them are joined."""
    found = []
    position = 0
    try:
        for _ in range(_MOST_RESOURCES):
            if photoshop[position : position + 4] != b"8BIM":
                break
            (number,) = unpack_from(">H", photoshop, position + 4)
            # A Pascal string, its length byte included in the padding to an even length.
            position += 6 + (1 + photoshop[position + 6] + 1 & ~1)
            (size,) = unpack_from(">I", photoshop, position)
            position += 4
            if number == _RECORDS:
                found.append(photoshop[position : position + size])
            position += size + (size & 1)
    except (struct.error, IndexError):
        pass
    return b"".join(found)


def _datasets(records):
    position = 0
    try:
        for _ in range(_MOST_DATASETS):
            if records[position] != 0x1C:
                return
            record, number, size = unpack_from(">BBH", records, position + 1)
            position += 5
            if size & 0x8000:
                # An extended dataset says in how many bytes its length stands.
                octets = size & 0x7FFF
                if octets > 4:
                    return
                size = int.from_bytes(records[position : position + octets])
                position += octets
            if position + size > len(records):
                return
            yield (record, number), records[position : position + size]
            position += size
    except (struct.error, IndexError):
        return


def _whole(value, number):
    """`value` without the half letter that a cut at the dataset's limit has left at its end."""
    if len(value) != LIMITS.get(number):
        return value
    for back in range(1, min(4, len(value))):
        byte = value[-back]
        if byte >= 0xC0:
            needs = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return value[:-back] if back < needs else value
        if byte < 0x80:
            break
    return value


def _is_utf8(value, number):
    try:
        _whole(value, number).decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _text(value, number, *, utf8):
    if utf8:
        try:
            return _whole(value, number).decode("utf-8")
        except UnicodeDecodeError:
            # The mark lies; one text in another charset is better read than lost.
            pass
    return decode_western(value)


def write_iim(texts):
    """The content of an APP13 segment for {dataset number: text}, in UTF-8 and marked as such.

    Each text is cut between two letters to what its dataset may hold; empty ones are left out.
    """
    records = _dataset(1, 90, UTF8_MARK) + _dataset(2, 0, b"\0\4")
    for number, text in sorted(texts.items()):
        if text:
            records += _dataset(2, number, _cut(text, LIMITS[number]))
    return b"8BIM" + pack(">HxxI", _RECORDS, len(records)) + records + b"\0" * (len(records) & 1)


def _dataset(record, number, value):
    return pack(">BBBH", 0x1C, record, number, len(value)) + value


def _cut(text, limit):
    return text.encode("utf-8", "ignore")[:limit].decode("utf-8", "ignore").encode()
