"""Small pictures of every kind, made by code, with descriptions put in by hand.

Nothing here uses the modules under test: the segments are built from their standards.
"""

import io
import random
import struct
import zlib

from PIL import Image, ImageChops, ImageDraw, ImageFilter

VIETNAMESE = "Thứ trưởng Tô Anh Dũng phát biểu tại Đà Nẵng"
ARABIC = "كبار المسؤولين في دا نانغ"

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "dc": "http://purl.org/dc/elements/1.1/",
        "photoshop": "http://ns.adobe.com/photoshop/1.0/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
        "xmpNote": "http://ns.adobe.com/xmp/note/",
        "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
        "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
        "exif": "http://ns.adobe.com/exif/1.0/",
        "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
        "cc": "http://creativecommons.org/ns#",
        "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    }.items()
)


def scene(width=96, height=64, seed=1, noise=0):
    """An RGB picture with soft areas and sharp edges, with grain of the deviation `noise`."""
    chance = random.Random(seed)  # noqa: S311 — a picture, no secret
    picture = Image.new("RGB", (width, height), "#808080")
    for cells, weight in ((4, 0.7), (16, 0.35), (64, 0.2), (256, 0.1)):
        across = min(cells, width)
        down = max(1, min(height, across * height // width))
        layer = Image.frombytes("RGB", (across, down), chance.randbytes(3 * across * down))
        layer = layer.resize((width, height), Image.Resampling.BICUBIC)
        picture = Image.blend(picture, layer, weight)
    draw = ImageDraw.Draw(picture)
    for _ in range(24):
        x, y = chance.randrange(width), chance.randrange(height)
        side = chance.randrange(2, 3 + width // 10)
        colour = tuple(chance.randbytes(3))
        shape = chance.choice((draw.ellipse, draw.rectangle))
        shape((x, y, x + side, y + side), fill=colour)
    picture = picture.filter(ImageFilter.GaussianBlur(0.8))
    if noise:
        grain = Image.frombytes("L", (width, height), chance.randbytes(width * height))
        # The bytes spread by 74 around the middle, which stands for no grain.
        grain = Image.blend(Image.new("L", grain.size, 128), grain, noise / 74)
        grain = Image.merge("RGB", [grain] * 3)
        picture = ImageChops.add(picture, grain, offset=-128)
    return picture


def corners(width=64, height=48):
    """Red, green, blue and yellow quarters from the top left, clockwise: shows how it is turned."""
    picture = Image.new("RGB", (width, height), "#c02020")
    half = width // 2, height // 2
    picture.paste("#20a020", (half[0], 0, width, half[1]))
    picture.paste("#c0c020", (0, half[1], half[0], height))
    picture.paste("#2020c0", (half[0], half[1], width, height))
    return picture


def encoded(picture, kind="JPEG", **options):
    """The bytes of a picture."""
    target = io.BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


# JPEG with segments


def segment(marker, content):
    return b"\xff" + struct.pack(">BH", marker, 2 + len(content)) + content


def with_segments(jpeg, *segments):
    """`jpeg` with segments put in right after its beginning."""
    return jpeg[:2] + b"".join(segments) + jpeg[2:]


def jpeg(*segments, picture=None, **options):
    return with_segments(encoded(picture or scene(), "JPEG", **options), *segments)


def exif_segment(block):
    return segment(0xE1, b"Exif\0\0" + block)


def xmp_segment(packet):
    return segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)


def iim_segment(*datasets, charset=b"\x1b%G"):
    return segment(0xED, b"Photoshop 3.0\0" + irb(*datasets, charset=charset))


# Exif


def tiff(main=(), below=(), gps=(), order="<"):
    """A TIFF block of (tag, type, count, bytes) entries: main, Exif and GPS directories."""
    main = list(main)
    position = 8
    place_of = {}
    # Two passes: the first learns how long the directories are.
    for _ in range(2):
        entries = list(main)
        if below:
            entries.append((0x8769, 4, 1, struct.pack(order + "I", place_of.get("below", 0))))
        if gps:
            entries.append((0x8825, 4, 1, struct.pack(order + "I", place_of.get("gps", 0))))
        body = _directory(entries, position, order)
        place_of["below"] = position + len(body)
        body += _directory(below, position + len(body), order)
        place_of["gps"] = position + len(body)
        body += _directory(gps, position + len(body), order)
    return {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(order + "I", 8) + body


def _directory(entries, position, order):
    if not entries:
        return b""
    offset = position + 2 + 12 * len(entries) + 4
    table = body = b""
    for tag, kind, count, value in sorted(entries):
        if len(value) <= 4:
            place = value.ljust(4, b"\0")
        else:
            place = struct.pack(order + "I", offset + len(body))
            body += value + b"\0" * (len(value) & 1)
        table += struct.pack(order + "HHI", tag, kind, count) + place
    return struct.pack(order + "H", len(entries)) + table + bytes(4) + body


def ascii_tag(tag, text):
    raw = (text.encode() if isinstance(text, str) else text) + b"\0"
    return tag, 2, len(raw), raw


def short_tag(tag, number, order="<"):
    return tag, 3, 1, struct.pack(order + "H", number)


def utf16_tag(tag, text):
    raw = text.encode("utf-16-le") + b"\0\0"
    return tag, 1, len(raw), raw


def orientation_block(number):
    return tiff([short_tag(0x0112, number)])


GPS = ((0x0000, 1, 4, b"\2\3\0\0"), (0x0001, 2, 2, b"N\0"), (0x0002, 5, 3, bytes(24)))


# XMP


def xmp(attributes="", elements=""):
    """A packet with one description."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF {_NAMESPACES}><rdf:Description rdf:about="" {attributes}>{elements}'
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def listed(name, kind, *items):
    """A property that is a list; an item may be (language, text)."""
    inner = "".join(
        f'<rdf:li xml:lang="{item[0]}">{item[1]}</rdf:li>'
        if isinstance(item, tuple)
        else f"<rdf:li>{item}</rdf:li>"
        for item in items
    )
    return f"<{name}><rdf:{kind}>{inner}</rdf:{kind}></{name}>"


# IPTC-IIM


def dataset(record, number, value):
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value


def irb(*datasets, charset=b"\x1b%G"):
    """Photoshop's resources with one IPTC block between two others."""
    records = dataset(1, 90, charset) if charset else b""
    records += b"".join(dataset(2, number, value) for number, value in datasets)
    return (
        _resource(0x03ED, bytes(16), b"res")
        + _resource(0x0404, records)
        + _resource(0x0425, bytes(16))
    )


def _resource(number, content, name=b""):
    head = b"8BIM" + struct.pack(">H", number) + bytes([len(name)]) + name
    head += b"\0" * (len(head) & 1)
    return head + struct.pack(">I", len(content)) + content + b"\0" * (len(content) & 1)


# PNG and WebP


def png_chunk(kind, content):
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )


def png_with(png, *chunks):
    """`png` with chunks put in behind its header."""
    return png[:33] + b"".join(chunks) + png[33:]


def png_16_bit(width, height, samples, colour_type):
    """A PNG of 16-bit samples given as numbers: colour type 0 is grey, 2 is RGB."""
    channels = {0: 1, 2: 3}[colour_type]
    rows = b"".join(
        b"\0" + struct.pack(f">{width * channels}H", *samples[row : row + width * channels])
        for row in range(0, len(samples), width * channels)
    )
    head = struct.pack(">IIBBBBB", width, height, 16, colour_type, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        png_chunk(kind, content)
        for kind, content in (
            (b"IHDR", head),
            (b"IDAT", zlib.compress(rows)),
            (b"IEND", b""),
        )
    )


def webp_chunk(kind, content):
    return kind + struct.pack("<I", len(content)) + content + b"\0" * (len(content) & 1)


def webp_with(picture, *chunks, flags=0x0C):
    """An extended WebP file of `picture` with chunks behind it."""
    simple = encoded(picture, "WEBP", quality=80)
    width, height = picture.size
    canvas = struct.pack("<I", flags) + (width - 1).to_bytes(3, "little")
    canvas += (height - 1).to_bytes(3, "little")
    body = b"WEBP" + webp_chunk(b"VP8X", canvas) + simple[12:] + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body
