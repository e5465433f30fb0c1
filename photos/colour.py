"""Decoded pictures of any kind brought to eight-bit grey or sRGB, as browsers expect them."""

import io
from functools import cache
from struct import pack

from PIL import Image, ImageChops, ImageCms

# Profiles of printing presses are the largest, about 3 MB.
_LARGEST_PROFILE = 5_000_000
_SPACES = {"RGB": b"RGB ", "L": b"GRAY", "CMYK": b"CMYK"}
# Two profiles that differ by less than this in every colour differ only in their names.
_UNSEEN = 2
_WHITE = (255, 255, 255)
_ROWS = 256


def plain(picture, *, adobe=False):
    """`picture` as L, RGB or CMYK with eight bits a channel: no palette, no transparency.

    What is transparent is laid on white. `adobe` says that the file carries Adobe's marker: CMYK
    with it is stored inverted, which Pillow undoes always, so without it that is taken back.
    """
    mode = picture.mode
    if mode in ("LA", "La", "PA", "RGBA", "RGBa") or "transparency" in picture.info:
        return _on_white(picture if mode == "RGBA" else picture.convert("RGBA"))
    if mode in ("I", "F") or mode.startswith("I;16"):
        return _eight_bits(picture)
    if mode == "CMYK":
        return picture if adobe else ImageChops.invert(picture)
    if mode in ("L", "RGB"):
        return picture
    return picture.convert("L" if mode == "1" else "RGB")


def _on_white(picture):
    """An RGB picture of an RGBA one."""
    result = Image.new("RGB", picture.size, _WHITE)
    for place, band in _bands(picture):
        result.paste(band, place, band)
    return result


def _eight_bits(picture):
    """Sixteen bits of grey brought to eight, the black and the white point kept."""
    result = Image.new("L", picture.size)
    for place, band in _bands(picture):
        deep = band if band.mode == "F" else band.convert("I").convert("F")
        # 65535 / 257 is 255; the half makes the cut of the fraction a rounding.
        result.paste(deep.point(lambda value: value * (1 / 257) + 0.5).convert("L"), place)
    return result


def _bands(picture):
    """The picture in bands of rows, so that there are never two more of it: (place, band)."""
    width, height = picture.size
    for top in range(0, height, _ROWS):
        yield (0, top), picture.crop((0, top, width, min(top + _ROWS, height)))


def to_srgb(picture, profile=b"", *, adobe_rgb=False):
    """`picture` (L, RGB or CMYK) as L or RGB in sRGB; it may be changed in place.

    `profile` is the embedded ICC profile; one that is broken or of another colour space is
    passed over. `adobe_rgb` says that, without a profile, the numbers are in Adobe RGB (1998).
    Grey without a profile of its own stays grey.
    """
    if not profile and adobe_rgb and picture.mode == "RGB":
        profile = adobe_rgb_profile()
    transform = _transform(profile, picture.mode) if profile else None
    if transform is not None:
        if picture.mode == "RGB":
            ImageCms.applyTransform(picture, transform, inPlace=True)
            return picture
        return ImageCms.applyTransform(picture, transform)
    return picture.convert("RGB") if picture.mode == "CMYK" else picture


def _transform(profile, mode):
    """The transform from `profile` to sRGB, or None if there is nothing to do or no way to."""
    if len(profile) > _LARGEST_PROFILE or profile[16:20] != _SPACES[mode]:
        return None
    target = "L" if mode == "L" else "RGB"
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        transform = ImageCms.buildTransform(
            source,
            _grey() if target == "L" else _srgb(),
            mode,
            target,
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        return None if mode == target and _is_idle(transform, mode) else transform
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _is_idle(transform, mode):
    """True if the transform changes no colour to be seen, as from one make of sRGB to another."""
    samples = _samples(mode)
    turned = ImageCms.applyTransform(samples, transform)
    return max(high for _, high in _extrema(ImageChops.difference(samples, turned))) < _UNSEEN


def _extrema(picture):
    found = picture.getextrema()
    return found if isinstance(found[0], tuple) else (found,)


@cache
def _samples(mode):
    """A picture of colours evenly spread over the whole space: 256 greys, or 9 × 9 × 9."""
    if mode == "L":
        return Image.linear_gradient("L")
    levels = [round(step * 255 / 8) for step in range(9)]
    triples = bytes(v for r in levels for g in levels for b in levels for v in (r, g, b))
    return Image.frombytes("RGB", (27, 27), triples)


@cache
def _srgb():
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


@cache
def _grey():
    """A profile of grey with the tone curve of sRGB, which a grey picture is shown with."""
    return ImageCms.ImageCmsProfile(io.BytesIO(_icc(b"GRAY", {b"kTRC": _SRGB_CURVE})))


@cache
def adobe_rgb_profile():
    """An ICC profile of Adobe RGB (1998): its primaries at D50 and its gamma of 563/256."""
    primaries = {
        b"rXYZ": (0.60974, 0.31111, 0.01947),
        b"gXYZ": (0.20528, 0.62567, 0.06087),
        b"bXYZ": (0.14919, 0.06322, 0.74457),
    }
    tags = {name: _xyz(*values) for name, values in primaries.items()}
    gamma = b"curv" + bytes(4) + pack(">IHxx", 1, round(563 / 256 * 256))
    return _icc(b"RGB ", tags | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), gamma))


def _xyz(*values):
    return b"XYZ " + bytes(4) + pack(">3i", *(round(value * 65_536) for value in values))


# Parametric curve of type 3 (ICC.1:2010, 10.15): gamma, a, b, c, d of IEC 61966-2-1.
_SRGB_CURVE = (
    b"para" + bytes(4) + pack(">HH", 3, 0)
    + pack(">5i", *(round(v * 65_536) for v in (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)))
)  # fmt: skip


def _icc(space, tags):
    """A display profile of the colour `space` with these tags, white at D50. ICC.1:2010, 7."""
    tags = {b"wtpt": _xyz(0.9642, 1.0, 0.8249), **tags}
    offset = 128 + 4 + 12 * len(tags)
    table = body = b""
    for name, content in tags.items():
        table += name + pack(">II", offset + len(body), len(content))
        body += content
    head = pack(
        ">I4sI4s4s4s12x4s", offset + len(body), b"", 0x04200000, b"mntr", space, b"XYZ ", b"acsp"
    )
    head = head.ljust(68, b"\0") + pack(">3i", 63_190, 65_536, 54_061)
    return head.ljust(128, b"\0") + pack(">I", len(tags)) + table + body
