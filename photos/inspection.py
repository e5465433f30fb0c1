"""What may be opened at all: the checks on a file that come before any pixel is decoded.

Every refusal is one plain sentence for the officer who sent the file. Nothing here decodes, so a
hostile file costs no more than reading it.
"""

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

from baliprocess.told import told

from .containers import BASELINE, EXTENDED, PROGRESSIVE, walk
from .exif import read_exif

MB = 1_000_000
MOST_BYTES = 40 * MB
MOST_PIXELS = 64 * MB
# Descriptions, profiles and previews of real photos stay far below.
MOST_EMBEDDED = 8 * MB
# Wider panoramas are not shown whole anywhere on the site; it also keeps every side below 28,000.
MOST_STRETCH = 12
# A progressive photo has about ten scans; each takes a pass over the whole picture.
MOST_SCANS = 64
MOST_SCANNED_PIXELS = 1_200 * MB
# Above so many pixels, a picture with less than so many bytes for each is a flood, not a photo.
FLOOD_PIXELS = 24 * MB
FLOOD_BYTES_PER_PIXEL = 0.03

ENDINGS = {
    "JPEG": ("jpg", "jpeg", "jpe", "jfif"),
    "PNG": ("png",),
    "WEBP": ("webp",),
}
_FORMAT_OF = {ending: kind for kind, endings in ENDINGS.items() for ending in endings}
_NAMES = {"JPEG": "JPEG", "PNG": "PNG", "WEBP": "WebP"}

_ASK = told("Please send it as JPEG, PNG or WebP.")
_NO_ENDING = told("The file’s name has no ending, but it is a {kind} picture. Please rename it.")
_ENDS_IN = told("The file’s name ends in .{ending}, but it is a {kind} picture. Please rename it.")
# Beginnings of what officers send by mistake, and what to call it.
_FOREIGN = (
    (
        re.compile(rb".{4}ftyp(?:hei[cfmsx]|hev[cx]|mif1|msf1)", re.DOTALL),
        told(
            "This is a HEIC picture, which browsers cannot show. Please export it as JPEG and send "
            "that."
        ),
    ),
    (re.compile(rb".{4}ftypavi[fs]", re.DOTALL), told("This is an AVIF picture. {ask}", ask=_ASK)),
    (re.compile(rb".{4}ftyp", re.DOTALL), told("This is a video, not a photo.")),
    (re.compile(rb"GIF8"), told("This is a GIF picture. {ask}", ask=_ASK)),
    (re.compile(rb"BM.{4}\0\0\0\0", re.DOTALL), told("This is a BMP picture. {ask}", ask=_ASK)),
    (
        re.compile(rb"II\*\0|MM\0\*|II\x1a\0\0\0|FUJIFILMCCD-RAW"),
        told("This is a TIFF or raw camera picture. Please export it as JPEG and send that."),
    ),
    (
        re.compile(rb"8BPS"),
        told("This is a Photoshop document. Please export it as JPEG and send that."),
    ),
    (
        re.compile(rb"\0\0\0\x0cjP|\xff\x4f\xff\x51|\xff\x0a|\0\0\0\x0cJXL"),
        told("This is a JPEG 2000 or JPEG XL picture. {ask}", ask=_ASK),
    ),
    (re.compile(rb"%PDF"), told("This is a PDF document, not a photo.")),
    (
        re.compile(rb"PK\x03\x04|PK\x05\x06|Rar!|7z\xbc\xaf|\x1f\x8b"),
        told("This is an archive. Please unpack it and send the photos in it."),
    ),
    (
        re.compile(rb"(?is)(?:\xef\xbb\xbf)?\s*<(?:svg|.*<svg)[\s>]"),
        told("This is an SVG drawing, not a photo. {ask}", ask=_ASK),
    ),
    (
        re.compile(rb"(?is)(?:\xef\xbb\xbf)?\s*<"),
        told("This is a web page or a text, not a photo."),
    ),
)

# What makes a second file of a picture: archives, programs, documents, pages, scripts.
_SECOND_FILE = re.compile(
    rb"PK\x03\x04[\x0a-\x3f]\0|PK\x05\x06\0\0\0\0|Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|%PDF-"
    rb"|\x7fELF[\x01\x02]|MZ\x90\0\x03|<\?php|(?i:<script|<html|<!doctype|<iframe|<svg[\s>])"
)
# PDF readers look for their mark in so many bytes.
_PDF_REACH = 1_024
# What phones and cameras put behind a picture: further pictures, a short film, their own block.
_CAMERA_TRAILER = re.compile(rb"\xff\xd8\xff|.{0,64}ftyp|.{0,64}SEF[HT]|MotionPhoto", re.DOTALL)
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


class Refused(Exception):
    """The file cannot become a photo; the message is one plain sentence for the officer."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What is known of an accepted file before it is decoded.

    `width` and `height` are those of the picture as it is shown, its Exif `orientation` (1 to 8)
    applied. `bytes` is the size of the file, `sha256` the hex digest of all of it; `trailing` is
    how many bytes stand behind the picture. `notes` are sentences the officer should see.
    """

    format: str
    width: int
    height: int
    orientation: int
    bytes: int
    sha256: str
    trailing: int = 0
    adobe: bool = False
    adobe_rgb: bool = False
    notes: tuple[str, ...] = field(default=())


def read_bytes(file):
    """All bytes of a path, a binary file or bytes. Raises `Refused` above `MOST_BYTES`.

    A file is read from its beginning and left at its end.
    """
    if isinstance(file, (bytes, bytearray, memoryview)):
        data = bytes(file)
    elif isinstance(file, (str, Path)):
        with Path(file).open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    else:
        if file.seekable():
            file.seek(0)
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise Refused(told("The file is larger than {most_bytes} MB.", most_bytes=MOST_BYTES // MB))
    return data


def name_of(file):
    """The name a file goes by, or an empty string; of a path only its last part."""
    if isinstance(file, (str, Path)):
        return Path(file).name
    name = getattr(file, "name", "")
    return Path(name).name if isinstance(name, str) else ""


def inspect(file, *, name=None):
    """The `Shape` of a picture that may be decoded. Raises `Refused` for any other file.

    `file` is a path, a binary file or bytes. `name` is the name it was sent under, by default
    the file's own; an empty one is not compared with the content.
    """
    name = name_of(file) if name is None else name
    _check_name(name)
    data = read_bytes(file)
    if not data:
        raise Refused(told("The file is empty."))
    container = walk(data)
    if container is None:
        raise Refused(_what_instead(data))
    _check_ending(name, container.format)
    if container.fault:
        raise Refused(told("The file is damaged: {fault}.", fault=container.fault))
    _check_size(container)
    _check_coding(container)
    trailing = _check_extras(data, container)
    exif = read_exif(container.exif)
    size = container.width, container.height
    width, height = size if exif.orientation < 5 else size[::-1]
    return Shape(
        format=container.format,
        width=width,
        height=height,
        orientation=exif.orientation,
        bytes=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        trailing=trailing,
        adobe=container.adobe,
        adobe_rgb=exif.adobe_rgb,
        notes=_notes(exif, trailing),
    )


def _notes(exif, trailing):
    notes = []
    if exif.has_position:
        notes.append(
            told("The file says where it was taken; that is kept in the private original only.")
        )
    if trailing:
        notes.append(
            told(
                "{trailing:,} bytes behind the picture are kept in the private original only.",
                trailing=trailing,
            )
        )
    return tuple(notes)


def _what_instead(data):
    for begins, sentence in _FOREIGN:
        if begins.match(data[:4_096]):
            return sentence
    return told("This is not a photo that can be read. {ask}", ask=_ASK)


def _check_name(name):
    if _HIDDEN.search(name):
        raise Refused(told("The file’s name contains hidden characters. Please rename it."))
    if "/" in name or "\\" in name:
        raise Refused(told("The file’s name contains a path. Please rename it."))


def _check_ending(name, kind):
    if not name:
        return
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending not in _FORMAT_OF:
        wrong = _ENDS_IN if ending else _NO_ENDING
        raise Refused(wrong.format(ending=ending, kind=_NAMES[kind]))
    if _FORMAT_OF[ending] != kind:
        raise Refused(_ENDS_IN.format(ending=ending, kind=_NAMES[kind]))


def _check_size(container):
    width, height = container.width, container.height
    pixels = width * height
    size = container.end - container.embedded
    if pixels > MOST_PIXELS:
        raise Refused(
            told(
                "The picture has {width:,} × {height:,} pixels; at most {most_pixels} "
                "million can be taken.",
                width=width,
                height=height,
                most_pixels=MOST_PIXELS // MB,
            )
        )
    if max(width, height) > MOST_STRETCH * min(width, height):
        raise Refused(
            told(
                "The picture has {width:,} × {height:,} pixels; a side more than "
                "{most_stretch} times the other cannot be shown.",
                width=width,
                height=height,
                most_stretch=MOST_STRETCH,
            )
        )
    if pixels > FLOOD_PIXELS and size < pixels * FLOOD_BYTES_PER_PIXEL:
        raise Refused(
            told(
                "The file says it holds {pixels} million pixels in {size:,} kB; no photo is "
                "that empty.",
                pixels=pixels // MB,
                size=size // 1000,
            )
        )
    if container.embedded > MOST_EMBEDDED:
        raise Refused(
            told(
                "The descriptions in the file take {embedded} MB. Please save the photo "
                "without them.",
                embedded=container.embedded // MB,
            )
        )


def _check_coding(container):
    if container.frames > 1:
        raise Refused(told("The picture moves. Please send a still one."))
    if container.format != "JPEG":
        return
    usual = container.coding in (BASELINE, EXTENDED, PROGRESSIVE)
    if not usual or container.bits != 8 or container.channels not in (1, 3, 4):
        raise Refused(
            told("This is an unusual kind of JPEG. Please save it again as an ordinary one.")
        )
    scanned = container.scans * container.width * container.height
    if container.scans > MOST_SCANS or scanned > MOST_SCANNED_PIXELS:
        raise Refused(told("The file is damaged: its pixels come in too many parts."))


def _check_extras(data, container):
    """The number of bytes behind the picture, padding not counted; refuses a second file in it.

    Further pictures, films and blocks of phones may stand there: like everything but the pixels
    they stay in the private original. An archive, a page or a program makes a file that is two
    things at once, and nothing good is sent that way. Comments and private segments of the
    picture are held to the same rule; descriptions (Exif, XMP, IPTC) are text and only ever
    printed as such.
    """
    behind = data[container.end :]
    looked_at = [behind, *(data[start:stop] for start, stop in container.loose)]
    if any(_SECOND_FILE.search(piece) for piece in looked_at) or b"%PDF-" in data[:_PDF_REACH]:
        raise Refused(
            told("The file holds something besides the picture. Please save the photo again.")
        )
    trailing = behind.rstrip(b"\0\r\n \xff")
    if len(trailing) > MOST_EMBEDDED and not _CAMERA_TRAILER.match(trailing):
        raise Refused(
            told(
                "{count} MB stand behind the picture. Please save the photo again.",
                count=len(trailing) // MB,
            )
        )
    return len(trailing)
