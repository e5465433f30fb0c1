"""A photo as the public gets it: decoded, set upright, in sRGB, in fixed sizes, without metadata.

`inspect` says whether a file may be opened at all, `render` makes the files, `with_credit` writes
the credit into the download. `render` decodes: give it hostile files only in a process that may
die, which is what `photos.decoder` is for. Pure: no Django, nothing written to disk.
"""

import hashlib
import io
import struct
from dataclasses import dataclass

from PIL import Image, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

from .colour import plain, to_srgb
from .containers import walk
from .inspection import Refused, Shape, inspect, read_bytes
from .likeness import common_colour, difference_hash, distance
from .reduction import LANCZOS, way_down
from .tagging import with_credit

__all__ = [
    "DOWNLOAD_QUALITY",
    "WIDTHS",
    "Picture",
    "Refused",
    "Renditions",
    "Shape",
    "distance",
    "inspect",
    "render",
    "sizes",
    "with_credit",
]

WIDTHS = (320, 640, 1024, 1600, 2560)
# Method 2 takes a fifth more time than 0 for files a tenth smaller; 4 takes twice the time for 6 %.
WEBP = {"format": "WEBP", "quality": 80, "method": 2}
DOWNLOAD_QUALITY = 90
# Beyond this a WebP file cannot say its size.
LONGEST_WEBP_SIDE = 16_383

_PLUGINS = {
    "JPEG": JpegImagePlugin.JpegImageFile,
    "PNG": PngImagePlugin.PngImageFile,
    "WEBP": WebPImagePlugin.WebPImageFile,
}
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ROWS = 64


@dataclass(frozen=True, slots=True)
class Picture:
    """One encoded file: "WEBP" or "JPEG", its size in pixels, its bytes."""

    format: str
    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Renditions:
    """What `render` makes of a photo.

    `pictures` are WebP files, narrowest first, in the `sizes` of the photo; `download` is a JPEG
    of full size. None of them holds any metadata.

    `pixel_sha256` is the hex digest of mode, size and samples of the upright picture after
    decoding, with palette, transparency and sixteen bits resolved (`colour.plain`) and before any
    colour profile is applied: the same picture in a file with other tags, or saved as PNG, has
    the same one.

    `difference_hash` is 16 hex digits for telling near duplicates by `distance`; pictures without
    any detail have all zeros. `colour` is the most common colour as #rrggbb.
    """

    width: int
    height: int
    pictures: tuple[Picture, ...]
    download: Picture
    pixel_sha256: str
    difference_hash: str
    colour: str


def sizes(width, height):
    """The (width, height) of the WebP files of a picture of this size, narrowest first.

    All of `WIDTHS` below its own, and its own if that is under the widest of them; none is larger
    than the picture. Heights keep the ratio of the original, rounded half up.
    """
    widest = min(width, WIDTHS[-1])
    steps = [*(step for step in WIDTHS if step < widest), widest]
    scaled = ((step, max(1, (2 * height * step + width) // (2 * width))) for step in steps)
    return tuple(size for size in scaled if size[1] <= LONGEST_WEBP_SIDE)


def render(file, *, shape=None):
    """The `Renditions` of a path, a binary file or bytes.

    `shape` is what `inspect` gave for the same file; without it the file is inspected, by its
    content only. Raises `Refused` if it may not be opened or cannot be decoded to its end.
    """
    data = read_bytes(file)
    shape = shape or inspect(data, name="")
    try:
        return _render(data, shape)
    except MemoryError:
        raise Refused(TOO_MUCH_MEMORY) from None
    except (OSError, SyntaxError, ValueError, TypeError, IndexError, KeyError, EOFError,
            struct.error, OverflowError, AttributeError, Image.DecompressionBombError):  # fmt: skip
        # Pillow has no exception of its own for files that break off or contradict themselves.
        raise Refused(UNREADABLE) from None


TOO_MUCH_MEMORY = "The picture needs too much memory to open. Please send it with fewer pixels."
UNREADABLE = "The picture cannot be decoded: the file is damaged."


def _render(data, shape):
    steps = sizes(shape.width, shape.height)
    # Of a picture of 24 megapixels every copy takes 96 MB: each is let go as soon as it can be.
    picture, profile, tables = _decode(data, shape)
    picture = _turn(picture, shape)
    digest = _pixel_digest(picture)
    picture = to_srgb(picture, profile, adobe_rgb=shape.adobe_rgb)
    download = _jpeg(picture, tables)
    if picture.size != steps[-1]:
        way = LANCZOS
        if shape.format == "JPEG":
            way = way_down(picture, steps[-1], lambda tiles: _webp(tiles).data)
        picture = way.down(picture, steps[-1])
    pictures = []
    for step in reversed(steps):
        # Each from the one above: a quarter of the work of making it from the full size.
        picture = picture if picture.size == step else LANCZOS.down(picture, step)
        pictures.append(_webp(picture))
    return Renditions(
        width=shape.width,
        height=shape.height,
        pictures=tuple(reversed(pictures)),
        download=download,
        pixel_sha256=digest,
        difference_hash=difference_hash(picture),
        colour=common_colour(picture),
    )


def _open(data, shape):
    # The plugin itself, because `Image.open` makes other classes of some phones' JPEG files.
    opened = _PLUGINS[shape.format](io.BytesIO(data))
    width, height = opened.size if shape.orientation < 5 else opened.size[::-1]
    if (width, height) != (shape.width, shape.height):
        raise Refused(UNREADABLE)
    return opened


def _decode(data, shape):
    """The full picture as `plain` gives it, its colour profile, and its tables if coarse."""
    opened = _open(data, shape)
    opened.load()
    profile = opened.info.get("icc_profile") or b""
    tables = _coarse_tables(opened)
    picture = plain(opened, adobe=shape.adobe)
    if shape.format == "WEBP" and picture is opened:
        # The decoder keeps two more copies for as long as its picture lives.
        picture = picture.copy()
    return _bare(picture), profile, tables


def _bare(picture):
    """`picture` with nothing beside its pixels that an encoder could write."""
    picture.info = {}
    return picture


def _turn(picture, shape):
    turn = _TURNS.get(shape.orientation)
    return picture if turn is None else picture.transpose(turn)


def _pixel_digest(picture):
    width, height = picture.size
    digest = hashlib.sha256(f"{picture.mode} {width}x{height}\n".encode())
    for top in range(0, height, _ROWS):
        digest.update(picture.crop((0, top, width, min(top + _ROWS, height))).tobytes())
    return digest.hexdigest()


# Encoding


def _webp(picture):
    target = io.BytesIO()
    picture.save(target, **WEBP)
    return Picture("WEBP", *picture.size, _without_metadata(target.getvalue()))


def _jpeg(picture, tables):
    target = io.BytesIO()
    options = {"qtables": tables} if tables else {"quality": DOWNLOAD_QUALITY}
    picture.save(target, "JPEG", subsampling="4:2:0", **options)
    return Picture("JPEG", *picture.size, _without_metadata(target.getvalue()))


def _without_metadata(data):
    """`data`, which has been made sure to hold nothing besides a picture."""
    container = walk(data)
    if container.fault or container.loose or container.exif or container.xmp:
        raise RuntimeError("the encoder wrote more than pixels")
    return data


def _coarse_tables(opened):
    """The quantisation tables of a JPEG that is coded more coarsely than the download would be.

    Coding it finer would make the file larger and not better. None if it is not that coarse.
    """
    tables = getattr(opened, "quantization", None) or {}
    usable = len(tables) in (1, 2) and all(
        len(table) == 64 and all(1 <= step <= 255 for step in table) for table in tables.values()
    )
    if not usable or sorted(tables) != list(range(len(tables))) or sum(tables[0]) < _FINE:
        return None
    return [list(tables[number]) for number in sorted(tables)]


# The sum of the luma table of quality 90 in libjpeg.
_FINE = 740
