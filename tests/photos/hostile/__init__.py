"""Files that mean harm or lie about themselves, made by code and the same in every run.

`crafted()` gives those with a name and a purpose, `mutated()` sound files cut short or with bits
turned. Each is (label, file name, bytes); all of them must be refused with a sentence or become a
proper photo, and nothing else may happen.
"""

import random
import struct
import zlib
from functools import cache

from PIL import Image

from tests.photos import samples
from tests.photos.samples import encoded, jpeg, png_chunk, png_with, segment, webp_chunk, webp_with

from .coding import jpegs, pngs, webps
from .descriptions import profiles, texts
from .pictures import SIZE, picture, srgb


@cache
def described():
    """A JPEG with every kind of description a camera and an agency write."""
    main = [samples.short_tag(0x0112, 6), samples.ascii_tag(0x013B, "Lâm Khánh")]
    below = [samples.ascii_tag(0x9003, "2019:07:23 09:30:05"), (0x927C, 7, 200, bytes(200))]
    return samples.with_segments(
        encoded(picture(), quality=90, icc_profile=srgb()),
        samples.exif_segment(samples.tiff(main, below, samples.GPS)),
        samples.xmp_segment(samples.xmp('photoshop:Credit="Lâm Khánh/VNA"')),
        samples.iim_segment((110, "Lâm Khánh/VNA".encode()), (120, b"Plenary")),
        segment(0xFE, b"a comment"),
    )


@cache
def sound():
    """{kind: (file name, bytes)} of files that are whole; the mutations begin from these."""
    exif = samples.tiff([samples.short_tag(0x0112, 8)], [], samples.GPS)
    palette = picture().quantize(32)
    clear = picture("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(SIZE))
    described_webp = webp_with(
        picture(),
        webp_chunk(b"EXIF", exif),
        webp_chunk(b"XMP ", samples.xmp('photoshop:Credit="VNA"')),
    )
    text = b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(samples.xmp('photoshop:Credit="VNA"'))
    described_png = png_with(
        encoded(picture(), "PNG"), png_chunk(b"eXIf", exif), png_chunk(b"iTXt", text)
    )
    return {
        "jpeg": ("a.jpg", described()),
        "progressive": ("a.jpg", encoded(picture(), progressive=True, quality=80)),
        "grey jpeg": ("a.jpg", encoded(picture("L"))),
        "cmyk jpeg": ("a.jpg", encoded(picture("CMYK"))),
        "restarts": ("a.jpg", encoded(picture(), restart_marker_blocks=3, subsampling="4:4:4")),
        "png": ("a.png", described_png),
        "palette png": ("a.png", encoded(palette, "PNG", transparency=3)),
        "clear png": ("a.png", encoded(clear, "PNG")),
        "deep png": ("a.png", samples.png_16_bit(40, 30, list(range(0, 60_000, 50))[:1200], 0)),
        "webp": ("a.webp", described_webp),
        "lossless webp": ("a.webp", encoded(picture(), "WEBP", lossless=True)),
        "clear webp": ("a.webp", encoded(clear, "WEBP", quality=70, icc_profile=srgb())),
    }


def mutated(each, *, cut_every=64, seed=1):
    """Of every sound kind: cut after every `cut_every` bytes, and `each` times with bits turned."""
    for kind, (name, data) in sound().items():
        for length in range(cut_every, len(data), cut_every):
            yield f"{kind} cut at {length}", name, data[:length]
        chance = random.Random(f"{seed} {kind}")  # noqa: S311 — no secret
        for number in range(each):
            yield f"{kind} turned {number}", name, _turned(kind, data, chance, number)


def _turned(kind, data, chance, number):
    """`data` with some bits turned, a stretch doubled, dropped or filled; PNG checksums mended.

    Without that a PNG would be refused by its first checksum and nothing behind it be tried.
    """
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        # The first tenth holds the headers, where a lie does most.
        reach = len(data) // 10 if chance.random() < 0.5 else len(data)
        changed[chance.randrange(2, max(3, reach))] ^= 1 << chance.randrange(8)
    if number % 4 == 3:
        start = chance.randrange(len(changed))
        stop = min(len(changed), start + chance.randrange(1, 400))
        piece = chance.choice((b"", bytes(stop - start), b"\xff" * 9, changed[start:stop] * 2))
        changed[start:stop] = piece
    return _with_checksums(bytes(changed)) if "png" in kind else bytes(changed)


def _with_checksums(png):
    position, result = 8, png[:8]
    while position + 12 <= len(png):
        (length,) = struct.unpack_from(">I", png, position)
        kind, content = png[position + 4 : position + 8], png[position + 8 : position + 8 + length]
        if len(content) < length:
            break
        result += png_chunk(kind, content)
        position += 12 + length
    return result + png[position:]


def crafted():
    """Every file with a purpose."""
    for source in (jpegs, profiles, texts, pngs, webps, _two_in_one, _foreign, _named):
        yield from source()


# Two files in one, other kinds, odd names


def _two_in_one():
    page = b"<!DOCTYPE html><script>alert(1)</script>"
    archive = b"PK\x03\x04\x14\0\0\0\x08\0" + bytes(200) + b"PK\x05\x06" + bytes(18)
    behind = {"zip": archive, "page": page, "pdf": b"%PDF-1.7\n%%EOF", "php": b"<?php system(1);"}
    for kind in ("jpeg", "png", "webp"):
        name, data = sound()[kind]
        for label, second in behind.items():
            yield f"{kind} with {label} behind", name, data + second
    for label, second in behind.items():
        yield f"{label} in a comment", "a.jpg", jpeg(segment(0xFE, second), picture=picture())
        chunk = png_chunk(b"tEXt", b"Comment\0" + second)
        yield f"{label} in a text chunk", "a.png", png_with(encoded(picture(), "PNG"), chunk)
        yield f"{label} before a jpeg", "a.jpg", second + encoded(picture())
        inside = webp_chunk(b"JUNK", second)
        yield f"{label} in a webp chunk", "a.webp", webp_with(picture(), inside)


def _foreign():
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    heads = {
        "svg": svg,
        "svg with a mark": b"\xef\xbb\xbf<?xml version='1.0'?>" + svg,
        "heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(300),
        "avif": b"\0\0\0\x18ftypavif\0\0\0\0mif1avif" + bytes(300),
        "jpeg xl": b"\xff\x0a" + bytes(300),
        "boxed jpeg xl": b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(300),
        "psd": b"8BPS\0\1" + bytes(300),
        "pdf": b"%PDF-1.7\n" + bytes(300),
        "film": b"\0\0\0\x18ftypmp42" + bytes(300),
        "program": b"MZ\x90\0\3" + bytes(300),
        "words": b"Dear colleague, the photos follow.",
        "zeros": bytes(5_000),
        "nothing": b"",
        "one byte": b"\xff",
        "beginning only": b"\xff\xd8\xff",
        "riff of sound": b"RIFF\x24\0\0\0WAVEfmt " + bytes(30),
        "script": b"#!/bin/sh\nrm -rf /\n",
        "postscript": b"%!PS-Adobe-3.0 EPSF-3.0\n",
    }
    for label, data in heads.items():
        yield f"{label} named .jpg", "a.jpg", data
    for kind in ("GIF", "TIFF", "BMP", "ICO", "AVIF", "JPEG2000", "PPM", "TGA", "PCX", "DDS"):
        yield f"{kind} named .jpg", "a.jpg", encoded(picture(), kind)
    yield (
        "GIF of many frames",
        "a.jpg",
        encoded(picture(), "GIF", save_all=True, append_images=[picture("L").convert("RGB")] * 300),
    )


NAMES = (
    "../a.jpg", "..\\a.jpg", "/etc/passwd.jpg", "a\0.jpg", "a.jpg\0.exe", "a\u202egpj.jpg",
    "a\u200f.jpg", "a\r\nX: y.jpg", "a.jpg.exe", "a.php", "", ".jpg", "jpg", "a.", "C:\\a.jpg",
    "a" * 5_000 + ".jpg", "\ud800.jpg", "<script>.jpg", "'; drop table photos; --.jpg",
    "Ảnh đại biểu.jpg", "صورة.jpg", "%2e%2e%2fa.jpg", "a.jpg ", "a.JPG", "CON.jpg", "\u2028.jpg",
    "\x1b[31m.jpg", "a/b.jpg", "…/a.jpg", "𝒶.jpg",
)  # fmt: skip


def _named():
    for name in NAMES:
        # Each a picture of its own, or the second would be refused as a duplicate of the first.
        own = samples.scene(60, 40, seed=f"name {name!r}")
        yield f"name {name[:30]!r}", name, encoded(own)
