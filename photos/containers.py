"""JPEG, PNG and WebP files taken apart without decoding a pixel.

`walk` finds the size of the picture, where it ends, and the pieces that describe it. It trusts no
length it reads, looks at each byte at most twice, and copies nothing but the pieces asked for.
JPEG: ITU-T T.81 annex B. PNG: https://www.w3.org/TR/png-3/. WebP: RFC 9649.
"""

import re
import struct
import zlib
from dataclasses import dataclass, field
from itertools import pairwise
from struct import unpack_from

from baliprocess.told import told

# A picture of 40 MB has about 600 segments or 5,000 chunks; millions of empty ones are an attack.
MOST_PIECES = 20_000
# Text in a PNG may be compressed a thousand times over.
MOST_XMP = 1_000_000

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
EXIF_HEAD = b"Exif\0\0"
XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"
XMP_EXTENSION_HEAD = b"http://ns.adobe.com/xmp/extension/\0"
PHOTOSHOP_HEAD = b"Photoshop 3.0\0"

SOI, EOI, SOS, COM = 0xD8, 0xD9, 0xDA, 0xFE
APP0, APP1, APP2, APP13, APP14, APP15 = 0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xEF
BASELINE, EXTENDED, PROGRESSIVE = 0xC0, 0xC1, 0xC2
FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}

# Any number of FF may stand before a marker.
_FILLING = re.compile(rb"\xff+")
# In the coded pixels an FF is followed by 00 or by a restart marker; anything else ends the scan.
_AFTER_SCAN = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")


class Damaged(Exception):
    """The file does not keep to its format; the message is the end of a sentence."""


@dataclass(slots=True)
class Container:
    """What a file holds besides its pixels.

    `end` is the offset just past the picture. `loose` lists (start, stop) of every piece that is
    neither picture nor known description: comments, private segments, unknown chunks. `embedded`
    is how many bytes are not picture. `fault` completes "The file is damaged: …"; when it is set,
    everything else is what was found before it.
    """

    format: str
    width: int = 0
    height: int = 0
    end: int = 0
    frames: int = 1
    scans: int = 0
    coding: int = 0
    bits: int = 8
    channels: int = 3
    adobe: bool = False
    exif: bytes = b""
    xmp: bytes = b""
    xmp_parts: list[bytes] = field(default_factory=list)
    photoshop: bytes = b""
    loose: list[tuple[int, int]] = field(default_factory=list)
    embedded: int = 0
    fault: str = ""


def walk(data):
    """The `Container` of a JPEG, PNG or WebP file, or None if `data` begins like none of them.

    Never raises: a broken file gives what stands before the break, and a `fault`.
    """
    for kind, begins, read in (
        ("JPEG", data[:3] == b"\xff\xd8\xff", _read_jpeg),
        ("PNG", data[:8] == PNG_SIGNATURE, _read_png),
        ("WEBP", data[:4] == b"RIFF" and data[8:12] == b"WEBP", _read_webp),
    ):
        if begins:
            found = Container(kind)
            try:
                read(data, found)
            except Damaged as damage:
                found.fault = damage.args[0]
            except struct.error:
                found.fault = told("it ends early")
            return found
    return None


def jpeg_segments(data):
    """Yield (marker, start of the segment, start of its content, end) up to the end of image.

    The content of a scan runs to the next marker. Raises `Damaged`.
    """
    position = 2
    for _ in range(MOST_PIECES):
        begin = position
        filling = _FILLING.match(data, position)
        position = filling.end() if filling else position
        if position >= len(data):
            raise Damaged(told("it ends early"))
        if not filling:
            raise Damaged(told("a marker is missing"))
        marker = data[position]
        position += 1
        if marker == EOI:
            yield marker, begin, position, position
            return
        if marker in (0x00, 0x01, SOI, *range(0xD0, 0xD8)):
            raise Damaged(told("a marker stands where none may"))
        stop = position + unpack_from(">H", data, position)[0]
        if stop < position + 2 or stop > len(data):
            raise Damaged(told("it ends early"))
        if marker == SOS:
            after = _AFTER_SCAN.search(data, stop)
            if after is None:
                raise Damaged(told("it ends early"))
            stop = after.start()
        yield marker, begin, position + 2, stop
        position = stop
    raise Damaged(told("it has too many parts"))


def _read_jpeg(data, found):
    for marker, begin, start, stop in jpeg_segments(data):
        if marker in FRAMES:
            _read_frame(data, found, marker, start, stop)
        elif marker == SOS:
            found.scans += 1
        elif marker == EOI:
            found.end = stop
        elif APP0 <= marker <= APP15 or marker == COM:
            found.embedded += stop - begin
            _read_segment(data, found, marker, start, stop)
    if not (found.width and found.scans):
        raise Damaged(told("it holds no picture"))


def _read_frame(data, found, marker, start, stop):
    if found.coding:
        raise Damaged(told("it says its size twice"))
    if stop - start < 6:
        raise Damaged(told("its header is cut"))
    bits, height, width, channels = unpack_from(">BHHB", data, start)
    if stop - start != 6 + 3 * channels or not (width and height):
        raise Damaged(told("its header makes no sense"))
    for at in range(start + 6, stop, 3):
        if not (1 <= data[at + 1] >> 4 <= 4 and 1 <= data[at + 1] & 15 <= 4):
            raise Damaged(told("its header makes no sense"))
    found.coding, found.bits, found.channels = marker, bits, channels
    found.width, found.height = width, height


def _read_segment(data, found, marker, start, stop):
    if marker == APP1 and data.startswith(EXIF_HEAD, start):
        # A second Exif segment goes on where the first stopped.
        head = len(EXIF_HEAD)
        found.exif += data[start + head : stop] if len(found.exif) < MOST_XMP else b""
    elif marker == APP1 and data.startswith(XMP_HEAD, start):
        found.xmp = found.xmp or data[start + len(XMP_HEAD) : stop]
    elif marker == APP1 and data.startswith(XMP_EXTENSION_HEAD, start):
        if len(found.xmp_parts) * 65_000 < MOST_XMP:
            found.xmp_parts.append(data[start + len(XMP_EXTENSION_HEAD) : stop])
    elif marker == APP13 and data.startswith(PHOTOSHOP_HEAD, start):
        if len(found.photoshop) < MOST_XMP:
            found.photoshop += data[start + len(PHOTOSHOP_HEAD) : stop]
    elif marker == APP14 and data.startswith(b"Adobe", start):
        found.adobe = True
    elif not _is_ordinary(data, marker, start):
        found.loose.append((start, stop))


def _is_ordinary(data, marker, start):
    """True of segments every camera writes, which hold no text."""
    return (marker == APP0 and data.startswith((b"JFIF\0", b"JFXX\0"), start)) or (
        marker == APP2 and data.startswith((b"ICC_PROFILE\0", b"MPF\0"), start)
    )


_PNG_ORDINARY = {
    b"PLTE", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"bKGD",
    b"hIST", b"pHYs", b"sPLT", b"tIME", b"IEND", b"mDCV", b"cLLI",
}  # fmt: skip


def _png_chunks(data):
    position = 8
    view = memoryview(data)
    for _ in range(MOST_PIECES):
        length, kind = unpack_from(">I4s", data, position)
        start, stop = position + 8, position + 8 + length
        if stop + 4 > len(data):
            raise Damaged(told("it ends early"))
        if zlib.crc32(view[position + 4 : stop]) != unpack_from(">I", data, stop)[0]:
            raise Damaged(told("a checksum is wrong"))
        yield kind, start, stop
        position = stop + 4
        if kind == b"IEND":
            return
    raise Damaged(told("it has too many parts"))


def _read_png(data, found):
    pictures = 0
    for kind, start, stop in _png_chunks(data):
        if (kind == b"IHDR") != (start == 16):
            raise Damaged(told("its header is not where it must be"))
        found.end = stop + 4
        if kind == b"IHDR":
            if stop - start != 13:
                raise Damaged(told("its header is cut"))
            found.width, found.height, found.bits = unpack_from(">IIB", data, start)
        elif kind == b"IDAT":
            pictures += 1
        elif kind in (b"acTL", b"fcTL", b"fdAT"):
            # One fcTL describes the still picture; the count in acTL need not be true.
            found.frames += kind == b"fdAT"
        else:
            found.embedded += stop - start + 12
            _read_chunk(data, found, kind, start, stop)
    if not (pictures and found.width and found.height):
        raise Damaged(told("it holds no picture"))


def _read_chunk(data, found, kind, start, stop):
    if kind == b"eXIf":
        found.exif = found.exif or data[start : min(stop, start + MOST_XMP)].removeprefix(EXIF_HEAD)
    elif kind == b"iTXt" and data.startswith(b"XML:com.adobe.xmp\0", start):
        found.xmp = found.xmp or _png_text(data[start + 18 : stop])
    elif kind not in _PNG_ORDINARY:
        found.loose.append((start, stop))


def _png_text(content):
    """The text of an iTXt chunk, after its keyword: two flags, language, translation, text."""
    parts = content[2:].split(b"\0", 2)
    if len(parts) < 3:
        return b""
    if content[:1] != b"\x01":
        return parts[2][:MOST_XMP]
    try:
        return zlib.decompressobj().decompress(parts[2], MOST_XMP)
    except zlib.error:
        return b""


def _webp_chunks(data):
    end = 8 + unpack_from("<I", data, 4)[0]
    if end > len(data):
        raise Damaged(told("it ends early"))
    position = 12
    for _ in range(MOST_PIECES):
        if position >= end:
            return
        kind, length = unpack_from("<4sI", data, position)
        start, stop = position + 8, position + 8 + length
        if stop > end:
            raise Damaged(told("it ends early"))
        yield kind, start, stop
        position = stop + (length & 1)
    raise Damaged(told("it has too many parts"))


def _read_webp(data, found):
    pictures = animated = 0
    for kind, start, stop in _webp_chunks(data):
        if kind in (b"VP8 ", b"VP8L"):
            pictures += 1
            _read_bitstream(data, found, kind, start)
        elif kind == b"VP8X":
            flags, width, height = _canvas(data, start)
            animated |= flags & 0x02
            found.width, found.height = width, height
        elif kind == b"ANMF":
            animated += 1
        elif kind not in (b"ALPH", b"ANIM"):
            found.embedded += stop - start + 8
            _read_webp_chunk(data, found, kind, start, stop)
    found.end = 8 + unpack_from("<I", data, 4)[0]
    found.end = min(found.end + (found.end & 1), len(data))
    # A file that says it is animated is, however many frames it has.
    found.frames = max(2, animated) if animated else 1
    if not (pictures or animated):
        raise Damaged(told("it holds no picture"))


def _canvas(data, start):
    flags, low_width, high_width, low_height, high_height = unpack_from("<B3xHBHB", data, start)
    return flags, 1 + low_width + (high_width << 16), 1 + low_height + (high_height << 16)


def _read_bitstream(data, found, kind, start):
    if kind == b"VP8 ":
        if data[start + 3 : start + 6] != b"\x9d\x01\x2a":
            raise Damaged(told("its header makes no sense"))
        width, height = unpack_from("<HH", data, start + 6)
        size = width & 0x3FFF, height & 0x3FFF
    else:
        if data[start : start + 1] != b"\x2f":
            raise Damaged(told("its header makes no sense"))
        (packed,) = unpack_from("<I", data, start + 1)
        size = 1 + (packed & 0x3FFF), 1 + (packed >> 14 & 0x3FFF)
    if not all(size):
        raise Damaged(told("its header makes no sense"))
    if found.width and size != (found.width, found.height):
        raise Damaged(told("it says two sizes"))
    found.width, found.height = size


def _read_webp_chunk(data, found, kind, start, stop):
    if kind == b"EXIF":
        found.exif = found.exif or data[start : min(stop, start + MOST_XMP)].removeprefix(EXIF_HEAD)
    elif kind == b"XMP ":
        found.xmp = found.xmp or data[start : min(stop, start + MOST_XMP)]
    elif kind != b"ICCP":
        found.loose.append((start, stop))


def whole_xmp(found):
    """The XMP packets of the file: the main one, and the extended one put together if complete.

    Parts of an extended packet carry the same 32-byte name, its whole length and their offset;
    a gap, an overlap or a length over the limit gives the main packet alone. XMP part 3, 1.1.3.
    """
    if not found.xmp:
        return []
    parts = []
    for part in found.xmp_parts:
        if len(part) > 40 and part[:32] in found.xmp:
            whole, offset = unpack_from(">II", part, 32)
            parts.append((offset, whole, part[40:]))
    parts.sort(key=lambda part: part[0])
    if not parts or parts[0][0] != 0 or parts[0][1] > MOST_XMP:
        return [found.xmp]
    if any(a[0] + len(a[2]) != b[0] or a[1] != b[1] for a, b in pairwise(parts)):
        return [found.xmp]
    text = b"".join(part[2] for part in parts)
    return [found.xmp, text] if len(text) == parts[0][1] else [found.xmp]
