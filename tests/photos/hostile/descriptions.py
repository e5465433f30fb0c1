"""Colour profiles and descriptions that lie, the same in each container."""

import random
import struct
import zlib

from tests.photos import samples
from tests.photos.samples import encoded, jpeg, png_chunk, png_with, segment, webp_chunk, webp_with

from .pictures import picture, srgb

# Colour profiles and texts, the same lies in each container


def profiles():
    whole = srgb()
    many = whole[:128] + struct.pack(">I", 0xFFFFFFFF) + whole[132:]
    far = whole[:136] + struct.pack(">II", 0xFFFFFF00, 0xFFFFFFFF) + whole[144:]
    curve = _profile_with_curve(0xFFFFFFFF)
    profiles = {
        "empty": b"\0",
        "cut": whole[:200],
        "too many tags": many,
        "far tags": far,
        "endless curve": curve,
        "wrong space": whole[:16] + b"CMYK" + whole[20:],
        "noise": random.Random(4).randbytes(5_000),  # noqa: S311 — no secret
        "large": whole + bytes(3_000_000),
    }
    for label, profile in profiles.items():
        yield f"profile {label} in jpeg", "a.jpg", encoded(picture(), icc_profile=profile)
        packed = png_chunk(b"iCCP", b"x\0\0" + zlib.compress(profile))
        yield f"profile {label} in png", "a.png", png_with(encoded(picture(), "PNG"), packed)
        if len(profile) > 1:
            data = encoded(picture(), "WEBP", icc_profile=profile)
            yield f"profile {label} in webp", "a.webp", data
    for number, count in ((1, 255), (9, 1), (0, 0), (255, 255)):
        head = b"ICC_PROFILE\0" + bytes([number, count])
        lying = segment(0xE2, head + whole[:1000])
        yield f"profile part {number} of {count}", "a.jpg", jpeg(lying, picture=picture())


def _profile_with_curve(count):
    """A profile whose red curve says it has `count` points."""
    profile = bytearray(srgb())
    (tags,) = struct.unpack_from(">I", profile, 128)
    for at in range(132, 132 + 12 * tags, 12):
        if bytes(profile[at : at + 4]) == b"rTRC":
            (offset,) = struct.unpack_from(">I", profile, at + 4)
            profile[offset : offset + 12] = b"curv\0\0\0\0" + struct.pack(">I", count)
    return bytes(profile)


def texts():
    def tiff(*entries, after=0):
        body = struct.pack("<H", len(entries)) + b"".join(entries) + struct.pack("<I", after)
        return b"II*\0\x08\0\0\0" + body

    def entry(tag, kind, count, value):
        return struct.pack("<HHII", tag, kind, count, value)

    loops = {
        "exif that leads to itself": tiff(entry(0x8769, 4, 1, 8), entry(0x8825, 4, 1, 8), after=8),
        "exif of endless count": tiff(entry(0x010E, 2, 0xFFFFFFFF, 8), entry(0x0112, 3, 0xFFFF, 8)),
        "exif far away": tiff(entry(0x010E, 2, 90, 0xFFFFFFF0), after=0xFFFFFFF0),
        "exif of many entries": tiff(*[entry(0x010E, 2, 60_000, 8)] * 5_000),
        "exif of unknown kinds": tiff(*[entry(0x0112, kind, 4, 9) for kind in range(300)]),
        "exif says 65535 entries": b"II*\0\x08\0\0\0\xff\xff" + bytes(500),
        "exif of an odd order": b"IM*\0\x08\0\0\0" + bytes(40),
    }
    for label, block in loops.items():
        yield label, "a.jpg", jpeg(samples.exif_segment(block[:65_000]), picture=picture())
        chunk = png_chunk(b"eXIf", block)
        yield f"{label} in png", "a.png", png_with(encoded(picture(), "PNG"), chunk)
        yield f"{label} in webp", "a.webp", webp_with(picture(), webp_chunk(b"EXIF", block))
    laughs = "".join(
        f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "ha">' for n in range(12)
    )
    packets = {
        "laughing": f"<!DOCTYPE x [{laughs}]><x:xmpmeta xmlns:x='adobe:ns:meta/'>&l11;</x:xmpmeta>",
        "fetching": "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x>&passwd;</x>",
        "deep": "<a>" * 20_000,
        "deep and closed": "<a>" * 9_000 + "</a>" * 9_000,
        "of many attributes": "<a " + " ".join(f'b{n}="c"' for n in range(6_000)) + "/>",
        "of nothing": "\0" * 60_000,
        "half in utf-16": "\ufeff<x>".encode("utf-16").decode("latin-1"),
    }
    for label, packet in packets.items():
        raw = packet.encode()[:65_000]
        yield f"xmp {label}", "a.jpg", jpeg(samples.xmp_segment(raw), picture=picture())
        yield f"xmp {label} in webp", "a.webp", webp_with(picture(), webp_chunk(b"XMP ", raw))
    for length in (0, 0x7FFF, 0x8004, 0xFFFF):
        block = b"\x1c\x02\x78" + struct.pack(">H", length) + b"abcd" * 9
        resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", 0xFFFFFFF0) + block
        for label, content in (("iim", samples._resource(0x0404, block)), ("irb", resource)):
            lying = segment(0xED, b"Photoshop 3.0\0" + content)
            yield f"{label} says {length:x}", "a.jpg", jpeg(lying, picture=picture())
    huge = [segment(0xE1, bytes(65_000))] * 130
    yield "huge descriptions", "a.jpg", jpeg(*huge, picture=picture())
    yield "jumbf", "a.jpg", jpeg(segment(0xEB, b"JP\0\1\0\0\0\1\xff\xff\xff\xffjumb"))
