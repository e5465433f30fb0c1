"""JPEG, PNG and WebP files whose headers and pixels lie."""

import struct
import zlib

from tests.photos import samples
from tests.photos.samples import encoded, jpeg, png_chunk, png_with, segment, webp_chunk, webp_with

from .pictures import BOMB, SIZE, picture

# JPEG


def _grey():
    return picture("L").convert("RGB")


def _replaced(data, marker, change):
    """`data` with the first segment of `marker` changed by a function of its bytes."""
    at = data.index(b"\xff" + bytes([marker]))
    length = struct.unpack_from(">H", data, at + 2)[0] + 2
    return data[:at] + change(data[at : at + length]) + data[at + length :]


def _sized(data, width, height, marker=0xC0):
    def change(part):
        return part[:5] + struct.pack(">HH", height, width) + part[9:]

    return _replaced(data, marker, change)


def jpegs():
    plain = encoded(picture())
    for length in (0, 1, 2, 3, 0xFFFF):
        lying = struct.pack(">H", length)
        for marker in (0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xFE, 0xDB, 0xC4, 0xC0, 0xDA, 0xDD):
            if b"\xff" + bytes([marker]) in plain:
                data = _replaced(plain, marker, lambda part, new=lying: part[:2] + new + part[4:])
            else:
                data = jpeg(b"\xff" + bytes([marker]) + lying, picture=picture())
            yield f"segment {marker:02x} says {length} bytes", "a.jpg", data
    for width, height in ((65535, 65535), (65535, 900), (8000, 8000), (7000, 3000), (1, 1), (0, 9)):
        yield f"jpeg says {width} x {height}", "a.jpg", _sized(plain, width, height)
    yield "height comes later", "a.jpg", _sized(plain, 120, 0)
    for marker in (0xC1, 0xC2, 0xC3, 0xC5, 0xC9, 0xCA, 0xCB, 0xCD):
        data = _replaced(plain, 0xC0, lambda p, new=marker: bytes([0xFF, new]) + p[2:])
        yield f"frame of kind {marker:02x}", "a.jpg", data
    for bits in (0, 1, 7, 12, 16, 255):
        data = _replaced(plain, 0xC0, lambda p, new=bits: p[:4] + bytes([new]) + p[5:])
        yield f"{bits} bits", "a.jpg", data
    for sampling in (0x00, 0x44, 0x41, 0x14, 0x55, 0xFF, 0x33):
        data = _replaced(plain, 0xC0, lambda p, new=sampling: p[:11] + bytes([new]) + p[12:])
        yield f"sampled as {sampling:02x}", "a.jpg", data
    for adobe in (0, 1, 2, 9, 255):
        mark = segment(0xEE, b"Adobe\0\x64\0\0\0\0" + bytes([adobe]))
        yield f"adobe {adobe} on three colours", "a.jpg", jpeg(mark, picture=picture())
        four = encoded(picture("CMYK"))
        four = four.replace(b"Adobe\0d\0\0\0\0\0", b"Adobe\0d\0\0\0\0" + bytes([adobe]))
        yield f"adobe {adobe} on four colours", "a.jpg", four
    yield "cut adobe mark", "a.jpg", jpeg(segment(0xEE, b"Adobe"), picture=picture())
    yield "four colours without a mark", "a.jpg", _without(encoded(picture("CMYK")), 0xEE)
    yield "no tables", "a.jpg", _without(_without(plain, 0xC4), 0xC4)
    yield "no quantisation", "a.jpg", _without(plain, 0xDB)
    yield "tables of zeros", "a.jpg", _replaced(plain, 0xDB, lambda p: p[:5] + bytes(len(p) - 5))
    yield "tables of ff", "a.jpg", _replaced(plain, 0xC4, lambda p: p[:5] + b"\xff" * (len(p) - 5))
    yield "restarts that never come", "a.jpg", jpeg(segment(0xDD, b"\0\1"), picture=picture())
    yield "two pictures' frames", "a.jpg", plain[:-2] + plain[2:]
    yield "many pictures behind", "a.jpg", plain * 50
    yield (
        "several in one (MPO)",
        "a.jpg",
        encoded(picture(), "MPO", save_all=True, append_images=[picture()] * 3),
    )
    yield "filled with ff", "a.jpg", plain[:2] + b"\xff" * 3_000_000 + plain[2:]
    yield "a pixel stream of ff 00", "a.jpg", plain[:-2] + b"\xff\x00" * 2_000_000 + b"\xff\xd9"
    yield "endless empty scans", "a.jpg", plain[:-2] + b"\xff\xda\0\x08\1\1\0\0\x3f\0" * 15_000
    progressive = encoded(picture(), progressive=True)
    scan = progressive[progressive.rindex(b"\xff\xda") : -2]
    yield "sixty scans too many", "a.jpg", progressive[:-2] + scan * 60 + b"\xff\xd9"


def _without(data, marker):
    return _replaced(data, marker, lambda _: b"")


# PNG


def pngs():
    plain = encoded(picture(), "PNG")
    bomb = zlib.compress(bytes(BOMB))
    for kind, head in (
        (b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0"),
        (b"iTXt", b"Comment\0\1\0\0\0"),
        (b"zTXt", b"Comment\0\0"),
        (b"iCCP", b"profile\0\0"),
        (b"iCCP", b"profile\0\7"),
    ):
        yield f"bomb in {head[:7]}", "a.png", png_with(plain, png_chunk(kind, head + bomb))
    several = [png_chunk(b"zTXt", b"c\0\0" + bomb)] * 20
    yield "twenty bombs", "a.png", png_with(plain, *several)
    yield "more pixels than said", "a.png", _png(120, 80, 8, 2, bomb)
    yield "fewer pixels than said", "a.png", _png(5_000, 4_000, 8, 2, zlib.compress(bytes(999)))
    yield "flood within the bounds", "a.png", _png(8_000, 8_000, 8, 6, bomb)
    for bits, colour in ((3, 2), (16, 3), (1, 2), (8, 1), (8, 5), (0, 0), (255, 255), (16, 6)):
        data = _png(30, 20, bits, colour, zlib.compress(bytes(30 * 20 * 8 + 20)))
        yield f"{bits} bits of colour type {colour}", "a.png", data
    for interlaced in (1, 2, 255):
        data = _png(30, 20, 8, 2, zlib.compress(bytes(2_000)), interlaced)
        yield f"interlaced {interlaced}", "a.png", data
    palette = encoded(picture().quantize(16), "PNG")
    for label, chunk in {
        "long tRNS": png_chunk(b"tRNS", bytes(5_000)),
        "empty tRNS": png_chunk(b"tRNS", b""),
        "odd tRNS": png_chunk(b"tRNS", b"\1\2\3"),
        "PLTE of 257": png_chunk(b"PLTE", bytes(257 * 3)),
        "PLTE of 4 bytes": png_chunk(b"PLTE", bytes(4)),
        "empty PLTE": png_chunk(b"PLTE", b""),
        "gamma 0": png_chunk(b"gAMA", bytes(4)),
        "cut gamma": png_chunk(b"gAMA", b"\1"),
        "cut cHRM": png_chunk(b"cHRM", bytes(3)),
        "odd sRGB": png_chunk(b"sRGB", b"\xff\xff"),
        "odd pHYs": png_chunk(b"pHYs", b"\0"),
        "header twice": png_chunk(b"IHDR", plain[16:29]),
        "acTL of many": png_chunk(b"acTL", struct.pack(">II", 0x7FFFFFFF, 0)),
        "acTL of none": png_chunk(b"acTL", bytes(8)),
        "cut fcTL": png_chunk(b"acTL", struct.pack(">II", 1, 0)) + png_chunk(b"fcTL", b"\0"),
        "an early end": png_chunk(b"IEND", b""),
        "unknown critical": png_chunk(b"ABCD", bytes(50)),
        "Apple's CgBI": png_chunk(b"CgBI", bytes(4)),
        "text without a keyword": png_chunk(b"tEXt", bytes(3)),
        "empty iTXt": png_chunk(b"iTXt", b""),
        "keyword only": png_chunk(b"iTXt", b"XML:com.adobe.xmp\0"),
    }.items():
        yield f"{label} in png", "a.png", png_with(plain, chunk)
        yield f"{label} in palette png", "a.png", png_with(palette, chunk)
        grey = samples.png_16_bit(20, 10, [n * 300 for n in range(200)], 0)
        yield f"{label} in deep png", "a.png", png_with(grey, chunk)
    yield "no palette", "a.png", _png(30, 20, 8, 3, zlib.compress(bytes(31 * 20)))
    yield (
        "colours beyond the palette",
        "a.png",
        png_with(
            _png(30, 20, 8, 3, zlib.compress(b"\0" + b"\xff" * 30) * 20),
            png_chunk(b"PLTE", bytes(6)),
        ),
    )
    yield "no pixels", "a.png", _png(30, 20, 8, 2, b"")
    yield "pixels are noise", "a.png", _png(30, 20, 8, 2, b"\x78\x9c" + bytes(range(200)))
    yield "unknown filters", "a.png", _png(30, 20, 8, 2, zlib.compress(b"\x09" * 91 * 20))
    split = plain.index(b"IDAT") - 4
    parts = b"".join(png_chunk(b"IDAT", b"") for _ in range(19_000))
    yield "many empty parts", "a.png", plain[:split] + parts + plain[split:]
    yield (
        "moving png",
        "a.png",
        encoded(picture(), "PNG", save_all=True, append_images=[_grey()] * 200),
    )


def _png(width, height, bits, colour, pixels, interlaced=0):
    head = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, interlaced)
    chunks = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(kind, content) for kind, content in chunks)


# WebP


def webps():
    plain = encoded(picture(), "WEBP", quality=80)
    extended = webp_with(picture(), webp_chunk(b"EXIF", b"II*\0"))
    for size in (0, 11, len(plain) - 9, len(plain) + 9, 0xFFFFFFFF):
        yield f"riff says {size}", "a.webp", plain[:4] + struct.pack("<I", size) + plain[8:]
    for size in (0, 1, 0x7FFFFFFF, 0xFFFFFFFF):
        yield f"vp8 says {size}", "a.webp", plain[:16] + struct.pack("<I", size) + plain[20:]
    for width, height in ((1, 1), (121, 80), (16_384, 16_384), (1 << 24, 1 << 24)):
        canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
        yield f"canvas {width} x {height}", "a.webp", extended[:24] + canvas + extended[30:]
    for flags in (0x02, 0x10, 0x20, 0x3E, 0xFF):
        yield f"flags {flags:02x}", "a.webp", webp_with(picture(), flags=flags)
    for content in (b"", b"\0", b"\1" + bytes(40), b"\xff" * 90, bytes(5_000)):
        yield f"alpha {content[:2]!r}", "a.webp", _with_alpha(plain, content)
    head = plain.index(b"\x9d\x01\x2a")
    for width, height in ((0, 0), (16_383, 16_383), (7_000, 3_000)):
        lying = plain[: head + 3] + struct.pack("<HH", width, height) + plain[head + 7 :]
        yield f"vp8 says {width} x {height}", "a.webp", lying
    lossless = encoded(picture(), "WEBP", lossless=True)
    for number in range(8):
        data = bytearray(lossless)
        data[25 + number // 2] ^= 0x11 << number % 4
        yield f"lossless header {number}", "a.webp", bytes(data)
    yield (
        "moving webp",
        "a.webp",
        encoded(picture(), "WEBP", save_all=True, append_images=[_grey()] * 100),
    )
    frames = webp_chunk(b"ANIM", bytes(6)) + webp_chunk(b"ANMF", bytes(16) + plain[12:]) * 5_000
    yield "many lying frames", "a.webp", _riff(webp_chunk(b"VP8X", b"\2" + bytes(9)) + frames)
    yield "many chunks", "a.webp", webp_with(picture(), *[webp_chunk(b"JUNK", b"")] * 30_000)
    yield "two pictures in webp", "a.webp", _riff(plain[12:] + plain[12:])
    yield "no picture in webp", "a.webp", _riff(webp_chunk(b"VP8X", bytes(10)))


def _riff(body):
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def _with_alpha(simple, content):
    canvas = (
        b"\x10\0\0\0" + (SIZE[0] - 1).to_bytes(3, "little") + (SIZE[1] - 1).to_bytes(3, "little")
    )
    return _riff(webp_chunk(b"VP8X", canvas) + webp_chunk(b"ALPH", content) + simple[12:])
